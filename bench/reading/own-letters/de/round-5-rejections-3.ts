import type { OwnLetter } from '../own-letter.ts'

export const deRound5Rejections3: readonly OwnLetter[] = [
  {
    id: 'de-r5-rejection-33',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Your application / Ihre Bewerbung',
    fromName: 'Reederei Callsen',
    fromAddress: 'crewing@callsen.example',
    sentAt: '2025-05-06T17:56:00Z',
    text: `Sehr geehrter Herr Mensah,

aufgrund der aktuellen Marktlage hat die Geschäftsführung einen Einstellungsstopp beschlossen. Alle laufenden Verfahren, auch das für die Stelle Nautischer Offizier, ruhen bis auf Weiteres. Sobald wieder eingestellt wird, kommen wir unaufgefordert auf Sie zu.

Reederei Callsen`,
    kind: 'rejection',
    company: 'Reederei Callsen',
    role: 'Nautischer Offizier',
    refusal: 'paused',
    door: 'kept-on-file',
    reasons: ['position_closed'],
  },
  {
    id: 'de-r5-rejection-34',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Dozentenstelle',
    fromName: 'Bildungswerk Saale',
    fromAddress: 'personal@bw-saale.example',
    sentAt: '2025-10-07T07:09:00Z',
    text: `Sehr geehrte Frau Orlowa,

der Kurs, für den wir eine Dozentin Deutsch als Fremdsprache gesucht haben, kommt mangels Teilnehmern nicht zustande. Die Stelle entfällt damit.

Wir bedauern das sehr und danken Ihnen für Ihre Mühe.

Bildungswerk Saale`,
    kind: 'rejection',
    company: 'Bildungswerk Saale',
    role: 'Dozentin Deutsch als Fremdsprache',
    refusal: 'closed',
    reasons: ['position_closed'],
  },
  {
    id: 'de-r5-rejection-35',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung',
    fromName: 'Café Kranich',
    fromAddress: 'hallo@cafe-kranich.example',
    sentAt: '2025-03-08T08:22:00Z',
    text: `Hi Emilia, super nette Bewerbung, aber wir sind inzwischen komplett! Falls bei uns wieder was frei wird, sagen wir Bescheid. LG Café Kranich`,
    kind: 'rejection',
    company: 'Café Kranich',
    role: null,
    refusal: 'filled',
    door: 'kept-on-file',
    reasons: ['position_filled'],
  },
  {
    id: 'de-r5-rejection-36',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Dein Online-Test',
    fromName: 'Oberfränkische Sparbank',
    fromAddress: 'ausbildung@ofs-bank.example',
    sentAt: '2025-08-09T09:35:00Z',
    text: `Lieber Noah,

danke, dass du an unserem Online-Test für die Ausbildung zum Bankkaufmann teilgenommen hast. Leider lag dein Ergebnis unter der Punktzahl, die wir für eine Einladung voraussetzen.

Lass dich nicht entmutigen: Es gibt viele tolle Ausbildungsberufe.

Deine Oberfränkische Sparbank`,
    kind: 'rejection',
    company: 'Oberfränkische Sparbank',
    role: 'Bankkaufmann',
    refusal: 'not-chosen',
    stage: 'assessment',
    reasons: ['eligibility'],
  },
  {
    id: 'de-r5-rejection-37',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung als Lektorin',
    fromName: 'Verlag Morgenstern',
    fromAddress: 'personal@verlag-morgenstern.example',
    sentAt: '2025-01-10T10:48:00Z',
    text: `Sehr geehrte Frau Schön,

Ihre Bewerbung hat bei uns lange auf dem Tisch gelegen, und dafür bitte ich um Nachsicht. Inzwischen ist die Wahl getroffen, und sie ist anders ausgefallen, als Sie es sich erhofft haben. Das Niveau der Bewerbungen war außerordentlich hoch.

Mit allen guten Wünschen
Hedwig Morgenstern
Verlag Morgenstern`,
    kind: 'rejection',
    company: 'Verlag Morgenstern',
    role: 'Lektorin',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r5-rejection-38',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Stellenbesetzung Schulsekretariat',
    fromName: 'Schulamt Wallstadt',
    fromAddress: 'schulamt@wallstadt.example',
    sentAt: '2025-06-11T11:01:00Z',
    text: `Sehr geehrte Frau Noack,

ich habe mich für eine andere Bewerberin entschieden und bedanke mich für Ihr Interesse an der Stelle der Schulsekretärin. Ein Rechtsanspruch auf Begründung besteht nicht.

Hochachtungsvoll
Kramer
Schulamt Wallstadt`,
    kind: 'rejection',
    company: 'Schulamt Wallstadt',
    role: 'Schulsekretärin',
    refusal: 'not-chosen',
    canAskFeedback: 'no',
  },
  {
    id: 'de-r5-rejection-39',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Omikron Pharma - Ihre Bewerbung (R-20399)',
    fromName: 'Omikron Pharma Deutschland GmbH',
    fromAddress: 'omikron@myworkday.example',
    sentAt: '2025-11-12T12:14:00Z',
    text: `Sehr geehrte Frau Heidenreich,

herzlichen Dank, dass Sie sich für eine Karriere bei Omikron Pharma interessieren. Bei der großen Zahl hervorragender Bewerbungen auf die Stelle Clinical Research Associate können wir nicht jede in die nächste Phase mitnehmen. Ihre Bewerbung ist leider nicht dabei.

Sie bleiben in unserem Talent Pool und werden über passende Positionen informiert.

Talent Acquisition
Omikron Pharma Deutschland GmbH`,
    kind: 'rejection',
    company: 'Omikron Pharma Deutschland GmbH',
    role: 'Clinical Research Associate',
    refusal: 'not-chosen',
    door: 'kept-on-file',
    reasons: [],
  },
  {
    id: 'de-r5-rejection-40',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Re: Bewerbung als Zimmerer',
    fromName: 'Zimmerei Holzapfel',
    fromAddress: 'info@zimmerei-holzapfel.example',
    sentAt: '2025-04-13T13:27:00Z',
    text: `Servus Max, der Chef sagt, mit der Fahrerei von Augsburg jeden Tag wird das nix. Wir suchen wen aus der Nähe. Nix für ungut! Zimmerei Holzapfel`,
    kind: 'rejection',
    company: 'Zimmerei Holzapfel',
    role: 'Zimmerer',
    refusal: 'not-chosen',
    reasons: ['location'],
  },
  {
    id: 'de-r5-rejection-41',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Zweites Gespräch',
    fromName: 'Stiftung Jugendhilfe Nord',
    fromAddress: 'personal@sjn.example',
    sentAt: '2025-09-14T14:40:00Z',
    text: `Guten Tag Herr Bartels,

ursprünglich wollten wir Sie zu einem zweiten Gespräch einladen. Nach der internen Abstimmung sehen wir davon ab, weil die Einrichtungsleitung für die Stelle als Sozialpädagoge jemanden mit traumapädagogischer Zusatzausbildung braucht.

Stiftung Jugendhilfe Nord`,
    kind: 'rejection',
    company: 'Stiftung Jugendhilfe Nord',
    role: 'Sozialpädagoge',
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: ['eligibility'],
  },
  {
    id: 'de-r5-rejection-42',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Absage deiner Bewerbung',
    fromName: 'DigiForm People',
    fromAddress: 'people@digiform.example',
    sentAt: '2025-02-15T15:53:00Z',
    text: `Hallo Sahra,

vielen lieben Dank für dein Vertrauen und die Zeit, die du in deine Bewerbung gesteckt hast. Nach reiflicher Überlegung geht es für dich im Bewerbungsprozess als UX Researcher leider nicht weiter. Aufgrund der Vielzahl an Bewerbungen können wir kein individuelles Feedback geben.

Wir drücken dir die Daumen!
DigiForm People`,
    kind: 'rejection',
    company: 'DigiForm',
    role: 'UX Researcher',
    refusal: 'not-chosen',
    canAskFeedback: 'no',
  },
  {
    id: 'de-r5-rejection-43',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung als Koch',
    fromName: 'Hotel Bergfrieden',
    fromAddress: 'jobs@bergfrieden.example',
    sentAt: '2025-07-16T16:06:00Z',
    text: `Sehr geehrter Herr Okafor,

Ihre Bewerbung als Koch haben wir gerne gelesen. Da Sie keine Arbeitserlaubnis für Deutschland haben und wir das Visumverfahren als kleiner Betrieb nicht stemmen können, müssen wir Ihnen absagen.

Hotel Bergfrieden`,
    kind: 'rejection',
    company: 'Hotel Bergfrieden',
    role: 'Koch',
    refusal: 'not-chosen',
    reasons: ['visa_sponsorship'],
  },
  {
    id: 'de-r5-rejection-44',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Eignungsprüfung vom 14. September',
    fromName: 'Kantonspolizei Mittelland',
    fromAddress: 'rekrutierung@kapo-mittelland.example',
    sentAt: '2025-12-17T17:19:00Z',
    text: `Sehr geehrte Frau Zbinden

Gerne informieren wir Sie über das Resultat der Eignungsprüfung. Sie haben die Mindestanforderungen im Sporttest nicht erreicht. Damit ist das Auswahlverfahren für Sie abgeschlossen. Die Prüfung kann einmal wiederholt werden, frühestens nach zwölf Monaten.

Kantonspolizei Mittelland`,
    kind: 'rejection',
    company: 'Kantonspolizei Mittelland',
    role: null,
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: ['eligibility'],
  },
  {
    id: 'de-r5-rejection-45',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Rückmeldung Marktleiter',
    fromName: 'Lebensmittel Krone',
    fromAddress: 'karriere@krone-markt.example',
    sentAt: '2025-05-18T07:32:00Z',
    text: `Guten Tag Herr Siebert,

wir haben Ihnen versprochen, uns bis Ende der Woche zu melden. Die Marktleitung in Bad Orla übernimmt eine Kollegin aus dem Nachbarmarkt. Uns ist bewusst, dass Sie sich etwas anderes erhofft hatten. Sie haben im Gespräch einen sehr guten Eindruck hinterlassen, deshalb würden wir Sie gerne für den Markt in Gera vormerken.

Lebensmittel Krone`,
    kind: 'rejection',
    company: 'Lebensmittel Krone',
    role: 'Marktleiter',
    roleAlso: ['Marktleitung'],
    refusal: 'filled',
    refusalAlso: ['not-chosen'],
    stage: 'interview',
    door: 'other-role',
  },
  {
    id: 'de-r5-rejection-46',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung',
    fromName: 'karriere',
    fromAddress: 'karriere@personal-online.example',
    sentAt: '2025-10-19T08:45:00Z',
    text: `Sehr geehrte Damen und Herren,

hiermit teilen wir Ihnen mit, dass wir von Ihrer Bewerbung keinen Gebrauch machen werden.

Mit freundlichem Gruß
Personalabteilung`,
    kind: 'rejection',
    company: null,
    role: null,
    refusal: 'not-chosen',
  },
]
