import type { OwnLetter } from '../own-letter.ts'

export const deRound13Part6: readonly OwnLetter[] = [
  {
    id: 'de-r13-confirmation-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Wir haben deine Bewerbung erhalten ✔',
    fromName: 'Rad & Tat Bikes',
    fromAddress: 'jobs@radundtat.example',
    sentAt: '2026-04-27T16:20:00Z',
    text: `Moin Lukas,

cool, dass du bei uns schrauben willst! Deine Bewerbung als Zweiradmechaniker ist in der Werkstatt gelandet. Momentan trudelt echt viel ein, es kann also zwei Wochen dauern. Meld dich, falls du bis dahin woanders zusagst.

Rad & Tat Bikes`,
    kind: 'confirmation',
    company: 'Rad & Tat Bikes',
    companyAlso: ['Rad & Tat'],
    role: 'Zweiradmechaniker',
  },
  {
    id: 'de-r13-confirmation-04',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbungseingang Nr. 2026-0833',
    fromName: 'Hochschule für Gestaltung Ahlen',
    fromAddress: 'berufungen@hfg-ahlen.example',
    sentAt: '2026-05-15T05:05:00Z',
    text: `Sehr geehrter Herr Neumeister,

hiermit wird der Eingang Ihrer Unterlagen zur Ausschreibung „Werkstattleitung Keramik“ bestätigt. Kosten, die Ihnen im Zusammenhang mit der Bewerbung entstehen, werden nicht übernommen. Sofern Sie acht Wochen nach Bewerbungsschluss keine Einladung haben, konnten Sie nicht berücksichtigt werden; eine gesonderte Mitteilung ergeht aus Kapazitätsgründen nicht.

Personalabteilung`,
    kind: 'confirmation',
    company: 'Hochschule für Gestaltung Ahlen',
    role: 'Werkstattleitung Keramik',
    requisition: '2026-0833',
  },
  {
    id: 'de-r13-confirmation-05',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Danke für Ihre Bewerbung bei Vitaplus',
    fromName: 'Vitaplus Krankenkasse',
    fromAddress: 'vitaplus@jobs.umantis.com',
    sentAt: '2026-08-31T07:55:00Z',
    text: `Guten Tag Frau Zgraggen

Schön, dass Sie Leistungsspezialistin bei uns werden möchten. Wir schauen uns Ihr Dossier nun in Ruhe an. Falls Ihr Profil nicht passt, sagen wir es Ihnen offen und mit Begründung, das ist uns wichtig.

Herzlich
Vitaplus Krankenkasse`,
    kind: 'confirmation',
    company: 'Vitaplus Krankenkasse',
    companyAlso: ['Vitaplus'],
    role: 'Leistungsspezialistin',
  },
  {
    id: 'de-r13-confirmation-06',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Re: Bewerbung Hofhelfer',
    fromName: 'Biohof Sanddorn',
    fromAddress: 'hof@biohof-sanddorn.example',
    sentAt: '2026-02-27T21:40:00Z',
    text: `Hallo Fatih,
hab alles bekommen, auch die Fotos von deinen Ziegen :) Bin bis Sonntag beim Lammen und kann leider nicht vorher lesen. Ob es als Hofhelfer klappt, kann ich dir also noch nicht sagen.
Gruß Antje, Biohof Sanddorn`,
    kind: 'confirmation',
    company: 'Biohof Sanddorn',
    role: 'Hofhelfer',
    personal: true,
  },
  {
    id: 'de-r13-outreach-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Elektromeister gesucht – Wechselbereitschaft?',
    fromName: 'Philipp Kolbe',
    fromAddress: 'p.kolbe@meisterwerk-personal.example',
    sentAt: '2026-03-19T09:33:00Z',
    text: `Guten Tag Herr Rademacher,

ich bin über ein Berufsnetzwerk auf Sie aufmerksam geworden. Ein Familienbetrieb im Emsland sucht einen Elektromeister, der in drei Jahren die Nachfolge antritt. Falls Sie gerade nicht wechseln möchten, ist das völlig in Ordnung; sonst freue ich mich auf zehn Minuten am Telefon.

Philipp Kolbe
Meisterwerk Personal`,
    kind: 'outreach',
    company: 'Meisterwerk Personal',
    role: 'Elektromeister',
  },
  {
    id: 'de-r13-outreach-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Freundin Aylin meinte, ich soll dir schreiben',
    fromName: 'Bistro Kater Karlo',
    fromAddress: 'bistro.katerkarlo@gmail.com',
    sentAt: '2026-06-03T22:15:00Z',
    text: `Hey Mira! Aylin erzählt, du hörst im Café am Markt auf und bist noch ohne was Neues. Ich bräuchte ab Juli dringend eine Barista für die Frühschicht, 15 Euro plus Trinkgeld. Wär das was? Komm einfach rum. Timo, Bistro Kater Karlo`,
    kind: 'outreach',
    company: 'Bistro Kater Karlo',
    role: 'Barista',
  },
  {
    id: 'de-r13-outreach-03',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Senior Java Engineer, Zug, 80–100 %',
    fromName: 'Selina Frei',
    fromAddress: 'selina.frei@codescout.example',
    sentAt: '2026-09-21T10:00:00Z',
    text: `Hoi Marco

Dein GitHub-Profil hat mich neugierig gemacht. Für ein Fintech in Zug, dessen Namen ich hier noch nicht nennen darf, suche ich jemanden als Senior Java Engineer. Schweizer Arbeitsbewilligung ist leider Pflicht. Interessiert? Dann schick mir doch deinen CV.

Liebe Gruess
Selina Frei, Codescout`,
    kind: 'outreach',
    company: 'Codescout',
    role: 'Senior Java Engineer',
  },
  {
    id: 'de-r13-outreach-04',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr Profil im Pflegenetz',
    fromName: 'Klinikum Ostrachtal',
    fromAddress: 'aktiv@klinikum-ostrachtal.example',
    sentAt: '2026-10-30T08:05:00Z',
    text: `Liebe Frau Brunner,

Ihr Profil im Pflegenetz weist eine Weiterbildung aus, die bei uns sehr gefragt ist. Die Abteilung Anästhesiepflege erweitert im Frühjahr um zwei Säle. Haben Sie Lust, einen Vormittag mitzulaufen und sich ein Bild zu machen? Eine Bewerbung schreiben müssen Sie dafür nicht.

Klinikum Ostrachtal`,
    kind: 'outreach',
    company: 'Klinikum Ostrachtal',
    role: 'Anästhesiepflege',
  },
  {
    id: 'de-r13-outreach-05',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Anfrage Konstrukteur',
    fromName: 'Dipl.-Ing. Robert Zach',
    fromAddress: 'zach@zach-foerdertechnik.example',
    sentAt: '2026-01-12T15:27:00Z',
    text: `Sehr geehrter Herr Leitgeb,

wir kennen uns flüchtig von der Messe in Wels. Mein langjähriger Konstrukteur geht im Herbst in Pension, und bisher habe ich leider niemanden gefunden, der Seilbahnen wirklich versteht. Bei Ihnen hatte ich dieses Gefühl sofort. Dürfte ich Sie einmal zum Essen einladen?

Hochachtungsvoll
Robert Zach
Zach Fördertechnik`,
    kind: 'outreach',
    company: 'Zach Fördertechnik',
    role: 'Konstrukteur',
  },
  {
    id: 'de-r13-outreach-06',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Du + wir = ?',
    fromName: 'Team Solvinga',
    fromAddress: 'sourcing@solvinga.example',
    sentAt: '2026-07-14T11:11:00Z',
    text: `Hi Carlotta,

kalt angeschrieben werden nervt, daher ganz kurz: Solvinga baut Software für Physiopraxen, Seed-Runde ist durch, jetzt fehlt eine Produktmanagerin. Dein Vortrag in Köln ging mir nicht aus dem Kopf. 20 Minuten Videocall nächste Woche? Ein Nein ist auch okay.

Ole`,
    kind: 'outreach',
    company: 'Solvinga',
    role: 'Produktmanagerin',
  },
  {
    id: 'de-r13-interview-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Einladung zum Vorstellungsgespräch',
    fromName: 'Wohnbau Niederlahn eG',
    fromAddress: 'personal@wohnbau-niederlahn.example',
    sentAt: '2026-03-02T08:00:00Z',
    text: `Sehr geehrter Herr Wulff,

aus über siebzig Bewerbungen um die Stelle als Immobilienkaufmann haben wir Ihre ausgewählt und laden Sie ein: Dienstag, 10. März 2026, 13:30 Uhr, Lahnstraße 12, Raum 204. Planen Sie rund 45 Minuten ein. Parkplätze gibt es leider keine. Das Gespräch führt Gudrun Pieper.

Wohnbau Niederlahn eG`,
    kind: 'interview',
    company: 'Wohnbau Niederlahn eG',
    companyAlso: ['Wohnbau Niederlahn'],
    role: 'Immobilienkaufmann',
    meeting: {
      localTime: '2026-03-10T13:30',
      zone: null,
      minutes: 45,
      form: 'on-site',
      link: null,
      place: 'Lahnstraße 12, Raum 204',
      people: ['Gudrun Pieper'],
      state: 'fixed',
    },
  },
  {
    id: 'de-r13-interview-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Leider müssen wir unseren Termin verschieben',
    fromName: 'Julia Ansorge',
    fromAddress: 'julia.ansorge@kaffeekontor-elbe.example',
    sentAt: '2026-06-08T14:50:00Z',
    text: `Hallo Herr Santos,

am Mittwoch klappt es nun doch nicht, unsere Geschäftsführerin liegt mit Grippe im Bett. Neuer Vorschlag, gleich fest eingetragen: Donnerstag, 11. Juni, 9.15 Uhr, wieder als Videogespräch über den bekannten Zugang. Auf den künftigen Röstmeister sind hier alle gespannt.

Julia Ansorge, Kaffeekontor Elbe`,
    kind: 'interview',
    company: 'Kaffeekontor Elbe',
    role: 'Röstmeister',
    meeting: {
      localTime: '2026-06-11T09:15',
      zone: null,
      minutes: null,
      form: 'video',
      link: null,
      place: null,
      people: [],
      state: 'moved',
    },
  },
  {
    id: 'de-r13-interview-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Telefonat am Freitag?',
    fromName: 'Stadt Ahrensmoor, Fachbereich Jugend',
    fromAddress: 'jugend@ahrensmoor.example',
    sentAt: '2026-08-31T12:22:00Z',
    text: `Guten Tag Frau Nasser,

Ihre Bewerbung als Schulsozialarbeiterin spricht uns an. Ehe wir jemanden nach Ahrensmoor reisen lassen, telefonieren wir gern vorab, etwa 20 Minuten. Würde Ihnen Freitag, der 4. September um 11 Uhr passen? Falls nicht, nennen Sie mir bitte eine andere Zeit.

Mit freundlichem Gruß
Heike Rohde`,
    kind: 'interview',
    company: 'Stadt Ahrensmoor',
    role: 'Schulsozialarbeiterin',
    meeting: {
      localTime: '2026-09-04T11:00',
      zone: null,
      minutes: 20,
      form: 'phone',
      link: null,
      place: null,
      people: [],
      state: 'proposed',
    },
  },
  {
    id: 'de-r13-interview-04',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Probetag in der Backstube',
    fromName: 'Konditorei Zuckerl',
    fromAddress: 'backstube@konditorei-zuckerl.example',
    sentAt: '2026-10-19T05:10:00Z',
    text: `Liebe Theresa,

dein Lebkuchen war ein Gedicht! Magst du als Konditorin einen Tag mitarbeiten? Ausgemacht haben wir ja schon den 27. Oktober, Treffpunkt 4:30 Uhr beim Hintereingang, Herrengasse 3. Bezahlen kann ich den Probetag leider nicht, aber Frühstück gibt's reichlich.

Bussi, Gitti von der Konditorei Zuckerl`,
    kind: 'interview',
    company: 'Konditorei Zuckerl',
    role: 'Konditorin',
    meeting: {
      localTime: '2026-10-27T04:30',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'Herrengasse 3',
      people: [],
      state: 'fixed',
    },
  },
  {
    id: 'de-r13-interview-05',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Absage Termin 18. November',
    fromName: 'Uhrenatelier Courvoir',
    fromAddress: 'atelier@courvoir.example',
    sentAt: '2026-11-16T09:45:00Z',
    text: `Guten Tag Herr Gerber

Das Vorstellungsgespräch für die Stelle als Uhrmacher vom Mittwoch, 18. November, 15.00 Uhr bei uns im Atelier muss ich wegen eines Wasserschadens absagen. Sobald die Räume wieder trocken sind, schicke ich Ihnen einen Ersatztermin. Ihre Kandidatur ist davon nicht betroffen.

Freundliche Grüsse
Denise Courvoir, Uhrenatelier Courvoir`,
    kind: 'interview',
    company: 'Uhrenatelier Courvoir',
    role: 'Uhrmacher',
    meeting: {
      localTime: '2026-11-18T15:00',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: null,
      people: [],
      state: 'cancelled',
    },
  },
  {
    id: 'de-r13-assessment-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Nächster Schritt: Online-Test',
    fromName: 'Versandhaus Kolibri',
    fromAddress: 'assessment@kolibri-versand.example',
    sentAt: '2026-05-05T07:30:00Z',
    text: `Hallo Ines,

du bist eine Runde weiter! Für das Programm Trainee Logistik bearbeitest du bitte einen Online-Test mit Zahlenreihen und Textaufgaben, ungefähr 50 Minuten. Der Zugang funktioniert bis zum 12. Mai, danach können wir ihn leider nicht noch einmal öffnen.

Viel Glück! Dein Versandhaus Kolibri`,
    kind: 'assessment',
    company: 'Versandhaus Kolibri',
    role: 'Trainee Logistik',
    task: { dueOn: '2026-05-12' },
  },
  {
    id: 'de-r13-assessment-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Übersetzungsprobe',
    fromName: 'Sprachbüro Lenz GmbH',
    fromAddress: 'lenz@sprachbuero-lenz.example',
    sentAt: '2026-09-07T13:05:00Z',
    text: `Sehr geehrte Frau Duarte,

im Anhang finden Sie zwei Seiten aus einer Bedienungsanleitung. Bitte übersetzen Sie diese ohne maschinelle Hilfe und senden Sie die Datei bis Montag, 14. September an mich zurück. Erst danach kann ich beurteilen, ob wir Sie als Fachübersetzerin beschäftigen. Ein Honorar ist für die Probe nicht vorgesehen.

Barbara Lenz
Sprachbüro Lenz GmbH`,
    kind: 'assessment',
    company: 'Sprachbüro Lenz GmbH',
    companyAlso: ['Sprachbüro Lenz'],
    role: 'Fachübersetzerin',
    task: { dueOn: '2026-09-14' },
  },
  {
    id: 'de-r13-assessment-03',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Fallstudie Underwriting',
    fromName: 'Rückversicherung Helvex AG',
    fromAddress: 'talents@helvex-re.example',
    sentAt: '2026-02-16T16:00:00Z',
    text: `Guten Tag Frau Aebi

Nach unserem Telefongespräch möchten wir sehen, wie Sie an einen realen Vertrag herangehen. Die Fallstudie für angehende Underwriter liegt im geschützten Ordner. Abgabe ist am 23. Februar; zu spät eingereichte Lösungen zählen nicht.

Rückversicherung Helvex AG`,
    kind: 'assessment',
    company: 'Rückversicherung Helvex AG',
    companyAlso: ['Helvex', 'Rückversicherung Helvex'],
    role: 'Underwriter',
    task: { dueOn: '2026-02-23' },
  },
]
