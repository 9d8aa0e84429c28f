import type { OwnLetter } from '../own-letter.ts'

export const deRound7Rejections1: readonly OwnLetter[] = [
  {
    id: 'de-r7-rejection-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung als Kundenberater Innendienst (m/w/d)',
    fromName: 'Sparhaus Versicherungen Recruiting',
    fromAddress: 'recruiting@sparhaus.example',
    sentAt: '2025-01-01T07:00:00Z',
    text: `Sehr geehrter Herr Nowak,

vielen Dank für Ihr Interesse an einer Tätigkeit als Kundenberater Innendienst und die Mühe, die Sie in Ihre Bewerbung investiert haben.

Viele gute Bewerbungen haben uns erreicht, und wir konnten nur einen kleinen Teil davon zum Gespräch bitten. Leider mussten wir uns gegen Ihre Bewerbung entscheiden.

Bitte betrachten Sie dies nicht als Urteil über Ihre fachlichen oder persönlichen Fähigkeiten.

Freundliche Grüße
Sparhaus Versicherungen`,
    kind: 'rejection',
    company: 'Sparhaus Versicherungen',
    role: 'Kundenberater Innendienst',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r7-rejection-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Tierpfleger-Stelle',
    fromName: 'Zoo Birkenau',
    fromAddress: 'verwaltung@zoo-birkenau.example',
    sentAt: '2025-06-02T08:13:00Z',
    text: `Sehr geehrte Frau Kunz, über 300 Menschen wollen unsere Pinguine versorgen, aber nur eine Stelle war ausgeschrieben. Sie ging an einen Tierpfleger, der seine Lehre bei uns gemacht hat. Wir danken Ihnen sehr für Ihre Begeisterung! Zoo Birkenau`,
    kind: 'rejection',
    company: 'Zoo Birkenau',
    role: 'Tierpfleger',
    refusal: 'filled',
    refusalAlso: ['not-chosen'],
  },
  {
    id: 'de-r7-rejection-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Berufungsverfahren W2 Wirtschaftsinformatik',
    fromName: 'Hochschule Westküste',
    fromAddress: 'berufungen@hs-westkueste.example',
    sentAt: '2025-11-03T09:26:00Z',
    text: `Sehr geehrter Herr Dr. Bergmann,

der Senat hat in seiner Sitzung vom 5. Februar die Berufungsliste verabschiedet. Ich bedaure, Ihnen mitteilen zu müssen, dass Sie auf dieser Liste nicht platziert wurden.

Hochschule Westküste
Der Präsident`,
    kind: 'rejection',
    company: 'Hochschule Westküste',
    role: null,
    refusal: 'not-chosen',
  },
  {
    id: 'de-r7-rejection-04',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung',
    fromName: 'Meyer Sanitär',
    fromAddress: 'meyer@meyer-sanitaer.example',
    sentAt: '2025-04-04T10:39:00Z',
    text: `Hallo, danke für die Bewerbung als Anlagenmechaniker. Brauchen momentan niemanden. Vielleicht im Herbst wieder. MfG Meyer Sanitär`,
    kind: 'rejection',
    company: 'Meyer Sanitär',
    role: 'Anlagenmechaniker',
    refusal: 'filled',
    refusalAlso: ['paused', 'closed', 'not-chosen'],
  },
  {
    id: 'de-r7-rejection-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ergebnis Einstellungstest',
    fromName: 'Blaulicht Akademie',
    fromAddress: 'auswahl@blaulicht-akademie.example',
    sentAt: '2025-09-05T11:52:00Z',
    text: `Guten Tag Frau Menzel,

im schriftlichen Einstellungstest haben Sie 41 von 100 Punkten erreicht. Für die Zulassung zum mündlichen Teil waren 60 Punkte erforderlich. Ihre Bewerbung als Disponentin Leitstelle endet damit an dieser Stelle.

Blaulicht Akademie`,
    kind: 'rejection',
    company: 'Blaulicht Akademie',
    role: 'Disponentin Leitstelle',
    refusal: 'not-chosen',
    stage: 'assessment',
  },
  {
    id: 'de-r7-rejection-06',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Bewerbung bei Lernfux',
    fromName: 'Miri von Lernfux',
    fromAddress: 'miri@lernfux.example',
    sentAt: '2025-02-06T12:05:00Z',
    text: `Hey Clara,

hier ist Miri von Lernfux. Ich hab mir deine Bewerbung als Content Managerin genau angeschaut und finde deine Arbeit richtig spannend. Wir haben allerdings entschieden, dass wir für die Rolle jemanden brauchen, der schon im EdTech-Umfeld unterwegs war.

Ich weiß, Absagen sind doof. Lass dich davon nicht unterkriegen!

Cheers
Miri`,
    kind: 'rejection',
    company: 'Lernfux',
    role: 'Content Managerin',
    refusal: 'not-chosen',
    reasons: ['experience_gap'],
  },
  {
    id: 'de-r7-rejection-07',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Personalauswahlverfahren BWB-31',
    fromName: 'Bundeswerk für Bildung',
    fromAddress: 'bewerbermanagement@bwb.example',
    sentAt: '2025-07-07T13:18:00Z',
    text: `Sehr geehrte Frau Thoma,

das Auswahlverfahren zur Besetzung der Stelle „Sachbearbeitung Reisekosten“ konnte inzwischen beendet werden. Leider konnte Ihrer Bewerbung nicht entsprochen werden.

Wir danken Ihnen für das gezeigte Interesse und wünschen Ihnen für die Zukunft alles Gute.

Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.
Bundeswerk für Bildung`,
    kind: 'rejection',
    company: 'Bundeswerk für Bildung',
    role: 'Sachbearbeitung Reisekosten',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r7-rejection-08',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Stelle Schreiner EFZ',
    fromName: 'Schreinerei Imboden',
    fromAddress: 'info@schreinerei-imboden.example',
    sentAt: '2025-12-08T14:31:00Z',
    text: `Lieber Luca
Danke fürs Schnuppern letzte Woche. Du bist ein flotter Kerl, aber wir haben uns für den anderen entschieden, er ist schon etwas weiter. Alles Gute!
Schreinerei Imboden`,
    kind: 'rejection',
    company: 'Schreinerei Imboden',
    role: 'Schreiner EFZ',
    refusal: 'not-chosen',
    stage: 'interview',
  },
  {
    id: 'de-r7-rejection-09',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Rückantwort',
    fromName: 'Tourismusverband Hochalm',
    fromAddress: 'info@tvb-hochalm.example',
    sentAt: '2025-05-09T15:44:00Z',
    text: `Sehr geehrte Frau Mag. Brunner,

danke für Ihre Bewerbung als Assistentin der Geschäftsführung. Wir müssen Ihnen leider mitteilen, dass diese für die aktuelle Ausschreibung keine Berücksichtigung finden konnte.

Tourismusverband Hochalm`,
    kind: 'rejection',
    company: 'Tourismusverband Hochalm',
    role: 'Assistentin der Geschäftsführung',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r7-rejection-10',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Vakanz Buchhalterin in Erfurt',
    fromName: 'Karriereservice Lotse',
    fromAddress: 'erfurt@lotse.example',
    sentAt: '2025-10-10T16:57:00Z',
    text: `Hallo Frau Weigel, ich habe heute Rückmeldung vom Unternehmen bekommen: Man möchte Sie leider nicht zum Gespräch einladen, Ihnen fehlen DATEV-Kenntnisse. Lassen Sie uns am Montag telefonieren, ich habe noch zwei andere Stellen für Sie. Karriereservice Lotse`,
    kind: 'rejection',
    company: 'Karriereservice Lotse',
    role: 'Buchhalterin',
    refusal: 'not-chosen',
    door: 'other-role',
    reasons: ['technical_skills_gap'],
  },
  {
    id: 'de-r7-rejection-11',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Orbitalwerk: Entscheidung',
    fromName: 'Orbitalwerk Jobs',
    fromAddress: 'no-reply@orbitalwerk.personio.example',
    sentAt: '2025-03-11T17:10:00Z',
    text: `Hallo Kaan,

wir hatten jetzt die Möglichkeit, uns intensiver mit deiner Bewerbung auseinanderzusetzen. Derzeit können wir dir leider keine Stelle bei uns anbieten, die deinen Qualifikationen entspricht.

Falls in Zukunft eine geeignete Position frei wird, würden wir dich gerne kontaktieren. Wenn du das nicht möchtest, klicke hier, um deine Daten zu löschen.

Orbitalwerk`,
    kind: 'rejection',
    company: 'Orbitalwerk',
    role: null,
    refusal: 'not-chosen',
    door: 'kept-on-file',
    canAskFeedback: 'no',
  },
  {
    id: 'de-r7-rejection-12',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Pferdewirtin',
    fromName: 'Reiterhof Sonnental',
    fromAddress: 'hof@sonnental.example',
    sentAt: '2025-08-12T07:23:00Z',
    text: `Liebe Hannah, wir haben am Wochenende unser neues Teammitglied gefunden. Du warst unsere Nummer zwei! Sollte es in der Probezeit nicht passen, rufen wir dich sofort an. Reiterhof Sonnental`,
    kind: 'rejection',
    company: 'Reiterhof Sonnental',
    role: 'Pferdewirtin',
    refusal: 'filled',
    refusalAlso: ['not-chosen'],
    stage: 'final',
    door: 'kept-on-file',
  },
  {
    id: 'de-r7-rejection-13',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr Bewerbungsgespräch am 2. Juni',
    fromName: 'Hansa Medizintechnik',
    fromAddress: 'hr@hansa-medtech.example',
    sentAt: '2025-01-13T08:36:00Z',
    text: `Sehr geehrter Herr Dinter,

wir hatten die Gelegenheit, Sie in einem Gespräch näher kennenzulernen, wofür wir uns nochmals bedanken. In der Gesamtschau haben uns andere Kandidaten für die Aufgabe als Servicetechniker mehr überzeugt. Von einer Einstellung müssen wir daher absehen.

Hansa Medizintechnik`,
    kind: 'rejection',
    company: 'Hansa Medizintechnik',
    role: 'Servicetechniker',
    refusal: 'not-chosen',
    stage: 'interview',
  },
  {
    id: 'de-r7-rejection-14',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung',
    fromName: 'Wirtschaftsbetriebe Au',
    fromAddress: 'personal@wb-au.example',
    sentAt: '2025-06-14T09:49:00Z',
    text: `Sehr geehrter Herr Simsek,

auf die Ihnen bekannte Stelle als Gärtner sind zahlreiche Bewerbungen eingegangen. Nach Auswertung sämtlicher Unterlagen kommt Ihre Bewerbung für eine Einstellung nicht in Betracht.

Wirtschaftsbetriebe Au`,
    kind: 'rejection',
    company: 'Wirtschaftsbetriebe Au',
    role: 'Gärtner',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r7-rejection-15',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Antwort auf Ihre Bewerbung',
    fromName: 'Weinkontor Lahn',
    fromAddress: 'laden@weinkontor-lahn.example',
    sentAt: '2025-11-15T10:02:00Z',
    text: `Lieber Herr Pauls, Sie haben einen tollen Gaumen und sind ein sympathischer Mensch! Allerdings brauchen wir jemanden, der samstags verlässlich da ist, und das geht bei Ihnen ja nicht. Daher suchen wir weiter. Weinkontor Lahn`,
    kind: 'rejection',
    company: 'Weinkontor Lahn',
    role: null,
    refusal: 'not-chosen',
  },
  {
    id: 'de-r7-rejection-16',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'deine bewerbung',
    fromName: 'Fahrradmanufaktur Speiche',
    fromAddress: 'jobs@speiche.example',
    sentAt: '2025-04-16T11:15:00Z',
    text: `moin lenny, danke für die bewerbung! wir haben intern rumgefragt und tatsächlich ist ein alter kollege zurückgekommen. der job als zweiradmechatroniker ist also weg. ride on, speiche`,
    kind: 'rejection',
    company: 'Speiche',
    role: 'Zweiradmechatroniker',
    refusal: 'filled',
    reasons: ['position_filled'],
  },
]
