import type { OwnLetter } from '../own-letter.ts'

export const frOffers: readonly OwnLetter[] = [
  {
    id: 'fr-offer-01',
    lang: 'fr',
    country: 'FR',
    held: false,
    subject: "Promesse d'embauche",
    fromName: 'RH',
    fromAddress: 'rh@sofrabois.example',
    sentAt: '2023-07-03T15:23:00Z',
    text: `Monsieur,

Nous avons le plaisir de vous confirmer notre proposition d'embauche en CDI comme conducteur de ligne à compter du 4 septembre 2023, pour 2 150 € brut par mois. Merci de nous retourner cette lettre signée avant le 13 juillet 2023, faute de quoi elle deviendrait caduque.

Sofrabois`,
    kind: 'offer',
    company: 'Sofrabois',
    role: 'conducteur de ligne',
    personal: false,
    terms: { answerBy: '2023-07-13', startsOn: '2023-09-04', pay: '2 150 € brut' },
  },
  {
    id: 'fr-offer-02',
    lang: 'fr',
    country: 'CA',
    held: true,
    subject: 'Bonne nouvelle !',
    fromName: 'Geneviève Roy',
    fromAddress: 'groy@garderie-luciole.example',
    sentAt: '2024-08-13T13:06:00Z',
    text: `Allô Maude, c'est oui ! Tout le monde t'a adorée. On t'offre le poste d'éducatrice, je t'appelle ce soir pour le salaire et la date de début.
Geneviève, Garderie Luciole`,
    kind: 'offer',
    company: 'Garderie Luciole',
    role: 'éducatrice',
    personal: true,
  },
  {
    id: 'fr-offer-03',
    lang: 'fr',
    country: 'BE',
    held: false,
    subject: 'Engagement',
    fromName: 'Marc Dewitte',
    fromAddress: 'marc@dewitte-chauffage.example',
    sentAt: '2020-02-26T14:49:00Z',
    text: `Bonjour Monsieur, vous commencez chez nous comme technicien chauffagiste le 1er avril 2020 si vous êtes d'accord. J'ai besoin de votre réponse pour le 6 mars. Malheureusement pas de voiture de société la première année.
Marc Dewitte, Dewitte Chauffage`,
    kind: 'offer',
    company: 'Dewitte Chauffage',
    role: 'technicien chauffagiste',
    personal: true,
    terms: { answerBy: '2020-03-06', startsOn: '2020-04-01', pay: null },
  },
]
