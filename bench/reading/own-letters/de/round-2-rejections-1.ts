import type { OwnLetter } from '../own-letter.ts'

export const deRound2Rejections1: readonly OwnLetter[] = [
  {
    id: 'de-r2-rejection-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung als Sachbearbeiterin Einkauf',
    fromName: 'Personalabteilung',
    fromAddress: 'personal@lohmann-pumpen.example',
    sentAt: '2025-01-01T07:00:00Z',
    text: `Sehr geehrte Frau Brandt,

haben Sie vielen Dank für die Zusendung Ihrer Unterlagen und Ihr Interesse an der Firma Lohmann Pumpen. Wir haben uns die Entscheidung nicht leicht gemacht. Letztlich ist unsere Wahl auf eine Mitbewerberin gefallen, die schon lange mit unserem Warenwirtschaftssystem arbeitet.

Wir bitten um Ihr Verständnis und wünschen Ihnen für die Zukunft alles Gute.

Mit freundlichen Grüßen
Petra Unger`,
    kind: 'rejection',
    company: 'Lohmann Pumpen',
    role: 'Sachbearbeiterin Einkauf',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Rückmeldung',
    fromName: 'Talent Team',
    fromAddress: 'jobs@nordlichtapp.example',
    sentAt: '2025-02-08T08:13:00Z',
    text: `Hey Jonas,

danke, dass du dir Zeit für die Bewerbung als Frontend Engineer genommen hast. Wir gehen in diesem Fall nicht mit dir weiter. Das sagt nichts über dich als Person aus, andere Profile lagen einfach näher an dem, was wir gerade suchen.

Halt die Ohren steif und alles Gute!
Dein Team von Nordlicht App`,
    kind: 'rejection',
    company: 'Nordlicht App',
    role: 'Frontend Engineer',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-03',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Ihre Bewerbung vom 3. März',
    fromName: 'Magistrat Steinach',
    fromAddress: 'personalamt@steinach.example',
    sentAt: '2025-03-15T09:26:00Z',
    text: `Sehr geehrte Frau Pichler,

bezugnehmend auf Ihr Ansuchen um die Stelle als Kindergartenpädagogin teilen wir mit, dass der Posten zwischenzeitlich vergeben wurde.

Wir danken für Ihr Interesse am Magistrat Steinach.

Hochachtungsvoll
Mag. Fellner`,
    kind: 'rejection',
    company: 'Magistrat Steinach',
    role: 'Kindergartenpädagogin',
    refusal: 'filled',
  },
  {
    id: 'de-r2-rejection-04',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Ihre Bewerbung bei der Bergbahn Hasliried',
    fromName: 'HR',
    fromAddress: 'hr@hasliried.example',
    sentAt: '2025-04-22T10:39:00Z',
    text: `Grüezi Herr Ammann

Gerne kommen wir auf Ihre Bewerbung als Leiter Technik zurück. Nach eingehender Prüfung müssen wir Ihnen mitteilen, dass Ihr Dossier in der engeren Auswahl nicht berücksichtigt werden konnte.

Falls Sie nichts anderes wünschen, behalten wir Ihre Unterlagen für sechs Monate pendent und melden uns bei einer passenden Vakanz.

Freundliche Grüsse
Bergbahn Hasliried`,
    kind: 'rejection',
    company: 'Bergbahn Hasliried',
    role: 'Leiter Technik',
    refusal: 'not-chosen',
    door: 'kept-on-file',
  },
  {
    id: 'de-r2-rejection-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'AW: Gespräch letzte Woche',
    fromName: 'Miriam Kolb',
    fromAddress: 'miriam.kolb@kolbsteuer.example',
    sentAt: '2025-05-02T11:52:00Z',
    text: `Lieber Herr Yildiz,

das Gespräch mit Ihnen hat uns Freude gemacht. Trotzdem fällt unsere Antwort heute nicht so aus, wie Sie es sich erhofft haben: Wir haben den Platz an eine andere Person vergeben. Den Ausschlag gab, dass sie sofort anfangen kann.

Ich drücke Ihnen die Daumen!
Miriam Kolb, Kanzlei Kolb`,
    kind: 'rejection',
    company: 'Kanzlei Kolb',
    role: null,
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'interview',
  },
  {
    id: 'de-r2-rejection-06',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Bewerbung um eine Ausbildung',
    fromName: 'Ausbildung',
    fromAddress: 'ausbildung@raiffwest.example',
    sentAt: '2025-06-09T12:05:00Z',
    text: `Hallo Deniz,

schön, dass du deine Ausbildung zum Bankkaufmann bei der Volksbank Raiffwest machen möchtest. Für den Start im August haben sich sehr viele junge Leute beworben, und wir konnten nur fünf Plätze vergeben. Du bist diesmal nicht dabei.

Lass den Kopf nicht hängen. Im nächsten Jahr kannst du es gern noch einmal versuchen.

Viele Grüße
Kathi aus der Ausbildung`,
    kind: 'rejection',
    company: 'Volksbank Raiffwest',
    role: 'Bankkaufmann',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    door: 'reapply',
  },
  {
    id: 'de-r2-rejection-07',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Stellenausschreibung 14/2025',
    fromName: 'Universität Waldeck',
    fromAddress: 'dekanat@uni-waldeck.example',
    sentAt: '2025-07-16T13:18:00Z',
    text: `Sehr geehrte Frau Dr. Reimann,

das Auswahlverfahren für die Stelle als wissenschaftliche Mitarbeiterin (Kennziffer 14/2025) ist abgeschlossen. Die Auswahlkommission hat sich für eine andere Person ausgesprochen. Ihre Unterlagen werden nach Ablauf der gesetzlichen Fristen vernichtet.

Ich bedaure, Ihnen keine günstigere Nachricht geben zu können.

Universität Waldeck, Dekanat`,
    kind: 'rejection',
    company: 'Universität Waldeck',
    role: 'wissenschaftliche Mitarbeiterin',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-08',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Update zu deiner Bewerbung',
    fromName: 'no-reply',
    fromAddress: 'no-reply@ats.velowerk.example',
    sentAt: '2025-08-23T14:31:00Z',
    text: `Hi Paul,

wir haben uns deine Bewerbung als Werkstattleiter angeschaut und uns intern abgestimmt. Wir möchten ehrlich sein: Für diese Rolle sehen wir keinen Match. 

Schau gern wieder auf unserer Karriereseite vorbei.

Ride on
Velowerk`,
    kind: 'rejection',
    company: 'Velowerk',
    role: 'Werkstattleiter',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-09',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung – Pflegedienstleitung',
    fromName: 'Klinikum Auenland',
    fromAddress: 'bewerbung@klinikum-auenland.example',
    sentAt: '2025-09-03T15:44:00Z',
    text: `Sehr geehrte Frau Sommer,

auf unsere Ausschreibung Pflegedienstleitung sind zahlreiche Bewerbungen eingegangen. Ihre Bewerbung gehört nicht zu denen, die wir in die nächste Runde nehmen. 

Bitte sehen Sie darin keine Wertung Ihrer Qualifikation.

Klinikum Auenland, Personalwesen`,
    kind: 'rejection',
    company: 'Klinikum Auenland',
    role: 'Pflegedienstleitung',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-10',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Absage',
    fromName: 'Bäckerei Holz',
    fromAddress: 'info@baeckerei-holz.example',
    sentAt: '2025-10-10T16:57:00Z',
    text: `Guten Tag Frau Nowak, leider wird das nichts mit der Stelle, der Chef hat jemand anderen eingestellt. Tut mir leid. Viele Grüße, Bäckerei Holz`,
    kind: 'rejection',
    company: 'Bäckerei Holz',
    role: null,
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-11',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Projektstelle Klimabildung',
    fromName: 'Verein Grünzug',
    fromAddress: 'kontakt@gruenzug.example',
    sentAt: '2025-11-17T07:10:00Z',
    text: `Liebe Bewerberinnen und Bewerber,

uns wurde die Förderung für die Projektstelle Klimabildung nicht bewilligt. Damit können wir die Stelle nicht besetzen und das Verfahren endet hier. Das ist für uns genauso bitter wie für Sie.

Herzlich, der Vorstand des Verein Grünzug`,
    kind: 'rejection',
    company: 'Verein Grünzug',
    role: 'Projektstelle Klimabildung',
    refusal: 'closed',
    reasons: ['position_closed'],
  },
  {
    id: 'de-r2-rejection-12',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung bei Hanse Logistik',
    fromName: 'Recruiting',
    fromAddress: 'recruiting@hanselog.example',
    sentAt: '2025-01-24T08:23:00Z',
    text: `Sehr geehrter Herr Krüger,

aufgrund der aktuellen Auftragslage haben wir uns entschlossen, vorerst niemanden einzustellen. Auch die Position als Disponent liegt damit bis auf Weiteres auf Eis. Sollte sich daran etwas ändern, kommen wir auf Sie zu.

Hanse Logistik, Recruiting`,
    kind: 'rejection',
    company: 'Hanse Logistik',
    role: 'Disponent',
    refusal: 'paused',
  },
]
