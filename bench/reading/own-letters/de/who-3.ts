import type { OwnLetter } from '../own-letter.ts'

export const deWho3: readonly OwnLetter[] = [
  {
    id: 'de-who-r2-confirmation-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung ist eingegangen (Referenz 48213)',
    fromName: 'Autohaus Brockmann GmbH',
    fromAddress: 'bewerbung@autohaus-brockmann.example',
    sentAt: '2026-03-03T09:00:00Z',
    text: `Guten Tag Frau Celik,

wir bestätigen Ihnen den Eingang Ihrer Bewerbung als Serviceberater (m/w/d) an unserem Standort Gütersloh. Bitte haben Sie etwas Geduld.

Ihr Autohaus Brockmann`,
    kind: 'confirmation',
    company: 'Autohaus Brockmann GmbH',
    companyAlso: ['Autohaus Brockmann'],
    role: 'Serviceberater',
  },
  {
    id: 'de-who-r2-confirmation-02',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Bewerbungseingang',
    fromName: 'karriere@bergbahnen-zell.example',
    fromAddress: 'karriere@bergbahnen-zell.example',
    sentAt: '2026-01-26T12:34:00Z',
    text: `Sehr geehrter Herr Gruber,

danke für Ihr Interesse, als Pistengerätefahrer bei den Bergbahnen Zell mitzuarbeiten. Wir melden uns nach der Saison.

Bergbahnen Zell AG`,
    kind: 'confirmation',
    company: 'Bergbahnen Zell AG',
    companyAlso: ['Bergbahnen Zell'],
    role: 'Pistengerätefahrer',
  },
  {
    id: 'de-who-r2-rejection-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung um die Stelle Referent Öffentlichkeitsarbeit (E 11)',
    fromName: 'Handwerkskammer Mittelweser',
    fromAddress: 'personal@hwk-mittelweser.example',
    sentAt: '2026-05-12T14:45:00Z',
    text: `Sehr geehrter Herr Maas,

haben Sie herzlichen Dank für das offene Gespräch. Wir haben uns für eine Bewerberin mit Erfahrung im Verbandswesen entschieden.

Mit freundlichen Grüßen
Dr. Silke Jordan
Handwerkskammer Mittelweser`,
    kind: 'rejection',
    company: 'Handwerkskammer Mittelweser',
    role: 'Referent Öffentlichkeitsarbeit',
    refusal: 'not-chosen',
  },
  {
    id: 'de-who-r2-rejection-02',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Absage Logistiker/in EFZ',
    fromName: 'Post Personal AG',
    fromAddress: 'noreply@umantis.com',
    sentAt: '2026-02-12T16:20:00Z',
    text: `Guten Tag Herr Da Costa

Für die Stelle Logistiker/in EFZ bei der Post Personal AG konnten wir Sie leider nicht berücksichtigen.

Freundliche Grüsse
Recruiting Center`,
    kind: 'rejection',
    company: 'Post Personal AG',
    companyAlso: ['Post Personal'],
    role: 'Logistiker/in EFZ',
    roleAlso: ['Logistiker/in'],
    refusal: 'not-chosen',
  },
  {
    id: 'de-who-r2-rejection-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Bewerbung als Barista',
    fromName: 'Café Morgenrot',
    fromAddress: 'hallo@cafe-morgenrot.example',
    sentAt: '2026-04-30T10:10:00Z',
    text: `Liebe Paula,

du warst super sympathisch, aber wir haben jemanden gefunden, der auch am Wochenende kann.

Alles Liebe
Jule vom Café Morgenrot`,
    kind: 'rejection',
    company: 'Café Morgenrot',
    role: 'Barista',
    refusal: 'not-chosen',
  },
  {
    id: 'de-who-r2-rejection-04',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Status Ihrer Bewerbung',
    fromName: 'Personio',
    fromAddress: 'notifications@personio.de',
    sentAt: '2026-06-01T08:08:00Z',
    text: `Hallo Jens,

die Grünwerk Solar GmbH hat Ihre Bewerbung als Elektroniker für Photovoltaik geprüft und sich leider gegen eine weitere Zusammenarbeit entschieden.`,
    kind: 'rejection',
    company: 'Grünwerk Solar GmbH',
    companyAlso: ['Grünwerk Solar'],
    role: 'Elektroniker für Photovoltaik',
    refusal: 'not-chosen',
  },
  {
    id: 'de-who-r2-rejection-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Re: Initiativbewerbung',
    fromName: 'Martin Althoff',
    fromAddress: 'althoff@althoff-steuerberater.example',
    sentAt: '2026-03-09T11:11:00Z',
    text: `Sehr geehrte Frau Winter,

leider haben wir derzeit keinen Bedarf. Ich wünsche Ihnen alles Gute.

Martin Althoff
Althoff Steuerberater`,
    kind: 'rejection',
    company: 'Althoff Steuerberater',
    role: null,
    refusal: 'not-chosen',
  },
  {
    id: 'de-who-r2-interview-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Vorstellungsgespräch Erzieher/in Kita Sonnenblume',
    fromName: 'Stadt Haldern - Fachbereich Jugend',
    fromAddress: 'jugend@haldern.example',
    sentAt: '2026-05-21T07:40:00Z',
    text: `Sehr geehrte Frau Lange,

zum Vorstellungsgespräch für die Stelle Erzieher/in laden wir Sie am Dienstag, dem 2. Juni 2026, um 9:30 Uhr ins Rathaus, Zimmer 114, ein.

Im Auftrag
Ritter
Stadt Haldern`,
    kind: 'interview',
    company: 'Stadt Haldern',
    role: 'Erzieher/in',
    meeting: {
      state: 'fixed',
      localTime: '2026-06-02T09:30',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'Rathaus, Zimmer 114',
      people: [],
    },
  },
  {
    id: 'de-who-r2-interview-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Kurzes Kennenlernen?',
    fromName: 'Sina Wolters',
    fromAddress: 'sina.wolters@kraftklub-studios.example',
    sentAt: '2026-02-23T13:50:00Z',
    text: `Hi Ben,

hier ist Sina von Kraftklub Studios. Du hast dich auf die Studioleitung beworben und ich würde dich gern anrufen. Passt dir morgen zwischen 10 und 12?

Sina`,
    kind: 'interview',
    company: 'Kraftklub Studios',
    role: 'Studioleitung',
  },
  {
    id: 'de-who-r2-offer-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Zusage',
    fromName: 'Spedition Harms',
    fromAddress: 'personal@spedition-harms.example',
    sentAt: '2026-07-09T15:30:00Z',
    text: `Hallo Herr Petkov,

wir stellen Sie gern ein! Start als Berufskraftfahrer ist am 15. August 2026, der Lohn liegt bei 3.100 Euro brutto im Monat. Den Vertrag schicken wir per Post.

Spedition Harms KG`,
    kind: 'offer',
    company: 'Spedition Harms KG',
    companyAlso: ['Spedition Harms'],
    role: 'Berufskraftfahrer',
    terms: { pay: '3.100 Euro', startsOn: '2026-08-15', answerBy: null },
  },
  {
    id: 'de-who-r2-outreach-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Erfahrung im Einkauf',
    fromName: 'Jana Freitag',
    fromAddress: 'freitag@perspektive-hr.example',
    sentAt: '2026-03-16T09:50:00Z',
    text: `Guten Tag Herr Klein,

für ein Familienunternehmen im Sauerland suche ich einen Strategischen Einkäufer. Hätten Sie Interesse an einem vertraulichen Austausch? Die Position heißt intern Strategischer Einkäufer.

Jana Freitag
Perspektive HR`,
    kind: 'outreach',
    company: 'Perspektive HR',
    role: 'Strategischer Einkäufer',
    roleAlso: ['Strategischen Einkäufer'],
  },
]
