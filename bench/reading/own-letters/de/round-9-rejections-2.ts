import type { OwnLetter } from '../own-letter.ts'

export const deRound9Rejections2: readonly OwnLetter[] = [
  {
    id: 'de-r9-rejection-17',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung (Kennziffer ZLF-19)',
    fromName: 'Zentrum für Luftfahrtforschung',
    fromAddress: 'jobs@zlf.example',
    sentAt: '2025-09-17T12:28:00Z',
    text: `Sehr geehrter Herr Okoro,

wir danken Ihnen für Ihre Bewerbung und Ihr Vertrauen. Ihre Bewerbung haben wir im Kreis der Projektleiter diskutiert. Leider gehört sie nicht zu denen, die wir weiter verfolgen.

Zentrum für Luftfahrtforschung`,
    kind: 'rejection',
    company: 'Zentrum für Luftfahrtforschung',
    role: null,
    refusal: 'not-chosen',
  },
  {
    id: 'de-r9-rejection-18',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Aushilfe',
    fromName: 'Vereinsgaststätte am Sportpark',
    fromAddress: 'wirt@vg-sportpark.example',
    sentAt: '2025-02-18T13:41:00Z',
    text: `Hallo, hat sich erledigt, hab jemand gefunden. Gruß Toni`,
    kind: 'rejection',
    company: 'Vereinsgaststätte am Sportpark',
    role: null,
    refusal: 'filled',
    reasons: ['position_filled'],
  },
  {
    id: 'de-r9-rejection-19',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Data Harbor <> Lukas',
    fromName: 'Sina Beck',
    fromAddress: 'sina@dataharbor.example',
    sentAt: '2025-07-19T14:54:00Z',
    text: `Hey Lukas,

ich hab gerade mit dem Team gesprochen. Das Feedback war insgesamt gut, vor allem zu deiner SQL-Aufgabe. Beim Systemdesign haben wir aber nicht das Level gesehen, das wir für die Rolle brauchen. Deshalb werden wir nicht zum Angebot übergehen.

Melde dich gern, wenn du mehr wissen willst.
Sina`,
    kind: 'rejection',
    company: 'Data Harbor',
    role: null,
    refusal: 'not-chosen',
    stage: 'assessment',
    reasons: ['technical_skills_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-r9-rejection-20',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Stellenbesetzungsverfahren Vermessungstechniker',
    fromName: 'Stadt Hollern',
    fromAddress: 'bewerbung@hollern.example',
    sentAt: '2025-12-20T15:07:00Z',
    text: `Sehr geehrter Herr Uhlig,

im Auswahlverfahren hat sich eine Mitbewerberin als die geeignetere Person erwiesen. Ich beabsichtige, ihr die Stelle zu übertragen. Sie haben die Möglichkeit, binnen zwei Wochen Einsicht in den Auswahlvermerk zu nehmen.

Stadt Hollern`,
    kind: 'rejection',
    company: 'Stadt Hollern',
    role: 'Vermessungstechniker',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r9-rejection-21',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Probestunde',
    fromName: 'Tanzschule Takt',
    fromAddress: 'info@tanzschule-takt.example',
    sentAt: '2025-05-21T16:20:00Z',
    text: `Liebe Carla, du tanzt wunderschön! Den Kindern ging es aber viel zu schnell, und Geduld ist bei uns das A und O. Ich sehe dich eher in einer Companie als vor einer Anfängergruppe. Tanzschule Takt`,
    kind: 'rejection',
    company: 'Tanzschule Takt',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
  },
  {
    id: 'de-r9-rejection-22',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbungsverfahren VM 4/25',
    fromName: 'Versorgungsamt Mark',
    fromAddress: 'va-mark@land.example',
    sentAt: '2025-10-22T17:33:00Z',
    text: `Sehr geehrte Frau Thiele,

Ihre Bewerbung ist nach Ablauf der Bewerbungsfrist eingegangen und konnte daher nicht mehr in das Verfahren einbezogen werden.

Versorgungsamt Mark`,
    kind: 'rejection',
    company: 'Versorgungsamt Mark',
    role: null,
    refusal: 'not-chosen',
    reasons: ['eligibility'],
  },
]
