import type { OwnLetter } from '../own-letter.ts'

export const deRound13Part2: readonly OwnLetter[] = [
  {
    id: 'de-r13-rejection-17',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Absage Mechatroniker Instandhaltung',
    fromName: 'Getränke Hohloch KGaA',
    fromAddress: 'noreply@hohloch.softgarden.io',
    sentAt: '2026-07-29T05:30:00Z',
    text: `Guten Tag Frau Petrescu,

der Mitbewerber, dem wir die Stelle Mechatroniker Instandhaltung anbieten, programmiert unsere Steuerungen selbst und beherrscht die Abfüllanlagen des Herstellers aus einer früheren Tätigkeit. Diese SPS-Kenntnisse haben bei Ihnen gefehlt, sonst lagen Sie gleichauf.

Dürfen wir Ihr Profil behalten? Dann brauchen Sie nichts weiter zu tun.

Getränke Hohloch KGaA`,
    kind: 'rejection',
    company: 'Getränke Hohloch KGaA',
    companyAlso: ['Getränke Hohloch'],
    role: 'Mechatroniker Instandhaltung',
    refusal: 'not-chosen',
    door: 'kept-on-file',
    reasons: ['technical_skills_gap'],
  },
  {
    id: 'de-r13-rejection-18',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Bewerbung Küchenhilfe Almgasthof',
    fromName: 'Almgasthof Reiterer',
    fromAddress: 'info@almgasthof-reiterer.example',
    sentAt: '2026-04-22T14:48:00Z',
    text: `Servus Nikola,

nach Rücksprache mit dem AMS: wegen der fehlenden Saisonbewilligung kann ich dich heuer nicht nehmen. Das Kontingent ist aus, und eine eigene Arbeitsbewilligung für eine Küchenhilfe zahlt und macht mir keiner. Mir tut das selber leid, der Hansi hat so gut von dir geredet.

Pfiat di
Vroni Reiterer, Almgasthof Reiterer`,
    kind: 'rejection',
    company: 'Almgasthof Reiterer',
    role: 'Küchenhilfe',
    refusal: 'not-chosen',
    reasons: ['visa_sponsorship'],
    personal: true,
  },
  {
    id: 'de-r13-rejection-19',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Online-Bewerbung: Apotheker',
    fromName: 'Sankt-Georg-Apotheke',
    fromAddress: 'leitung@sanktgeorg-apotheke.example',
    sentAt: '2026-02-03T17:22:00Z',
    text: `Sehr geehrter Herr Dr. Haddad,

wir dürfen Sie zurzeit nicht als Apotheker beschäftigen, weil Ihre ausländische Approbation hierzulande noch nicht anerkannt ist und auch keine vorläufige Berufserlaubnis vorliegt. Etwas anderes als diese eine Stelle haben wir nicht zu vergeben.

Sobald Sie die Kenntnisprüfung hinter sich haben, würde ich mich freuen, wieder von Ihnen zu lesen.

Ihre
Dr. Beate Lindhorst`,
    kind: 'rejection',
    company: 'Sankt-Georg-Apotheke',
    role: 'Apotheker',
    refusal: 'not-chosen',
    door: 'reapply',
    reasons: ['eligibility'],
  },
  {
    id: 'de-r13-rejection-20',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Projektleitung Windpark (ID 5518)',
    fromName: 'Seewind Planung AG',
    fromAddress: 'talent@seewind-planung.example',
    sentAt: '2026-03-17T07:40:00Z',
    text: `Hallo Frau Thoms,

mangels Praxis in Genehmigungsverfahren nach BImSchG konnten wir Sie für die Projektleitung Windpark nicht in die engere Wahl nehmen. Alles Übrige in Ihrer Bewerbung hat uns gefallen, insbesondere die Motivation.

Mit windigen Grüßen von der Küste
Ihre Seewind Planung AG`,
    kind: 'rejection',
    company: 'Seewind Planung AG',
    companyAlso: ['Seewind Planung'],
    role: 'Projektleitung Windpark',
    requisition: '5518',
    refusal: 'not-chosen',
    stage: 'application',
    reasons: ['experience_gap'],
  },
  {
    id: 'de-r13-rejection-21',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Nachricht zu Ihrer Bewerbung',
    fromName: 'Kaufhaus Ritterbach Bewerbermanagement',
    fromAddress: 'bewerbung@ritterbach.example',
    sentAt: '2026-08-25T22:01:00Z',
    text: `Guten Tag,

diese Mail geht automatisch an alle, deren Bewerbung für „Verkäufer Weihnachtsgeschäft“ nach dem 15. August eingegangen ist. Unser Team kann die Flut an Zuschriften nicht mehr bearbeiten, Ihre Unterlagen haben wir deshalb ungeöffnet gelöscht. Zu einer Einstellung kommt es für Sie in dieser Saison somit nicht.

Kaufhaus Ritterbach`,
    kind: 'rejection',
    company: 'Kaufhaus Ritterbach',
    role: 'Verkäufer Weihnachtsgeschäft',
    refusal: 'not-chosen',
    reasons: ['high_volume_not_reviewed'],
    personal: false,
  },
  {
    id: 'de-r13-rejection-22',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung als Netzmonteur',
    fromName: 'Stadtwerke Ostheide',
    fromAddress: 'personal@stadtwerke-ostheide.example',
    sentAt: '2026-09-16T12:12:00Z',
    text: `Sehr geehrter Herr Brink,

unsere Netzmonteure leisten jede dritte Woche Rufbereitschaft und müssen spätestens 25 Minuten nach dem Alarm am Lager sein. Von Ihrer Anschrift aus sind es laut Routenplaner eine Stunde und zehn Minuten.

Bitte sehen Sie uns nach, dass wir Ihnen vor diesem Hintergrund absagen.

Stadtwerke Ostheide
Personalwirtschaft`,
    kind: 'rejection',
    company: 'Stadtwerke Ostheide',
    role: 'Netzmonteur',
    refusal: 'not-chosen',
    reasons: ['location'],
  },
  {
    id: 'de-r13-rejection-23',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Bewerbung Filiale Wil',
    fromName: 'Chäs Sutter GmbH',
    fromAddress: 'laden@chaes-sutter.example',
    sentAt: '2026-10-20T15:55:00Z',
    text: `Liebe Frau Zgraggen

Es kommt anders als gedacht: Unser Vermieter hat uns gekündigt, die Filiale in Wil schliesst Ende Jahr. Eine zweite Verkäuferin braucht es dort natürlich nicht mehr. Unser Hauptgeschäft ist vollzählig.

Ich hätte Sie gern im Team gehabt. Alles Liebe
Vreni Sutter
Chäs Sutter GmbH`,
    kind: 'rejection',
    company: 'Chäs Sutter GmbH',
    companyAlso: ['Chäs Sutter'],
    role: null,
    refusal: 'closed',
    reasons: ['position_closed'],
    personal: true,
  },
  {
    id: 'de-r13-rejection-24',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Referatsleitung – Abschluss des Verfahrens',
    fromName: 'Landesverband der Tafelgärten e. V.',
    fromAddress: 'geschaeftsstelle@tafelgaerten.example',
    sentAt: '2026-06-30T08:08:00Z',
    text: `Sehr geehrte Frau Nasser,

hiermit informieren wir Sie, dass die Referatsleitung zum 1. Juli mit einer Mitarbeiterin aus dem eigenen Haus besetzt worden ist. Das Bewerbungsverfahren ist abgeschlossen. Ihre elektronisch eingereichten Unterlagen werden nach sechs Monaten datenschutzgerecht vernichtet.

Landesverband der Tafelgärten e. V.
Der Vorstand`,
    kind: 'rejection',
    company: 'Landesverband der Tafelgärten e. V.',
    companyAlso: ['Landesverband der Tafelgärten'],
    role: 'Referatsleitung',
    refusal: 'filled',
    reasons: ['position_filled'],
    personal: false,
  },
  {
    id: 'de-r13-rejection-25',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Nach unserem Kennenlernen',
    fromName: 'Agentur Blaupause',
    fromAddress: 'mara@agentur-blaupause.example',
    sentAt: '2026-04-30T16:44:00Z',
    text: `Liebe Carlotta,

danke für den langen Nachmittag mit uns. Im Team haben wir danach über eins gesprochen: Du blühst auf, wenn du allein und in Ruhe an Konzepten arbeitest, die Stelle als Beraterin besteht aber zu vier Fünfteln aus Kundenterminen, Telefon und Feuerlöschen. Wir haben das Gefühl, das passt vom Typ her nicht zusammen, und gehen deswegen mit jemand anderem weiter.

Wenn du magst, reden wir nochmal kurz darüber.

Mara von der Agentur Blaupause`,
    kind: 'rejection',
    company: 'Agentur Blaupause',
    role: 'Beraterin',
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: ['profile_mismatch'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-r13-rejection-26',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung Data Analyst – unsere Entscheidung',
    fromName: 'Helvik Logistics Recruiting',
    fromAddress: 'notification@smartrecruiters.com',
    sentAt: '2026-05-27T06:18:00Z',
    text: `Guten Tag Herr Schönfeld,

Helvik Logistics führt Ihre Bewerbung als Data Analyst nicht fort. Ausschlaggebend:
• SQL nur in Grundzügen vorhanden
• keine Kenntnisse in Power BI
• Python bislang nicht eingesetzt
Aus rechtlichen Gründen gehen wir auf Rückfragen dazu nicht ein.

Recruiting Helvik Logistics`,
    kind: 'rejection',
    company: 'Helvik Logistics',
    role: 'Data Analyst',
    refusal: 'not-chosen',
    reasons: ['technical_skills_gap'],
  },
  {
    id: 'de-r13-rejection-27',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Antwort auf Ihre Bewerbung vom 2. Oktober',
    fromName: 'Spedition Karlowitz GmbH',
    fromAddress: 'dispo@spedition-karlowitz.example',
    sentAt: '2026-10-12T09:50:00Z',
    text: `Sehr geehrter Herr Mensah,

da Ihr Aufenthaltstitel eine Beschäftigung bei einem anderen als dem eingetragenen Betrieb nicht zulässt und wir den Wechsel bei der Ausländerbehörde nicht betreiben können, ist uns eine Anstellung als Lagerist leider nicht möglich.

Für Ihren weiteren Weg wünschen wir Ihnen Glück.
Spedition Karlowitz GmbH`,
    kind: 'rejection',
    company: 'Spedition Karlowitz GmbH',
    companyAlso: ['Spedition Karlowitz'],
    role: 'Lagerist',
    refusal: 'not-chosen',
    reasons: ['visa_sponsorship'],
  },
  {
    id: 'de-r13-rejection-28',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Erzieherin Waldgruppe',
    fromName: 'Kita Eichhörnchen e. V.',
    fromAddress: 'vorstand@kita-eichhoernchen.example',
    sentAt: '2026-02-18T19:36:00Z',
    text: `Liebe Swetlana,

die Kinder fragen immer noch nach dir, der Hospitationstag war wunderbar. Hättest du die staatliche Anerkennung schon in der Tasche, wäre alles klar gewesen. So rechnet uns das Landesjugendamt deine Stunden nicht als Fachkraft an, und eine Erzieherin auf dem Papier müssen wir nun mal vorweisen. Schweren Herzens: Es geht nicht.

Deine Eltern vom Vorstand der Kita Eichhörnchen e. V.`,
    kind: 'rejection',
    company: 'Kita Eichhörnchen e. V.',
    companyAlso: ['Kita Eichhörnchen'],
    role: 'Erzieherin',
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: ['eligibility'],
    personal: true,
  },
  {
    id: 'de-r13-rejection-29',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Feedback Gespräch Teamleitung Kundenservice',
    fromName: 'Verena Tietz',
    fromAddress: 'verena.tietz@auris-hoergeraete.example',
    sentAt: '2026-07-21T10:27:00Z',
    text: `Guten Tag Herr Kaminski,

gern begründe ich Ihnen unsere Entscheidung. In der Runde am Freitag haben Sie offen gesagt, dass Sie bislang niemanden disziplinarisch geführt, keine Dienstpläne verantwortet und noch kein Kritikgespräch gehabt haben. Für achtzehn Leute im Schichtbetrieb war uns das zu wenig Führungspraxis, weshalb Sie die Teamleitung Kundenservice nicht übernehmen werden.

Als Stellvertretung im kleineren Team in Celle könnte ich Sie mir dagegen gut vorstellen. Soll ich Sie dort ins Gespräch bringen?

Verena Tietz
Auris Hörgeräte`,
    kind: 'rejection',
    company: 'Auris Hörgeräte',
    role: 'Teamleitung Kundenservice',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'other-role',
    reasons: ['experience_gap'],
    personal: true,
  },
  {
    id: 'de-r13-rejection-30',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Kein Betreff',
    fromName: null,
    fromAddress: 'jobs@hofgut-marienthal.example',
    sentAt: '2026-03-09T21:12:00Z',
    text: `Moin,
aufgrund der riesigen Resonanz auf unseren Aufruf (Erntehelfer Spargel) kommen wir mit dem Lesen nicht hinterher und haben bei Nummer 150 einen Strich gezogen. Alle danach, auch Sie, bekommen eine Absage, ohne dass wir reingeschaut hätten. Nehmen Sie's nicht krumm.
Hofgut Marienthal`,
    kind: 'rejection',
    company: 'Hofgut Marienthal',
    role: 'Erntehelfer',
    refusal: 'not-chosen',
    reasons: ['high_volume_not_reviewed'],
  },
  {
    id: 'de-r13-rejection-31',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung Sprechstundenhilfe',
    fromName: 'Praxis Dr. Amberg',
    fromAddress: 'praxis@dr-amberg.example',
    sentAt: '2026-09-28T11:58:00Z',
    text: `Liebe Frau Roth,

zwischen Ihnen und der anderen Dame, die sich als MFA in Teilzeit vorgestellt hat, lag fachlich kein Blatt Papier. Sie wohnt zwei Straßen weiter und kann einspringen, wenn morgens jemand ausfällt; Sie hätten jedes Mal fünfzig Kilometer. Das hat am Ende den Unterschied gemacht, und ich habe ihr zugesagt.

Mit herzlichem Gruß
Dr. Sibylle Amberg`,
    kind: 'rejection',
    company: 'Praxis Dr. Amberg',
    role: 'MFA in Teilzeit',
    roleAlso: ['MFA'],
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: ['location'],
    personal: true,
  },
  {
    id: 'de-r13-rejection-32',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung bei Tectorix (JR-7741)',
    fromName: 'Tectorix Talent Acquisition',
    fromAddress: 'tectorix@myworkday.com',
    sentAt: '2026-11-12T03:30:00Z',
    text: `Liebe Frau Jovanović,

wir melden uns heute mit einer Nachricht, die wir ungern überbringen. Da konzernweit bis mindestens Juni ein Einstellungsstopp gilt, ruht die Suche nach einem UX Researcher auf unbestimmte Zeit, und laufende Bewerbungen werden beendet. Das trifft auch Ihre.

Ihr Profil bleibt in unserer Datenbank, damit wir Sie nach dem Stopp ansprechen können.

Tectorix Talent Acquisition`,
    kind: 'rejection',
    company: 'Tectorix',
    role: 'UX Researcher',
    requisition: 'JR-7741',
    refusal: 'paused',
    door: 'kept-on-file',
    reasons: ['position_closed'],
    personal: false,
  },
  {
    id: 'de-r13-rejection-33',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Lehrstelle Schreiner EFZ',
    fromName: 'Schreinerei Gmür',
    fromAddress: 'info@schreinerei-gmuer.example',
    sentAt: '2026-01-14T10:40:00Z',
    text: `Hoi Levin

Merci für deinen Brief und die Fotos vom Bänkli, das hast du sauber gemacht. Nach der Vergabe der Lehrstelle Schreiner EFZ an einen Schnupperstift vom Dezember ist bei uns für Sommer alles belegt. Pro Jahr nehmen wir nur einen.

Frag doch beim Kläusler in Uznach, der sucht noch.
Gruess, Beat Gmür`,
    kind: 'rejection',
    company: 'Schreinerei Gmür',
    role: 'Lehrstelle Schreiner EFZ',
    roleAlso: ['Schreiner EFZ'],
    refusal: 'filled',
    reasons: ['position_filled'],
    personal: true,
  },
]
