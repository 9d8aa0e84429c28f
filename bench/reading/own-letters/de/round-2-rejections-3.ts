import type { OwnLetter } from '../own-letter.ts'

export const deRound2Rejections3: readonly OwnLetter[] = [
  {
    id: 'de-r2-rejection-13',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Rückmeldung zum Probearbeiten',
    fromName: 'Salon Haarscharf',
    fromAddress: 'team@haarscharf.example',
    sentAt: '2025-02-04T09:36:00Z',
    text: `Hallo Lena, danke, dass du bei uns zur Probe gearbeitet hast. Wir haben im Team darüber gesprochen und fanden dich total nett, aber es hat für uns fachlich nicht ganz gereicht. Deshalb bieten wir dir die Stelle nicht an. Alles Liebe, Salon Haarscharf`,
    kind: 'rejection',
    company: 'Salon Haarscharf',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
  },
  {
    id: 'de-r2-rejection-14',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Bewerbung Sachbearbeiter Debitoren',
    fromName: 'Finova AG',
    fromAddress: 'jobs@finova.example',
    sentAt: '2025-03-11T10:49:00Z',
    text: `Guten Tag Herr Keller

Besten Dank für Ihr Dossier. Die Stelle Sachbearbeiter Debitoren verlangt mehrjährige Praxis in SAP FI, die wir in Ihrem Lebenslauf nicht erkennen. Wir retournieren Ihnen deshalb Ihre Unterlagen zu unserer Entlastung.

Für Ihren weiteren Berufsweg wünschen wir Ihnen viel Erfolg.
Finova AG`,
    kind: 'rejection',
    company: 'Finova AG',
    role: 'Sachbearbeiter Debitoren',
    refusal: 'not-chosen',
    reasons: ['experience_gap'],
  },
  {
    id: 'de-r2-rejection-15',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung: Teamassistenz (m/w/d)',
    fromName: 'HR Services',
    fromAddress: 'noreply@hr.gravia.example',
    sentAt: '2025-04-18T11:02:00Z',
    text: `Guten Tag Aylin Demir,

wir hatten die Gelegenheit, Ihre Bewerbung als Teamassistenz zu sichten. Im Vergleich mit den übrigen Bewerbungen kommt Ihr Profil für uns nicht in Betracht. Von Rückfragen bitten wir abzusehen.

Gravia GmbH`,
    kind: 'rejection',
    company: 'Gravia GmbH',
    role: 'Teamassistenz',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-16',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Wie es weitergeht',
    fromName: 'Sabine Orth',
    fromAddress: 's.orth@medialux.example',
    sentAt: '2025-05-25T12:15:00Z',
    text: `Liebe Frau Hansen,

Sie waren bis zuletzt im Rennen um die Stelle als Redakteurin, und am Ende war es ein Kopf-an-Kopf-Rennen. Die Geschäftsführung hat der anderen Kandidatin den Vorzug gegeben. Ich hätte Sie gern im Team gehabt und rufe Sie an, wenn Sie mögen, um mehr zu sagen.

Ihre Sabine Orth
Medialux`,
    kind: 'rejection',
    company: 'Medialux',
    role: 'Redakteurin',
    refusal: 'not-chosen',
    stage: 'final',
  },
  {
    id: 'de-r2-rejection-17',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbungseingang 4471',
    fromName: 'Stadtwerke Lindow',
    fromAddress: 'bewerbermanagement@sw-lindow.example',
    sentAt: '2025-06-05T13:28:00Z',
    text: `Sehr geehrter Herr Haas,

die im Ausschreibungstext genannten zwingenden Voraussetzungen (abgeschlossene Ausbildung zum Elektroniker) werden von Ihnen nicht erfüllt. Eine Einbeziehung in das weitere Verfahren ist daher nicht möglich.

Im Auftrag
Stadtwerke Lindow`,
    kind: 'rejection',
    company: 'Stadtwerke Lindow',
    role: 'Elektroniker',
    refusal: 'not-chosen',
    reasons: ['eligibility'],
  },
  {
    id: 'de-r2-rejection-18',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Initiativbewerbung',
    fromName: 'Zimmerei Rau',
    fromAddress: 'buero@zimmerei-rau.example',
    sentAt: '2025-07-12T14:41:00Z',
    text: `Guten Tag Herr Lang,

derzeit haben wir keinen Bedarf an weiteren Leuten. Ich lege Ihre Mappe aber gern zur Seite, falls im Frühjahr etwas frei wird.

Gruß
Zimmerei Rau`,
    kind: 'rejection',
    company: 'Zimmerei Rau',
    role: null,
    refusal: 'not-chosen',
    door: 'kept-on-file',
  },
  {
    id: 'de-r2-rejection-19',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Kurze Rückmeldung',
    fromName: 'Tobi von Kornkraft',
    fromAddress: 'tobi@kornkraft.example',
    sentAt: '2025-08-19T15:54:00Z',
    text: `Moin Svenja,
kurz und schmerzlos: du bist es leider nicht geworden. War knapp! Danke für deine Mühe mit der Bewerbung bei Kornkraft.
LG Tobi`,
    kind: 'rejection',
    company: 'Kornkraft',
    role: null,
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-20',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr Bewerbungsverfahren bei der Sparkasse Ulmental',
    fromName: 'Sparkasse Ulmental',
    fromAddress: 'karriere@spk-ulmental.example',
    sentAt: '2025-09-26T16:07:00Z',
    text: `Sehr geehrte Frau Vogt,

vielen Dank, dass Sie an unserem Online-Test teilgenommen haben. Das erreichte Ergebnis liegt unter dem Wert, den wir für die Position Kundenberaterin voraussetzen. Wir beenden daher Ihr Bewerbungsverfahren.

Sparkasse Ulmental`,
    kind: 'rejection',
    company: 'Sparkasse Ulmental',
    role: 'Kundenberaterin',
    refusal: 'not-chosen',
    stage: 'assessment',
  },
]
