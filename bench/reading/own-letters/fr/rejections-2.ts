import type { OwnLetter } from '../own-letter.ts'

export const frRejections2: readonly OwnLetter[] = [
  {
    id: 'fr-rejection-13',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Poste de coordinateur de projets',
    fromName: 'Association Le Fil',
    fromAddress: 'contact@asso-lefil.example',
    sentAt: '2024-09-02T12:36:00Z',
    text: `Bonjour Samir,

C'est un message que je n'aime pas écrire. La subvention sur laquelle reposait le poste n'a pas été reconduite et nous devons y renoncer. Vous étiez notre premier choix.

Bien chaleureusement,
Anne-Lise pour l'Association Le Fil`,
    kind: 'rejection',
    company: 'Association Le Fil',
    role: 'coordinateur de projets',
    refusal: 'closed',
    stage: 'interview',
    door: 'none',
    reasons: ['position_closed'],
    personal: true,
  },
  {
    id: 'fr-rejection-14',
    lang: 'fr',
    country: 'BE',
    held: true,
    subject: 'Ouvrier paysagiste',
    fromName: 'Bart Claes',
    fromAddress: 'bart.claes@claes-jardins.example',
    sentAt: '2019-03-13T13:08:00Z',
    text: `Bonjour, sans permis BE je ne peux pas vous prendre, il faut tirer la
remorque tous les jours. Désolé. Bart Claes
Claes Jardins (poste: ouvrier paysagiste)`,
    kind: 'rejection',
    company: 'Claes Jardins',
    role: 'ouvrier paysagiste',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility'],
    personal: true,
  },
  {
    id: 'fr-rejection-15',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Merci pour votre intérêt !',
    fromName: 'Recrutement',
    fromAddress: 'recrutement@lumio-energie.example',
    sentAt: '2025-10-09T09:00:00Z',
    text: `Bonjour Aurélie,

Un grand merci d'avoir pensé à Lumio Énergie pour la suite de votre parcours ! Votre profil est riche et nous avons pris plaisir à le découvrir. D'autres candidatures correspondent cependant davantage à ce que nous recherchons pour le poste de chargée d'affaires.

Compte tenu du nombre de réponses, nous ne pouvons pas faire de retour détaillé.

Belle journée,
Lumio Énergie`,
    kind: 'rejection',
    company: 'Lumio Énergie',
    role: "chargée d'affaires",
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'fr-rejection-16',
    lang: 'fr',
    country: 'FR',
    held: true,
    subject: "Mission directeur d'usine",
    fromName: 'Cabinet Aubrac Conseil',
    fromAddress: 'p.aubrac@aubrac-conseil.example',
    sentAt: '2017-06-29T16:26:00Z',
    text: `Cher Monsieur,

Mon client a pris sa décision hier soir : il retient l'autre finaliste, qui est déjà de la maison. Vous avez fait jeu égal jusqu'au bout. Je reste à votre disposition pour un débriefing de vive voix.

Pierre Aubrac
Aubrac Conseil`,
    kind: 'rejection',
    company: 'Aubrac Conseil',
    role: "directeur d'usine",
    refusal: 'not-chosen',
    stage: 'final',
    door: 'none',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'fr-rejection-17',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'RE: saison maraîchage',
    fromName: 'Ferme des Trois Chênes',
    fromAddress: 'ferme@troischenes.example',
    sentAt: '2022-02-22T11:59:00Z',
    text: `Bonjour Lucie, notre équipe est au complet pour cette saison et nous n'avons plus besoin d'ouvrier maraîcher. Retente ta chance en février prochain. Bises de la ferme

Ferme des Trois Chênes

> Le 20 févr., Lucie a écrit :
> Bonjour, je serais ravie de venir pour un entretien et un essai.`,
    kind: 'rejection',
    company: 'Ferme des Trois Chênes',
    role: 'ouvrier maraîcher',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    refusalAlso: ['filled', 'closed'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'fr-rejection-18',
    lang: 'fr',
    country: 'FR',
    held: true,
    subject: 'Jury du 15 janvier',
    fromName: 'Service recrutement',
    fromAddress: 'recrutement@metropole-ardance.example',
    sentAt: '2026-01-27T08:03:00Z',
    text: `Monsieur,

Le jury réuni le 15 janvier vous a classé en deuxième position pour le poste de chargé de mission mobilité. Le candidat classé premier ayant accepté, je ne peux vous proposer ce poste. Votre candidature reste valable en cas de désistement.

Métropole d'Ardance`,
    kind: 'rejection',
    company: "Métropole d'Ardance",
    role: 'chargé de mission mobilité',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'kept-on-file',
    refusalAlso: ['filled'],
    personal: false,
  },
  {
    id: 'fr-rejection-19',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: 'Votre entretien du 20 mars',
    fromName: 'Lycée Saint-Aubin',
    fromAddress: 'direction@lycee-staubin.example',
    sentAt: '2024-03-27T08:11:00Z',
    text: `Monsieur, le rectorat refuse d'affecter à ce poste une personne sans master, et je dois m'y plier. Je ne peux donc vous confier le poste de professeur de physique. Croyez à mes regrets sincères. La directrice, Lycée Saint-Aubin`,
    kind: 'rejection',
    company: 'Lycée Saint-Aubin',
    role: 'professeur de physique',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: ['eligibility'],
    personal: true,
  },
]
