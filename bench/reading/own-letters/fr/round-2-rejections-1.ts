import type { OwnLetter } from '../own-letter.ts'

export const frRound2Rejections1: readonly OwnLetter[] = [
  {
    id: 'fr-round-2-rejection-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Votre candidature - Conseiller de vente H/F',
    fromName: 'Recrutement Maréva',
    fromAddress: 'ne-pas-repondre@mareva-sport.example',
    sentAt: '2022-01-01T08:00:00Z',
    text: `Bonjour Thomas,

Vous avez postulé à notre offre de Conseiller de vente et nous vous en remercions.

Après étude de votre candidature, nous ne sommes malheureusement pas en mesure d'y donner une suite positive.

Nous vous souhaitons une pleine réussite dans vos recherches.

L'équipe recrutement Maréva Sport`,
    kind: 'rejection',
    company: 'Maréva Sport',
    role: 'Conseiller de vente',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'fr-round-2-rejection-02',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Suite à notre entretien',
    fromName: 'Hélène Granier',
    fromAddress: 'h.granier@orvalis.example',
    sentAt: '2023-06-08T09:13:00Z',
    text: `Bonjour Madame Peltier,

Nous avons eu plaisir à vous rencontrer le 4 mars pour le poste de chargée de communication chez Orvalis.

Votre parcours est intéressant mais nous avons privilégié une candidate dont l'expérience est plus proche de nos attentes. Avec votre accord, nous gardons votre CV dans notre vivier pendant deux ans.

Bien à vous,
Hélène Granier
Responsable RH`,
    kind: 'rejection',
    company: 'Orvalis',
    role: 'chargée de communication',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'kept-on-file',
    reasons: ['profile_mismatch'],
    personal: false,
  },
  {
    id: 'fr-round-2-rejection-03',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: "Candidature agent d'accueil",
    fromName: 'Mairie de Sauverny',
    fromAddress: 'rh@sauverny.example',
    sentAt: '2024-11-15T10:26:00Z',
    text: `Madame,

J'accuse réception de votre candidature au poste d'agent d'accueil. Je vous informe que ce poste a été attribué à une autre personne lors du jury du 12 juin.

Je vous prie d'agréer, Madame, l'expression de ma considération distinguée.

Pour le Maire, la directrice des ressources humaines`,
    kind: 'rejection',
    company: 'Mairie de Sauverny',
    role: "agent d'accueil",
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
    personal: false,
  },
  {
    id: 'fr-round-2-rejection-04',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Réponse à votre candidature spontanée',
    fromName: 'Ressources humaines',
    fromAddress: 'rh@delmotte-btp.example',
    sentAt: '2025-04-22T11:39:00Z',
    text: `Monsieur,

Vous nous avez fait parvenir votre CV et nous vous en remercions. Face au très grand nombre de demandes, il ne nous est pas possible de toutes les satisfaire et votre candidature n'a pu être retenue.

N'hésitez pas à consulter régulièrement notre site et à postuler à nouveau.

Cordialement,
Delmotte BTP`,
    kind: 'rejection',
    company: 'Delmotte BTP',
    role: null,
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: ['high_volume_not_reviewed'],
    personal: false,
  },
  {
    id: 'fr-round-2-rejection-05',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Candidature Développeur back-end',
    fromName: 'Talent Team',
    fromAddress: 'talents@kiwifret.example',
    sentAt: '2022-09-01T12:52:00Z',
    text: `Hello Samia,

Merci pour le temps que tu as pris pour postuler chez Kiwifret ! On a bien regardé ton profil et pour cette fois, on ne va pas aller plus loin ensemble : nous cherchons quelqu'un avec au moins cinq ans d'expérience en production.

On te souhaite plein de belles choses pour la suite,
La team Talent`,
    kind: 'rejection',
    company: 'Kiwifret',
    role: 'Développeur back-end',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['experience_gap'],
    personal: false,
  },
  {
    id: 'fr-round-2-rejection-06',
    lang: 'fr',
    country: 'BE',
    held: false,
    subject: 'RE: entretien de jeudi',
    fromName: 'Benoît Lambert',
    fromAddress: 'b.lambert@garagelambert.example',
    sentAt: '2023-02-08T13:05:00Z',
    text: `Bonjour Yassine, j'ai réfléchi et j'ai pris quelqu'un d'autre pour l'atelier. Ce n'était pas facile de choisir. Bonne chance. Benoît, Garage Lambert`,
    kind: 'rejection',
    company: 'Garage Lambert',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: true,
  },
  {
    id: 'fr-round-2-rejection-07',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Annulation du recrutement - Assistant comptable',
    fromName: 'Cabinet Verdoux',
    fromAddress: 'contact@cabinet-verdoux.example',
    sentAt: '2024-07-15T14:18:00Z',
    text: `Madame, Monsieur,

En raison d'une réorganisation interne, le poste d'Assistant comptable pour lequel vous avez candidaté est supprimé et nous mettons un terme au processus de recrutement.

Nous vous remercions de votre compréhension.

Cabinet Verdoux`,
    kind: 'rejection',
    company: 'Cabinet Verdoux',
    role: 'Assistant comptable',
    refusal: 'closed',
    stage: 'application',
    door: 'none',
    reasons: ['position_closed'],
    personal: false,
  },
  {
    id: 'fr-round-2-rejection-08',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Votre candidature : recrutement suspendu',
    fromName: 'RH Altéon',
    fromAddress: 'rh@alteon.example',
    sentAt: '2025-12-22T15:31:00Z',
    text: `Bonjour,

Le recrutement du technicien de maintenance est gelé jusqu'à nouvel ordre, pour des motifs budgétaires. Nous conservons votre dossier et vous recontacterons si le poste est rouvert.

Cordialement,
RH Altéon`,
    kind: 'rejection',
    company: 'Altéon',
    role: 'technicien de maintenance',
    refusal: 'paused',
    stage: 'application',
    door: 'kept-on-file',
    reasons: [],
    personal: false,
  },
  {
    id: 'fr-round-2-rejection-09',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Votre dossier de candidature',
    fromName: 'Centre hospitalier de Brévonne',
    fromAddress: 'drh@ch-brevonne.example',
    sentAt: '2022-05-01T16:44:00Z',
    text: `Madame,

Votre candidature au poste d'aide-soignante ne peut être retenue : vous n'êtes pas titulaire du diplôme d'État exigé pour exercer ces fonctions.

Veuillez agréer, Madame, mes salutations distinguées.

La Direction des ressources humaines`,
    kind: 'rejection',
    company: 'Centre hospitalier de Brévonne',
    role: 'aide-soignante',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility'],
    personal: false,
  },
  {
    id: 'fr-round-2-rejection-10',
    lang: 'fr',
    country: 'CH',
    held: false,
    subject: 'Votre postulation',
    fromName: 'Service du personnel',
    fromAddress: 'personnel@fiducielac.example',
    sentAt: '2023-10-08T08:57:00Z',
    text: `Madame,

Nous nous référons à votre postulation pour la place de gestionnaire de dossiers. Après un examen approfondi, nous devons vous informer que notre choix s'est porté sur d'autres candidatures.

Vous trouverez en annexe vos documents en retour. Nous formons nos meilleurs vœux pour votre avenir professionnel.

Fiducielac SA`,
    kind: 'rejection',
    company: 'Fiducielac SA',
    role: 'gestionnaire de dossiers',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'fr-round-2-rejection-11',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Résultat de votre test technique',
    fromName: 'Recrutement Nuagine',
    fromAddress: 'jobs@nuagine.example',
    sentAt: '2024-03-15T09:10:00Z',
    text: `Bonjour Léo,

Merci d'avoir réalisé notre test. Les résultats obtenus ne nous permettent pas de te proposer un entretien : le niveau attendu en SQL n'est pas atteint.

Bonne continuation,
Nuagine`,
    kind: 'rejection',
    company: 'Nuagine',
    role: null,
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    reasons: ['technical_skills_gap'],
    personal: false,
  },
]
