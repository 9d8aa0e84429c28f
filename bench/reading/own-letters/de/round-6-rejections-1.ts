import type { OwnLetter } from '../own-letter.ts'

export const deRound6Rejections1: readonly OwnLetter[] = [
  {
    id: 'de-r6-rejection-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung vom 11.02.2025 als Hausmeister',
    fromName: 'Bezirksamt Neuhafen',
    fromAddress: 'stellenbesetzung@ba-neuhafen.example',
    sentAt: '2025-01-01T07:00:00Z',
    text: `Sehr geehrter Herr Kilic,

Bezug nehmend auf Ihre o. g. Bewerbung muss ich Ihnen leider mitteilen, dass Sie nicht in die engere Auswahl gekommen sind. Die Ihnen entstandenen Kosten können nicht erstattet werden.

Bezirksamt Neuhafen
Serviceeinheit Personal`,
    kind: 'rejection',
    company: 'Bezirksamt Neuhafen',
    role: 'Hausmeister',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r6-rejection-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung als Stationsleitung',
    fromName: 'Krankenhaus St. Vinzenz',
    fromAddress: 'personal@vinzenz-kh.example',
    sentAt: '2025-06-02T08:13:00Z',
    text: `Sehr geehrte Frau Hartmann,

wir haben Ihre aussagekräftigen Unterlagen mit großem Interesse gelesen und danken Ihnen für das uns entgegengebrachte Vertrauen. Nach gründlicher Abwägung haben wir einer internen Bewerberin den Vorzug gegeben.

Wir bitten um Verständnis und wünschen Ihnen für Ihre berufliche wie private Zukunft alles erdenklich Gute.

Krankenhaus St. Vinzenz`,
    kind: 'rejection',
    company: 'Krankenhaus St. Vinzenz',
    role: 'Stationsleitung',
    refusal: 'filled',
    refusalAlso: ['not-chosen'],
  },
  {
    id: 'de-r6-rejection-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Absage: Kurierfahrer',
    fromName: 'Zeitfracht Express',
    fromAddress: 'jobs@zeitfracht-express.example',
    sentAt: '2025-11-03T09:26:00Z',
    text: `Hallo Marco, für die Tour Nord brauchen wir jemanden mit Führerschein seit mindestens zwei Jahren. Den hast du noch nicht, darum können wir dich nicht nehmen. Zeitfracht Express`,
    kind: 'rejection',
    company: 'Zeitfracht Express',
    role: 'Kurierfahrer',
    refusal: 'not-chosen',
    reasons: ['eligibility'],
  },
  {
    id: 'de-r6-rejection-04',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Bewerbung',
    fromName: 'Team Mint & Moss',
    fromAddress: 'hello@mintmoss.example',
    sentAt: '2025-04-04T10:39:00Z',
    text: `Hallöchen Svenja,

wow, was für ein kreatives Bewerbungsvideo! Es hat uns echt zum Schmunzeln gebracht. Trotzdem müssen wir dir heute einen Korb geben: Die Wahl für die Stelle als Content Creator ist auf eine andere Person gefallen.

Wir folgen dir aber weiter auf Insta. Mach dein Ding!
Team Mint & Moss`,
    kind: 'rejection',
    company: 'Mint & Moss',
    role: 'Content Creator',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r6-rejection-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung Elektroniker',
    fromName: 'Elektro Sauer GmbH',
    fromAddress: 'buero@elektro-sauer.example',
    sentAt: '2025-09-05T11:52:00Z',
    text: `Sehr geehrter Herr Haddad,

vielen Dank für Ihr Interesse. Wegen der schlechten Auftragslage stellen wir vorerst keine weiteren Mitarbeiter ein. Bitte sehen Sie es uns nach, dass wir Ihre Bewerbung deshalb nicht weiter bearbeiten.

Elektro Sauer GmbH`,
    kind: 'rejection',
    company: 'Elektro Sauer GmbH',
    role: 'Elektroniker',
    refusal: 'paused',
  },
  {
    id: 'de-r6-rejection-06',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Regieassistenz Spielzeit 25/26',
    fromName: 'Akademie der Bühne',
    fromAddress: 'intendanz@adb.example',
    sentAt: '2025-02-06T12:05:00Z',
    text: `Liebe Frau Sommer,

es war eine Freude, Sie kennenzulernen. Für die kommende Spielzeit haben wir uns für einen Kollegen entschieden, mit dem wir bereits mehrfach gearbeitet haben. Bitte melden Sie sich wieder, wenn Sie neue Arbeiten zu zeigen haben.

Toi, toi, toi
Akademie der Bühne`,
    kind: 'rejection',
    company: 'Akademie der Bühne',
    role: 'Regieassistenz',
    roleAlso: ['Regieassistenz Spielzeit 25/26'],
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
  },
  {
    id: 'de-r6-rejection-07',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung (Job-ID: EK-2207)',
    fromName: 'Autoteile Brandt AG',
    fromAddress: 'no-reply@softgarden.example',
    sentAt: '2025-07-07T13:18:00Z',
    text: `Guten Tag Herr Reimann,

wir danken Ihnen für Ihre Bewerbung als Einkäufer. Aufgrund der hohen Anzahl an qualifizierten Bewerbungen konnten wir Sie bei unserer Auswahl nicht berücksichtigen.

Wir möchten Sie ermutigen, sich auch künftig auf passende Stellen bei uns zu bewerben.

Dies ist eine automatisch generierte E-Mail.
Autoteile Brandt AG`,
    kind: 'rejection',
    company: 'Autoteile Brandt AG',
    role: 'Einkäufer',
    refusal: 'not-chosen',
    door: 'reapply',
  },
  {
    id: 'de-r6-rejection-08',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Berufungsverfahren Fachbereichsleiterin',
    fromName: 'Rektorat',
    fromAddress: 'rektorat@ph-jurabogen.example',
    sentAt: '2025-12-08T14:31:00Z',
    text: `Sehr geehrte Frau Dr. Baumann

Sie haben in unserem Verfahren zur Besetzung der Stelle als Fachbereichsleiterin die Schlussrunde erreicht. Der Hochschulrat ist dem Antrag der Findungskommission gefolgt und hat eine andere Person gewählt. Wir danken Ihnen für Ihr grosses Engagement während des gesamten Verfahrens.

Pädagogische Hochschule Jurabogen`,
    kind: 'rejection',
    company: 'Pädagogische Hochschule Jurabogen',
    role: 'Fachbereichsleiterin',
    refusal: 'not-chosen',
    stage: 'final',
  },
  {
    id: 'de-r6-rejection-09',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Ihre Bewerbung als Lagerleiter',
    fromName: 'Austrotech Handels GmbH',
    fromAddress: 'bewerbung@austrotech.example',
    sentAt: '2025-05-09T15:44:00Z',
    text: `Sehr geehrter Herr Ing. Steiner,

herzlichen Dank für die Übermittlung Ihrer Unterlagen. Nach genauer Durchsicht sind wir zur Auffassung gelangt, dass wir eine Kandidatin oder einen Kandidaten mit einem anderen Profil benötigen. Ihre Unterlagen nehmen wir, sofern Sie nicht widersprechen, in Evidenz.

Austrotech Handels GmbH`,
    kind: 'rejection',
    company: 'Austrotech Handels GmbH',
    role: 'Lagerleiter',
    refusal: 'not-chosen',
    door: 'kept-on-file',
    reasons: ['profile_mismatch'],
  },
  {
    id: 'de-r6-rejection-10',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Re: Ihre Bewerbung',
    fromName: 'Pflegezentrum Lindenallee',
    fromAddress: 'verwaltung@lindenallee.example',
    sentAt: '2025-10-10T16:57:00Z',
    text: `Sehr geehrte Frau Nguyen, nach dem Probetag haben die Kolleginnen zurückgemeldet, dass die Verständigung mit den Bewohnern noch schwierig war. Wir möchten Ihnen empfehlen, zuerst einen B2-Kurs abzuschließen, und können Sie heute nicht einstellen. Danach sprechen wir gern wieder miteinander. Pflegezentrum Lindenallee`,
    kind: 'rejection',
    company: 'Pflegezentrum Lindenallee',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
    reasons: ['technical_skills_gap'],
  },
  {
    id: 'de-r6-rejection-11',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Cyberdock | Rückmeldung',
    fromName: 'Cyberdock GmbH',
    fromAddress: 'karriere@cyberdock.example',
    sentAt: '2025-03-11T17:10:00Z',
    text: `Hallo Robin,

gerne hätten wir dir eine positivere Nachricht geschickt. Für die Stelle IT-Security Analyst sind andere Profile näher dran an dem, was wir brauchen. Wir schließen deine Bewerbung deshalb ab.

Deine Daten löschen wir nach drei Monaten automatisch.

Cyberdock GmbH`,
    kind: 'rejection',
    company: 'Cyberdock GmbH',
    role: 'IT-Security Analyst',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r6-rejection-12',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Praktikumsanfrage',
    fromName: 'Finanzhaus Kaltenberg',
    fromAddress: 'praktikum@kaltenberg.example',
    sentAt: '2025-08-12T07:23:00Z',
    text: `Liebe Frau Wolter, im gewünschten Zeitraum Juli bis September sind alle unsere Praktikumsplätze belegt. Für das Frühjahr haben wir noch Kapazität, bewerben Sie sich dafür gern ab November. Finanzhaus Kaltenberg`,
    kind: 'rejection',
    company: 'Finanzhaus Kaltenberg',
    role: null,
    refusal: 'filled',
    door: 'reapply',
    reasons: ['position_filled'],
  },
  {
    id: 'de-r6-rejection-13',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Stelle Archivarin E 9b',
    fromName: 'Verwaltung',
    fromAddress: 'verwaltung@dat-archiv.example',
    sentAt: '2025-01-13T08:36:00Z',
    text: `Sehr geehrte Frau Lorenz,

die Stelle, auf die Sie sich beworben haben, wird aus haushaltsrechtlichen Gründen nicht besetzt. Das Ausschreibungsverfahren wurde daher aufgehoben.

Ich bedaure, Ihnen keine bessere Nachricht geben zu können.

Deutsches Archiv für Tonkunst`,
    kind: 'rejection',
    company: 'Deutsches Archiv für Tonkunst',
    role: 'Archivarin',
    refusal: 'closed',
    reasons: ['position_closed'],
  },
  {
    id: 'de-r6-rejection-14',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Unser Gespräch letzte Woche',
    fromName: 'Holger Albrecht',
    fromAddress: 'h.albrecht@feinkost-albrecht.example',
    sentAt: '2025-06-14T09:49:00Z',
    text: `Liebe Frau Stein,

meine Frau und ich haben hin und her überlegt. Fachlich gibt es nichts auszusetzen, aber Ihre Gehaltsvorstellung liegt deutlich über dem, was unser Laden hergibt. So schwer es fällt: Wir müssen jemand anderen suchen.

Alles Liebe
Holger Albrecht, Feinkost Albrecht`,
    kind: 'rejection',
    company: 'Feinkost Albrecht',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    personal: true,
  },
  {
    id: 'de-r6-rejection-15',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung um einen Ausbildungsplatz',
    fromName: 'SystemHaus Brenner',
    fromAddress: 'ausbildung@sh-brenner.example',
    sentAt: '2025-11-15T10:02:00Z',
    text: `Lieber Ole,

du hast dich bei uns um einen Ausbildungsplatz als Fachinformatiker beworben. Heute müssen wir dir mitteilen, dass wir dir keinen Ausbildungsplatz anbieten können. Bitte nimm es nicht persönlich. Wir sind uns sicher, dass du deinen Weg gehst.

Deine Ausbilder vom SystemHaus Brenner`,
    kind: 'rejection',
    company: 'SystemHaus Brenner',
    role: 'Fachinformatiker',
    refusal: 'not-chosen',
    reasons: [],
  },
  {
    id: 'de-r6-rejection-16',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbungsstatus',
    fromName: 'Ratspharm Logistik',
    fromAddress: 'jobs@ratspharm.example',
    sentAt: '2025-04-16T11:15:00Z',
    text: `Sehr geehrter Herr Lindemann,

Sie haben sich in der letzten Zeit bei uns als Pharmareferent beworben. Wir haben diese Position mittlerweile mit einer Kandidatin besetzt, die das Gebiet bereits betreut hat. Ihre Bewerbung betrachten wir damit als erledigt.

Ratspharm Logistik`,
    kind: 'rejection',
    company: 'Ratspharm Logistik',
    role: 'Pharmareferent',
    refusal: 'filled',
    reasons: ['position_filled'],
  },
]
