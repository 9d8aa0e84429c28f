import type { OwnLetter } from '../own-letter.ts'

export const deRejections5: readonly OwnLetter[] = [
  {
    id: 'de-rejection-43',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung bei Drogerie Lindwurm & Sohn',
    fromName: 'Service',
    fromAddress: 'noreply@softgarden.io',
    sentAt: '2019-08-13T09:39:00Z',
    text: `Guten Tag Herr Fuchs,

nach sorgfältiger Prüfung müssen wir Ihnen für die Stelle als Filialleiter (m/w/d) eine Absage erteilen. Aus rechtlichen Gründen können wir die Gründe unserer Entscheidung nicht mitteilen.

Drogerie Lindwurm & Sohn
Diese E-Mail wurde über softgarden versendet. Antworten erreichen uns nicht.`,
    kind: 'rejection',
    company: 'Drogerie Lindwurm & Sohn',
    role: 'Filialleiter (m/w/d)',
    roleAlso: ['Filialleiter'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-44',
    lang: 'de',
    country: 'AT',
    held: true,
    subject: 'Bewerbung Bautechniker',
    fromName: 'DI Stefan Moser',
    fromAddress: 's.moser@statikbuero-moser.example',
    sentAt: '2020-06-30T09:35:00Z',
    text: `Sehr geehrter Herr Gruber,

ich hab mir Ihre Pläne gern angeschaut. Wir arbeiten ausschließlich mit
3D-Modellen, und die Kenntnisse dazu fehlen Ihnen noch; die Zeit für
eine lange Einschulung hab ich heuer nicht. Daher muss ich Ihnen als
Bautechniker absagen.

Machen S' den Kurs und melden S' sich wieder, dann reden wir.

Beste Grüße
Stefan Moser
Statikbüro Moser`,
    kind: 'rejection',
    company: 'Statikbüro Moser',
    role: 'Bautechniker',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: ['technical_skills_gap'],
    personal: true,
  },
  {
    id: 'de-rejection-45',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Neuigkeiten zu deiner Bewerbung',
    fromName: 'Team Menschen',
    fromAddress: 'menschen@wolkenwerk.example',
    sentAt: '2024-10-22T13:20:00Z',
    text: `Liebe Franzi,

danke für deine Geduld! Du hast uns mit deiner Motivation gezeigt, wie sehr du für Kundinnen und Kunden brennst. Wir haben so viele tolle Menschen kennengelernt, dass wir am Ende nur einer Person die Stelle Customer Success Manager geben konnten, und das bist in dieser Runde nicht du.

Wir sagen nicht Tschüss, sondern auf Wiedersehen.

Dein Wolkenwerk`,
    kind: 'rejection',
    company: 'Wolkenwerk',
    role: 'Customer Success Manager',
    refusal: 'not-chosen',
    stage: 'application',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-46',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Probespiel für die B-Stelle',
    fromName: 'Personalreferat',
    fromAddress: 'personalreferat@bistum-auental.example',
    sentAt: '2021-05-05T08:12:00Z',
    text: `Sehr geehrter Herr Albrecht,

haben Sie Dank für Ihr Probespiel und die Chorprobe. Die Kommission hat ihr Votum für die Stelle als Kirchenmusiker abgegeben; es fiel auf einen anderen Bewerber. Die Fahrtkosten erstatten wir gegen Beleg.

Gott befohlen
Bistum Auental, Personalreferat`,
    kind: 'rejection',
    company: 'Bistum Auental',
    role: 'Kirchenmusiker',
    roleAlso: ['Kirchenmusiker (B-Stelle)'],
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: false,
  },
  {
    id: 'de-rejection-47',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Hausmeister',
    fromName: 'Hausverwaltung Kühne',
    fromAddress: 'info@hv-kuehne.example',
    sentAt: '2023-04-04T15:21:00Z',
    text: `Sehr geehrter Herr Petrov, wir haben uns anders entschieden. Wir danken
für Ihre Mühe. Hausverwaltung Kühne`,
    kind: 'rejection',
    company: 'Hausverwaltung Kühne',
    role: 'Hausmeister',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-rejection-48',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Ihre Bewerbung als Regulatory Affairs Manager',
    fromName: 'Karriere',
    fromAddress: 'do-not-reply@personio.de',
    sentAt: '2026-03-19T14:09:00Z',
    text: `Hallo Frau Özdemir,

vielen Dank für das Interesse an Graf & Ohm Medizintechnik und Ihre Bewerbung als Regulatory Affairs Manager. Nach Abgleich Ihres Profils mit den Anforderungen haben wir entschieden, Ihre Kandidatur nicht weiter zu verfolgen.

Das muss nicht für immer gelten: Auf andere Ausschreibungen können Sie sich jederzeit erneut bewerben.

Mit freundlichen Grüßen
Graf & Ohm Medizintechnik`,
    kind: 'rejection',
    company: 'Graf & Ohm Medizintechnik',
    role: 'Regulatory Affairs Manager',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-49',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Nach dem Probeschminken',
    fromName: 'Betriebsbüro Theater Ansberg',
    fromAddress: 'betriebsbuero@theater-ansberg.example',
    sentAt: '2018-07-16T16:27:00Z',
    text: `Liebe Frau Klee,

wie versprochen die offene Rückmeldung: Ihre Alterungsmaske war handwerklich sauber, die Perücke saß am Haaransatz nicht dicht, und für unseren Repertoirebetrieb bräuchten wir eine Maskenbildnerin mit mindestens drei Spielzeiten Erfahrung. Wir engagieren Sie darum nicht.

Toi, toi, toi
R. Sander
Theater Ansberg`,
    kind: 'rejection',
    company: 'Theater Ansberg',
    role: 'Maskenbildnerin',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: ['experience_gap'],
    personal: true,
  },
  {
    id: 'de-rejection-50',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Disponent - vorerst keine Einstellung',
    fromName: 'Jobcenter Team',
    fromAddress: 'jobs@frachtring.example',
    sentAt: '2022-10-26T11:07:00Z',
    text: `Hallo Herr Ilić,

die Ausschreibung Disponent liegt seit heute auf Eis. Ob und wann wir sie wieder aufnehmen, steht in den Sternen; bitte planen Sie nicht mit uns.

Danke und Gruß
Frachtring`,
    kind: 'rejection',
    company: 'Frachtring',
    role: 'Disponent',
    refusal: 'paused',
    stage: 'application',
    door: 'none',
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'de-rejection-51',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung im Hospiz Abendrot',
    fromName: 'Anja Wolters',
    fromAddress: 'wolters@hospiz-abendrot.example',
    sentAt: '2020-01-29T16:02:00Z',
    text: `Liebe Frau Grimm,

mit Ihrer Offenheit haben Sie uns im Gespräch berührt. Wir suchen für dieses Team gerade einen Menschen, der die nächsten Jahre auch Nachtrufbereitschaft tragen kann, und haben die Stelle der Sozialarbeiterin entsprechend vergeben.

Dass es nicht mit uns gelingt, sagt nichts über das, was Sie können.

Ihre Anja Wolters`,
    kind: 'rejection',
    company: 'Hospiz Abendrot',
    role: 'Sozialarbeiterin',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-rejection-52',
    lang: 'de',
    country: 'CH',
    held: true,
    subject: 'Lehrstelle 2022',
    fromName: 'Café Zuckerbäck',
    fromAddress: 'info@zuckerbaeck.example',
    sentAt: '2021-09-07T12:31:00Z',
    text: `Liebe Noemi

Das Schnuppern mit dir hat Spass gemacht! Die Lehrstelle als Lernende Bäckerin-Konditorin haben wir einem Kollegen gegeben, der schon früher geschnuppert hat. Sei nicht traurig, du hast Talent.

Lieber Gruss
Reto, Café Zuckerbäck`,
    kind: 'rejection',
    company: 'Café Zuckerbäck',
    role: 'Lernende Bäckerin-Konditorin',
    roleAlso: ['Bäckerin-Konditorin'],
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    refusalAlso: ['filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
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
]
