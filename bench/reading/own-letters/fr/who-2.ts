import type { OwnLetter } from '../own-letter.ts'

export const frWho2: readonly OwnLetter[] = [
  {
    id: 'fr-who-r1-rejection-08',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Suspension du recrutement',
    fromName: 'Transports Guyomard',
    fromAddress: 'drh@guyomard.example',
    sentAt: '2026-02-05T15:33:00Z',
    text: `Madame, Monsieur,

Compte tenu de la conjoncture, nous suspendons jusqu'à nouvel ordre le recrutement de notre Exploitant transport. Votre dossier est donc clos.

Transports Guyomard SA
Direction des Ressources Humaines`,
    kind: 'rejection',
    company: 'Transports Guyomard SA',
    companyAlso: ['Transports Guyomard'],
    role: 'Exploitant transport',
    refusal: 'paused',
  },
  {
    id: 'fr-who-r1-interview-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Invitation à un entretien - Assistante de direction',
    fromName: 'Hélène Marchand',
    fromAddress: 'h.marchand@assurlac.example',
    sentAt: '2026-05-12T13:20:00Z',
    text: `Bonjour Madame Perrin,

Votre candidature au poste d'Assistante de direction a retenu notre attention. Nous vous proposons de rencontrer M. Dutoit le mardi 19 mai 2026 à 15h00, 8 avenue du Lac, 74000 Annecy.

Merci de confirmer votre présence.

Hélène Marchand
Assurlac`,
    kind: 'interview',
    company: 'Assurlac',
    role: 'Assistante de direction',
    meeting: {
      state: 'fixed',
      localTime: '2026-05-19T15:00',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: '8 avenue du Lac, 74000 Annecy',
      people: ['M. Dutoit'],
    },
  },
  {
    id: 'fr-who-r1-interview-02',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Prochaine étape',
    fromName: 'Samir de Greenly Toits',
    fromAddress: 'samir@greenlytoits.example',
    sentAt: '2026-03-24T08:00:00Z',
    text: `Hello Manon,

Ravi de ton intérêt pour le poste d'Ingénieure photovoltaïque ! On se parle en visio vendredi 27 mars à 11h, 30 minutes : https://meet.google.com/abc-defg-hij

À vendredi,
Samir`,
    kind: 'interview',
    company: 'Greenly Toits',
    role: 'Ingénieure photovoltaïque',
    meeting: {
      state: 'fixed',
      localTime: '2026-03-27T11:00',
      zone: null,
      minutes: 30,
      form: 'video',
      link: 'https://meet.google.com/abc-defg-hij',
      place: null,
      people: [],
    },
  },
  {
    id: 'fr-who-r1-interview-03',
    lang: 'fr',
    country: 'CH',
    held: false,
    subject: 'Entretien téléphonique',
    fromName: 'Sophie Rochat',
    fromAddress: 'sophie.rochat@laiterie-gruyere.example',
    sentAt: '2026-06-10T10:10:00Z',
    text: `Bonjour Monsieur Da Silva,

Je vous appellerai volontiers cette semaine pour parler de votre candidature comme Fromager à la Laiterie de la Gruyère. À quel moment puis-je vous joindre ?

Cordialement,
Sophie Rochat`,
    kind: 'interview',
    company: 'Laiterie de la Gruyère',
    role: 'Fromager',
    meeting: {
      state: 'proposed',
      localTime: null,
      zone: null,
      minutes: null,
      form: 'phone',
      link: null,
      place: null,
      people: ['Sophie Rochat'],
    },
  },
  {
    id: 'fr-who-r1-interview-04',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Essai en cuisine',
    fromName: 'Le Petit Zinc',
    fromAddress: 'contact@lepetitzinc.example',
    sentAt: '2026-04-13T14:14:00Z',
    text: `Bonjour Bilal,

On aimerait te voir en cuisine pour le poste de commis de cuisine. Peux-tu venir samedi à 10h pour un essai ? Viens avec tes couteaux.

Le Petit Zinc, Lyon 2e`,
    kind: 'interview',
    company: 'Le Petit Zinc',
    role: 'commis de cuisine',
  },
  {
    id: 'fr-who-r1-assessment-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Test en ligne - Chargé de clientèle',
    fromName: 'Banque Orsay',
    fromAddress: 'candidats@banque-orsay.example',
    sentAt: '2026-02-26T09:40:00Z',
    text: `Bonjour Kévin,

Dans le cadre de votre candidature pour le poste de Chargé de clientèle à la Banque Orsay, nous vous invitons à passer un test de raisonnement avant le 4 mars 2026. Durée : 35 minutes.

Bonne chance !`,
    kind: 'assessment',
    company: 'Banque Orsay',
    role: 'Chargé de clientèle',
    task: { dueOn: '2026-03-04' },
  },
  {
    id: 'fr-who-r1-offer-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: "Promesse d'embauche",
    fromName: 'Julien Caradec',
    fromAddress: 'j.caradec@nautic-ouest.example',
    sentAt: '2026-06-22T16:45:00Z',
    text: `Monsieur Le Gall,

Nous avons le plaisir de vous confirmer votre embauche au sein de Nautic Ouest SAS en qualité de Mécanicien nautique, à compter du 1er septembre 2026, pour une rémunération brute annuelle de 28 600 €. Merci de nous retourner ce courrier signé avant le 30 juin.

Julien Caradec
Gérant`,
    kind: 'offer',
    company: 'Nautic Ouest SAS',
    companyAlso: ['Nautic Ouest'],
    role: 'Mécanicien nautique',
    terms: { pay: '28 600 €', startsOn: '2026-09-01', answerBy: '2026-06-30' },
  },
  {
    id: 'fr-who-r1-outreach-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Opportunité Lyon',
    fromName: 'Amandine Vidal',
    fromAddress: 'amandine.vidal@talentis-conseil.example',
    sentAt: '2026-03-02T11:56:00Z',
    text: `Bonjour Marc,

Votre parcours correspond à ce que recherche l'un de mes clients, une ETI lyonnaise : un Contrôleur de gestion industriel. Seriez-vous disponible pour un échange ?

Amandine Vidal
Talentis Conseil`,
    kind: 'outreach',
    company: 'Talentis Conseil',
    role: 'Contrôleur de gestion industriel',
  },
  {
    id: 'fr-who-r1-outreach-02',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'On se connaît ?',
    fromName: 'Docteur Pierre Lemaitre',
    fromAddress: 'p.lemaitre@clinique-aubepines.example',
    sentAt: '2026-01-15T12:12:00Z',
    text: `Bonjour Madame Roy,

Une consœur m'a parlé de vous. La Clinique des Aubépines cherche une orthophoniste à mi-temps pour septembre. Cela vous intéresserait-il d'en discuter ?

Pierre Lemaitre`,
    kind: 'outreach',
    company: 'Clinique des Aubépines',
    role: 'orthophoniste',
  },
  {
    id: 'fr-who-r1-noise-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: '8 nouvelles offres : Comptable à Nantes',
    fromName: 'Alerte Emploi',
    fromAddress: 'alerte@emploi-direct.example',
    sentAt: '2026-02-02T05:30:00Z',
    text: `8 nouvelles offres correspondent à votre alerte

Comptable H/F - Cabinet Morvan - Nantes
Aide-comptable H/F - Loire Bois - Rezé

Voir toutes les offres | Se désabonner`,
    kind: 'noise',
    company: null,
    role: null,
  },
]
