import type { OwnLetter } from '../own-letter.ts'

export const deRound13Part3: readonly OwnLetter[] = [
  {
    id: 'de-r13-rejection-34',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Zeichen: III/4-Ref, Ihre Bewerbung vom 11.05.',
    fromName: 'Museumsstiftung Harzvorland',
    fromAddress: 'verwaltung@museumsstiftung-harz.example',
    sentAt: '2026-06-15T07:05:00Z',
    text: `Sehr geehrte Frau Wendelin,

gesucht wird eine Restauratorin mit Schwerpunkt Metall und archäologisches Fundgut. Ihr Studium sowie alle bisherigen Stationen liegen auf dem Gebiet der Wandmalerei.

Ihre Bewerbung konnte folglich keinen Erfolg haben. Wir danken Ihnen für das Vertrauen in unser Haus.

Museumsstiftung Harzvorland
gez. von Stetten`,
    kind: 'rejection',
    company: 'Museumsstiftung Harzvorland',
    role: 'Restauratorin',
    refusal: 'not-chosen',
    reasons: ['profile_mismatch'],
  },
  {
    id: 'de-r13-rejection-35',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Re: Frage zu meiner Bewerbung Fassadenreiniger',
    fromName: 'Glanz & Höhe GmbH',
    fromAddress: 'buero@glanz-hoehe.example',
    sentAt: '2026-08-05T13:33:00Z',
    text: `Hallo Herr Celik,
Sie haben gefragt, woran es lag. Wir haben Sie nicht genommen, weil Sie noch nie mit Seilzugangstechnik gearbeitet haben und auch die Hubbühne nicht bedienen können. Ein Fassadenreiniger macht bei uns nichts anderes. Anlernen schaffen wir mit fünf Mann nicht.
MfG
Glanz & Höhe GmbH, Silke Busch`,
    kind: 'rejection',
    company: 'Glanz & Höhe GmbH',
    companyAlso: ['Glanz & Höhe'],
    role: 'Fassadenreiniger',
    refusal: 'not-chosen',
    reasons: ['technical_skills_gap'],
    personal: true,
  },
  {
    id: 'de-r13-rejection-36',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Your application at Quantrel / Ihre Bewerbung bei Quantrel',
    fromName: 'Quantrel GmbH',
    fromAddress: 'no-reply@eu.lever.co',
    sentAt: '2026-04-08T08:21:00Z',
    text: `Hallo Anjali,

bei uns sollte für die Rolle Machine Learning Engineer bereits eine gültige Arbeitserlaubnis für die EU vorliegen. Im Formular hast du „Ich würde ein Visum brauchen“ angekreuzt.

Wären wir größer, sähe das anders aus; derzeit können wir leider niemanden durch die Blaue Karte begleiten. Deine Bewerbung schließen wir darum an dieser Stelle.

Liebe Grüße aus Leipzig
Quantrel GmbH`,
    kind: 'rejection',
    company: 'Quantrel GmbH',
    companyAlso: ['Quantrel'],
    role: 'Machine Learning Engineer',
    refusal: 'not-chosen',
    reasons: ['visa_sponsorship'],
  },
  {
    id: 'de-r13-rejection-37',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Kirchenmusiker/in 50 %',
    fromName: 'Ev. Kirchenkreis Mühlental',
    fromAddress: 'kreiskantorat@kk-muehlental.example',
    sentAt: '2026-02-24T10:16:00Z',
    text: `Lieber Herr Voss,

Ihr Orgelvorspiel klang lange nach. Gleichwohl hat sich das Gremium gegen Sie ausgesprochen, da Sie Chöre bisher nur vertretungsweise geleitet haben und der künftige Kirchenmusiker gleich drei Ensembles durch den Bachherbst führen muss. Einigen von uns ist dieses Votum schwergefallen.

Gottes Segen auf Ihrem Weg
Superintendent Martin Rahlf`,
    kind: 'rejection',
    company: 'Ev. Kirchenkreis Mühlental',
    companyAlso: ['Kirchenkreis Mühlental'],
    role: 'Kirchenmusiker',
    roleAlso: ['Kirchenmusiker/in'],
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: ['experience_gap'],
  },
  {
    id: 'de-r13-rejection-38',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Sicherheitsmitarbeiter Objekt Messegelände',
    fromName: 'Wachdienst Falk',
    fromAddress: 'einsatzleitung@wachdienst-falk.example',
    sentAt: '2026-05-12T05:44:00Z',
    text: `Hallo Herr Abdi,

der Kunde hat uns den Auftrag für das Messegelände entzogen. Die zwölf Sicherheitsmitarbeiter, zu denen Sie gehören wollten, braucht dort niemand mehr, und andere Objekte sind komplett besetzt.

Ihre Bewachungserlaubnis nach 34a ist ja noch frisch, da finden Sie bestimmt schnell was.

Wachdienst Falk, Einsatzleitung`,
    kind: 'rejection',
    company: 'Wachdienst Falk',
    role: 'Sicherheitsmitarbeiter',
    refusal: 'closed',
    reasons: ['position_closed'],
  },
  {
    id: 'de-r13-rejection-39',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Re: Initiativbewerbung / Empfang',
    fromName: 'Zahnzentrum Lindenplatz',
    fromAddress: 'team@zahnzentrum-lindenplatz.example',
    sentAt: '2026-09-09T14:02:00Z',
    text: `Liebe Frau Markovic,

über Ihre Zeilen haben wir uns sehr gefreut. Für den Empfang können wir Sie momentan nicht einplanen, weil dort seit letzter Woche wieder alle drei Plätze vergeben sind. Sollte sich bei uns etwas ändern, holen wir Ihre Bewerbung aus der Schublade, versprochen.

Ihr Zahnzentrum Lindenplatz`,
    kind: 'rejection',
    company: 'Zahnzentrum Lindenplatz',
    role: 'Empfang',
    refusal: 'filled',
    door: 'kept-on-file',
    reasons: ['position_filled'],
  },
  {
    id: 'de-r13-rejection-40',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Probeaufgabe',
    fromName: 'Jannik von Pixelwerft',
    fromAddress: 'jannik@pixelwerft.example',
    sentAt: '2026-06-24T09:31:00Z',
    text: `Moin Can,

hab mir deine Abgabe zusammen mit Lea angeschaut. Sie läuft, das Design sitzt. Für ein Ja hätte es aber Tests gebraucht, einen sauberen Umgang mit asynchronem Zustand und vor allem TypeScript, das du überall mit any ausgehebelt hast. Als Frontend-Entwickler wärst du bei uns damit momentan überfordert, deshalb machen wir nicht weiter.

Kommentare im Code hab ich dir hochgeladen. Fragen? Schreib mir.
Jannik (Pixelwerft)`,
    kind: 'rejection',
    company: 'Pixelwerft',
    role: 'Frontend-Entwickler',
    refusal: 'not-chosen',
    stage: 'assessment',
    reasons: ['technical_skills_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-r13-rejection-41',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung als Personalreferentin',
    fromName: 'Brunnhuber Maschinenbau GmbH',
    fromAddress: 'bewerbung@brunnhuber.example',
    sentAt: '2026-01-15T09:00:00Z',
    text: `Sehr geehrte Frau Ziegler,

für das entgegengebrachte Interesse an einer Mitarbeit in unserem Hause bedanken wir uns. Nach eingehender Prüfung aller Unterlagen müssen wir Ihnen leider mitteilen, dass andere Bewerberinnen und Bewerber dem Anforderungsprofil eher entsprechen. Wir bitten Sie, dies nicht als Wertung Ihrer Person zu verstehen.

Für Ihre berufliche und private Zukunft wünschen wir Ihnen viel Erfolg.

Brunnhuber Maschinenbau GmbH
Personalwesen`,
    kind: 'rejection',
    company: 'Brunnhuber Maschinenbau GmbH',
    companyAlso: ['Brunnhuber Maschinenbau'],
    role: 'Personalreferentin',
    refusal: 'not-chosen',
    reasons: [],
    personal: false,
  },
  {
    id: 'de-r13-rejection-42',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung – Referenznummer 30077',
    fromName: 'Klinikum Dreiländereck',
    fromAddress: 'karriere@klinikum-dreilaendereck.example',
    sentAt: '2026-03-02T11:11:00Z',
    text: `Guten Tag Herr Lehnert,

uns hat eine Vielzahl qualifizierter Bewerbungen erreicht, was die Auswahl nicht leicht gemacht hat. Ihre Bewerbung konnten wir in der engeren Wahl leider nicht berücksichtigen. Diese Entscheidung sagt nichts über Ihre fachlichen oder persönlichen Qualitäten aus.

Mit freundlichen Grüßen
Recruiting Klinikum Dreiländereck`,
    kind: 'rejection',
    company: 'Klinikum Dreiländereck',
    role: null,
    requisition: '30077',
    refusal: 'not-chosen',
    reasons: [],
    personal: false,
  },
  {
    id: 'de-r13-rejection-43',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Status Ihrer Bewerbung: Controller',
    fromName: 'Traunmetall Karriere',
    fromAddress: 'no-reply@traunmetall.recruitee.com',
    sentAt: '2026-04-01T10:10:00Z',
    text: `Sehr geehrter Herr Mag. Leitgeb,

vielen Dank für die Zeit, die Sie sich für Ihre Bewerbung bei Traunmetall genommen haben. Im direkten Vergleich haben wir uns für Kandidatinnen und Kandidaten entschieden, deren Werdegang noch etwas genauer zu den Aufgaben im Bereich Controller passt.

Wir bedauern, Ihnen keine bessere Nachricht senden zu können.

Ihr Recruiting Center`,
    kind: 'rejection',
    company: 'Traunmetall',
    role: 'Controller',
    refusal: 'not-chosen',
    reasons: [],
    personal: false,
  },
  {
    id: 'de-r13-rejection-44',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Absage',
    fromName: 'Kantonsspital Seetal',
    fromAddress: 'personaldienst@ks-seetal.example',
    sentAt: '2026-05-21T06:50:00Z',
    text: `Sehr geehrte Frau Bühlmann

Wir haben Ihre Unterlagen mit Interesse gelesen. Nach sorgfältigem Abwägen verschiedener Faktoren ist die Wahl für die Stelle als Fachfrau Operationstechnik nicht auf Sie gefallen. Nehmen Sie diesen Entscheid bitte nicht persönlich; oft sind es nur Nuancen, die den Ausschlag geben.

Freundliche Grüsse
Personaldienst Kantonsspital Seetal`,
    kind: 'rejection',
    company: 'Kantonsspital Seetal',
    role: 'Fachfrau Operationstechnik',
    refusal: 'not-chosen',
    reasons: [],
    personal: false,
  },
  {
    id: 'de-r13-rejection-45',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Dein Weg bei Möbelhaus Kranich',
    fromName: 'Möbelhaus Kranich',
    fromAddress: 'ausbildung@kranich-wohnen.example',
    sentAt: '2026-02-09T13:20:00Z',
    text: `Hi Finn,

danke, dass du dir uns als Ausbildungsbetrieb ausgesucht hast! Jedes Jahr bekommen wir viel mehr Bewerbungen, als wir Plätze haben, und dann heißt es schweren Herzens aussortieren. Die Ausbildung Kaufmann im Einzelhandel können wir dir dieses Jahr nicht anbieten.

Kopf hoch, das heißt nicht, dass du schlecht bist. Nächste Runde: ab August.

Deine Ausbilder vom Möbelhaus Kranich`,
    kind: 'rejection',
    company: 'Möbelhaus Kranich',
    role: 'Ausbildung Kaufmann im Einzelhandel',
    refusal: 'not-chosen',
    door: 'reapply',
    reasons: [],
    personal: false,
  },
  {
    id: 'de-r13-rejection-46',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr Interesse an der Position Leiter Logistik',
    fromName: 'Carsten Wiegand | Wiegand Executive',
    fromAddress: 'wiegand@wiegand-executive.example',
    sentAt: '2026-07-02T16:29:00Z',
    text: `Lieber Herr Dr. Paulsen,

der Beirat unseres Mandanten hat gestern Abend getagt. Nach den beiden Schlusspräsentationen fiel das Votum knapp, aber eben zugunsten des anderen Kandidaten, der in der Gesamtschau als die stimmigere Besetzung für den Leiter Logistik empfunden wurde. Mehr hat man mir bislang nicht gesagt; ich frage nach und rufe Sie nächste Woche an.

Mit besten Grüßen
Ihr Carsten Wiegand`,
    kind: 'rejection',
    company: 'Wiegand Executive',
    role: 'Leiter Logistik',
    refusal: 'not-chosen',
    stage: 'final',
    reasons: [],
    personal: true,
    canAskFeedback: 'later',
  },
  {
    id: 'de-r13-rejection-47',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Hilfskraftstelle Lehrstuhl Weyer',
    fromName: 'Sekretariat Prof. Weyer',
    fromAddress: 'sekretariat.weyer@hs-altenfurt.example',
    sentAt: '2026-10-01T07:48:00Z',
    text: `Liebe Studierende,

alle, die diese Mail bekommen, haben die Hilfskraftstelle leider nicht erhalten. Es gab erfreulich viele gute Bewerbungen, aber nur einen Vertrag. Wer einen Nachweis für das BAföG-Amt braucht, meldet sich bei mir.

I. Pohl, Sekretariat`,
    kind: 'rejection',
    company: 'Lehrstuhl Weyer',
    companyAlso: ['Hochschule Altenfurt'],
    role: 'Hilfskraftstelle',
    refusal: 'not-chosen',
    reasons: [],
  },
  {
    id: 'de-r13-rejection-48',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung bei der Sparbank Oberland',
    fromName: 'Sparbank Oberland',
    fromAddress: 'sparbank-oberland@mail.rexx-systems.com',
    sentAt: '2026-06-08T05:00:00Z',
    text: `Guten Tag Frau Neugebauer,

die Position Privatkundenberater (m/w/d) ist für uns von besonderer Bedeutung, daher haben wir uns die Entscheidung nicht leicht gemacht. Leider kommen wir heute mit einer Absage auf Sie zu. Hierfür ist nicht Ihre Qualifikation maßgeblich, sondern das Gesamtbild aller eingegangenen Bewerbungen.

Werfen Sie doch einen Blick auf unsere weiteren Vakanzen: Vielleicht ist etwas anderes für Sie dabei.

Ihre Sparbank Oberland`,
    kind: 'rejection',
    company: 'Sparbank Oberland',
    role: 'Privatkundenberater',
    roleAlso: ['Privatkundenberater (m/w/d)'],
    refusal: 'not-chosen',
    door: 'other-role',
    reasons: [],
    personal: false,
  },
  {
    id: 'de-r13-rejection-49',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung Friseurin',
    fromName: 'Salon Schnittig',
    fromAddress: 'salon.schnittig@web.de',
    sentAt: '2026-08-19T18:05:00Z',
    text: `Hallo Melek, danke nochmal fürs Probearbeiten am Samstag. Wir haben zu dritt überlegt und das Bauchgefühl hat sich für die andere Friseurin entschieden. War eng! Deine Auslagen fürs Ticket kriegst du natürlich zurück, schick mir einfach ein Foto. Lg Doro vom Salon Schnittig`,
    kind: 'rejection',
    company: 'Salon Schnittig',
    role: 'Friseurin',
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: [],
    personal: true,
  },
  {
    id: 'de-r13-rejection-50',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Vielen Dank für Ihre Bewerbung!',
    fromName: 'Nextora Energy',
    fromAddress: 'no-reply@nextora-energy.personio.de',
    sentAt: '2026-09-23T09:27:00Z',
    text: `Hallo Thomas,

es freut uns, dass du dir vorstellen kannst, mit uns die Energiewende voranzubringen. Leider hat es diesmal mit dem Vertriebsinnendienst nicht geklappt: Wir führen den Prozess mit Profilen fort, die aus unserer Sicht eine noch höhere Übereinstimmung aufweisen.

Bitte hab Verständnis, dass wir mit Blick auf das AGG keine individuellen Auskünfte erteilen.

Sonnige Grüße
Nextora Energy`,
    kind: 'rejection',
    company: 'Nextora Energy',
    role: 'Vertriebsinnendienst',
    refusal: 'not-chosen',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
]
