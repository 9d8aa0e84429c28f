import type { OwnLetter } from '../own-letter.ts'

export const deRound8Rejections1: readonly OwnLetter[] = [
  {
    id: 'de-r8-rejection-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung beim Wasserverband Ilmtal',
    fromName: 'Wasserverband Ilmtal',
    fromAddress: 'info@wv-ilmtal.example',
    sentAt: '2025-01-01T07:00:00Z',
    text: `Sehr geehrter Herr Kranz,

wir nehmen Bezug auf das mit Ihnen am 14. Mai geführte Gespräch. In der gestrigen Verbandsversammlung wurde über die Besetzung der Stelle „Fachkraft für Abwassertechnik“ beraten. Dabei fiel die Wahl nicht auf Sie.

Für Ihr Interesse bedanken wir uns.

Wasserverband Ilmtal`,
    kind: 'rejection',
    company: 'Wasserverband Ilmtal',
    role: 'Fachkraft für Abwassertechnik',
    refusal: 'not-chosen',
    stage: 'interview',
  },
  {
    id: 'de-r8-rejection-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Praktikum Landwirtschaft',
    fromName: 'Hofgut Weiden',
    fromAddress: 'hofgut@weiden.example',
    sentAt: '2025-06-02T08:13:00Z',
    text: `Hallo Jonte,
im August haben wir schon zwei Praktikanten auf dem Hof, mehr schaffen wir nicht. Im Oktober zur Apfelernte wäre wieder Platz. Magst du dann?
Hofgut Weiden`,
    kind: 'rejection',
    company: 'Hofgut Weiden',
    role: null,
    refusal: 'filled',
    refusalAlso: ['not-chosen'],
  },
  {
    id: 'de-r8-rejection-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Interlink AG: Rückmeldung zu Ihrer Bewerbung als Sales Manager DACH',
    fromName: 'Interlink AG',
    fromAddress: 'no-reply@interlink.example',
    sentAt: '2025-11-03T09:26:00Z',
    text: `Sehr geehrte Frau Oster,

wir haben Ihre Bewerbung eingehend mit der Fachabteilung besprochen. Auch wenn Sie viele der gewünschten Kompetenzen mitbringen, haben wir uns dafür entschieden, den Bewerbungsprozess mit anderen Kandidaten weiterzuführen.

Wir hoffen, dass Sie uns als Arbeitgeber gewogen bleiben.

Interlink AG`,
    kind: 'rejection',
    company: 'Interlink AG',
    role: 'Sales Manager DACH',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r8-rejection-04',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung als MFA',
    fromName: 'Praxis Dr. Engelhardt',
    fromAddress: 'praxis@dr-engelhardt.example',
    sentAt: '2025-04-04T10:39:00Z',
    text: `Liebe Frau Koch,

vielen Dank, dass Sie zum Probearbeiten da waren. Mein Team und ich haben Sie als sehr freundlich erlebt. Für unsere hektische Praxis brauchen wir aber jemanden, der am Tresen schneller ist. Ich hoffe, Sie sind mir nicht böse.

Ihre Dr. Engelhardt`,
    kind: 'rejection',
    company: 'Praxis Dr. Engelhardt',
    role: 'MFA',
    refusal: 'not-chosen',
    stage: 'interview',
  },
  {
    id: 'de-r8-rejection-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung Ausstattungsassistenz',
    fromName: 'Stadttheater Lindenburg',
    fromAddress: 'personal@st-lindenburg.example',
    sentAt: '2025-09-05T11:52:00Z',
    text: `Sehr geehrter Herr Amari,

auf die ausgeschriebene Ausstattungsassistenz gingen 96 Bewerbungen ein. Ich muss Ihnen leider sagen, dass Ihre nicht zum Zuge kam.

Stadttheater Lindenburg
Kaufmännische Direktion`,
    kind: 'rejection',
    company: 'Stadttheater Lindenburg',
    role: 'Ausstattungsassistenz',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r8-rejection-06',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Ihre Bewerbung vom 4. Feber',
    fromName: 'Gemeinnützige Wohnbau Leitha',
    fromAddress: 'office@gwl.example',
    sentAt: '2025-02-06T12:05:00Z',
    text: `Sehr geehrter Herr Hrdlicka,

wir danken für Ihre Bewerbung als Objektbetreuer und das damit bekundete Interesse. Leider sehen wir uns außerstande, Ihnen ein Dienstverhältnis anzubieten.

Hochachtungsvoll
Gemeinnützige Wohnbau Leitha`,
    kind: 'rejection',
    company: 'Gemeinnützige Wohnbau Leitha',
    role: 'Objektbetreuer',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r8-rejection-07',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Mindfab // dein Prozess',
    fromName: 'Mindfab Hiring',
    fromAddress: 'hiring@mindfab.example',
    sentAt: '2025-07-07T13:18:00Z',
    text: `Hey Anh,

nach dem Tech-Interview mit Paul und Mira haben wir uns zusammengesetzt. Du hast ein super Gespür für Daten. Beim Thema Deployment in Produktion waren deine Antworten uns aber noch zu theoretisch. Wir werden dir daher kein Angebot machen.

Schreib mir gern, wenn du Details hören willst!

Mindfab Hiring`,
    kind: 'rejection',
    company: 'Mindfab',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: ['technical_skills_gap'],
    canAskFeedback: 'yes',
  },
  {
    id: 'de-r8-rejection-08',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Stelle als Maler',
    fromName: 'Handwerksbetrieb Kluge',
    fromAddress: 'kluge@maler-kluge.example',
    sentAt: '2025-12-08T14:31:00Z',
    text: `Sehr geehrter Herr Wagner, mein Geselle bleibt nun doch. Damit hat sich die Stelle als Maler erledigt. Sorry für das Hin und Her! Handwerksbetrieb Kluge`,
    kind: 'rejection',
    company: 'Handwerksbetrieb Kluge',
    role: 'Maler',
    refusal: 'closed',
    refusalAlso: ['filled'],
  },
  {
    id: 'de-r8-rejection-09',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Stellenausschreibung 53-07',
    fromName: 'Kreis Süderau',
    fromAddress: 'personalservice@kreis-suederau.example',
    sentAt: '2025-05-09T15:44:00Z',
    text: `Sehr geehrte Frau Bork,

nach Abschluss der Vorauswahl teile ich Ihnen mit, dass ich von einer weiteren Berücksichtigung Ihrer Bewerbung als Hygienekontrolleurin absehe. Ihre personenbezogenen Daten werden drei Monate nach Abschluss des Verfahrens gelöscht.

Kreis Süderau
Der Landrat`,
    kind: 'rejection',
    company: 'Kreis Süderau',
    role: 'Hygienekontrolleurin',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r8-rejection-10',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Danke für Ihre Bewerbung',
    fromName: 'Finca Reisen',
    fromAddress: 'jobs@finca-reisen.example',
    sentAt: '2025-10-10T16:57:00Z',
    text: `Liebe Frau Menke, an Ihrer Bewerbung gefiel uns die Liebe zu Portugal. Entscheidend war für uns am Ende aber Erfahrung mit unserem Buchungssystem, und die bringt eine Ihrer Mitbewerberinnen mit. Finca Reisen`,
    kind: 'rejection',
    company: 'Finca Reisen',
    role: null,
    refusal: 'not-chosen',
    reasons: ['experience_gap'],
  },
  {
    id: 'de-r8-rejection-11',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung Kalkulator (w/m/d)',
    fromName: 'Karlsbau AG Personal',
    fromAddress: 'personal@karlsbau.example',
    sentAt: '2025-03-11T17:10:00Z',
    text: `Sehr geehrter Herr Dorn,

es freut uns, dass Sie sich eine Mitarbeit bei uns vorstellen können. Unsere Suche nach einem Kalkulator haben wir mittlerweile erfolgreich abgeschlossen, so dass wir Ihre Bewerbung nicht mehr berücksichtigen konnten.

Karlsbau AG`,
    kind: 'rejection',
    company: 'Karlsbau AG',
    role: 'Kalkulator',
    refusal: 'filled',
    refusalAlso: ['not-chosen'],
  },
  {
    id: 'de-r8-rejection-12',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Minijob Koordination',
    fromName: 'Sternwarte Hohenfels',
    fromAddress: 'verein@sternwarte-hohenfels.example',
    sentAt: '2025-08-12T07:23:00Z',
    text: `Lieber Herr Uhl, unser Verein bekommt den Zuschuss der Stadt nicht und kann den Minijob daher nicht vergeben. Wir hätten Sie sehr gerne genommen! Sternwarte Hohenfels`,
    kind: 'rejection',
    company: 'Sternwarte Hohenfels',
    role: null,
    refusal: 'closed',
    reasons: ['position_closed'],
  },
  {
    id: 'de-r8-rejection-13',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Ihre Bewerbung als Köchin EFZ',
    fromName: 'Regionalspital Thurbogen',
    fromAddress: 'personaldienst@rs-thurbogen.example',
    sentAt: '2025-01-13T08:36:00Z',
    text: `Sehr geehrte Frau Graf

Wir beziehen uns auf Ihre Bewerbung vom 2. August. Nach Prüfung der Unterlagen sind wir zum Schluss gekommen, Sie nicht in die weitere Selektion einzubeziehen. Wir bitten Sie um Kenntnisnahme.

Regionalspital Thurbogen`,
    kind: 'rejection',
    company: 'Regionalspital Thurbogen',
    role: 'Köchin EFZ',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r8-rejection-14',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Buchhändlerin in Teilzeit',
    fromName: 'Buchhandlung Seitenweise',
    fromAddress: 'laden@seitenweise.example',
    sentAt: '2025-06-14T09:49:00Z',
    text: `Liebe Frau Ott, wir haben die Stunden nun unter den Kolleginnen aufgeteilt, die gern aufstocken wollten. Deshalb brauchen wir keine neue Buchhändlerin mehr. Schade, Ihre Empfehlungen hätten gut zu uns gepasst. Buchhandlung Seitenweise`,
    kind: 'rejection',
    company: 'Buchhandlung Seitenweise',
    role: 'Buchhändlerin',
    refusal: 'closed',
    refusalAlso: ['filled'],
  },
  {
    id: 'de-r8-rejection-15',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung: Lehrkraft für Pflegeberufe',
    fromName: 'Vivantis Akademie',
    fromAddress: 'hr@vivantis-akademie.example',
    sentAt: '2025-11-15T10:02:00Z',
    text: `Sehr geehrter Herr Rothe,

für den Unterricht schreibt uns das Land einen Masterabschluss vor. Da Sie einen Bachelor haben, bekommen wir für Sie keine Lehrgenehmigung. Wir bedauern das sehr.

Wenn Sie das Masterstudium aufnehmen, sprechen Sie uns gern wieder an.
Vivantis Akademie`,
    kind: 'rejection',
    company: 'Vivantis Akademie',
    role: 'Lehrkraft für Pflegeberufe',
    refusal: 'not-chosen',
    door: 'reapply',
    reasons: ['eligibility'],
  },
  {
    id: 'de-r8-rejection-16',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ergebnis deiner Bewerbung',
    fromName: 'Postlogistik Rhein-Main',
    fromAddress: 'jobs@plrm.example',
    sentAt: '2025-04-16T11:15:00Z',
    text: `Hallo Can,

schade: Für die Stelle als Zusteller in Hanau hat es dieses Mal nicht gepasst. Im Umkreis von 30 km gibt es noch andere freie Stellen bei uns. Soll deine Bewerbung auch dafür gelten? Dann klick auf Ja.

Postlogistik Rhein-Main`,
    kind: 'rejection',
    company: 'Postlogistik Rhein-Main',
    role: 'Zusteller',
    refusal: 'not-chosen',
    door: 'other-role',
  },
]
