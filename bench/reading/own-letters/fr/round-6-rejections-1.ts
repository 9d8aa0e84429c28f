import type { OwnLetter } from '../own-letter.ts'

export const frRound6Rejections1: readonly OwnLetter[] = [
  {
    id: 'fr-round-6-rejection-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: "Suivi de votre candidature - Chargé d'études statistiques (réf. 2024-3391)",
    fromName: 'Groupe Altaverde Recrutement',
    fromAddress: 'noreply@altaverde.talentfolio.example',
    sentAt: '2024-09-23T10:45:00Z',
    text: `Bonjour Thibault,

Nous vous remercions de l'intérêt que vous portez au Groupe Altaverde et du temps consacré à votre candidature pour le poste de Chargé d'études statistiques basé à Rennes.

Après lecture attentive de votre dossier, nous ne sommes pas en mesure de lui réserver une issue favorable.

Cette décision ne remet nullement en cause la qualité de votre parcours. Vos informations seront conservées dans notre base pendant 24 mois afin de pouvoir vous recontacter si une opportunité correspondant à votre profil se présentait. Vous pouvez à tout moment demander leur suppression.

Bien cordialement,
L'équipe Recrutement du Groupe Altaverde

Ce message a été envoyé automatiquement, merci de ne pas y répondre.`,
    kind: 'rejection',
    company: 'Groupe Altaverde',
    role: "Chargé d'études statistiques",
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    reasons: [],
    personal: false,
  },
  {
    id: 'fr-round-6-rejection-02',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Re: notre entretien de lundi',
    fromName: 'Sabine Courtois',
    fromAddress: 's.courtois@imprimerie-courtois.example',
    sentAt: '2023-12-04T17:18:00Z',
    text: `Bonjour Monsieur Haddad,
J'ai longuement réfléchi depuis lundi. Vous m'avez fait très bonne impression, mais je préfère confier l'atelier à quelqu'un qui a déjà conduit ce type de presse. Je suis désolée de vous décevoir et vous souhaite de trouver vite.
Sabine Courtois
Imprimerie Courtois`,
    kind: 'rejection',
    company: 'Imprimerie Courtois',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: true,
  },
  {
    id: 'fr-round-6-rejection-03',
    lang: 'fr',
    country: 'CA',
    held: false,
    subject: 'Concours 24-118 Technicienne en administration',
    fromName: 'Dotation CIUSSS du Fjord',
    fromAddress: 'dotation@ciusss-fjord.example',
    sentAt: '2022-07-27T14:31:00Z',
    text: `Bonjour Madame Gagnon,
Nous tenons à vous remercier d'avoir participé à l'entrevue pour le poste de technicienne en administration. Nous avons complété le processus et nous vous informons que votre candidature ne figure pas parmi celles que nous avons choisies.
Nous vous souhaitons le meilleur des succès dans votre cheminement professionnel.
Service de la dotation
CIUSSS du Fjord`,
    kind: 'rejection',
    company: 'CIUSSS du Fjord',
    role: 'technicienne en administration',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'fr-round-6-rejection-04',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Re: Candidature serveuse',
    fromName: 'Bistrot des Halles',
    fromAddress: 'bistrotdeshalles@boitemail.example',
    sentAt: '2024-07-11T16:55:00Z',
    text: `Bonjour, on a quelqu'un depuis samedi, merci quand même. Bonne journée, Bistrot des Halles`,
    kind: 'rejection',
    company: 'Bistrot des Halles',
    role: null,
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
    personal: true,
  },
  {
    id: 'fr-round-6-rejection-05',
    lang: 'fr',
    country: 'BE',
    held: false,
    subject: 'Votre candidature: collaborateur administratif (h/f/x)',
    fromName: 'SPW Selor-Ouest',
    fromAddress: 'jobs@commune-beauvallon.example',
    sentAt: '2024-09-24T13:22:00Z',
    text: `Madame, Monsieur,

Le jury s'est réuni le 3 octobre afin d'examiner les candidatures reçues pour la fonction de collaborateur administratif à l'état civil.

J'ai le regret de vous faire savoir que vous n'avez pas été repris(e) dans la liste des candidats invités à l'épreuve écrite.

Je vous remercie de l'intérêt témoigné à notre administration et vous prie d'agréer, Madame, Monsieur, l'expression de mes sentiments distingués.

Le Directeur général
Commune de Beauvallon`,
    kind: 'rejection',
    company: 'Commune de Beauvallon',
    role: 'collaborateur administratif',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'fr-round-6-rejection-06',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Ta candidature chez Pixelune',
    fromName: 'Maud Ferrand',
    fromAddress: 'maud@pixelune.example',
    sentAt: '2023-12-12T10:21:00Z',
    text: `Hello Inès,

Merci encore pour ces trois rencontres, toute l'équipe a passé un super moment avec toi. Le choix a été compliqué jusqu'au bout et c'est finalement l'autre personne en finale qui nous rejoindra comme Product Designer.

On ouvre un poste UX Research en janvier, et franchement j'ai pensé à toi tout de suite. Tu veux qu'on en parle ?

Maud
Pixelune`,
    kind: 'rejection',
    company: 'Pixelune',
    role: 'Product Designer',
    refusal: 'not-chosen',
    stage: 'final',
    door: 'other-role',
    reasons: [],
    personal: true,
  },
  {
    id: 'fr-round-6-rejection-07',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Clôture du recrutement « Responsable qualité »',
    fromName: 'Ressources humaines',
    fromAddress: 'rh@laitiere-duval.example',
    sentAt: '2025-04-06T07:33:00Z',
    text: `Bonjour,
Vous avez répondu à notre annonce pour le poste de Responsable qualité. L'entreprise a entre-temps revu son organisation et ce recrutement n'aura pas lieu.
Nous vous prions de nous excuser pour ce contretemps et vous remercions de votre démarche.
Service RH, Laitière du Val`,
    kind: 'rejection',
    company: 'Laitière du Val',
    role: 'Responsable qualité',
    refusal: 'closed',
    stage: 'application',
    door: 'none',
    reasons: ['position_closed'],
    personal: false,
  },
  {
    id: 'fr-round-6-rejection-08',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Réponse à votre candidature',
    fromName: 'Mairie de Sainte-Orlane',
    fromAddress: 'rh@mairie-sainteorlane.example',
    sentAt: '2025-02-09T13:04:00Z',
    text: `Monsieur,

Par courrier en date du 12 mars, vous avez bien voulu me faire part de votre souhait d'intégrer les services de la ville en qualité d'agent des espaces verts.

Malgré tout l'intérêt de votre parcours, il ne m'est malheureusement pas possible de donner une suite positive à votre demande.

Je vous souhaite une pleine réussite dans la poursuite de vos recherches et vous prie de croire, Monsieur, à l'assurance de ma considération distinguée.

Pour le Maire et par délégation,
L'adjointe au personnel
Mairie de Sainte-Orlane`,
    kind: 'rejection',
    company: 'Mairie de Sainte-Orlane',
    role: 'agent des espaces verts',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'fr-round-6-rejection-09',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Mise à jour concernant votre candidature',
    fromName: 'Boréal Assurances',
    fromAddress: 'no-reply@mail.boreal-assurances.example',
    sentAt: '2025-11-01T08:28:00Z',
    text: `Cher(e) candidat(e),

Votre candidature à l'offre Gestionnaire sinistres a bien été étudiée. Nous poursuivons le processus avec d'autres candidats dont l'expérience répond davantage aux critères du poste.

De nouvelles offres paraissent chaque semaine : nous vous invitons à créer une alerte et à postuler à celles qui vous ressemblent.

À bientôt peut-être,
Boréal Assurances`,
    kind: 'rejection',
    company: 'Boréal Assurances',
    role: 'Gestionnaire sinistres',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
    personal: false,
  },
  {
    id: 'fr-round-6-rejection-10',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Retour sur ton test technique',
    fromName: 'Romain de Cargolib',
    fromAddress: 'romain@cargolib.example',
    sentAt: '2023-10-10T12:42:00Z',
    text: `Salut Medhi, j'ai relu ton exercice avec deux collègues. L'idée est bonne, mais la gestion des erreurs et les tests unitaires sont trop légers par rapport à ce qu'on attend d'un développeur Python confirmé. On ne va donc pas poursuivre. Si tu veux, je t'envoie le détail de nos commentaires. Romain, Cargolib`,
    kind: 'rejection',
    company: 'Cargolib',
    role: 'développeur Python',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    reasons: ['technical_skills_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'fr-round-6-rejection-11',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Votre candidature - Infirmier(ère) de bloc',
    fromName: 'Clinique du Parc Sully',
    fromAddress: 'recrutement@clinique-parcsully.example',
    sentAt: '2022-06-02T14:00:00Z',
    text: `Bonjour,
Nous avons bien reçu votre candidature pour le poste d'infirmier de bloc. Ce poste requiert le diplôme d'IBODE, que vous ne possédez pas à ce jour. C'est pourquoi nous ne pouvons pas y donner suite.
Cordialement,
La cadre de santé
Clinique du Parc Sully`,
    kind: 'rejection',
    company: 'Clinique du Parc Sully',
    role: 'infirmier de bloc',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility'],
    personal: false,
  },
]
