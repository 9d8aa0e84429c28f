import type { OwnLetter } from '../own-letter.ts'

export const nlWho2: readonly OwnLetter[] = [
  {
    id: 'nl-who-r1-rejection-08',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Jouw sollicitatie als barista',
    fromName: 'Koffiebar Noorderlicht',
    fromAddress: 'hallo@koffiebarnoorderlicht.example',
    sentAt: '2026-02-19T12:27:00Z',
    text: `Hi Fleur,

Super dat je wilde komen werken als barista. We hebben voor nu genoeg mensen. In mei gaat het terras open, stuur dan gerust weer een appje!

Liefs, Kim`,
    kind: 'rejection',
    company: 'Koffiebar Noorderlicht',
    role: 'barista',
    refusal: 'not-chosen',
  },
  {
    id: 'nl-who-r1-interview-01',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Uitnodiging sollicitatiegesprek',
    fromName: 'Anja Verhoef',
    fromAddress: 'a.verhoef@waterschap-ijsselkant.example',
    sentAt: '2026-05-18T08:28:00Z',
    text: `Beste heer Dijkstra,

Graag nodigen wij u uit voor een gesprek over de functie Opzichter Groen op woensdag 27 mei om 13.30 uur, Dijkweg 3. U spreekt met Peter Kamp en Anja Verhoef. Het gesprek duurt een uur.

Met vriendelijke groet,
Anja Verhoef
Waterschap IJsselkant`,
    kind: 'interview',
    company: 'Waterschap IJsselkant',
    role: 'Opzichter Groen',
    meeting: {
      state: 'fixed',
      localTime: '2026-05-27T13:30',
      zone: null,
      minutes: 60,
      form: 'on-site',
      link: null,
      place: 'Dijkweg 3',
      people: ['Peter Kamp', 'Anja Verhoef'],
    },
  },
  {
    id: 'nl-who-r1-interview-02',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Kennismaken?',
    fromName: 'Bram van Lichtpunt',
    fromAddress: 'bram@lichtpunt.example',
    sentAt: '2026-03-24T10:50:00Z',
    text: `Hoi Yara,

Wat een mooi portfolio! We willen je graag leren kennen voor de rol van UX-designer. Kun je deze week een half uurtje videobellen?

Bram`,
    kind: 'interview',
    company: 'Lichtpunt',
    role: 'UX-designer',
    meeting: {
      state: 'proposed',
      localTime: null,
      zone: null,
      minutes: 30,
      form: 'video',
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'nl-who-r1-interview-03',
    lang: 'nl',
    country: 'BE',
    held: false,
    subject: 'Gesprek Magazijnier - Colruyn Food',
    fromName: 'Ilse Maes',
    fromAddress: 'ilse.maes@colruynfood.example',
    sentAt: '2026-06-02T09:09:00Z',
    text: `Dag Youssef,

Ik bel je dinsdag 9 juni om 10 uur voor een eerste gesprek over de job als Magazijnier.

Ilse Maes
HR-verantwoordelijke
Colruyn Food`,
    kind: 'interview',
    company: 'Colruyn Food',
    role: 'Magazijnier',
    meeting: {
      state: 'fixed',
      localTime: '2026-06-09T10:00',
      zone: null,
      minutes: null,
      form: 'phone',
      link: null,
      place: null,
      people: ['Ilse Maes'],
    },
  },
  {
    id: 'nl-who-r1-assessment-01',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Uitnodiging assessment Traineeship Rijksadvies',
    fromName: 'Ixly namens Rijksadvies',
    fromAddress: 'noreply@ixly.example',
    sentAt: '2026-02-25T07:30:00Z',
    text: `Beste Lotte,

Als onderdeel van je sollicitatie voor het Traineeship bij Rijksadvies nodigen we je uit voor een capaciteitentest. Rond de test uiterlijk 4 maart 2026 af.

Succes!`,
    kind: 'assessment',
    company: 'Rijksadvies',
    role: 'Traineeship',
    roleAlso: ['Trainee'],
    task: { dueOn: '2026-03-04' },
  },
  {
    id: 'nl-who-r1-offer-01',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Aanbod arbeidsovereenkomst',
    fromName: 'Marjan Postma',
    fromAddress: 'marjan@installatiebedrijfpostma.example',
    sentAt: '2026-07-06T14:30:00Z',
    text: `Beste Daan,

Fijn dat je bij ons wilt komen! We bieden je een contract aan als Leerling-monteur bij Installatiebedrijf Postma B.V. per 24 augustus 2026, met een salaris van € 2.350 bruto per maand. Laat je het ons voor 13 juli weten?

Marjan Postma`,
    kind: 'offer',
    company: 'Installatiebedrijf Postma B.V.',
    companyAlso: ['Installatiebedrijf Postma'],
    role: 'Leerling-monteur',
    terms: { pay: '€ 2.350', startsOn: '2026-08-24', answerBy: '2026-07-13' },
  },
  {
    id: 'nl-who-r1-outreach-01',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Nieuwe uitdaging?',
    fromName: 'Robin Jansen',
    fromAddress: 'robin@searchhuis.example',
    sentAt: '2026-03-03T12:12:00Z',
    text: `Goedemiddag Esther,

Via LinkedIn kwam ik op je profiel. Voor een productiebedrijf in Twente zoek ik een Hoofd Inkoop. Sta je open voor een kop koffie?

Robin Jansen
Searchhuis`,
    kind: 'outreach',
    company: 'Searchhuis',
    role: 'Hoofd Inkoop',
  },
  {
    id: 'nl-who-r1-outreach-02',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: 'Invallen',
    fromName: 'Basisschool De Kring',
    fromAddress: 'directie@basisschooldekring.example',
    sentAt: '2026-01-19T19:19:00Z',
    text: `Dag Tessa,

Je naam viel in de teamkamer. Vanaf de voorjaarsvakantie zoeken we een leerkracht groep 5 voor drie dagen. Is dat iets voor jou?

Gerda Mulder
Basisschool De Kring`,
    kind: 'outreach',
    company: 'Basisschool De Kring',
    role: 'leerkracht groep 5',
  },
  {
    id: 'nl-who-r1-noise-01',
    lang: 'nl',
    country: 'NL',
    held: false,
    subject: '9 nieuwe vacatures: Planner in Zwolle',
    fromName: 'Vacaturebank Oost',
    fromAddress: 'alert@vacaturebankoost.example',
    sentAt: '2026-02-05T06:00:00Z',
    text: `9 nieuwe vacatures voor jou

Planner - Transport Hulst - Zwolle
Productieplanner - Zuivelhoek

Bekijk alle vacatures | Uitschrijven`,
    kind: 'noise',
    company: null,
    role: null,
  },
]
