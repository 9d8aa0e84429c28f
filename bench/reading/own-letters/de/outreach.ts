import type { OwnLetter } from '../own-letter.ts'

export const deOutreach: readonly OwnLetter[] = [
  {
    id: 'de-outreach-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'SAP-Berater gesucht, remote möglich',
    fromName: 'Niklas Fechner',
    fromAddress: 'n.fechner@talentbrise.example',
    sentAt: '2023-01-31T16:35:00Z',
    text: `Hallo Herr Krämer,

über ein Karrierenetzwerk bin ich auf Ihr Profil gestoßen. Für einen Kunden im Raum Stuttgart suche ich einen SAP-Berater. Sind Sie grundsätzlich offen für etwas Neues? Dann würde ich mich über einen kurzen Austausch freuen.

Niklas Fechner
Talentbrise`,
    kind: 'outreach',
    company: 'Talentbrise',
    role: 'SAP-Berater',
    personal: true,
  },
  {
    id: 'de-outreach-02',
    lang: 'de',
    country: 'CH',
    held: true,
    subject: 'Offene Stelle Pflegefachperson HF in Winterthur',
    fromName: 'Sandra Bühler',
    fromAddress: 's.buehler@caremove.example',
    sentAt: '2024-08-07T09:28:00Z',
    text: `Guten Tag

Haben Sie Lust auf eine neue Herausforderung? Wir vermitteln
Pflegefachpersonen an Spitäler und hätten eine Stelle als
Pflegefachperson HF ab sofort. Wenn kein Interesse besteht, betrachten
Sie diese Nachricht bitte als gegenstandslos.

Sandra Bühler, Caremove`,
    kind: 'outreach',
    company: 'Caremove',
    role: 'Pflegefachperson HF',
    personal: true,
  },
  {
    id: 'de-outreach-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Kollege gesucht',
    fromName: 'Dirk Ahlers',
    fromAddress: 'ahlers@windpark-service.example',
    sentAt: '2022-10-12T09:58:00Z',
    text: `Moin Herr Janssen, Ihr alter Chef hat mir Ihren Namen gegeben. Wir suchen dringend einen Servicetechniker, der Höhe ab kann. Hätten Sie Lust, mal vorbeizukommen? Keine Bewerbung nötig.
Dirk Ahlers, Windpark Service Ahlers`,
    kind: 'outreach',
    company: 'Windpark Service Ahlers',
    role: 'Servicetechniker',
    personal: true,
  },
  {
    id: 'de-outreach-04',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Dein Profil und Quantora',
    fromName: 'Active Sourcing',
    fromAddress: 'sourcing@quantora.example',
    sentAt: '2025-07-22T14:26:00Z',
    text: `Hi Lea,

dein Vortrag zur Zeitreihenprognose hat bei uns im Chat die Runde gemacht. Wir bauen gerade ein Team auf und suchen einen Machine Learning Engineer. Du hast dich nicht beworben, das wissen wir. Trotzdem: Kaffee?

Quantora`,
    kind: 'outreach',
    company: 'Quantora',
    role: 'Machine Learning Engineer',
    personal: false,
  },
  {
    id: 'de-outreach-05',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Produktionsleiter, Raum Linz',
    fromName: 'Georg Haas',
    fromAddress: 'g.haas@haas-executive.example',
    sentAt: '2026-02-24T12:50:00Z',
    text: `Sehr geehrter Herr DI Berger, im Auftrag eines Familienbetriebs suche ich diskret einen Produktionsleiter. Dürfte ich Sie dazu anrufen? Falls nicht, genügt ein kurzes Nein. Georg Haas, Haas Executive`,
    kind: 'outreach',
    company: 'Haas Executive',
    role: 'Produktionsleiter',
    personal: true,
  },
]
