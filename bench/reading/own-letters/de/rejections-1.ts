import type { OwnLetter } from '../own-letter.ts'

export const deRejections1: readonly OwnLetter[] = [
  {
    id: 'de-rejection-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung bei uns',
    fromName: 'Pflegedirektion',
    fromAddress: 'bewerbung@klinikum-weidenau.example',
    sentAt: '2023-03-14T10:22:00Z',
    text: `Sehr geehrte Frau Sommer,

vielen Dank für Ihre Bewerbung als Gesundheits- und Krankenpfleger (m/w/d) im Klinikum Weidenau. Wir haben Ihre Unterlagen aufmerksam gelesen, müssen Ihnen heute aber mitteilen, dass wir uns für andere Bewerberinnen und Bewerber entschieden haben.

Für Ihre weitere Suche wünschen wir Ihnen alles Gute.

Mit freundlichen Grüßen
Ihre Pflegedirektion`,
    kind: 'rejection',
    company: 'Klinikum Weidenau',
    role: 'Gesundheits- und Krankenpfleger (m/w/d)',
    roleAlso: ['Gesundheits- und Krankenpfleger'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-02',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'AW: Bewerbung Tischler',
    fromName: 'Holztreppen Brandl',
    fromAddress: 'brandl@holztreppen-brandl.example',
    sentAt: '2019-06-03T15:39:00Z',
    text: `Servus Herr Wagner,

danke für die Mappe, schöne Arbeiten. Die Stelle ist seit Freitag
vergeben, ein Tischlergeselle aus dem Nachbarort fängt an. Nix für
ungut.

Gruß
Sepp Brandl`,
    kind: 'rejection',
    company: 'Holztreppen Brandl',
    companyAlso: ['Tischlerei Brandl'],
    role: 'Tischlergeselle',
    roleAlso: ['Tischler'],
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
    personal: true,
  },
  {
    id: 'de-rejection-03',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Ihre Bewerbung als Sachbearbeiterin Kundenservice',
    fromName: 'Mag. Eva Thaler',
    fromAddress: 'eva.thaler@stadtwerke-moosbach.example',
    sentAt: '2021-11-09T08:14:00Z',
    text: `Sehr geehrte Frau Mag. Huber,

ich darf mich nochmals für Ihr Interesse an den Stadtwerken Moosbach bedanken. Nach Durchsicht sämtlicher Bewerbungen für die Position Sachbearbeiterin Kundenservice wurde die Entscheidung zugunsten einer anderen Kandidatin getroffen.

Ich bedauere, Ihnen keinen günstigeren Bescheid geben zu können, und verbleibe

mit freundlichen Grüßen
Mag. Eva Thaler
Stadtwerke Moosbach, Personalabteilung`,
    kind: 'rejection',
    company: 'Stadtwerke Moosbach',
    role: 'Sachbearbeiterin Kundenservice',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-rejection-04',
    lang: 'de',
    country: 'CH',
    held: true,
    subject: 'Ihre Bewerbung: Mitarbeiter/in Restaurant 80-100 %',
    fromName: 'HR Bergbahnen Altmatt',
    fromAddress: 'jobs@bergbahnen-altmatt.example',
    sentAt: '2022-02-17T07:17:00Z',
    text: `Grüezi Herr Frei

Besten Dank für Ihre Bewerbung und das Interesse an der Bergbahnen Altmatt AG. Auf unser Inserat haben sich sehr viele Personen gemeldet. Nach eingehender Prüfung haben wir uns entschieden, Ihr Dossier nicht in die engere Auswahl aufzunehmen. Bitte fassen Sie diesen Entscheid nicht als Wertung Ihrer Person auf.

Ihre Unterlagen haben wir elektronisch gelöscht. Wir wünschen Ihnen für die Zukunft viel Erfolg.

Freundliche Grüsse
Bergbahnen Altmatt AG
Human Resources`,
    kind: 'rejection',
    company: 'Bergbahnen Altmatt AG',
    companyAlso: ['Bergbahnen Altmatt'],
    role: 'Mitarbeiter/in Restaurant 80-100 %',
    roleAlso: ['Mitarbeiter/in Restaurant'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Update zu deiner Bewerbung - JR-20418 Lagerfachkraft Nachtschicht',
    fromName: 'Talent Team',
    fromAddress: 'no-reply@myworkday.com',
    sentAt: '2024-08-21T08:19:00Z',
    text: `Hallo Emre,

danke, dass du dich bei Norvex Logistik beworben hast. Wir haben uns deine Bewerbung für die Stelle Lagerfachkraft Nachtschicht genau angesehen und werden sie im weiteren Prozess nicht berücksichtigen.

Schau gern immer wieder auf unserer Karriereseite vorbei, vielleicht ist bald etwas Passendes dabei.

Dein Talent Team von Norvex Logistik

Bitte antworte nicht auf diese Nachricht. Das Postfach wird nicht gelesen.`,
    kind: 'rejection',
    company: 'Norvex Logistik',
    role: 'Lagerfachkraft Nachtschicht',
    requisition: 'JR-20418',
    refusal: 'not-chosen',
    stage: 'application',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-06',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Besetzung der Postdoc-Stelle',
    fromName: 'Dr. Jutta Petersen',
    fromAddress: 'petersen@inst-meer.example',
    sentAt: '2020-10-05T14:09:00Z',
    text: `Liebe Frau Dr. Aydin,

Ihr Vortrag in der vergangenen Woche hat die ganze Kommission begeistert, und die Entscheidung ist uns so schwer gefallen wie selten. Am Ende stand Ihre Mitbewerberin auf Platz eins der Liste, und sie hat den Ruf auf die Stelle als Wissenschaftliche Mitarbeiterin inzwischen angenommen.

Ich weiß, dass das nach zwei Runden bitter ist. Wenn Sie mögen, erzähle ich Ihnen am Telefon gern, was den Ausschlag gegeben hat; rufen Sie mich einfach an.

Mit herzlichem Gruß aus dem Institut für Küstenforschung Sülte
Jutta Petersen`,
    kind: 'rejection',
    company: 'Institut für Küstenforschung Sülte',
    role: 'Wissenschaftliche Mitarbeiterin',
    roleAlso: ['Wissenschaftliche Mitarbeiterin (Postdoc)'],
    refusal: 'not-chosen',
    stage: 'final',
    door: 'none',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-rejection-07',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Stellenausschreibung Erzieher/in, Kennziffer 2018/07',
    fromName: 'Personalwesen',
    fromAddress: 'personal@gemeinde-oberkirchau.example',
    sentAt: '2018-04-12T07:25:00Z',
    text: `Sehr geehrter Herr Lindner,

das Stellenbesetzungsverfahren für die Stelle Erzieher/in im Kindergarten Regenbogen wird auf Beschluss des Gemeinderates nicht weitergeführt, da die vierte Gruppe nicht eröffnet wird. Ihre Bewerbungsunterlagen erhalten Sie anbei zurück.

Wir bedanken uns für Ihr Interesse an einer Tätigkeit bei der Gemeinde Oberkirchau.

Im Auftrag
Kessler`,
    kind: 'rejection',
    company: 'Gemeinde Oberkirchau',
    role: 'Erzieher',
    roleAlso: ['Erzieher/in'],
    requisition: '2018/07',
    refusal: 'closed',
    stage: 'application',
    door: 'none',
    reasons: ['position_closed'],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-08',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Kurzes Feedback zu unserem Gespräch',
    fromName: 'Lena von Pixelhof',
    fromAddress: 'lena@pixelhof.example',
    sentAt: '2023-05-30T13:37:00Z',
    text: `Hi Sarah,

erst mal: Danke für das richtig nette Gespräch letzte Woche! Wir haben lange hin und her überlegt und uns dann für jemanden entschieden, der schon zwei, drei Jahre Projekterfahrung mitbringt. Bei deinem Portfolio hat uns gefehlt, wie du von der Nutzerforschung zum Entwurf kommst; die Ergebnisse selbst sind toll.

Bewirb dich bitte nächstes Jahr noch mal auf Junior UX Designer, ich würde mich wirklich freuen.

Ganz liebe Grüße
Lena von Pixelhof`,
    kind: 'rejection',
    company: 'Pixelhof',
    role: 'Junior UX Designer',
    roleAlso: ['Junior UX Designerin'],
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
    reasons: ['experience_gap'],
    personal: true,
  },
  {
    id: 'de-rejection-09',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung vom 12.09.2016',
    fromName: 'Kanzlei Dr. Rademacher & Kollegen',
    fromAddress: 'sekretariat@rademacher-recht.example',
    sentAt: '2016-09-27T07:49:00Z',
    text: `Sehr geehrte Frau Schulz,

in vorbezeichneter Angelegenheit danken wir für die Übersendung Ihrer Bewerbung als Rechtsanwaltsfachangestellte. Wir bitten um Verständnis, dass wir hiervon keinen Gebrauch machen können.

Mit freundlichen Grüßen

i. A. Moll
Sekretariat`,
    kind: 'rejection',
    company: 'Kanzlei Dr. Rademacher & Kollegen',
    companyAlso: ['Dr. Rademacher & Kollegen'],
    role: 'Rechtsanwaltsfachangestellte',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-rejection-10',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Projektleiter Windkraft (w/m/d) - Stelle vorläufig ausgesetzt',
    fromName: 'Recruiting Halvek',
    fromAddress: 'recruiting@halvek-energie.example',
    sentAt: '2025-01-20T16:11:00Z',
    text: `Guten Tag Herr Claussen,

aufgrund der unklaren Fördersituation hat unsere Geschäftsführung beschlossen, alle Neueinstellungen bis auf Weiteres zu pausieren. Das betrifft auch die Position Projektleiter Windkraft, auf die Sie sich beworben hatten.

Gern behalten wir Ihre Unterlagen in unserem Bewerberpool und kommen auf Sie zu, sobald die Stelle wieder freigegeben ist. Wenn Sie das nicht möchten, genügt eine kurze Nachricht.

Beste Grüße
Ihr Recruiting-Team der Halvek Energie`,
    kind: 'rejection',
    company: 'Halvek Energie',
    role: 'Projektleiter Windkraft',
    roleAlso: ['Projektleiter Windkraft (w/m/d)'],
    refusal: 'paused',
    stage: 'application',
    door: 'kept-on-file',
    personal: false,
    canAskFeedback: 'no',
  },
]
