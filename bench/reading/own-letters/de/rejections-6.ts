import type { OwnLetter } from '../own-letter.ts'

export const deRejections6: readonly OwnLetter[] = [
  {
    id: 'de-rejection-53',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Sanovita Pharma: Ausschreibung 4471 geschlossen',
    fromName: 'Recruiting Services',
    fromAddress: 'recruiting@sanovita-pharma.example',
    sentAt: '2023-08-15T08:21:00Z',
    text: `Sehr geehrte Frau Haas,

die von Ihnen angesehene Ausschreibung 4471, Chemielaborant (m/w/d), konnte zwischenzeitlich besetzt werden. Ihre Bewerbung betrachten wir damit als erledigt.

Sanovita Pharma
Recruiting Services`,
    kind: 'rejection',
    company: 'Sanovita Pharma',
    role: 'Chemielaborant (m/w/d)',
    roleAlso: ['Chemielaborant'],
    requisition: '4471',
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
    personal: false,
    canAskFeedback: 'no',
  },
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
    door: 'none',
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
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
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
    canAskFeedback: 'yes',
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
]
