import type { OwnLetter } from '../own-letter.ts'

export const deRejections6: readonly OwnLetter[] = [
  {
    id: 'de-rejection-54',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'AW: Initiativbewerbung Segelmacher',
    fromName: 'Till Hansen',
    fromAddress: 'till@hansen-segel.example',
    sentAt: '2025-11-11T10:27:00Z',
    text: `Moin Ole,

feine Bewerbung. Ich hab aber schlicht keine Arbeit für einen weiteren Segelmacher, im Winter erst recht nicht. Kannst ja im Februar noch mal durchklingeln, versprechen tu ich nix.

Till Hansen
Hansen Segelmacher

> Am 08.11. schrieb Ole Brodersen:
> Moin Herr Hansen, ich würde mich gern bei Ihnen vorstellen und freue mich auf eine Einladung.`,
    kind: 'rejection',
    company: 'Hansen Segelmacher',
    companyAlso: ['Hansen'],
    role: 'Segelmacher',
    refusal: 'not-chosen',
    stage: 'application',
    refusalAlso: ['closed'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-rejection-55',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Kennziffer 19-033: Ergebnis des schriftlichen Auswahltests',
    fromName: 'Personalauswahl',
    fromAddress: 'personalauswahl@bundesamt-wasser.example',
    sentAt: '2019-05-21T13:06:00Z',
    text: `Sehr geehrte Frau Dr. Bender,

für die Teilnahme am schriftlichen Auswahltest zur Stelle Referentin Hydrologie danken wir Ihnen. Sie haben die für die Zulassung zum mündlichen Teil erforderliche Punktzahl nicht erreicht und nehmen am weiteren Verfahren nicht teil.

Bundesamt für Gewässer
Personalauswahl`,
    kind: 'rejection',
    company: 'Bundesamt für Gewässer',
    role: 'Referentin Hydrologie',
    requisition: '19-033',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    personal: false,
  },
  {
    id: 'de-rejection-56',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Ihre Bewerbung / Alternative',
    fromName: 'Franziska Uhl',
    fromAddress: 'f.uhl@uhl-steuer.example',
    sentAt: '2024-01-16T10:11:00Z',
    text: `Sehr geehrte Frau Pavlova,

als Steuerfachangestellte kann ich Sie nicht einstellen, dafür fehlt der Abschluss. Ich könnte mir aber gut vorstellen, dass Sie bei uns als Bürokraft anfangen und die Ausbildung nachholen. Ist das für Sie denkbar?

Herzliche Grüße
Franziska Uhl
Uhl Steuerberatung`,
    kind: 'rejection',
    company: 'Uhl Steuerberatung',
    role: 'Steuerfachangestellte',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'other-role',
    reasons: ['eligibility'],
    personal: true,
  },
  {
    id: 'de-rejection-57',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Aushilfe Weihnachtsgeschäft',
    fromName: 'Bewerbung',
    fromAddress: 'bewerbung@kaufhaus-thalberg.example',
    sentAt: '2017-12-06T13:01:00Z',
    text: `Guten Tag,

danke für Ihre Bewerbung als Aushilfe Weihnachtsgeschäft. Wir haben genügend Aushilfen gefunden und benötigen Ihre Unterstützung in diesem Jahr nicht.

Eine frohe Adventszeit wünscht
Kaufhaus Thalberg`,
    kind: 'rejection',
    company: 'Kaufhaus Thalberg',
    role: 'Aushilfe Weihnachtsgeschäft',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    refusalAlso: ['filled'],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-58',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Einladung zum zweiten Gespräch, Tierpfleger',
    fromName: 'Personalabteilung',
    fromAddress: 'personal@zoo-birkenhain.example',
    sentAt: '2023-06-29T11:57:00Z',
    text: `Sehr geehrter Herr Franzen,

die Ihnen zugesandte Einladung zum zweiten Gespräch beruhte auf einem Versehen. Die Auswahl für die Stelle Tierpfleger ist bereits auf eine andere Person gefallen. Das ist uns sehr unangenehm, und wir bitten um Entschuldigung.

Zoo Birkenhain`,
    kind: 'rejection',
    company: 'Zoo Birkenhain',
    role: 'Tierpfleger',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    refusalAlso: ['filled'],
    reasons: [],
    personal: false,
  },
  {
    id: 'de-rejection-59',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Deine Bewerbung bei uns',
    fromName: 'Recruiting',
    fromAddress: 'recruiting@donaubank.example',
    sentAt: '2024-03-20T15:11:00Z',
    text: `Servus Felix,

wir haben uns über deine Bewerbung als Kreditanalyst gefreut! Unser Fokus liegt derzeit auf Profilen mit Schwerpunkt Firmenkunden, daher geht deine Reise bei der Donaubank an dieser Stelle nicht weiter.

Alles Liebe
Dein Recruiting`,
    kind: 'rejection',
    company: 'Donaubank',
    role: 'Kreditanalyst',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['profile_mismatch'],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-60',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Ihre Bewerbung, Schulsekretärin',
    fromName: 'Wiebke Harms',
    fromAddress: 'harms@inselschule.example',
    sentAt: '2022-08-09T14:05:00Z',
    text: `Liebe Frau Tietjen,

das Kollegium hat sich gestern für eine andere Bewerberin als Schulsekretärin ausgesprochen. Ich weiß, wie sehr Sie auf die Insel wollten.

Gerade ist Einschulung und hier ist Land unter; ab Mitte September erzähle ich Ihnen gern mehr, wenn Sie das wünschen.

Wiebke Harms
Inselschule Norderoog`,
    kind: 'rejection',
    company: 'Inselschule Norderoog',
    role: 'Schulsekretärin',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'later',
  },
  {
    id: 'de-rejection-61',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Absage',
    fromName: 'Absage',
    fromAddress: 'bewerbung@reinigung-blank.example',
    sentAt: '2021-01-14T11:37:00Z',
    text: `Guten Tag,

zu Ihrer Bewerbung als Objektleiterin: Absage. Ihre Daten werden gelöscht.

Reinigung Blank`,
    kind: 'rejection',
    company: 'Reinigung Blank',
    role: 'Objektleiterin',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-62',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Dein Gespräch bei Fahrwind',
    fromName: 'Team Recruiting',
    fromAddress: 'recruiting@fahrwind.example',
    sentAt: '2025-05-15T08:17:00Z',
    text: `Hallo Marco,

danke für den offenen Austausch! Als Teamleiter Werkstatt sehen wir dich im Moment noch nicht. Wir haben aber auch eine Stelle als stellvertretender Teamleiter frei und würden dich gern dafür ins Rennen schicken. Sag uns bis Ende des Monats Bescheid.

Fahrwind`,
    kind: 'rejection',
    company: 'Fahrwind',
    role: 'Teamleiter Werkstatt',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'other-role',
    reasons: [],
    personal: false,
  },
  {
    id: 'de-rejection-63',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Mitteilung gemäß Ausschreibung J 4/19',
    fromName: 'Landgericht Ostmünde',
    fromAddress: 'verwaltung@lg-ostmuende.example',
    sentAt: '2019-03-26T13:18:00Z',
    text: `Sehr geehrte Frau Petry,

Ihre Bewerbung auf die Stelle als Justizfachangestellte konnte nach dem Grundsatz der Bestenauslese keinen Erfolg haben.

Landgericht Ostmünde`,
    kind: 'rejection',
    company: 'Landgericht Ostmünde',
    role: 'Justizfachangestellte',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-64',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Nach unserem Telefonat',
    fromName: 'Julian Ott',
    fromAddress: 'julian@ottundpartner.example',
    sentAt: '2020-11-03T15:36:00Z',
    text: `Hallo Herr Klose, ich hab noch mal drüber geschlafen: Ihre Gehaltsvorstellung und unser Rahmen liegen so weit auseinander, dass ein Treffen wenig Sinn hat. Danke für Ihre Offenheit und alles Gute. Julian Ott
Ott und Partner (Bauzeichner)`,
    kind: 'rejection',
    company: 'Ott und Partner',
    role: 'Bauzeichner',
    refusal: 'not-chosen',
    stage: 'screening',
    door: 'none',
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-rejection-65',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Merci für deine Bewerbung',
    fromName: 'HR Team',
    fromAddress: 'hr@seidenraupe-mode.example',
    sentAt: '2025-02-26T09:54:00Z',
    text: `Liebe Lara

Deine Bewerbung als Verkaufsberaterin hat uns Freude gemacht. Für diese Filiale passt es dieses Mal nicht ganz. Im Herbst eröffnen wir in Chur: Bewirb dich doch dort nochmals.

HR Team Seidenraupe Mode`,
    kind: 'rejection',
    company: 'Seidenraupe Mode',
    role: 'Verkaufsberaterin',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
]
