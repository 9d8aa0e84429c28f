import type { OwnLetter } from '../own-letter.ts'

export const deRejections4: readonly OwnLetter[] = [
  {
    id: 'de-rejection-32',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Bewerbung MFA',
    fromName: 'Praxis Dr. Wegner',
    fromAddress: 'praxis@kinderarzt-wegner.example',
    sentAt: '2017-08-08T14:02:00Z',
    text: `Guten Tag Frau Peters,

vielen Dank für Ihren Anruf und die Bewerbung als Medizinische Fachangestellte. Da sich unsere langjährige Kollegin nun doch entschieden hat, aus der Elternzeit zurückzukehren, ist der Platz wieder besetzt.

Viele Grüße
Praxisteam Dr. Wegner`,
    kind: 'rejection',
    company: 'Praxis Dr. Wegner',
    role: 'Medizinische Fachangestellte',
    roleAlso: ['MFA'],
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    refusalAlso: ['closed'],
    reasons: ['position_filled'],
    personal: true,
  },
  {
    id: 'de-rejection-33',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Danke für dein Interesse an Zentris',
    fromName: 'Talent Acquisition',
    fromAddress: 'notifications@greenhouse.io',
    sentAt: '2025-03-03T16:46:00Z',
    text: `Hallo Tobias,

danke, dass du dich für Zentris interessierst und dir Zeit für die Bewerbung als Product Owner (all genders) genommen hast.

Heute haben wir keine guten Nachrichten: Wir gehen in diesem Prozess nicht gemeinsam weiter. Solltest du in Zukunft eine andere passende Rolle bei uns sehen, freuen wir uns, wieder von dir zu hören.

Viele Grüße
Dein Zentris Recruiting Team`,
    kind: 'rejection',
    company: 'Zentris',
    role: 'Product Owner (all genders)',
    roleAlso: ['Product Owner'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-34',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Re: Stelle als Maler',
    fromName: 'Malermeister Pohl',
    fromAddress: 'info@maler-pohl.example',
    sentAt: '2021-04-27T15:55:00Z',
    text: `Hallo Herr Costa,
ohne Führerschein Klasse B geht es bei mir nicht, die Baustellen liegen im ganzen Landkreis. Muss daher passen.
MfG Pohl`,
    kind: 'rejection',
    company: 'Malermeister Pohl',
    role: 'Maler',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['eligibility'],
    personal: true,
  },
  {
    id: 'de-rejection-35',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Ihre Bewerbung als CNC-Fräser (m/w/d)',
    fromName: 'Karriereteam',
    fromAddress: 'karriere@voralp-maschinenbau.example',
    sentAt: '2023-06-22T08:32:00Z',
    text: `Sehr geehrter Herr Đurić,

wir bedanken uns für Ihre aussagekräftige Bewerbung und das Interesse an der Voralp Maschinenbau GmbH. Im Zuge der Vorauswahl haben andere Bewerber die Kriterien für die Position CNC-Fräser (m/w/d) umfassender erfüllt.

Ihr Einverständnis vorausgesetzt, nehmen wir Ihre Daten für zwölf Monate in Evidenz.

Mit freundlichen Grüßen
Ihr Karriereteam`,
    kind: 'rejection',
    company: 'Voralp Maschinenbau GmbH',
    companyAlso: ['Voralp Maschinenbau'],
    role: 'CNC-Fräser (m/w/d)',
    roleAlso: ['CNC-Fräser'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'kept-on-file',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-36',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Unser Gespräch am Samstag',
    fromName: 'Sabine Rohde',
    fromAddress: 'rohde@buchhandlung-federkiel.example',
    sentAt: '2022-09-14T16:44:00Z',
    text: `Liebe Frau Engel,

es fällt mir nicht leicht, Ihnen diese Zeilen zu schreiben, denn unser Gespräch über Kinderbücher hätte noch Stunden dauern dürfen. Ihre Begeisterung, Ihr Wissen und Ihre ruhige Art haben mir sehr gefallen, und jede Buchhandlung kann sich glücklich schätzen, eine Buchhändlerin in Teilzeit wie Sie zu bekommen.

Ich habe mich dennoch für eine Kollegin entschieden, die auch unsere Buchhaltung übernehmen kann.

Sie finden bestimmt bald Ihren Platz.
Ihre Sabine Rohde
Buchhandlung Federkiel`,
    kind: 'rejection',
    company: 'Buchhandlung Federkiel',
    role: 'Buchhändlerin in Teilzeit',
    roleAlso: ['Buchhändlerin'],
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-rejection-37',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Rückmeldung zu unserem Telefonat',
    fromName: 'Jobs',
    fromAddress: 'jobs@voltano.example',
    sentAt: '2024-07-10T07:16:00Z',
    text: `Hallo Herr Schäfer,

danke für das Telefonat am Montag. Nach Rücksprache mit dem Fachbereich führen wir das Verfahren für den Elektroniker für Betriebstechnik ohne Sie fort.

Beste Grüße
Voltano Recruiting`,
    kind: 'rejection',
    company: 'Voltano',
    role: 'Elektroniker für Betriebstechnik',
    refusal: 'not-chosen',
    stage: 'screening',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'de-rejection-38',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Volontariat im Lektorat 2021',
    fromName: 'Bewerbungseingang',
    fromAddress: 'bewerbung@verlag-kranich.example',
    sentAt: '2020-12-14T08:00:00Z',
    text: `Sehr geehrte Bewerberin, sehr geehrter Bewerber,

das Auswahlverfahren für das Volontariat im Lektorat ist abgeschlossen. Alle Personen, die wir kennenlernen möchten, haben bereits eine Nachricht erhalten. Wenn Sie keine solche Nachricht bekommen haben, konnten wir Sie in diesem Jahr nicht berücksichtigen.

Der Kranich Verlag bedankt sich für Ihr Interesse.`,
    kind: 'rejection',
    company: 'Kranich Verlag',
    role: 'Volontariat im Lektorat',
    roleAlso: ['Volontariat'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-39',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Mandat Werksleiter',
    fromName: 'Andreas Vogt',
    fromAddress: 'a.vogt@vogt-personal.example',
    sentAt: '2023-11-21T15:00:00Z',
    text: `Lieber Herr Stein,

mein Auftraggeber hat sich gestern gemeldet. Nach Ihrem Gespräch im Werk
war man von Ihrer Führungserfahrung angetan, sieht den Werksleiter aber
eher mit einem Hintergrund in der Kunststofftechnik. Man wird das
Gespräch mit Ihnen deshalb nicht fortsetzen.

Gern behalte ich Sie für andere Mandate im Blick.

Ihr Andreas Vogt
Vogt Personalberatung`,
    kind: 'rejection',
    company: 'Vogt Personalberatung',
    role: 'Werksleiter',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'kept-on-file',
    reasons: ['profile_mismatch'],
    personal: true,
  },
  {
    id: 'de-rejection-40',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'FSJ ab September',
    fromName: 'Jugendherberge Falkenstein',
    fromAddress: 'team@jh-falkenstein.example',
    sentAt: '2016-02-02T13:38:00Z',
    text: `Hallo Luisa,

alle drei Plätze fürs FSJ sind nun verteilt, und du bist nicht dabei. Das war eine ganz knappe Kiste!

Frag doch mal bei der Herberge in Altenried, die suchen noch.

Dein Team der Jugendherberge Falkenstein`,
    kind: 'rejection',
    company: 'Jugendherberge Falkenstein',
    role: 'FSJ',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-rejection-41',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung beim Visa Pflegedienst',
    fromName: 'Bewerbermanagement',
    fromAddress: 'bewerbung@visa-pflegedienst.example',
    sentAt: '2025-09-01T11:29:00Z',
    text: `Sehr geehrte Frau Mensah,

der Visa Pflegedienst bedankt sich für Ihre Bewerbung als Pflegehelferin. Ihre Bewerbung kann bei der Besetzung der Stelle nicht berücksichtigt werden.

Mit freundlichen Grüßen
Visa Pflegedienst GmbH`,
    kind: 'rejection',
    company: 'Visa Pflegedienst',
    role: 'Pflegehelferin',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-42',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Ihre Bewerbung als Augenoptikermeister',
    fromName: 'HR Team',
    fromAddress: 'hr@norlicht-optik.example',
    sentAt: '2022-03-31T10:00:00Z',
    text: `Guten Tag Herr Kruse,

Sie waren nach der letzten Runde unser Favorit. Nun hat der Konzern beschlossen, die geplante Filiale in Husum nicht zu eröffnen. Damit fällt die Position Augenoptikermeister weg, noch bevor wir Ihnen einen Vertrag schicken konnten.

Wir haben Sie auf die Liste der Personen gesetzt, die wir bei der nächsten Eröffnung als Erste anrufen.

Herzlich
Ihr HR Team von Norlicht Optik`,
    kind: 'rejection',
    company: 'Norlicht Optik',
    role: 'Augenoptikermeister',
    refusal: 'closed',
    stage: 'final',
    door: 'kept-on-file',
    reasons: ['position_closed'],
    personal: false,
  },
]
