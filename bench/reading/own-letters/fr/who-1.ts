import type { OwnLetter } from '../own-letter.ts'

export const frWho1: readonly OwnLetter[] = [
  {
    id: 'fr-who-r1-confirmation-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Accusé de réception - Technicien de maintenance H/F - Réf. 26-0318',
    fromName: 'Recrutement Groupe Valmont',
    fromAddress: 'ne-pas-repondre@valmont.example',
    sentAt: '2026-02-12T09:05:00Z',
    text: `Bonjour,

Nous avons bien reçu votre candidature au poste de Technicien de maintenance H/F et nous vous en remercions. Elle sera étudiée avec la plus grande attention. Sans réponse de notre part sous quatre semaines, veuillez considérer que nous n'avons pas pu y donner suite.

Le service Recrutement`,
    kind: 'confirmation',
    company: 'Groupe Valmont',
    companyAlso: ['Valmont'],
    role: 'Technicien de maintenance',
    requisition: '26-0318',
  },
  {
    id: 'fr-who-r1-confirmation-02',
    lang: 'fr',
    country: 'BE',
    held: false,
    subject: 'Votre candidature nous est bien parvenue',
    fromName: "Jobs - CHR de l'Ourthe",
    fromAddress: 'jobs@chr-ourthe.example',
    sentAt: '2026-03-09T14:25:00Z',
    text: `Madame,

Nous accusons réception de votre candidature à la fonction d'Infirmier en bloc opératoire (H/F/X) au sein du CHR de l'Ourthe.

Cellule Recrutement et Sélection`,
    kind: 'confirmation',
    company: "CHR de l'Ourthe",
    role: 'Infirmier en bloc opératoire',
  },
  {
    id: 'fr-who-r1-confirmation-03',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Candidature envoyée à Brasserie Kerlann',
    fromName: 'HelloWork',
    fromAddress: 'notification@hellowork.com',
    sentAt: '2026-05-04T17:11:00Z',
    text: `Bonjour Yanis,

Votre candidature pour l'offre Brasseur assistant a bien été transmise à Brasserie Kerlann. Le recruteur reviendra vers vous directement.

L'équipe HelloWork`,
    kind: 'confirmation',
    company: 'Brasserie Kerlann',
    role: 'Brasseur assistant',
  },
  {
    id: 'fr-who-r1-confirmation-04',
    lang: 'fr',
    country: 'CH',
    held: false,
    subject: "Postulation éducatrice de l'enfance",
    fromName: 'RH Fondation',
    fromAddress: 'rh@petite-ourse.example',
    sentAt: '2026-01-27T10:44:00Z',
    text: `Madame,

Nous vous remercions de votre postulation en tant qu'éducatrice de l'enfance. La sélection se fera d'ici à la fin du mois de février.

Meilleures salutations

Fondation La Petite Ourse
Ressources humaines`,
    kind: 'confirmation',
    company: 'Fondation La Petite Ourse',
    companyAlso: ['La Petite Ourse'],
    role: "éducatrice de l'enfance",
  },
  {
    id: 'fr-who-r1-rejection-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Votre candidature chez Delmas & Fils',
    fromName: 'Service RH',
    fromAddress: 'rh@delmas-fils.example',
    sentAt: '2026-03-16T08:30:00Z',
    text: `Bonjour Madame Haddad,

Vous avez bien voulu nous adresser votre candidature pour le poste de Conducteur de ligne et nous vous en remercions. Malgré l'intérêt de votre parcours, nous ne pouvons y réserver une suite favorable.

Bien cordialement,
Le service des Ressources Humaines
Delmas & Fils`,
    kind: 'rejection',
    company: 'Delmas & Fils',
    role: 'Conducteur de ligne',
    refusal: 'not-chosen',
  },
  {
    id: 'fr-who-r1-rejection-02',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Suite à notre entretien',
    fromName: 'Claire Besson',
    fromAddress: 'cbesson@atelier-besson.example',
    sentAt: '2026-04-01T12:50:00Z',
    text: `Bonjour Inès,

Merci encore d'être passée jeudi. J'ai finalement proposé le poste de Dessinatrice projeteuse à une personne qui connaît déjà Revit. Ce n'était pas un choix facile.

Je vous souhaite de trouver vite,
Claire Besson
Atelier Besson Architecture`,
    kind: 'rejection',
    company: 'Atelier Besson Architecture',
    companyAlso: ['Atelier Besson'],
    role: 'Dessinatrice projeteuse',
    refusal: 'not-chosen',
  },
  {
    id: 'fr-who-r1-rejection-03',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Réponse à votre candidature (Réf : COM-2026-14)',
    fromName: 'Mairie de Saint-Aubry',
    fromAddress: 'recrutement@saint-aubry.example',
    sentAt: '2026-02-20T16:02:00Z',
    text: `Monsieur,

Par courrier du 12 janvier, vous avez fait acte de candidature au poste de Chargé de communication. J'ai le regret de vous informer que votre candidature n'a pas été retenue.

Je vous prie d'agréer, Monsieur, l'expression de mes salutations distinguées.

Pour le Maire et par délégation,
La Directrice des ressources humaines`,
    kind: 'rejection',
    company: 'Mairie de Saint-Aubry',
    role: 'Chargé de communication',
    requisition: 'COM-2026-14',
    refusal: 'not-chosen',
  },
  {
    id: 'fr-who-r1-rejection-04',
    lang: 'fr',
    country: 'CA',
    held: false,
    subject: 'Concours 1188 - Agente administrative',
    fromName: 'Dotation - Cégep de la Rive',
    fromAddress: 'dotation@cegeprive.example',
    sentAt: '2026-06-03T18:38:00Z',
    text: `Bonjour,

Nous avons procédé à l'analyse des candidatures pour le poste d'Agente administrative. Nous ne retenons malheureusement pas votre dossier pour la suite du concours.

Direction des ressources humaines
Cégep de la Rive`,
    kind: 'rejection',
    company: 'Cégep de la Rive',
    role: 'Agente administrative',
    requisition: '1188',
    refusal: 'not-chosen',
  },
  {
    id: 'fr-who-r1-rejection-05',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Re: stage',
    fromName: 'Thomas',
    fromAddress: 'thomas@pixelhumide.example',
    sentAt: '2026-01-30T11:19:00Z',
    text: `Salut Zoé,

Désolé pour le délai. On a déjà pris quelqu'un pour le stage graphiste de cet été, mais ton book est super. Retente ta chance à l'automne !

Thomas — Pixel Humide`,
    kind: 'rejection',
    company: 'Pixel Humide',
    role: 'graphiste',
    roleAlso: ['stage graphiste'],
    refusal: 'not-chosen',
  },
  {
    id: 'fr-who-r1-rejection-06',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Le poste de Responsable de magasin est pourvu',
    fromName: 'Nadia Ferrand (Cabinet Altéa)',
    fromAddress: 'n.ferrand@altea-rh.example',
    sentAt: '2026-05-18T07:47:00Z',
    text: `Bonjour Monsieur Lopez,

Je reviens vers vous au sujet du poste de Responsable de magasin pour lequel nous avions échangé. Mon client a retenu un autre candidat. Je garde votre CV sous la main.

Bien à vous,
Nadia Ferrand
Consultante en recrutement
Cabinet Altéa`,
    kind: 'rejection',
    company: 'Cabinet Altéa',
    companyAlso: ['Altéa'],
    role: 'Responsable de magasin',
    refusal: 'filled',
  },
  {
    id: 'fr-who-r1-rejection-07',
    lang: 'fr',
    country: 'BE',
    held: false,
    subject: 'Votre candidature: Comptable - dossier clients (Namur)',
    fromName: 'SmartRecruiters',
    fromAddress: 'notification@smartrecruiters.com',
    sentAt: '2026-03-27T09:09:00Z',
    text: `Bonjour Julie,

Nous avons examiné votre candidature au poste de Comptable chez Fiduciaire Lambert SRL. Votre profil est intéressant mais ne correspond pas tout à fait à ce que nous cherchons actuellement.

Bonne continuation,
L'équipe de recrutement Fiduciaire Lambert SRL`,
    kind: 'rejection',
    company: 'Fiduciaire Lambert SRL',
    companyAlso: ['Fiduciaire Lambert'],
    role: 'Comptable',
    refusal: 'not-chosen',
  },
]
