import type { OwnLetter } from '../own-letter.ts'

export const deRound2Rejections2: readonly OwnLetter[] = [
  {
    id: 'de-r2-rejection-21',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Bewerbung Kellnerin Saison',
    fromName: 'Hotel Seeblick',
    fromAddress: 'office@hotel-seeblick.example',
    sentAt: '2025-10-06T07:20:00Z',
    text: `Liebe Nina,
danke für deine Bewerbung als Kellnerin! Unser Team für den Sommer ist schon komplett. Melde dich gern im Herbst wieder, da suchen wir für die Wintersaison.
Liebe Grüße aus dem Hotel Seeblick`,
    kind: 'rejection',
    company: 'Hotel Seeblick',
    role: 'Kellnerin',
    refusal: 'filled',
  },
  {
    id: 'de-r2-rejection-22',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Vertriebsmitarbeiter Innendienst – Ihre Bewerbung',
    fromName: 'Karriere',
    fromAddress: 'karriere@tekton-bau.example',
    sentAt: '2025-11-13T08:33:00Z',
    text: `Sehr geehrter Herr Pohl,

wir bedauern außerordentlich, Ihnen heute keinen positiven Bescheid erteilen zu können. Ihre Bewerbung haben wir mit großem Interesse gelesen.

Sicherlich finden Sie bald eine Aufgabe, die Ihren Fähigkeiten entspricht.

Tekton Bau`,
    kind: 'rejection',
    company: 'Tekton Bau',
    role: 'Vertriebsmitarbeiter Innendienst',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-23',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Bewerbung bei Pixelwald',
    fromName: 'People',
    fromAddress: 'people@pixelwald.example',
    sentAt: '2025-01-20T09:46:00Z',
    text: `Liebe Kim,

über 300 Menschen wollten Game Designer bei Pixelwald werden, das hat uns umgehauen. Leider heißt das auch, dass wir ganz vielen tollen Leuten einen Korb geben müssen, und dazu gehörst diesmal auch du.

Bleib dran!
Pixelwald`,
    kind: 'rejection',
    company: 'Pixelwald',
    role: 'Game Designer',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-24',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung als Hausmeister',
    fromName: 'Schulverband Ostfelde',
    fromAddress: 'verwaltung@sv-ostfelde.example',
    sentAt: '2025-02-27T10:59:00Z',
    text: `Sehr geehrter Herr Weiß,

hiermit erhalten Sie Ihre Bewerbungsunterlagen zurück. Der Schulverband Ostfelde hat sich in seiner Sitzung vom 12. Mai für einen anderen Bewerber als Hausmeister entschieden.

Mit freundlichem Gruß
i. A. Thiele`,
    kind: 'rejection',
    company: 'Schulverband Ostfelde',
    role: 'Hausmeister',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-25',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Feedback zu Ihrer Bewerbung',
    fromName: 'Delta Consult',
    fromAddress: 'talent@delta-consult.example',
    sentAt: '2025-03-07T11:12:00Z',
    text: `Guten Tag Herr Schäfer,

vielen Dank für die beiden guten Gespräche. Wir haben uns gegen eine Fortsetzung des Prozesses entschieden. Ihre Stärken in der Analyse haben uns überzeugt, in der Kundenpräsentation hätten wir uns mehr Sicherheit gewünscht.

Beste Grüße
Delta Consult`,
    kind: 'rejection',
    company: 'Delta Consult',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
  },
  {
    id: 'de-r2-rejection-26',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr Profil',
    fromName: 'Zeitarbeit Plus',
    fromAddress: 'c.maurer@zeitplus.example',
    sentAt: '2025-04-14T12:25:00Z',
    text: `Hallo Herr Osei,

der Kunde hat sich jetzt gemeldet: Er möchte die Stelle als Lagerhelfer mit einem anderen Kandidaten besetzen. Ich schaue weiter, ob ich etwas für Sie finde.

C. Maurer
Zeitarbeit Plus`,
    kind: 'rejection',
    company: 'Zeitarbeit Plus',
    role: 'Lagerhelfer',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
  },
  {
    id: 'de-r2-rejection-27',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung Referendariat',
    fromName: 'Amtsgericht Moorstedt',
    fromAddress: 'poststelle@ag-moorstedt.example',
    sentAt: '2025-05-21T13:38:00Z',
    text: `Ihre Bewerbung konnte bei der Auswahl keine Berücksichtigung finden. Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.

Amtsgericht Moorstedt`,
    kind: 'rejection',
    company: 'Amtsgericht Moorstedt',
    role: null,
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-28',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Rückmeldung zu Ihrer Bewerbung als Controllerin',
    fromName: 'HR',
    fromAddress: 'hr@brennecke.example',
    sentAt: '2025-06-01T14:51:00Z',
    text: `Sehr geehrte Frau Adler,

für die Stelle als Controllerin haben wir jemanden gefunden, der noch etwas besser zu unseren Vorstellungen passt. Ihr Lebenslauf hat uns dennoch gefallen: In unserem Rechnungswesen ist eine Stelle offen, für die wir Sie gern vorschlagen würden. Sagen Sie uns bitte, ob das für Sie in Frage kommt.

Brennecke Gruppe`,
    kind: 'rejection',
    company: 'Brennecke Gruppe',
    role: 'Controllerin',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    door: 'other-role',
  },
  {
    id: 'de-r2-rejection-29',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Re: Nachfrage Stand der Bewerbung',
    fromName: 'Oliver Stein',
    fromAddress: 'oliver.stein@aquatec.example',
    sentAt: '2025-07-08T15:04:00Z',
    text: `Hallo Frau Lindner,

danke für Ihre Nachfrage und entschuldigen Sie, dass Sie so lange nichts gehört haben. Wir haben uns in der Zwischenzeit anders entschieden. Ich hätte Ihnen das früher sagen sollen.

Freundliche Grüße
Oliver Stein, Aquatec`,
    kind: 'rejection',
    company: 'Aquatec',
    role: null,
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-30',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Ihre Bewerbung als Primarlehrerin',
    fromName: 'Schulleitung Rüttwil',
    fromAddress: 'schulleitung@ruettwil.example',
    sentAt: '2025-08-15T16:17:00Z',
    text: `Liebe Frau Zbinden

Wir haben die Bewerbungsgespräche abgeschlossen und konnten die Stelle als Primarlehrerin mit einer Lehrperson besetzen, die bereits in der Gemeinde wohnt. Wir danken Ihnen für den offenen Austausch und das Vertrauen.

Schule Rüttwil`,
    kind: 'rejection',
    company: 'Schule Rüttwil',
    role: 'Primarlehrerin',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
  },
  {
    id: 'de-r2-rejection-31',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Aktualisierung Ihres Bewerbungsstatus',
    fromName: 'Bewerberportal',
    fromAddress: 'donotreply@portal.kranich-air.example',
    sentAt: '2025-09-22T07:30:00Z',
    text: `Ihr Bewerbungsstatus hat sich geändert.

Stelle: Flugbegleiter
Neuer Status: Abgelehnt

Kranich Air Bewerberportal`,
    kind: 'rejection',
    company: 'Kranich Air',
    role: 'Flugbegleiter',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-32',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung',
    fromName: 'Autohaus Specht',
    fromAddress: 'info@autohaus-specht.example',
    sentAt: '2025-10-02T08:43:00Z',
    text: `Sehr geehrter Herr Albrecht,

leider muss ich Sie enttäuschen. Die Wahl für den Serviceberater ist auf jemand anderen gefallen. Nehmen Sie es bitte nicht persönlich.

Autohaus Specht`,
    kind: 'rejection',
    company: 'Autohaus Specht',
    role: 'Serviceberater',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-33',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr Praktikum',
    fromName: 'Zoo Erlengrund',
    fromAddress: 'praktikum@zoo-erlengrund.example',
    sentAt: '2025-11-09T09:56:00Z',
    text: `Hallo Marie,

wow, so eine liebe Bewerbung! Unsere Praktikumsplätze für dieses Jahr sind aber schon alle weg. Für nächstes Jahr kannst du dich ab Januar wieder bewerben.

Tierische Grüße
Zoo Erlengrund`,
    kind: 'rejection',
    company: 'Zoo Erlengrund',
    role: null,
    refusal: 'filled',
  },
  {
    id: 'de-r2-rejection-34',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung vom 02.04.',
    fromName: 'Kanzlei Ritter und Partner',
    fromAddress: 'sekretariat@ritter-partner.example',
    sentAt: '2025-01-16T10:09:00Z',
    text: `Sehr geehrte Frau Jung,

für Ihre Bewerbung als Rechtsanwaltsfachangestellte danken wir Ihnen. Wir haben uns dafür entschieden, das Auswahlverfahren ohne Sie fortzusetzen. 

Ritter und Partner`,
    kind: 'rejection',
    company: 'Ritter und Partner',
    role: 'Rechtsanwaltsfachangestellte',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-35',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr Gespräch am Montag',
    fromName: 'Haus Abendsonne',
    fromAddress: 'leitung@haus-abendsonne.example',
    sentAt: '2025-02-23T11:22:00Z',
    text: `Liebe Frau Kowalski,

wie besprochen melde ich mich. Wir haben lange überlegt, das können Sie mir glauben. Zum jetzigen Zeitpunkt möchten wir Sie nicht einstellen, weil Ihnen noch die Anerkennung Ihres Abschlusses fehlt. Sobald Sie die haben, freuen wir uns über eine neue Bewerbung.

Haus Abendsonne`,
    kind: 'rejection',
    company: 'Haus Abendsonne',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
  },
  {
    id: 'de-r2-rejection-36',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Keine Zusage möglich',
    fromName: 'Messe Nordring',
    fromAddress: 'hr@messe-nordring.example',
    sentAt: '2025-03-03T12:35:00Z',
    text: `Guten Tag Herr Blum,

für die ausgeschriebene Position Eventmanager können wir Ihnen leider keine Zusage geben. Ihre Daten löschen wir nach sechs Monaten gemäß DSGVO.

Messe Nordring`,
    kind: 'rejection',
    company: 'Messe Nordring',
    role: 'Eventmanager',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-37',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Dein Weg bei uns endet hier (vorerst)',
    fromName: 'Team Zuckerguss',
    fromAddress: 'hallo@zuckerguss.example',
    sentAt: '2025-04-10T13:48:00Z',
    text: `Hey Max! Wir mussten uns zwischen drei richtig guten Leuten entscheiden, und du bist knapp am Treppchen vorbei. Bitte nicht traurig sein. Danke für alles, Team Zuckerguss`,
    kind: 'rejection',
    company: 'Zuckerguss',
    role: null,
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-38',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung als IT-Systemadministrator',
    fromName: 'Landkreis Ahrbruch',
    fromAddress: 'personal@lk-ahrbruch.example',
    sentAt: '2025-05-17T14:01:00Z',
    text: `Sehr geehrter Herr Engel,

nach Abschluss der Vorstellungsgespräche und nach Beteiligung des Personalrats teile ich Ihnen mit, dass beabsichtigt ist, die Stelle IT-Systemadministrator mit einer Mitbewerberin zu besetzen. Es steht Ihnen frei, innerhalb von zwei Wochen Rechtsbehelf einzulegen.

Landkreis Ahrbruch`,
    kind: 'rejection',
    company: 'Landkreis Ahrbruch',
    role: 'IT-Systemadministrator',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r2-rejection-39',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Kündigung der Einstellungszusage',
    fromName: 'Werner Metall',
    fromAddress: 'hr@werner-metall.example',
    sentAt: '2025-06-24T15:14:00Z',
    text: `Sehr geehrter Herr Abidi,

es fällt uns schwer: Wegen der Insolvenz unseres größten Kunden müssen wir unsere Zusage für die Stelle als Schweißer zurückziehen. Die Position gibt es nicht mehr.

Werner Metall`,
    kind: 'rejection',
    company: 'Werner Metall',
    role: 'Schweißer',
    refusal: 'closed',
  },
  {
    id: 'de-r2-rejection-40',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Nachricht zu Ihrer Bewerbung',
    fromName: 'Recruiting Center',
    fromAddress: 'recruiting@isarversicherung.example',
    sentAt: '2025-07-04T16:27:00Z',
    text: `Guten Tag Frau Berg,

Sie haben sich bei uns als Schadenregulierer beworben. Dafür möchten wir uns bedanken. Nach Rücksprache mit dem Fachbereich sehen wir momentan leider keine Einsatzmöglichkeit für Sie.

Isar Versicherung`,
    kind: 'rejection',
    company: 'Isar Versicherung',
    role: 'Schadenregulierer',
    refusal: 'not-chosen',
  },
]
