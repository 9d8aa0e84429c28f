import type { OwnLetter } from '../own-letter.ts'

export const frWho3: readonly OwnLetter[] = [
  {
    id: 'fr-who-r2-confirmation-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Votre candidature - Aide-soignant (H/F) - Résidence Les Tilleuls',
    fromName: 'Résidence Les Tilleuls',
    fromAddress: 'accueil@lestilleuls.example',
    sentAt: '2026-03-05T09:09:00Z',
    text: `Madame, Monsieur,

Nous vous confirmons la bonne réception de votre candidature pour le poste d'Aide-soignant (H/F). Nous reviendrons vers vous prochainement.

La Direction`,
    kind: 'confirmation',
    company: 'Résidence Les Tilleuls',
    role: 'Aide-soignant',
  },
  {
    id: 'fr-who-r2-confirmation-02',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Merci pour votre intérêt !',
    fromName: 'Equipe RH Solabio',
    fromAddress: 'rh@solabio.example',
    sentAt: '2026-02-11T11:30:00Z',
    text: `Bonjour Camille,

Votre CV pour l'offre Chef de produit est bien arrivé chez nous. Toute l'équipe RH vous remercie.

Solabio`,
    kind: 'confirmation',
    company: 'Solabio',
    role: 'Chef de produit',
  },
  {
    id: 'fr-who-r2-rejection-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Réponse à votre candidature - Serrurier métallier',
    fromName: 'Métallerie Garnier SARL',
    fromAddress: 'contact@metallerie-garnier.example',
    sentAt: '2026-05-11T14:14:00Z',
    text: `Bonjour Monsieur,

Nous avons bien étudié votre candidature au poste de Serrurier métallier mais ne pouvons y donner une suite positive.

Salutations
Métallerie Garnier SARL`,
    kind: 'rejection',
    company: 'Métallerie Garnier SARL',
    companyAlso: ['Métallerie Garnier'],
    role: 'Serrurier métallier',
    refusal: 'not-chosen',
  },
  {
    id: 'fr-who-r2-rejection-02',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Votre candidature chez Oxalis Conseil',
    fromName: 'Welcome to the Jungle',
    fromAddress: 'noreply@welcometothejungle.com',
    sentAt: '2026-03-23T10:01:00Z',
    text: `Bonjour Leïla,

Après réflexion, Oxalis Conseil a décidé de ne pas poursuivre avec votre candidature au poste de Consultante RSE.`,
    kind: 'rejection',
    company: 'Oxalis Conseil',
    role: 'Consultante RSE',
    refusal: 'not-chosen',
  },
  {
    id: 'fr-who-r2-rejection-03',
    lang: 'fr',
    country: 'BE',
    held: false,
    subject: 'Recrutement: Bibliothécaire',
    fromName: 'Commune de Villers-la-Haie',
    fromAddress: 'grh@villerslahaie.example',
    sentAt: '2026-04-22T08:35:00Z',
    text: `Madame,

Le Collège communal, en sa séance du 14 avril, a désigné une autre candidate en qualité de Bibliothécaire. Votre candidature est versée dans la réserve de recrutement.

Commune de Villers-la-Haie`,
    kind: 'rejection',
    company: 'Commune de Villers-la-Haie',
    role: 'Bibliothécaire',
    refusal: 'not-chosen',
  },
  {
    id: 'fr-who-r2-rejection-04',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Re: Apprentissage pâtisserie',
    fromName: 'Pâtisserie Bellanger',
    fromAddress: 'bellanger.patisserie@orange.fr',
    sentAt: '2026-06-02T17:40:00Z',
    text: `Bonjour Théo,

Merci pour ta visite. J'ai déjà trouvé un apprenti pâtissier pour septembre, désolé.

M. Bellanger`,
    kind: 'rejection',
    company: 'Pâtisserie Bellanger',
    role: 'apprenti pâtissier',
    refusal: 'not-chosen',
  },
  {
    id: 'fr-who-r2-rejection-05',
    lang: 'fr',
    country: 'CH',
    held: false,
    subject: 'Votre postulation, poste 2611',
    fromName: 'Hôpital du Chablais - RH',
    fromAddress: 'rh@hopital-chablais.example',
    sentAt: '2026-02-04T13:00:00Z',
    text: `Madame,

Nous nous référons à votre postulation pour le poste de Technicienne en radiologie médicale et sommes au regret de vous informer que notre choix s'est porté sur une autre personne.

Hôpital du Chablais
Ressources humaines`,
    kind: 'rejection',
    company: 'Hôpital du Chablais',
    role: 'Technicienne en radiologie médicale',
    roleAlso: ['Technicienne en radiologie'],
    refusal: 'not-chosen',
  },
  {
    id: 'fr-who-r2-interview-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Entretien - Menuisier poseur',
    fromName: 'Yann Le Bihan',
    fromAddress: 'yann@menuiserie-lebihan.example',
    sentAt: '2026-05-26T09:45:00Z',
    text: `Bonjour Antoine,

Je vous propose de passer vendredi 29 mai à 8h30 dans notre atelier de Plouay pour parler du poste de Menuisier poseur.

Yann Le Bihan
Menuiserie Le Bihan`,
    kind: 'interview',
    company: 'Menuiserie Le Bihan',
    role: 'Menuisier poseur',
    meeting: {
      state: 'fixed',
      localTime: '2026-05-29T08:30',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'notre atelier de Plouay',
      people: ['Yann Le Bihan'],
    },
  },
  {
    id: 'fr-who-r2-interview-02',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Invitation entretien visio',
    fromName: 'Léa (Ticketine)',
    fromAddress: 'lea@ticketine.example',
    sentAt: '2026-03-12T15:20:00Z',
    text: `Hello Sarah !

Trop contente de te parler bientôt. On se cale un appel en visio pour le poste de Développeuse full stack ? Tu peux réserver ici : https://calendly.com/ticketine/30min

Léa`,
    kind: 'interview',
    company: 'Ticketine',
    role: 'Développeuse full stack',
  },
  {
    id: 'fr-who-r2-offer-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: "Proposition d'embauche",
    fromName: 'Cécile Aubert',
    fromAddress: 'c.aubert@granvelle-assurances.example',
    sentAt: '2026-07-07T10:10:00Z',
    text: `Madame Diallo,

Suite à nos entretiens, Granvelle Assurances est heureuse de vous proposer le poste de Gestionnaire sinistres à compter du 7 septembre 2026, salaire annuel brut 29 000 €. Merci de nous répondre avant le 17 juillet.

Cécile Aubert`,
    kind: 'offer',
    company: 'Granvelle Assurances',
    role: 'Gestionnaire sinistres',
    terms: { pay: '29 000 €', startsOn: '2026-09-07', answerBy: '2026-07-17' },
  },
  {
    id: 'fr-who-r2-outreach-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: "Poste de Directeur d'agence à Rennes",
    fromName: 'Karim Benali',
    fromAddress: 'k.benali@ouestrecrutement.example',
    sentAt: '2026-01-20T16:55:00Z',
    text: `Bonjour Julien,

Mon client, acteur du bâtiment, recrute un Directeur d'agence à Rennes. Votre expérience m'a interpellé. Puis-je vous appeler ?

Karim Benali
Ouest Recrutement`,
    kind: 'outreach',
    company: 'Ouest Recrutement',
    role: "Directeur d'agence",
  },
]
