import type { OwnLetter } from '../own-letter.ts'

export const nlWho3: readonly OwnLetter[] = [
  {
    id: 'nl-who-r2-confirmation-01',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Sollicitatie ontvangen: Logopedist',
    fromName: 'Revalidatiecentrum De Hoogte',
    fromAddress: 'hr@dehoogte.example',
    sentAt: '2026-03-04T08:45:00Z',
    text: `Beste Marieke,

Wat fijn dat je bij Revalidatiecentrum De Hoogte wilt werken als Logopedist. We nemen binnen tien dagen contact op.

HR De Hoogte`,
    kind: 'confirmation',
    company: 'Revalidatiecentrum De Hoogte',
    companyAlso: ['De Hoogte'],
    role: 'Logopedist',
  },
  {
    id: 'nl-who-r2-confirmation-02',
    lang: 'nl',
    country: 'BE',
    held: false,
    subject: 'Je sollicitatie via Jobat',
    fromName: 'Jobat',
    fromAddress: 'noreply@jobat.be',
    sentAt: '2026-02-25T11:20:00Z',
    text: `Dag Tom,

Je sollicitatie voor Werfleider werd doorgestuurd naar Bouwgroep Claes. Veel succes!`,
    kind: 'confirmation',
    company: 'Bouwgroep Claes',
    role: 'Werfleider',
  },
  {
    id: 'nl-who-r2-rejection-01',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Reactie op je sollicitatie',
    fromName: 'Saskia Blom',
    fromAddress: 'saskia.blom@uitgeverijmorgenster.example',
    sentAt: '2026-05-12T13:13:00Z',
    text: `Beste Lieke,

Bedankt voor het leuke gesprek. We hebben gekozen voor een bureauredacteur met ervaring in kinderboeken.

Groet,
Saskia Blom
Uitgeverij Morgenster`,
    kind: 'rejection',
    company: 'Uitgeverij Morgenster',
    role: 'bureauredacteur',
    refusal: 'not-chosen',
  },
  {
    id: 'nl-who-r2-rejection-02',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Afwijzing vacature 2026-112',
    fromName: 'Provincie Noordkant',
    fromAddress: 'vacatures@noordkant.example',
    sentAt: '2026-04-03T09:00:00Z',
    text: `Geachte heer Visser,

Op de vacature Adviseur Stikstof kwamen 48 reacties. U behoort niet tot de kandidaten die wij uitnodigen.

Provincie Noordkant`,
    kind: 'rejection',
    company: 'Provincie Noordkant',
    role: 'Adviseur Stikstof',
    requisition: '2026-112',
    refusal: 'not-chosen',
  },
  {
    id: 'nl-who-r2-rejection-03',
    lang: 'nl',
    country: 'BE',
    held: false,
    subject: 'Kandidatuur poetshulp',
    fromName: 'Dienstencheques Zonneke',
    fromAddress: 'info@zonneke.example',
    sentAt: '2026-06-10T15:50:00Z',
    text: `Beste Fatima,

Op dit moment nemen we geen nieuwe poetshulp aan in je regio. We houden je gegevens bij.

Dienstencheques Zonneke`,
    kind: 'rejection',
    company: 'Dienstencheques Zonneke',
    companyAlso: ['Zonneke'],
    role: 'poetshulp',
    refusal: 'not-chosen',
  },
  {
    id: 'nl-who-r2-rejection-04',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Update over Data Engineer',
    fromName: 'Bol & Zonen',
    fromAddress: 'jobs@bolenzonen.example',
    sentAt: '2026-02-02T10:40:00Z',
    text: `Hi Ravi,

Helaas hebben we besloten niet verder te gaan met je sollicitatie als Data Engineer.

Bol & Zonen`,
    kind: 'rejection',
    company: 'Bol & Zonen',
    role: 'Data Engineer',
    refusal: 'not-chosen',
  },
  {
    id: 'nl-who-r2-rejection-05',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Re: zaterdaghulp',
    fromName: 'Boekhandel Kruim',
    fromAddress: 'boekhandelkruim@ziggo.nl',
    sentAt: '2026-03-16T18:30:00Z',
    text: `Hoi Jesse,

We hebben al een zaterdaghulp gevonden, sorry!

Boekhandel Kruim`,
    kind: 'rejection',
    company: 'Boekhandel Kruim',
    role: 'zaterdaghulp',
    refusal: 'not-chosen',
  },
  {
    id: 'nl-who-r2-interview-01',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Uitnodiging gesprek teamleider Zorg',
    fromName: 'Petra Aalders',
    fromAddress: 'p.aalders@thuiszorgmaasland.example',
    sentAt: '2026-05-20T09:30:00Z',
    text: `Beste Anouk,

We nodigen je graag uit op donderdag 28 mei om 15.00 uur, Stationsplein 8, voor een gesprek over de functie teamleider Zorg. Je spreekt met Hans Mol.

Petra Aalders
Thuiszorg Maasland`,
    kind: 'interview',
    company: 'Thuiszorg Maasland',
    role: 'teamleider Zorg',
    meeting: {
      state: 'fixed',
      localTime: '2026-05-28T15:00',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'Stationsplein 8',
      people: ['Hans Mol'],
    },
  },
  {
    id: 'nl-who-r2-interview-02',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Even bellen?',
    fromName: 'Niek van Sprout',
    fromAddress: 'niek@sproutfoods.example',
    sentAt: '2026-03-25T16:00:00Z',
    text: `Hey Jasper,

Tof cv! Zullen we morgen even bellen over de rol van Supply Planner bij Sprout Foods?

Niek`,
    kind: 'interview',
    company: 'Sprout Foods',
    companyAlso: ['Sprout'],
    role: 'Supply Planner',
  },
  {
    id: 'nl-who-r2-offer-01',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Je bent aangenomen',
    fromName: 'Garage Hendriks',
    fromAddress: 'info@garagehendriks.example',
    sentAt: '2026-07-14T11:45:00Z',
    text: `Beste Mohamed,

We bieden je een contract aan als autotechnicus per 1 september 2026, € 2.900 bruto per maand.

Garage Hendriks`,
    kind: 'offer',
    company: 'Garage Hendriks',
    role: 'autotechnicus',
    terms: { pay: '€ 2.900', startsOn: '2026-09-01', answerBy: null },
  },
  {
    id: 'nl-who-r2-outreach-01',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Financieel manager Breda',
    fromName: 'Joris Peeters',
    fromAddress: 'joris@peoplebridge.example',
    sentAt: '2026-01-22T14:20:00Z',
    text: `Dag Linda,

Voor een groothandel in Breda ben ik op zoek naar een Financieel manager. Zullen we bellen?

Joris Peeters
PeopleBridge`,
    kind: 'outreach',
    company: 'PeopleBridge',
    role: 'Financieel manager',
  },
]
