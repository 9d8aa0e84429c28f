import type { OwnLetter } from '../own-letter.ts'

export const deRound5Rejections2: readonly OwnLetter[] = [
  {
    id: 'de-r5-rejection-17',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Bewerbung bei Finovo',
    fromName: 'Finovo Recruiting',
    fromAddress: 'no-reply@finovo.greenhouse.example',
    sentAt: '2025-09-17T12:28:00Z',
    text: `Hallo Linus,

vielen Dank für dein Interesse an der Stelle Werkstudent Marketing bei Finovo.

Wir haben deine Unterlagen geprüft und uns dazu entschieden, mit anderen Bewerber:innen in die nächste Runde zu gehen. Wir wünschen dir bei der Suche weiterhin viel Glück.

Dein Finovo Recruiting Team`,
    kind: 'rejection',
    company: 'Finovo',
    role: 'Werkstudent Marketing',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r5-rejection-18',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Probearbeiten vom 12.05.',
    fromName: 'Maschinenbau Hartwig GmbH & Co. KG',
    fromAddress: 'personal@hartwig-mb.example',
    sentAt: '2025-02-18T13:41:00Z',
    text: `Guten Tag Herr Petrov,

nach dem Probearbeiten in der vergangenen Woche haben wir mit dem Schichtleiter gesprochen. Wir werden Sie nicht einstellen, da Ihnen die Erfahrung mit der Heidenhain-Steuerung fehlt. Danke für Ihren Einsatz.

Maschinenbau Hartwig GmbH & Co. KG`,
    kind: 'rejection',
    company: 'Maschinenbau Hartwig GmbH & Co. KG',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: ['experience_gap'],
  },
  {
    id: 'de-r5-rejection-19',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Ihre Anfrage als Rezeptionist',
    fromName: 'Seehotel Lindner',
    fromAddress: 'office@seehotel-lindner.example',
    sentAt: '2025-07-19T14:54:00Z',
    text: `Lieber Herr Novak,

danke für die nette Bewerbung als Rezeptionist. Da wir heuer kein Personalzimmer mehr frei haben und Sie nicht aus der Umgebung sind, müssen wir leider absagen.

Mit lieben Grüßen vom See
Fam. Lindner`,
    kind: 'rejection',
    company: 'Seehotel Lindner',
    role: 'Rezeptionist',
    refusal: 'not-chosen',
    reasons: ['location'],
  },
  {
    id: 'de-r5-rejection-20',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Wissenschaftliches Volontariat',
    fromName: 'Museum für Alltagskultur',
    fromAddress: 'verwaltung@mak.example',
    sentAt: '2025-12-20T15:07:00Z',
    text: `Sehr geehrte Frau Jahnke,

auf unsere Ausschreibung haben uns 214 Bewerbungen erreicht. Die Auswahlkommission hat sieben Personen zum Gespräch gebeten. Sie gehören leider nicht zu diesem Kreis. Wir wissen, dass das enttäuschend ist, und bitten um Verständnis, dass wir die Gründe im Einzelnen nicht darlegen können.

Museum für Alltagskultur`,
    kind: 'rejection',
    company: 'Museum für Alltagskultur',
    role: 'Wissenschaftliches Volontariat',
    refusal: 'not-chosen',
    canAskFeedback: 'no',
  },
  {
    id: 'de-r5-rejection-21',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Absage',
    fromName: 'Treuhand Aebi AG',
    fromAddress: 'info@treuhand-aebi.example',
    sentAt: '2025-05-21T16:20:00Z',
    text: `Guten Tag Herr Rossi

Vielen Dank für Ihre Bewerbung als Sachbearbeiter Rechnungswesen. Die Prüfung Ihrer Unterlagen hat ergeben, dass Ihr Profil unseren Anforderungen nicht vollumfänglich entspricht. Aus diesem Grund müssen wir Ihnen eine Absage erteilen. Wir bedauern, Ihnen keinen günstigeren Bescheid geben zu können.

Freundliche Grüsse
Treuhand Aebi AG`,
    kind: 'rejection',
    company: 'Treuhand Aebi AG',
    role: 'Sachbearbeiter Rechnungswesen',
    refusal: 'not-chosen',
    reasons: ['profile_mismatch'],
  },
  {
    id: 'de-r5-rejection-22',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Re: Bewerbung Azubi',
    fromName: 'Autohaus Wenzel',
    fromAddress: 'ausbildung@autohaus-wenzel.example',
    sentAt: '2025-10-22T17:33:00Z',
    text: `Hallo Finn,

wir haben deine Bewerbung für die Ausbildung zum Kfz-Mechatroniker angeschaut. In Mathe und Physik sind deine Noten für uns leider zu schwach. Vielleicht klappt es ja nach einem Berufsgrundschuljahr. Dann sehen wir uns deine Bewerbung gern noch einmal an.

Autohaus Wenzel`,
    kind: 'rejection',
    company: 'Autohaus Wenzel',
    role: 'Kfz-Mechatroniker',
    refusal: 'not-chosen',
    door: 'reapply',
    reasons: ['eligibility'],
  },
  {
    id: 'de-r5-rejection-23',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'schlechte news',
    fromName: 'Jule Amann',
    fromAddress: 'jule@querdenk-agentur.example',
    sentAt: '2025-03-23T07:46:00Z',
    text: `Liebe Paula,

uff, das fällt mir jetzt schwer. Ihr wart zu zweit im Finale und am Ende hat dein Mitbewerber um Haaresbreite die Nase vorn gehabt. Deine Texte sind großartig, bitte schreib weiter!

Darf ich mich bei dir melden, wenn wir im Herbst eine zweite Stelle als Texterin bekommen?

Drück dich
Jule, Querdenk Agentur`,
    kind: 'rejection',
    company: 'Querdenk Agentur',
    role: 'Texterin',
    refusal: 'not-chosen',
    stage: 'final',
    door: 'kept-on-file',
    personal: true,
  },
  {
    id: 'de-r5-rejection-24',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Status Ihrer Bewerbung: Bauleiter Gleisbau',
    fromName: 'Deutsche Gleisbau AG',
    fromAddress: 'donotreply@gleisbau-karriere.example',
    sentAt: '2025-08-24T08:59:00Z',
    text: `Guten Tag,

der Status Ihrer Bewerbung als Bauleiter Gleisbau (Job-ID 40071) hat sich geändert: Nicht ausgewählt.

Alle Details sehen Sie in Ihrem Bewerberprofil.

Deutsche Gleisbau AG`,
    kind: 'rejection',
    company: 'Deutsche Gleisbau AG',
    role: 'Bauleiter Gleisbau',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r5-rejection-25',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Initiativbewerbung',
    fromName: 'Pflegedienst Herzwerk',
    fromAddress: 'buero@herzwerk-pflege.example',
    sentAt: '2025-01-25T09:12:00Z',
    text: `Sehr geehrte Frau Tomić,

über Ihre Initiativbewerbung haben wir uns gefreut. Momentan gibt es bei uns keine freie Stelle, die zu Ihrer Ausbildung passt. Mit Ihrem Einverständnis heben wir Ihre Unterlagen auf und kommen auf Sie zu, sobald sich etwas ergibt.

Pflegedienst Herzwerk`,
    kind: 'rejection',
    company: 'Pflegedienst Herzwerk',
    role: null,
    refusal: 'filled',
    refusalAlso: ['not-chosen', 'closed'],
    door: 'kept-on-file',
  },
  {
    id: 'de-r5-rejection-26',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung, Kennziffer 117/25',
    fromName: 'Dezernat Personal',
    fromAddress: 'bewerbung@tu-elmstadt.example',
    sentAt: '2025-06-26T10:25:00Z',
    text: `Sehr geehrter Herr Dr. Franke,

das Stellenbesetzungsverfahren „Laboringenieur“ ist nunmehr abgeschlossen. Der Personalrat hat der Einstellung einer Mitbewerberin zugestimmt. Für Ihre Teilnahme am Vorstellungsgespräch danke ich Ihnen.

Reisekosten werden nach dem Landesreisekostengesetz erstattet; das Formular liegt bei.

Technische Universität Elmstadt`,
    kind: 'rejection',
    company: 'Technische Universität Elmstadt',
    role: 'Laboringenieur',
    refusal: 'not-chosen',
    stage: 'interview',
  },
  {
    id: 'de-r5-rejection-27',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Kurze Rückmeldung',
    fromName: 'Ben Kruse',
    fromAddress: 'ben@solarwind-start.example',
    sentAt: '2025-11-27T11:38:00Z',
    text: `Hey Katharina,

danke dir für die offenen Gespräche in den letzten Wochen. Ich will ehrlich sein: Wir haben gestern im Gründerteam entschieden, die Rolle Head of Operations intern zu besetzen. Das hat nichts mit dir zu tun, ein Kollege übernimmt ab Juli.

Lass uns in Kontakt bleiben!
Ben
Solarwind Start`,
    kind: 'rejection',
    company: 'Solarwind Start',
    role: 'Head of Operations',
    refusal: 'filled',
    stage: 'interview',
    door: 'reapply',
    personal: true,
  },
  {
    id: 'de-r5-rejection-28',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung als Assistenzarzt in Weiterbildung',
    fromName: 'Klinikgruppe Havelmed',
    fromAddress: 'recruiting@havelmed.example',
    sentAt: '2025-04-01T12:51:00Z',
    text: `Sehr geehrter Herr Dr. Rahimi,

wir haben Ihre Bewerbung als Assistenzarzt erhalten. Voraussetzung für eine Anstellung ist eine deutsche Approbation oder eine gültige Berufserlaubnis. Da Ihnen diese zurzeit noch nicht vorliegt, können wir Ihre Bewerbung nicht weiterverfolgen. Sobald Sie die Approbation erhalten haben, freuen wir uns über eine erneute Bewerbung.

Klinikgruppe Havelmed`,
    kind: 'rejection',
    company: 'Klinikgruppe Havelmed',
    role: 'Assistenzarzt',
    refusal: 'not-chosen',
    door: 'reapply',
    reasons: ['eligibility'],
  },
  {
    id: 'de-r5-rejection-29',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung Aushilfe',
    fromName: 'Drogerie Prinz',
    fromAddress: 'filiale-trier@drogerie-prinz.example',
    sentAt: '2025-09-02T13:04:00Z',
    text: `Hallo Lea,
wir haben uns für jemand anderen entschieden, der auch vormittags arbeiten kann.
Trotzdem danke und alles Gute!
Drogerie Prinz Trier`,
    kind: 'rejection',
    company: 'Drogerie Prinz',
    companyAlso: ['Drogerie Prinz Trier'],
    role: 'Aushilfe',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r5-rejection-30',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr Vorstellungsgespräch am 8. April',
    fromName: 'Versicherungsverein Westfalia',
    fromAddress: 'hr@vv-westfalia.example',
    sentAt: '2025-02-03T14:17:00Z',
    text: `Sehr geehrte Frau Lüdke,

zunächst möchten wir uns für das freundliche und informative Gespräch bedanken. Die Entscheidung, wer unser Team als Schadensachbearbeiterin verstärkt, ist uns nicht leichtgefallen. Ausschlaggebend waren letztlich Nuancen. Wir können Ihnen daher leider kein Angebot unterbreiten.

Wir sind überzeugt, dass Sie bald eine Position finden, die Ihren Vorstellungen entspricht.

Versicherungsverein Westfalia`,
    kind: 'rejection',
    company: 'Versicherungsverein Westfalia',
    role: 'Schadensachbearbeiterin',
    refusal: 'not-chosen',
    stage: 'interview',
  },
  {
    id: 'de-r5-rejection-31',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung auf die Stelle Referentin (m/w/d), BOS-2025-051',
    fromName: 'Bundesamt für Ordnung und Statistik',
    fromAddress: 'bewerbung@bos.example',
    sentAt: '2025-07-04T15:30:00Z',
    text: `Sehr geehrte Frau Dr. Wagner,

vielen Dank für Ihre Bewerbung. Die Sichtung der eingegangenen Unterlagen hat ergeben, dass Sie das in der Ausschreibung geforderte Anforderungskriterium „mindestens dreijährige Leitungserfahrung“ nicht erfüllen. Ihre Bewerbung konnte daher nicht in das weitere Verfahren einbezogen werden.

Mit freundlichen Grüßen
Im Auftrag
Bundesamt für Ordnung und Statistik`,
    kind: 'rejection',
    company: 'Bundesamt für Ordnung und Statistik',
    role: 'Referentin',
    refusal: 'not-chosen',
    reasons: ['experience_gap'],
  },
  {
    id: 'de-r5-rejection-32',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Coding Challenge',
    fromName: 'Softwareschmiede Kern',
    fromAddress: 'jobs@sw-kern.example',
    sentAt: '2025-12-05T16:43:00Z',
    text: `Moin Jannis,

wir haben uns deine Lösung zu dritt angesehen. Sauberer Code, aber Tests und die Terraform-Teile fehlen fast ganz, und genau das braucht man bei uns als DevOps Engineer jeden Tag. Von daher machen wir an dieser Stelle nicht weiter.

Wenn du magst, gehe ich die Punkte in einem kurzen Call mit dir durch.

Softwareschmiede Kern`,
    kind: 'rejection',
    company: 'Softwareschmiede Kern',
    role: 'DevOps Engineer',
    refusal: 'not-chosen',
    stage: 'assessment',
    reasons: ['technical_skills_gap'],
    canAskFeedback: 'yes',
  },
]
