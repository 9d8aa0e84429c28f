import type { OwnLetter } from '../own-letter.ts'

export const deRound5Rejections1: readonly OwnLetter[] = [
  {
    id: 'de-r5-rejection-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung vom 3. März 2025',
    fromName: 'Stadtwerke Brennau',
    fromAddress: 'bewerbung@sw-brennau.example',
    sentAt: '2025-01-01T07:00:00Z',
    text: `Sehr geehrte Frau Kolb,

für Ihre Bewerbung als Sachbearbeiterin Kundenabrechnung und das damit verbundene Interesse an unserem Unternehmen bedanken wir uns.

Nach Abschluss des Auswahlverfahrens müssen wir Ihnen mitteilen, dass unsere Wahl auf eine andere Person gefallen ist. Wir bitten Sie, diese Entscheidung nicht als Wertung Ihrer Qualifikation zu verstehen.

Für Ihren weiteren Berufsweg wünschen wir Ihnen viel Erfolg.

Mit freundlichen Grüßen
Stadtwerke Brennau
Personalmanagement`,
    kind: 'rejection',
    company: 'Stadtwerke Brennau',
    role: 'Sachbearbeiterin Kundenabrechnung',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r5-rejection-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Stellenausschreibung MT-R/114 Medizinische Technologin',
    fromName: 'Personalgewinnung',
    fromAddress: 'jobs@uk-rhenau.example',
    sentAt: '2025-06-02T08:13:00Z',
    text: `Sehr geehrte Frau Yildiz,

vielen Dank, dass Sie sich die Zeit für ein Gespräch mit uns genommen haben. Wir haben Sie als sehr sympathische und kompetente Bewerberin kennengelernt. Nach eingehender Beratung haben wir jedoch entschieden, die Stelle mit einer Bewerberin zu besetzen, deren Schwerpunkt in der Strahlentherapie liegt.

Ihre Unterlagen werden gemäß den datenschutzrechtlichen Vorgaben nach sechs Monaten gelöscht.

Universitätsklinikum Rhenau
Geschäftsbereich Personal`,
    kind: 'rejection',
    company: 'Universitätsklinikum Rhenau',
    role: 'Medizinische Technologin',
    refusal: 'not-chosen',
    stage: 'interview',
  },
  {
    id: 'de-r5-rejection-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Auswahlverfahren Kennziffer 2025-32',
    fromName: 'Landratsamt Mühlbach',
    fromAddress: 'personal@lra-muehlbach.example',
    sentAt: '2025-11-03T09:26:00Z',
    text: `Sehr geehrte Frau Hänel,

in dem oben genannten Auswahlverfahren für die Stelle als Verwaltungsfachangestellte (Kfz-Zulassung) teile ich Ihnen mit, dass Sie nicht berücksichtigt werden konnten. Maßgeblich für die Entscheidung war das Prinzip der Bestenauslese nach Art. 33 Abs. 2 GG.

Gegen diese Entscheidung steht Ihnen der Rechtsweg offen.

Im Auftrag
Reuter
Landratsamt Mühlbach`,
    kind: 'rejection',
    company: 'Landratsamt Mühlbach',
    role: 'Verwaltungsfachangestellte',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r5-rejection-04',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Update zu deiner Bewerbung',
    fromName: 'Leonie von Pixelhain',
    fromAddress: 'leonie@pixelhain.example',
    sentAt: '2025-04-04T10:39:00Z',
    text: `Hi Tarek,

erstmal danke, dass du dich bei uns beworben hast! Wir haben mega viele Bewerbungen auf die Rolle als Junior Frontend Developer bekommen und mussten eine Auswahl treffen. Diesmal hat es für dich leider nicht gereicht. Kopf hoch, das heißt nicht, dass wir dich nicht gut finden!

Schau gern immer mal wieder auf unserer Karriereseite vorbei und bewirb dich nochmal, wenn was passt.

Liebe Grüße
Leonie`,
    kind: 'rejection',
    company: 'Pixelhain',
    role: 'Junior Frontend Developer',
    refusal: 'not-chosen',
    door: 'reapply',
  },
  {
    id: 'de-r5-rejection-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung bei der Hanse Logistik Gruppe (Ref. 88213)',
    fromName: 'Hanse Logistik Gruppe',
    fromAddress: 'noreply@successfactors.example',
    sentAt: '2025-09-05T11:52:00Z',
    text: `Sehr geehrter Bewerber, sehr geehrte Bewerberin,

wir möchten uns für Ihr Interesse an der Position Disponent bedanken. Nach sorgfältiger Prüfung Ihrer Unterlagen bedauern wir, Ihnen mitteilen zu müssen, dass wir Ihre Bewerbung im weiteren Prozess nicht berücksichtigen werden.

Bitte antworten Sie nicht auf diese automatisch erstellte Nachricht.

Ihr Recruiting-Team`,
    kind: 'rejection',
    company: 'Hanse Logistik Gruppe',
    role: 'Disponent',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r5-rejection-06',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Bewerbung Kindergartenpädagogin',
    fromName: 'Magistrat Althofen',
    fromAddress: 'personalamt@althofen.example',
    sentAt: '2025-02-06T12:05:00Z',
    text: `Sehr geehrte Frau Wieser!

Bezugnehmend auf Ihre Bewerbung als Kindergartenpädagogin dürfen wir Ihnen mitteilen, dass die ausgeschriebene Stelle in der Zwischenzeit anderweitig vergeben wurde.

Wir danken für Ihr Interesse und verbleiben
mit freundlichen Grüßen

Für den Bürgermeister:
Mag. Pichler
Magistrat Althofen`,
    kind: 'rejection',
    company: 'Magistrat Althofen',
    role: 'Kindergartenpädagogin',
    refusal: 'filled',
    reasons: ['position_filled'],
  },
  {
    id: 'de-r5-rejection-07',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Ihre Bewerbung als dipl. Pflegefachfrau HF',
    fromName: 'HR Spital Rheinmatt',
    fromAddress: 'hr@spital-rheinmatt.example',
    sentAt: '2025-07-07T13:18:00Z',
    text: `Grüezi Frau Keller

Besten Dank für die Zustellung Ihres Dossiers. Gerne haben wir Ihre Unterlagen studiert. Wir haben uns jedoch entschlossen, das Verfahren mit Kandidatinnen fortzusetzen, die dem Stellenprofil noch etwas näher kommen.

Ohne Ihren Gegenbericht behalten wir Ihr Dossier für allfällige spätere Vakanzen bei uns.

Freundliche Grüsse
Spital Rheinmatt
Human Resources`,
    kind: 'rejection',
    company: 'Spital Rheinmatt',
    role: 'dipl. Pflegefachfrau HF',
    refusal: 'not-chosen',
    door: 'kept-on-file',
  },
  {
    id: 'de-r5-rejection-08',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ausbildung 2025',
    fromName: 'Bäckerei Knopp',
    fromAddress: 'info@baeckerei-knopp.example',
    sentAt: '2025-12-08T14:31:00Z',
    text: `Hallo Jasmin,

danke für deine Bewerbung um eine Ausbildung als Verkäuferin. Unsere beiden Ausbildungsplätze für dieses Jahr sind schon weg. Frag doch gerne im nächsten Jahr wieder nach.

Viele Grüße aus der Backstube
Familie Knopp`,
    kind: 'rejection',
    company: 'Bäckerei Knopp',
    role: 'Verkäuferin',
    refusal: 'filled',
    door: 'reapply',
    reasons: ['position_filled'],
  },
  {
    id: 'de-r5-rejection-09',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Traineeprogramm 2025: Ergebnis Ihres Assessment-Centers',
    fromName: 'Vantum AG Talent',
    fromAddress: 'talent@vantum.example',
    sentAt: '2025-05-09T15:44:00Z',
    text: `Lieber Herr Osterkamp,

vielen Dank für Ihre Teilnahme an unserem Assessment-Center für das Programm Trainee Controlling. Wir wissen, wie viel Vorbereitung darin steckt.

Im Vergleich der Teilnehmenden haben sich andere Kandidatinnen und Kandidaten knapp durchgesetzt, so dass wir Ihnen dieses Mal keinen Platz im Programm anbieten können.

Gerne geben wir Ihnen telefonisch ein ausführliches Feedback. Melden Sie sich dafür bei Frau Brix.

Ihre Vantum AG`,
    kind: 'rejection',
    company: 'Vantum AG',
    role: 'Trainee Controlling',
    roleAlso: ['Traineeprogramm'],
    refusal: 'not-chosen',
    stage: 'assessment',
    canAskFeedback: 'yes',
  },
  {
    id: 'de-r5-rejection-10',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'AW: Bewerbung',
    fromName: 'Gärtnerei Sommerfeld',
    fromAddress: 'kontakt@gaertnerei-sommerfeld.example',
    sentAt: '2025-10-10T16:57:00Z',
    text: `Guten Tag Herr Lohse,
tut mir leid, aber im Moment stellen wir keine Leute ein. Die Saison läuft schlecht.
Gruß
M. Sommerfeld`,
    kind: 'rejection',
    company: 'Gärtnerei Sommerfeld',
    role: null,
    refusal: 'paused',
  },
  {
    id: 'de-r5-rejection-11',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Stelle wiss. Mitarbeiterin (TV-L E13, 65 %)',
    fromName: 'Prof. Dr. Anke Thomsen',
    fromAddress: 'a.thomsen@ifm-kliff.example',
    sentAt: '2025-03-11T17:10:00Z',
    text: `Liebe Frau Borowski,

ich melde mich wegen der Stelle als wissenschaftliche Mitarbeiterin in meiner Arbeitsgruppe. Ihr Vortrag hat uns allen gefallen. Die Kommission hat sich schließlich doch auf eine Kandidatin verständigt, die schon mit unserem Modell gearbeitet hat. Das tut mir persönlich leid, denn Sie wären eine Bereicherung gewesen.

Falls Sie Fragen zur Entscheidung haben, rufen Sie mich gern an.

Herzliche Grüße
Anke Thomsen
Institut für Meereskunde Kliff`,
    kind: 'rejection',
    company: 'Institut für Meereskunde Kliff',
    role: 'wissenschaftliche Mitarbeiterin',
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: ['experience_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-r5-rejection-12',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung als Produktionshelfer',
    fromName: 'Talentbrücke Personalservice',
    fromAddress: 'koeln@talentbruecke.example',
    sentAt: '2025-08-12T07:23:00Z',
    text: `Hallo Herr Diallo,

vielen Dank für Ihre Bewerbung auf die Stelle als Produktionshelfer in Köln-Niehl. Der Kunde hat die Position leider bereits mit einem anderen Mitarbeiter besetzen können.

Wir nehmen Sie gerne in unseren Bewerberpool auf und melden uns, sobald wir ein passendes Angebot für Sie haben.

Ihr Team der Talentbrücke Personalservice`,
    kind: 'rejection',
    company: 'Talentbrücke Personalservice',
    role: 'Produktionshelfer',
    refusal: 'filled',
    door: 'kept-on-file',
    reasons: ['position_filled'],
  },
  {
    id: 'de-r5-rejection-13',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Rückmeldung zu Ihrer Bewerbung',
    fromName: 'Nordlicht Energie GmbH',
    fromAddress: 'karriere@nordlicht-energie.example',
    sentAt: '2025-01-13T08:36:00Z',
    text: `Sehr geehrte Frau Dr. Sander,

Ihre Bewerbung als Projektingenieurin Windkraft hat uns grundsätzlich überzeugt. Für diese Position suchen wir allerdings jemanden mit mehr Erfahrung in der Bauleitung, weshalb wir Sie hierfür nicht in die engere Wahl nehmen. Könnten Sie sich stattdessen die Stelle Technische Einkäuferin vorstellen? Dann leiten wir Ihre Unterlagen dorthin weiter.

Beste Grüße
Nordlicht Energie GmbH`,
    kind: 'rejection',
    company: 'Nordlicht Energie GmbH',
    role: 'Projektingenieurin Windkraft',
    refusal: 'not-chosen',
    door: 'other-role',
    reasons: ['experience_gap'],
  },
  {
    id: 'de-r5-rejection-14',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung',
    fromName: 'Kanzlei Brock & Partner',
    fromAddress: 'kanzlei@brock-partner.example',
    sentAt: '2025-06-14T09:49:00Z',
    text: `Sehr geehrte Frau Seidel,

haben Sie herzlichen Dank für Ihre Bewerbung als Rechtsanwaltsfachangestellte, die wir mit Interesse gelesen haben. Zu unserem Bedauern können wir Ihnen eine Anstellung in unserem Hause derzeit nicht in Aussicht stellen.

Ihre Bewerbungsmappe erhalten Sie anbei zurück.

Mit vorzüglicher Hochachtung
Kanzlei Brock & Partner`,
    kind: 'rejection',
    company: 'Kanzlei Brock & Partner',
    role: 'Rechtsanwaltsfachangestellte',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r5-rejection-15',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung Verkaufsberater Filiale Ulm',
    fromName: 'Modehaus Fellner',
    fromAddress: 'bewerbung@fellner.example',
    sentAt: '2025-11-15T10:02:00Z',
    text: `Hallo Herr Aydin,

leider eine schlechte Nachricht: Die Filiale in Ulm wird zum Jahresende geschlossen, deshalb stellen wir dort niemanden mehr ein. Die Ausschreibung haben wir heute offline genommen.

Wir hoffen auf Ihr Verständnis.

Modehaus Fellner, Personalabteilung`,
    kind: 'rejection',
    company: 'Modehaus Fellner',
    role: 'Verkaufsberater',
    roleAlso: ['Verkaufsberater Filiale Ulm'],
    refusal: 'closed',
    reasons: ['position_closed'],
  },
  {
    id: 'de-r5-rejection-16',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Nach unserem Gespräch',
    fromName: 'Kita Regenbogenland',
    fromAddress: 'leitung@kita-regenbogenland.example',
    sentAt: '2025-04-16T11:15:00Z',
    text: `Liebe Frau Marx,

danke noch einmal, dass Sie bei uns hospitiert haben. Die Kinder haben Sie gleich ins Herz geschlossen. Im Team haben wir lange überlegt und sind zu dem Schluss gekommen, dass unser offenes Konzept und Ihre Arbeitsweise nicht recht zusammenpassen. Deshalb geben wir Ihnen heute eine Absage.

Alles Gute für Sie!
Ihre Kita Regenbogenland`,
    kind: 'rejection',
    company: 'Kita Regenbogenland',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: ['profile_mismatch'],
  },
]
