import type { OwnLetter } from '../own-letter.ts'

export const deInterviews1: readonly OwnLetter[] = [
  {
    id: 'de-interview-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Einladung zum Vorstellungsgespräch',
    fromName: 'Personal',
    fromAddress: 'personal@klinik-rosenau.example',
    sentAt: '2023-05-08T08:32:00Z',
    text: `Sehr geehrte Frau Lange,

gern möchten wir Sie für die Stationsleitung der Inneren Medizin näher kennenlernen und laden Sie ein für

Dienstag, 16. Mai 2023, 10:30 Uhr
Klinik Rosenau, Haus B, Raum 214.

Teilnehmen werden Frau Oberin Hahn und Herr Dr. Till. Planen Sie etwa eine Stunde ein und bringen Sie bitte Ihre Berufsurkunde im Original mit.

Klinik Rosenau, Personal`,
    kind: 'interview',
    company: 'Klinik Rosenau',
    role: 'Stationsleitung',
    roleAlso: ['Stationsleitung der Inneren Medizin'],
    personal: false,
    meeting: {
      state: 'fixed',
      localTime: '2023-05-16T10:30',
      zone: null,
      minutes: 60,
      form: 'on-site',
      link: null,
      place: 'Haus B, Raum 214',
      people: ['Frau Oberin Hahn', 'Herr Dr. Till'],
    },
  },
  {
    id: 'de-interview-02',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Lass uns sprechen!',
    fromName: 'Jana Richter',
    fromAddress: 'jana.richter@fluxio.example',
    sentAt: '2022-08-25T11:03:00Z',
    text: `Hi Can,

deine Bewerbung als Data Analyst hat uns neugierig gemacht. Magst du am Donnerstag, 1. September um 15 Uhr (Berliner Zeit) für 45 Minuten mit Sven und mir per Video sprechen?

Link: https://meet.fluxio.example/r/jana

Falls das nicht geht, schick mir gern zwei andere Vorschläge.

Jana Richter
People, Fluxio`,
    kind: 'interview',
    company: 'Fluxio',
    role: 'Data Analyst',
    personal: true,
    meeting: {
      state: 'fixed',
      localTime: '2022-09-01T15:00',
      zone: 'Europe/Berlin',
      minutes: 45,
      form: 'video',
      link: 'https://meet.fluxio.example/r/jana',
      place: null,
      people: ['Jana Richter', 'Sven'],
    },
  },
  {
    id: 'de-interview-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Terminverschiebung',
    fromName: 'Ulrike Sander',
    fromAddress: 'sander@kreismuseum-tellau.example',
    sentAt: '2024-06-12T14:09:00Z',
    text: `Sehr geehrter Herr Busch,

den für morgen vereinbarten Termin müssen wir leider absagen, weil die Direktorin erkrankt ist. Können Sie stattdessen am 20. Juni um 9 Uhr zu uns kommen? Am Interesse an Ihnen als Museumspädagoge hat sich nichts geändert.

Mit freundlichen Grüßen
Ulrike Sander
Kreismuseum Tellau`,
    kind: 'interview',
    company: 'Kreismuseum Tellau',
    role: 'Museumspädagoge',
    personal: true,
    meeting: {
      state: 'moved',
      localTime: '2024-06-20T09:00',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'de-interview-04',
    lang: 'de',
    country: 'AT',
    held: true,
    subject: 'Re: Kellermeister',
    fromName: 'Michaela Strobl',
    fromAddress: 'm.strobl@strobl-wein.example',
    sentAt: '2021-06-01T09:07:00Z',
    text: `Lieber Herr Fink, das klingt sehr gut. Kommen S' doch nächste Woche
einmal vorbei, Dienstag oder Mittwoch am Vormittag, dann gehen wir durch
den Keller und reden. Gummistiefel nicht vergessen!
M. Strobl, Weingut Strobl`,
    kind: 'interview',
    company: 'Weingut Strobl',
    role: 'Kellermeister',
    personal: true,
    meeting: {
      state: 'proposed',
      localTime: null,
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'de-interview-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Auswahlgespräch Amtsleitung Jugend, Kennziffer 51-07',
    fromName: 'Bewerbungen',
    fromAddress: 'bewerbung@landkreis-moorwerder.example',
    sentAt: '2019-11-13T08:19:00Z',
    text: `Sehr geehrter Herr Köster,

Sie gehören zum engeren Kreis der Bewerberinnen und Bewerber. Ich lade Sie zu einem strukturierten Auswahlgespräch ein am 28.11.2019 um 13:15 Uhr, Kreishaus, Sitzungssaal 2. Das Gespräch dauert 40 Minuten und beginnt mit einer Präsentation von zehn Minuten. Reisekosten können leider nicht übernommen werden.

Im Auftrag
Landkreis Moorwerder`,
    kind: 'interview',
    company: 'Landkreis Moorwerder',
    role: 'Amtsleitung Jugend',
    requisition: '51-07',
    personal: false,
    meeting: {
      state: 'fixed',
      localTime: '2019-11-28T13:15',
      zone: null,
      minutes: 40,
      form: 'on-site',
      link: null,
      place: 'Kreishaus, Sitzungssaal 2',
      people: [],
    },
  },
  {
    id: 'de-interview-06',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Erinnerung: Telefoninterview am 20.02.2025',
    fromName: null,
    fromAddress: 'calendar@terminland.example',
    sentAt: '2025-02-18T15:42:00Z',
    text: `Guten Tag Frau Busch,

wir erinnern an Ihr Telefoninterview für die Stelle Hörakustikerin am 20.02.2025 um 11:00 Uhr. Frau Sommerfeld ruft Sie an, rechnen Sie mit einer halben Stunde.

Hörakustik Sommerfeld`,
    kind: 'interview',
    company: 'Hörakustik Sommerfeld',
    role: 'Hörakustikerin',
    personal: false,
    meeting: {
      state: 'fixed',
      localTime: '2025-02-20T11:00',
      zone: null,
      minutes: 30,
      form: 'phone',
      link: null,
      place: null,
      people: ['Frau Sommerfeld'],
    },
  },
  {
    id: 'de-interview-07',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Schnuppertag',
    fromName: 'Beat Kälin',
    fromAddress: 'b.kaelin@kaelin-holzbau.example',
    sentAt: '2023-08-22T09:56:00Z',
    text: `Sali Marco

Komm am Mittwoch, 30. August um 7 Uhr auf den Werkhof Rothenthurm, dann schaffst du einen Tag mit und wir schauen, ob es passt als Zimmermann EFZ. Znüni gibts von uns.

Gruss Beat
Kälin Holzbau`,
    kind: 'interview',
    company: 'Kälin Holzbau',
    role: 'Zimmermann EFZ',
    roleAlso: ['Zimmermann'],
    personal: true,
    meeting: {
      state: 'fixed',
      localTime: '2023-08-30T07:00',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'Werkhof Rothenthurm',
      people: [],
    },
  },
  {
    id: 'de-interview-08',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Nächster Schritt: Wähle deinen Interviewtermin',
    fromName: 'Recruiting Center',
    fromAddress: 'recruiting@ostwind-airlines.example',
    sentAt: '2020-11-17T13:24:00Z',
    text: `Hallo Nico,

gute Nachrichten: Du bist eine Runde weiter! Buche bitte über den Kalender im Bewerberportal einen freien Termin für dein Videointerview als Flugbegleiter. Der Termin am 24. ist leider schon ausgebucht.

Ostwind Airlines`,
    kind: 'interview',
    company: 'Ostwind Airlines',
    role: 'Flugbegleiter',
    personal: false,
    meeting: {
      state: 'proposed',
      localTime: null,
      zone: null,
      minutes: null,
      form: 'video',
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'de-interview-09',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Doktorandenstelle Quantenoptik',
    fromName: 'Prof. Dr. Karin Wolff',
    fromAddress: 'wolff@phys.uni-lahnbruck.example',
    sentAt: '2024-01-30T14:14:00Z',
    text: `Lieber Herr Rahimi,

Ihre Masterarbeit habe ich mit Gewinn gelesen. Zur Doktorandenstelle würde ich Sie gern am Freitag, den 9. Februar um 14 Uhr online meiner Gruppe vorstellen: 20 Minuten Vortrag, danach Fragen. Passt das?

Herzlich
Karin Wolff
Universität Lahnbruck`,
    kind: 'interview',
    company: 'Universität Lahnbruck',
    role: 'Doktorandenstelle',
    roleAlso: ['Doktorand'],
    personal: true,
    meeting: {
      state: 'fixed',
      localTime: '2024-02-09T14:00',
      zone: null,
      minutes: null,
      form: 'video',
      link: null,
      place: null,
      people: [],
    },
  },
  {
    id: 'de-interview-10',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Zweites Gespräch, Vertriebsleiter DACH',
    fromName: 'Assistenz der Geschäftsführung',
    fromAddress: 'assistenz@brenner-kunststoff.example',
    sentAt: '2023-12-05T12:18:00Z',
    text: `Sehr geehrter Herr Marx,

Herr Brenner möchte das Gespräch mit Ihnen gern vertiefen und lädt Sie am 14.12.2023 um 12:30 Uhr zum Mittagessen ins Restaurant Alte Münze ein. Es geht um Marktstrategie und, sofern es passt, auch schon um die Konditionen.

Brenner Kunststofftechnik`,
    kind: 'interview',
    company: 'Brenner Kunststofftechnik',
    role: 'Vertriebsleiter DACH',
    personal: false,
    meeting: {
      state: 'fixed',
      localTime: '2023-12-14T12:30',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: 'Restaurant Alte Münze',
      people: ['Herr Brenner'],
    },
  },
  {
    id: 'de-interview-11',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Probearbeiten Freitag',
    fromName: 'Milena Horn',
    fromAddress: 'horn@caterhaus.example',
    sentAt: '2022-04-20T13:12:00Z',
    text: `Hi Leonie, ja, Freitag 16 Uhr passt! Schwarze Hose, weiße Bluse, feste Schuhe. Schürze hab ich. Wird als Servicekraft natürlich bezahlt. Bis dann, Milena Horn (Caterhaus)`,
    kind: 'interview',
    company: 'Caterhaus',
    role: 'Servicekraft',
    personal: true,
    meeting: {
      state: 'fixed',
      localTime: '2022-04-22T16:00',
      zone: null,
      minutes: null,
      form: 'on-site',
      link: null,
      place: null,
      people: [],
    },
  },
]
