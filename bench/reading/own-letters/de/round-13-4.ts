import type { OwnLetter } from '../own-letter.ts'

export const deRound13Part4: readonly OwnLetter[] = [
  {
    id: 'de-r13-rejection-51',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung als Lehrkraft (Seiteneinstieg)',
    fromName: 'Bezirksregierung Altmarkhausen',
    fromAddress: 'poststelle@br-altmarkhausen.example',
    sentAt: '2026-07-08T08:00:00Z',
    text: `Sehr geehrter Herr Oppermann,

das Auswahlverfahren an der Gesamtschule Nord ist beendet. Nach dem Grundsatz der Bestenauslese war die Stelle der Lehrkraft einer anderen Person zu übertragen. Es ist beabsichtigt, die Einstellung frühestens zwei Wochen nach Zugang dieses Schreibens vorzunehmen.

Bezirksregierung Altmarkhausen
Im Auftrag Deppe`,
    kind: 'rejection',
    company: 'Bezirksregierung Altmarkhausen',
    role: 'Lehrkraft',
    refusal: 'not-chosen',
    reasons: [],
    personal: false,
  },
  {
    id: 'de-r13-rejection-52',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Update',
    fromName: 'Kerstin Vogt',
    fromAddress: 'kerstin.vogt@personalpartner-nord.example',
    sentAt: '2026-11-02T12:39:00Z',
    text: `Hallo Frau Siebert,
der Kunde in Bremen hat sich heute gemeldet, er möchte zum Thema Buchhalterin bei Ihnen leider nicht in die nächste Runde gehen. Eine nähere Erläuterung habe ich nicht bekommen. Ich suche für Sie natürlich weiter, bleiben Sie mir gewogen.
VG Kerstin Vogt
Personalpartner Nord`,
    kind: 'rejection',
    company: 'Personalpartner Nord',
    role: 'Buchhalterin',
    refusal: 'not-chosen',
    door: 'kept-on-file',
    reasons: [],
    personal: true,
  },
  {
    id: 'de-r13-rejection-53',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung Tierpfleger / Ihre Unterlagen zurück',
    fromName: 'Tierpark Eulenforst gGmbH',
    fromAddress: 'info@tierpark-eulenforst.example',
    sentAt: '2026-04-16T11:05:00Z',
    text: `Lieber Herr Gürtler,

anbei erhalten Sie Ihre Bewerbungsmappe mit Dank zurück. So gut uns die Schilderung Ihrer Zeit auf dem Gnadenhof gefallen hat, Tierpfleger werden bei uns nun andere. Bei über zweihundert Einsendungen war jede einzelne Entscheidung am Ende auch ein wenig Glückssache.

Möge es anderswo klappen!
Tierpark Eulenforst gGmbH`,
    kind: 'rejection',
    company: 'Tierpark Eulenforst gGmbH',
    companyAlso: ['Tierpark Eulenforst'],
    role: 'Tierpfleger',
    refusal: 'not-chosen',
    reasons: [],
  },
  {
    id: 'de-r13-rejection-54',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Ihre Bewerbung im Magistrat',
    fromName: 'Stadt Traunbach',
    fromAddress: 'personal@traunbach.example',
    sentAt: '2026-05-04T06:30:00Z',
    text: `Sehr geehrte Frau Ing. Moser!

Die Objektivierungskommission hat nach Durchsicht der eingelangten Bewerbungen eine Reihung vorgenommen. Für die Kanzleikraft wurden die Erstgereihten zum Hearing geladen; Sie befinden sich nicht darunter. Ihre Bewerbung wird somit als erledigt betrachtet.

Für den Bürgermeister:
Doris Hinterleitner
Stadt Traunbach`,
    kind: 'rejection',
    company: 'Stadt Traunbach',
    role: 'Kanzleikraft',
    refusal: 'not-chosen',
    reasons: [],
    personal: false,
  },
  {
    id: 'de-r13-rejection-55',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Rückmeldung Elektroniker für Betriebstechnik',
    fromName: 'Papierfabrik Sonnau AG',
    fromAddress: 'hr-service@papierfabrik-sonnau.example',
    sentAt: '2026-03-25T10:54:00Z',
    text: `Guten Tag Herr Rademacher,

Sie verfügen über interessante Kenntnisse und eine ansprechende Berufslaufbahn. Trotzdem haben wir uns im Rahmen der Vorauswahl gegen eine Einladung entschieden. Bitte werten Sie unseren Entschluss nicht als Urteil über Ihr Können als Elektroniker für Betriebstechnik.

Freundlich grüßt
HR-Service, Papierfabrik Sonnau AG`,
    kind: 'rejection',
    company: 'Papierfabrik Sonnau AG',
    companyAlso: ['Papierfabrik Sonnau'],
    role: 'Elektroniker für Betriebstechnik',
    refusal: 'not-chosen',
    stage: 'application',
    reasons: [],
    personal: false,
  },
  {
    id: 'de-r13-rejection-56',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung #88214',
    fromName: 'Tachmer-Voss Karriereportal',
    fromAddress: 'do-not-reply@successfactors.eu',
    sentAt: '2026-01-27T02:12:00Z',
    text: `Der Status Ihrer Bewerbung hat sich geändert.

Stelle: Disponent
Neuer Status: Nicht ausgewählt

Wir danken für Ihr Interesse. Es lagen zahlreiche Bewerbungen mit vergleichbarem Profil vor, so dass nicht alle zum Zuge kommen konnten. Im Karriereportal können Sie Ihren Suchagenten anpassen.`,
    kind: 'rejection',
    company: 'Tachmer-Voss',
    role: 'Disponent',
    requisition: '88214',
    refusal: 'not-chosen',
    reasons: [],
    personal: false,
  },
  {
    id: 'de-r13-rejection-57',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Deine Bewerbung als Snowboardlehrer',
    fromName: 'Skischule Piz Alv',
    fromAddress: 'office@skischule-pizalv.example',
    sentAt: '2026-10-29T17:00:00Z',
    text: `Ciao Dario

Das Team für den Winter steht, und du bist als Snowboardlehrer leider nicht dabei. An dir lag es nicht! Wir mussten einfach eine Auswahl treffen, und das ist immer auch Geschmackssache. Nächsten Sommer geht das Spiel von vorne los, mach wieder mit.

Skischule Piz Alv`,
    kind: 'rejection',
    company: 'Skischule Piz Alv',
    role: 'Snowboardlehrer',
    refusal: 'not-chosen',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'de-r13-rejection-58',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr Gespräch vom 14. August',
    fromName: 'Verlag Hagedorn & Söhne',
    fromAddress: 'a.hagedorn@verlag-hagedorn.example',
    sentAt: '2026-08-21T08:36:00Z',
    text: `Liebe Frau Czerny,

noch am selben Abend habe ich in Ihrem Probegutachten gelesen und manches Mal geschmunzelt. Bitte glauben Sie mir, dass Sie uns fachlich wie menschlich überzeugt haben. Dennoch wird die neue Lektorin eine andere sein. Warum man am Ende die eine wählt und nicht die andere, lässt sich schwer in eine Mail fassen; greifen Sie gern zum Telefon.

Ihr Albrecht Hagedorn`,
    kind: 'rejection',
    company: 'Verlag Hagedorn & Söhne',
    role: 'Lektorin',
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'de-r13-noise-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Kreditanfrage 4471-09',
    fromName: 'Volksbank Auetal eG',
    fromAddress: 'kredit@vb-auetal.example',
    sentAt: '2026-02-05T09:10:00Z',
    text: `Sehr geehrter Herr Wollny,

wir haben Ihren Antrag auf einen Ratenkredit über 18.000 Euro geprüft. Leider können wir Ihnen kein Angebot unterbreiten, da Ihr derzeitiges Arbeitsverhältnis befristet ist und das freie Einkommen nicht ausreicht. Bereits hochgeladene Gehaltsnachweise werden nach 30 Tagen gelöscht.

Volksbank Auetal eG
Team Privatkredit`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'de-r13-noise-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Absage 3-Zimmer-Wohnung Gartenstraße 8',
    fromName: 'Immobilien Petzold',
    fromAddress: 'vermietung@petzold-immo.example',
    sentAt: '2026-03-11T14:25:00Z',
    text: `Guten Tag Familie Osei,

vielen Dank, dass Sie sich die Wohnung angesehen und Ihre Mappe samt Gehaltsnachweisen eingereicht haben. Der Eigentümer hat sich für andere Bewerber entschieden. Bei fast 80 Interessenten war die Auswahl leider schwierig. Auf Wunsch behalten wir Ihre Selbstauskunft für kommende Objekte.

Immobilien Petzold`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'de-r13-noise-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ablehnung Ihres Förderantrags „Digital Jetzt Mittelweser“',
    fromName: 'Förderbank Mittelweser',
    fromAddress: 'bescheide@foerderbank-mittelweser.example',
    sentAt: '2026-06-17T07:00:00Z',
    text: `Sehr geehrte Antragstellerin,

Ihr Antrag auf einen Zuschuss zur Anschaffung einer Werkstattsoftware wird abgelehnt. Begründung: Das Vorhaben wurde vor Bewilligung begonnen, außerdem sind die Mittel des Programms ausgeschöpft. Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch eingelegt werden.

Förderbank Mittelweser`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'de-r13-noise-04',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Storno Ihrer Bestellung 700-51993',
    fromName: 'Werkzeugprofi24',
    fromAddress: 'service@werkzeugprofi24.example',
    sentAt: '2026-09-01T19:44:00Z',
    text: `Hallo Can,

der Akkuschrauber, den du bestellt hast, ist beim Hersteller nicht mehr verfügbar. Wir mussten die Position leider streichen und überweisen dir 129,90 Euro zurück. Sorry für die Enttäuschung! Mit dem Code SCHADE10 sparst du beim nächsten Einkauf.

Dein Werkzeugprofi24-Team`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'de-r13-noise-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihr Antrag auf Berufsunfähigkeitsversicherung',
    fromName: 'Nordstern Leben',
    fromAddress: 'antragspruefung@nordstern-leben.example',
    sentAt: '2026-04-20T08:15:00Z',
    text: `Sehr geehrte Frau Kuhnert,

nach Auswertung der Gesundheitsfragen sehen wir uns nicht in der Lage, Ihren Beruf als Steuerfachangestellte zu den beantragten Bedingungen zu versichern. Ein Vertrag kommt somit nicht zustande. Sie können in zwei Jahren einen neuen Antrag stellen.

Nordstern Leben
Risikoprüfung`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'de-r13-noise-06',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Platzvergabe Kita-Jahr 2026/27',
    fromName: 'Jugendamt Ellerbrück',
    fromAddress: 'kitaplatz@stadt-ellerbrueck.example',
    sentAt: '2026-03-16T06:00:00Z',
    text: `Liebe Eltern,

für Ihr Kind konnte zum 1. August in keiner der drei gewünschten Einrichtungen ein Platz vergeben werden. Alle Gruppen sind belegt. Sie stehen weiterhin auf der Warteliste und müssen nichts unternehmen. Falls Sie wegen einer Arbeitsaufnahme dringend Betreuung brauchen, reichen Sie bitte eine Bescheinigung Ihres Arbeitgebers nach.

Jugendamt Ellerbrück`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'de-r13-noise-07',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Aufnahmeverfahren Bachelor Physiotherapie',
    fromName: 'FH Donauufer',
    fromAddress: 'aufnahme@fh-donauufer.example',
    sentAt: '2026-06-29T09:30:00Z',
    text: `Liebe Bewerberin!

Im heurigen Aufnahmeverfahren haben Sie nach Test und Gespräch Rangplatz 94 erreicht. Für die 40 Studienplätze reicht dieses Ergebnis leider nicht aus, wir können Sie daher nicht aufnehmen. Eine neuerliche Bewerbung ist ab November möglich.

FH Donauufer, Studiengangsleitung`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'de-r13-noise-08',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Vergabe-Nr. 26-118: Mitteilung nach § 134 GWB',
    fromName: 'Zentrale Vergabestelle Landkreis Hohn',
    fromAddress: 'vergabe@lk-hohn.example',
    sentAt: '2026-05-28T10:20:00Z',
    text: `Sehr geehrte Damen und Herren,

auf Ihr Angebot vom 4. Mai (Los 2, Reinigung Schulzentrum) soll der Zuschlag nicht erteilt werden. Ein anderer Bieter hat bei den Kriterien Preis und Personaleinsatz mehr Punkte erzielt. Der Vertrag wird frühestens am 8. Juni geschlossen.

Landkreis Hohn
Zentrale Vergabestelle`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'de-r13-noise-09',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Ihre Terminanfrage',
    fromName: 'Hautarztpraxis am Graben',
    fromAddress: 'termine@hautpraxis-graben.example',
    sentAt: '2026-01-19T13:37:00Z',
    text: `Guten Tag Frau Bühlmann

Zurzeit nehmen wir keine neuen Patientinnen und Patienten auf. Den angefragten Termin vom 28. Januar können wir Ihnen deshalb nicht geben. Versuchen Sie es bitte in der Permanence beim Bahnhof.

Freundliche Grüsse
Praxisteam`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'de-r13-noise-10',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Aktenzeichen 32.4-F-2207: Versagung der Fahrerlaubnis',
    fromName: 'Kreis Ostheide, Straßenverkehrsamt',
    fromAddress: 'fuehrerscheinstelle@kreis-ostheide.example',
    sentAt: '2026-10-14T11:00:00Z',
    text: `Sehr geehrter Herr Brink,

die von Ihnen beantragte Erteilung der Fahrerlaubnis Klasse C kann nicht erfolgen. Das augenärztliche Gutachten weist eine unzureichende Sehschärfe aus, damit fehlt es an der gesetzlichen Eignung. Die Gebühr in Höhe von 42,60 Euro bleibt fällig.

Im Auftrag
Lohse`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'de-r13-noise-11',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Einreichung für die DevTage',
    fromName: 'Programmkomitee DevTage',
    fromAddress: 'cfp@devtage.example',
    sentAt: '2026-07-07T20:00:00Z',
    text: `Hallo Jannik,

zu den DevTagen wurden 412 Vorträge eingereicht, für 36 haben wir Platz. „Nebenläufigkeit ohne Tränen“ ist leider nicht ins Programm gekommen, das Komitee hat andere Themen stärker gewichtet. Du bekommst den Sprecherrabatt trotzdem.

Euer Programmkomitee`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
]
