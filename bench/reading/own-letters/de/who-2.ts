import type { OwnLetter } from '../own-letter.ts'

export const deWho2: readonly OwnLetter[] = [
  {
    id: 'de-who-r1-rejection-08',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Information zu Ihrer Bewerbung - Pflegefachkraft Intensiv, Job-ID 7781',
    fromName: 'Klinikum Ahrenfeld',
    fromAddress: 'noreply@klinikum-ahrenfeld.example',
    sentAt: '2026-02-24T10:36:00Z',
    text: `Sehr geehrte Damen und Herren,

die Stelle, auf die Sie sich beworben haben, wurde zwischenzeitlich zurückgezogen. Ein Besetzungsverfahren findet daher nicht statt.

Klinikum Ahrenfeld gGmbH
Geschäftsbereich Personal`,
    kind: 'rejection',
    company: 'Klinikum Ahrenfeld gGmbH',
    companyAlso: ['Klinikum Ahrenfeld'],
    role: 'Pflegefachkraft Intensiv',
    requisition: '7781',
    refusal: 'closed',
  },
  {
    id: 'de-who-r1-interview-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Einladung zum Vorstellungsgespräch',
    fromName: 'Ulrike Thoma',
    fromAddress: 'u.thoma@vereinsbank-selm.example',
    sentAt: '2026-05-11T08:49:00Z',
    text: `Sehr geehrter Herr Aydin,

gern möchten wir Sie für die Position als Serviceberater kennenlernen und laden Sie zu einem Gespräch ein: Mittwoch, 20. Mai 2026, um 14:00 Uhr, Hauptstraße 12, 2. OG. Bitte planen Sie etwa eine Stunde ein.

Mit freundlichen Grüßen
Ulrike Thoma
Vereinsbank Selm eG`,
    kind: 'interview',
    company: 'Vereinsbank Selm eG',
    companyAlso: ['Vereinsbank Selm'],
    role: 'Serviceberater',
    meeting: {
      state: 'fixed',
      localTime: '2026-05-20T14:00',
      zone: null,
      minutes: 60,
      form: 'on-site',
      link: null,
      place: 'Hauptstraße 12, 2. OG',
      people: ['Frau Thoma', 'Herrn Brink'],
    },
  },
  {
    id: 'de-who-r1-interview-02',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Termin Kennenlernen Projektleiterin Hochbau',
    fromName: 'Reto Ammann',
    fromAddress: 'reto.ammann@ammann-architekten.example',
    sentAt: '2026-03-03T09:20:00Z',
    text: `Liebe Frau Schenk

Ihr Dossier hat uns gefallen. Wir würden uns gerne per Teams mit Ihnen unterhalten, bevor wir Sie nach Chur einladen. Wann passt es Ihnen in der Woche vom 9. März?

Beste Grüsse
Reto Ammann
Ammann Architekten AG`,
    kind: 'interview',
    company: 'Ammann Architekten AG',
    companyAlso: ['Ammann Architekten'],
    role: 'Projektleiterin Hochbau',
    meeting: {
      state: 'proposed',
      localTime: null,
      zone: null,
      minutes: null,
      form: 'video',
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'de-who-r1-interview-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Probearbeiten am Freitag',
    fromName: 'Bäckerei Hölscher',
    fromAddress: 'info@hoelscher-brot.example',
    sentAt: '2026-06-18T13:13:00Z',
    text: `Hallo Frau Lindner,

Sie haben sich bei uns als Verkäuferin beworben. Können Sie am Freitag von 6 bis 10 Uhr zum Probearbeiten in unsere Filiale am Markt kommen?

Gruß
B. Hölscher`,
    kind: 'interview',
    company: 'Bäckerei Hölscher',
    role: 'Verkäuferin',
  },
  {
    id: 'de-who-r1-interview-04',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Next step: Gespräch mit dem Tech-Team',
    fromName: 'Lena (Nordlicht Energy)',
    fromAddress: 'lena@nordlicht.example',
    sentAt: '2026-04-07T15:55:00Z',
    text: `Hi Tarek,

cool, dass es weitergeht! Als Nächstes würden wir dich gern unserem Tech-Team vorstellen. Such dir hier einen Slot aus: https://calendly.com/nordlicht/tech. Es geht um die Rolle Backend Engineer (all genders).

LG Lena`,
    kind: 'interview',
    company: 'Nordlicht Energy',
    companyAlso: ['Nordlicht'],
    role: 'Backend Engineer',
  },
  {
    id: 'de-who-r1-assessment-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Online-Test für die Ausbildung zum Fachinformatiker',
    fromName: 'Ausbildung Rheinmetz Chemie',
    fromAddress: 'azubi@rheinmetz-chemie.example',
    sentAt: '2026-02-18T07:30:00Z',
    text: `Hallo Jannis,

der nächste Schritt auf dem Weg in die Ausbildung zum Fachinformatiker bei der Rheinmetz Chemie AG ist unser Online-Test. Bitte bearbeite ihn bis zum 01.03.2026. Er dauert rund 70 Minuten.

Viel Erfolg
Dein Ausbildungsteam`,
    kind: 'assessment',
    company: 'Rheinmetz Chemie AG',
    companyAlso: ['Rheinmetz Chemie'],
    role: 'Fachinformatiker',
    roleAlso: ['Ausbildung zum Fachinformatiker'],
    task: { dueOn: '2026-03-01' },
  },
  {
    id: 'de-who-r1-offer-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr Vertragsangebot',
    fromName: 'Dirk Hansen',
    fromAddress: 'dirk.hansen@foerde-elektro.example',
    sentAt: '2026-07-02T12:40:00Z',
    text: `Sehr geehrter Herr Wolff,

wir freuen uns, Ihnen eine Anstellung als Bauleiter bei der Förde Elektro GmbH anbieten zu können. Ihr Bruttogehalt beträgt 4.350 € monatlich, Beginn ist der 1. September 2026. Bitte geben Sie uns bis zum 10. Juli Bescheid.

Dirk Hansen
Geschäftsführer`,
    kind: 'offer',
    company: 'Förde Elektro GmbH',
    companyAlso: ['Förde Elektro'],
    role: 'Bauleiter',
    terms: { pay: '4.350 €', startsOn: '2026-09-01', answerBy: '2026-07-10' },
  },
  {
    id: 'de-who-r1-outreach-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Spannende Position in Ihrer Nähe',
    fromName: 'Patrick Neubert',
    fromAddress: 'p.neubert@talentkontor.example',
    sentAt: '2026-03-12T10:10:00Z',
    text: `Guten Tag Frau Engel,

Ihr Profil auf XING hat mich angesprochen. Für einen Mandanten aus dem Maschinenbau suche ich einen Leiter Finanzbuchhaltung. Dürfte ich Ihnen mehr erzählen?

Beste Grüße
Patrick Neubert
Talentkontor Personalberatung`,
    kind: 'outreach',
    company: 'Talentkontor Personalberatung',
    companyAlso: ['Talentkontor'],
    role: 'Leiter Finanzbuchhaltung',
  },
  {
    id: 'de-who-r1-outreach-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Interesse?',
    fromName: 'Dr. Annika Reus',
    fromAddress: 'reus@augenpraxis-hain.example',
    sentAt: '2026-05-26T18:02:00Z',
    text: `Hallo Frau Sommer,

eine gemeinsame Bekannte hat mir erzählt, dass Sie sich umsehen. In der Augenpraxis am Hain wird zum Herbst eine Stelle als Medizinische Fachangestellte frei. Hätten Sie Lust, mal vorbeizuschauen?

Annika Reus`,
    kind: 'outreach',
    company: 'Augenpraxis am Hain',
    role: 'Medizinische Fachangestellte',
    roleAlso: ['MFA'],
  },
  {
    id: 'de-who-r1-other-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Rentenbescheid',
    fromName: 'Versicherungsamt',
    fromAddress: 'amt@vamt.example',
    sentAt: '2026-01-08T08:00:00Z',
    text: `Sehr geehrte Frau Roth,

anbei erhalten Sie den angeforderten Bescheid. Bei Fragen erreichen Sie uns werktags von 8 bis 12 Uhr.

Versicherungsamt`,
    kind: 'other',
    company: null,
    companyAlso: ['Versicherungsamt'],
    role: null,
  },
  {
    id: 'de-who-r1-noise-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: '12 neue Jobs: Lagerist in Kassel',
    fromName: 'Jobfinder24',
    fromAddress: 'jobalarm@jobfinder24.example',
    sentAt: '2026-01-09T06:00:00Z',
    text: `12 neue Jobs passend zu Ihrer Suche

Lagerist (m/w/d) – Obermann Spedition – Kassel
Staplerfahrer (m/w/d) – Paketzentrum Nord

Alle Jobs ansehen | Abmelden`,
    kind: 'noise',
    company: null,
    role: null,
  },
]
