import type { OwnLetter } from '../own-letter.ts'

export const deRejections2: readonly OwnLetter[] = [
  {
    id: 'de-rejection-11',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Danke für Ihre Bewerbung!',
    fromName: 'Karriere',
    fromAddress: 'karriere@baumarkt-hoppe.example',
    sentAt: '2022-07-04T10:37:00Z',
    text: `Hallo Herr Nowak,

vielen herzlichen Dank, dass Sie Teil des Teams von Baumarkt Hoppe werden wollten! Über jede einzelne Bewerbung freuen wir uns sehr.

Für die Stelle als Verkäufer Gartenabteilung geht es diesmal mit anderen Kandidatinnen und Kandidaten weiter. Wir drücken Ihnen für Ihre nächsten Schritte fest die Daumen!

Sonnige Grüße
Ihr Karriere-Team`,
    kind: 'rejection',
    company: 'Baumarkt Hoppe',
    role: 'Verkäufer Gartenabteilung',
    roleAlso: ['Verkäufer (Gartenabteilung)'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-12',
    lang: 'de',
    country: 'AT',
    held: true,
    subject: 'Re: Bewerbung Rezeptionist/in Sommersaison',
    fromName: 'Hotel Seeblick Ossach',
    fromAddress: 'office@seeblick-ossach.example',
    sentAt: '2017-03-22T10:43:00Z',
    text: `Liebe Frau Novotny,

wir sind für die kommende Sommersaison an der Rezeption bereits komplett, der Posten ging an eine Mitarbeiterin aus dem Vorjahr. Vielleicht klappt es ja im Winter!

Liebe Grüße vom See
Familie Pichler
Hotel Seeblick Ossach`,
    kind: 'rejection',
    company: 'Hotel Seeblick Ossach',
    companyAlso: ['Hotel Seeblick'],
    role: 'Rezeptionist/in',
    refusal: 'filled',
    stage: 'application',
    reasons: ['position_filled'],
    personal: true,
  },
  {
    id: 'de-rejection-13',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr Bewerbungsstatus hat sich geändert',
    fromName: 'Bewerbermanagement',
    fromAddress: 'keine-antwort@lumera-versicherung.example',
    sentAt: '2021-02-11T10:23:00Z',
    text: `Sehr geehrter Herr Yilmaz,

der Status Ihrer Bewerbung als Schadensachbearbeiter bei der Lumera Versicherung hat sich geändert.

Neuer Status: Absage

Details finden Sie in Ihrem Bewerberprofil. Diese Nachricht wurde automatisch erzeugt.`,
    kind: 'rejection',
    company: 'Lumera Versicherung',
    role: 'Schadensachbearbeiter',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-14',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Ausbildung Industriekaufmann 2024',
    fromName: 'Katrin Böhm',
    fromAddress: 'k.boehm@fensterbau-hartung.example',
    sentAt: '2024-02-29T13:23:00Z',
    text: `Hallo Jonas,

dein Einstellungstest ist ausgewertet. In Deutsch warst du prima, im
Rechenteil lagst du unter der Punktzahl, die wir für den
Industriekaufmann brauchen. Darum können wir dir bei uns dieses Jahr
keinen Ausbildungsplatz anbieten.

Lass den Kopf nicht hängen, die Kammer hat im Mai noch viele freie
Plätze.

Viele Grüße
Katrin Böhm
Ausbildungsleiterin, Fensterbau Hartung`,
    kind: 'rejection',
    company: 'Fensterbau Hartung',
    role: 'Industriekaufmann',
    roleAlso: ['Ausbildung Industriekaufmann'],
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-rejection-15',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung als Referentin Fundraising',
    fromName: 'Stiftung Lichtblicke',
    fromAddress: 'personal@stiftung-lichtblicke.example',
    sentAt: '2023-10-18T07:30:00Z',
    text: `Sehr geehrte Frau Dr. Kern,

für die Position Referentin Fundraising haben uns 214 Bewerbungen erreicht. Wir haben uns die Auswahl nicht leicht gemacht und konnten nur wenige Personen zu einem Gespräch bitten. Sie gehören diesmal nicht dazu.

Wir bitten um Verständnis, dass wir angesichts der großen Zahl keine individuellen Rückmeldungen geben.

Mit besten Grüßen
Stiftung Lichtblicke`,
    kind: 'rejection',
    company: 'Stiftung Lichtblicke',
    role: 'Referentin Fundraising',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-16',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Koch',
    fromName: 'Oliver Franke',
    fromAddress: 'o.franke@gastroteam-franke.example',
    sentAt: '2022-12-01T08:16:00Z',
    text: `Moin, hab jetzt jemand anders genommen, sorry. Für Beikoch brauch ich auch keinen mehr. Alles Gute, O. Franke

Gastroteam Franke`,
    kind: 'rejection',
    company: 'Gastroteam Franke',
    role: 'Beikoch',
    roleAlso: ['Koch'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-rejection-17',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr Vorstellungsgespräch / Stellenstopp',
    fromName: 'Human Resources',
    fromAddress: 'hr@messebau-siegert.example',
    sentAt: '2020-03-23T16:24:00Z',
    text: `Sehr geehrter Herr Bauer,

Sie haben uns im Gespräch überzeugt, und unter anderen Umständen läge jetzt ein Vertrag in Ihrer Post. Durch die Absage aller Messen bis in den Herbst mussten wir die Stelle Veranstaltungstechniker jedoch ersatzlos streichen.

Ich ermutige Sie ausdrücklich, sich wieder bei uns zu melden, wenn diese Zeit überstanden ist.

Bleiben Sie gesund
Claudia Siegert
Messebau Siegert`,
    kind: 'rejection',
    company: 'Messebau Siegert',
    role: 'Veranstaltungstechniker',
    refusal: 'closed',
    stage: 'interview',
    door: 'reapply',
    reasons: ['position_closed'],
    personal: true,
  },
  {
    id: 'de-rejection-18',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'W2-Professur für Werkstoffprüfung - Mitteilung',
    fromName: 'Universität Harzfeld, Dezernat 3',
    fromAddress: 'bewerbungen@uni-harzfeld.example',
    sentAt: '2019-01-15T15:14:00Z',
    text: `Sehr geehrter Herr PD Dr. Ritter,

der Senat hat dem Vorschlag der Berufungskommission zur Besetzung der W2-Professur für Werkstoffprüfung zugestimmt. Ihre Bewerbung wurde nicht in die Liste aufgenommen. Gemäß den Vorgaben informieren wir Sie hiermit über den Abschluss des Verfahrens.

Für Ihren weiteren wissenschaftlichen Weg wünsche ich Ihnen viel Erfolg.

Hochachtungsvoll
Der Dekan`,
    kind: 'rejection',
    company: 'Universität Harzfeld',
    role: 'W2-Professur für Werkstoffprüfung',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-19',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Ihr Schnuppertag bei uns',
    fromName: 'Nadine Aebi',
    fromAddress: 'nadine.aebi@spitex-langmatt.example',
    sentAt: '2024-05-13T13:04:00Z',
    text: `Guten Tag Frau Keller

Nochmals herzlichen Dank für das Gespräch und den Schnuppertag als
Fachfrau Gesundheit EFZ. Das Team hat Sie als sehr einfühlsam erlebt.
Wir haben uns nun für eine Mitbewerberin entschieden, welche bereits
Erfahrung mit unserem Dokumentationssystem hat.

Falls Sie eine ausführlichere Rückmeldung wünschen, dürfen Sie mich
gerne anrufen, ich bin jeweils am Vormittag erreichbar.

Herzliche Grüsse
Nadine Aebi, Spitex Langmatt`,
    kind: 'rejection',
    company: 'Spitex Langmatt',
    role: 'Fachfrau Gesundheit EFZ',
    roleAlso: ['Fachfrau Gesundheit'],
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-rejection-20',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Deine Bewerbung bei Kvintel Systems',
    fromName: null,
    fromAddress: 'no-reply@smartrecruiters.example',
    sentAt: '2025-06-17T11:11:00Z',
    text: `Hi Mehmet,

wir wissen, wie viel Arbeit in einer Bewerbung steckt, deshalb danke für deine Zeit. Dein Profil als Backend Engineer (m/w/d) hat viele Stärken. Trotzdem haben wir beschlossen, uns auf Leute zu konzentrieren, deren Erfahrung noch näher an unserem Stack liegt.

Wir würden dich gern in unserem Talent Pool behalten. Dein Einverständnis kannst du jederzeit widerrufen.

Dein Team von Kvintel Systems`,
    kind: 'rejection',
    company: 'Kvintel Systems',
    role: 'Backend Engineer (m/w/d)',
    roleAlso: ['Backend Engineer'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    reasons: ['profile_mismatch'],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-21',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Rücksendung Ihrer Unterlagen',
    fromName: 'Personalabteilung',
    fromAddress: 'personal@druckhaus-mertens.example',
    sentAt: '2015-05-19T10:29:00Z',
    text: `Sehr geehrter Herr Hoffmann,

wir kommen zurück auf Ihre Bewerbung als Mediengestalter und danken Ihnen für das Vertrauen, das Sie unserem Hause entgegengebracht haben. Zu unserem Bedauern sehen wir derzeit keine Möglichkeit, Sie in unserem Betrieb zu beschäftigen.

Ihre Unterlagen senden wir Ihnen mit getrennter Post zurück.

Mit freundlichen Grüßen
Druckhaus Mertens GmbH`,
    kind: 'rejection',
    company: 'Druckhaus Mertens GmbH',
    companyAlso: ['Druckhaus Mertens'],
    role: 'Mediengestalter',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
]
