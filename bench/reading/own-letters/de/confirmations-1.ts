import type { OwnLetter } from '../own-letter.ts'

export const deConfirmations1: readonly OwnLetter[] = [
  {
    id: 'de-confirmation-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Eingangsbestätigung',
    fromName: 'Bewerbung',
    fromAddress: 'noreply@stadtklinik-eschweil.example',
    sentAt: '2023-02-06T09:01:00Z',
    text: `Sehr geehrte Frau Sommer,

Ihre Bewerbung als Pflegefachfrau ist bei uns eingegangen. Wir prüfen Ihre Unterlagen und melden uns, sobald eine Entscheidung gefallen ist. Bitte sehen Sie bis dahin von Rückfragen ab.

Stadtklinik Eschweil`,
    kind: 'confirmation',
    company: 'Stadtklinik Eschweil',
    role: 'Pflegefachfrau',
    roleAlso: ['Pflegefachfrau / Pflegefachmann'],
  },
  {
    id: 'de-confirmation-02',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Wir haben Post von Ihnen!',
    fromName: 'Karriere',
    fromAddress: 'karriere@lichtbogen-elektro.example',
    sentAt: '2024-09-10T14:40:00Z',
    text: `Hallo Herr Becker,

vielen Dank für Ihre Bewerbung als Elektroinstallateur. Sollten Sie innerhalb von drei Wochen nichts von uns hören, haben wir leider keine passende Stelle für Sie. Ihre Daten löschen wir dann nach sechs Monaten.

Bis dahin bitten wir um etwas Geduld.

Lichtbogen Elektro`,
    kind: 'confirmation',
    company: 'Lichtbogen Elektro',
    role: 'Elektroinstallateur',
    personal: false,
    answerBy: '2024-10-01',
  },
  {
    id: 'de-confirmation-03',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Ihre Bewerbung als Polymechaniker',
    fromName: 'HR',
    fromAddress: 'hr@uhrwerk-biel.example',
    sentAt: '2022-11-14T12:48:00Z',
    text: `Guten Tag Herr Rossi

Besten Dank für Ihr Dossier. Wir werden es nun mit der Fachabteilung anschauen. Bis spätestens 28. November 2022 hören Sie von uns, ob wir Sie zu einem Gespräch einladen oder Ihnen absagen müssen.

Freundliche Grüsse
Uhrwerk Biel AG`,
    kind: 'confirmation',
    company: 'Uhrwerk Biel AG',
    companyAlso: ['Uhrwerk Biel'],
    role: 'Polymechaniker',
    personal: false,
    answerBy: '2022-11-28',
  },
  {
    id: 'de-confirmation-04',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Bewerbung erhalten: R-88120 Bauleiter Tiefbau',
    fromName: 'Workday',
    fromAddress: 'deltabau@myworkday.com',
    sentAt: '2025-04-02T07:30:00Z',
    text: `Vielen Dank für deine Bewerbung bei Deltabau.

Wir haben deine Unterlagen für die Position Bauleiter Tiefbau bekommen. Passt dein Profil, meldet sich jemand aus dem Recruiting. Falls die Wahl auf andere fällt, informieren wir dich per E-Mail.

Dein Deltabau Recruiting`,
    kind: 'confirmation',
    company: 'Deltabau',
    role: 'Bauleiter Tiefbau',
    requisition: 'R-88120',
    personal: false,
  },
  {
    id: 'de-confirmation-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Re: Bewerbung als Kinderpflegerin',
    fromName: 'Frauke Jensen',
    fromAddress: 'f.jensen@kita-wattwurm.example',
    sentAt: '2021-03-18T11:16:00Z',
    text: `Liebe Frau Wendt,
Ihre Mail ist angekommen, vielen Dank dafür. Ich bin bis Ende nächster
Woche im Urlaub und lese alles in Ruhe, wenn ich zurück bin. Eine Stelle
als Erzieherin ist auch noch frei, nur so als Gedanke.
Viele Grüße
Frauke Jensen, Kita Wattwurm`,
    kind: 'confirmation',
    company: 'Kita Wattwurm',
    role: 'Erzieherin',
    roleAlso: ['Kinderpflegerin'],
    personal: true,
  },
  {
    id: 'de-confirmation-06',
    lang: 'de',
    country: 'AT',
    held: true,
    subject: 'Bestätigung Ihrer Online-Bewerbung',
    fromName: 'Bewerbungsservice',
    fromAddress: 'bewerbung@landesdienst-tauern.example',
    sentAt: '2020-09-24T13:42:00Z',
    text: `Sehr geehrte Damen und Herren,

wir bestätigen den Eingang Ihrer Bewerbung um ein Verwaltungspraktikum beim Land Tauern. Aufgrund der großen Nachfrage kann leider nicht jeder Bewerbung entsprochen werden. Sie erhalten in jedem Fall eine schriftliche Verständigung.

Ihr Bewerbungsservice`,
    kind: 'confirmation',
    company: 'Land Tauern',
    role: 'Verwaltungspraktikum',
    personal: false,
  },
  {
    id: 'de-confirmation-07',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Bewerbung für die Ausbildung zum Anlagenmechaniker',
    fromName: 'Stadtwerke Ilmau',
    fromAddress: 'ausbildung@stadtwerke-ilmau.example',
    sentAt: '2016-05-30T16:02:00Z',
    text: `Hallo Finn,

deine Bewerbung ist da! So geht es weiter: Zuerst lesen wir alles, dann laden wir zum Test ein, danach zum Gespräch. Wer den Test nicht schafft, bekommt von uns eine Absage, alle anderen einen Termin.

Deine Stadtwerke Ilmau`,
    kind: 'confirmation',
    company: 'Stadtwerke Ilmau',
    role: 'Anlagenmechaniker',
    roleAlso: ['Ausbildung zum Anlagenmechaniker'],
    personal: false,
  },
  {
    id: 'de-confirmation-08',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Eingang Ihrer Unterlagen',
    fromName: null,
    fromAddress: 'no-reply@bewerbermanagement.example',
    sentAt: '2023-07-11T10:55:00Z',
    text: `Guten Tag,

Ihre Nachricht mit drei Anlagen (Anschreiben, Lebenslauf, Zeugnisse) wurde für die Stelle Serviceberater Kfz im Autohaus Reinders gespeichert. Ein Sachbearbeiter wird sich mit Ihnen in Verbindung setzen.

Automatische Nachricht`,
    kind: 'confirmation',
    company: 'Autohaus Reinders',
    role: 'Serviceberater Kfz',
  },
  {
    id: 'de-confirmation-09',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Schön, dass du dich beworben hast',
    fromName: 'Recruiting',
    fromAddress: 'jobs@kavalla.example',
    sentAt: '2022-06-21T16:00:00Z',
    text: `Hey Paul,

cool, dass du Texter bei Kavalla werden willst. Wir lesen jede Bewerbung selbst, ohne Roboter. Das dauert meist zehn Tage. Auch wenn es am Ende nicht passen sollte, bekommst du von uns eine Antwort. Versprochen.

Kavalla`,
    kind: 'confirmation',
    company: 'Kavalla',
    role: 'Texter',
    personal: false,
  },
  {
    id: 'de-confirmation-10',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'Ihre Bewerbung, Kennziffer 2024-61',
    fromName: 'Personalrat und Verwaltung',
    fromAddress: 'bewerbung@hochschule-norden.example',
    sentAt: '2024-12-03T15:27:00Z',
    text: `Sehr geehrter Herr Dr. Adler,

wir danken für Ihre Bewerbung als Laboringenieur. Kosten, die im Zusammenhang mit der Bewerbung entstehen, können nicht erstattet werden. Unterlagen nicht berücksichtigter Bewerber werden nach Abschluss des Verfahrens vernichtet.

Hochschule Norden`,
    kind: 'confirmation',
    company: 'Hochschule Norden',
    role: 'Laboringenieur',
    requisition: '2024-61',
    personal: false,
  },
  {
    id: 'de-confirmation-11',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Bewerbung wurde zurückgezogen',
    fromName: 'Bewerbung',
    fromAddress: 'bewerbung@mobilis-bahn.example',
    sentAt: '2025-08-05T16:46:00Z',
    text: `Hallo Deniz,

wie gewünscht haben wir deine Bewerbung als Zugbegleiter aus dem Verfahren genommen. Schade! Wenn du es dir anders überlegst, kannst du dich jederzeit neu bewerben.

Mobilis Bahn`,
    kind: 'confirmation',
    company: 'Mobilis Bahn',
    role: 'Zugbegleiter',
    roleAlso: ['Quereinstieg Zugbegleiter'],
    personal: false,
  },
  {
    id: 'de-confirmation-12',
    lang: 'de',
    country: 'DE',
    held: true,
    subject: 'AW: Bewerbung',
    fromName: 'Ruth Amsel',
    fromAddress: 'r.amsel@tierklinik-amsel.example',
    sentAt: '2019-02-25T12:47:00Z',
    text: `Guten Tag Frau Roth,

danke für die Unterlagen zur Tierarzthelferin. Wir hatten diese Woche leider drei Notfälle am Tag, deswegen die späte Antwort. Ich melde mich bis zum 8. März bei Ihnen.

R. Amsel
Tierklinik Amsel`,
    kind: 'confirmation',
    company: 'Tierklinik Amsel',
    role: 'Tierarzthelferin',
    personal: true,
    answerBy: '2019-03-08',
  },
  {
    id: 'de-confirmation-13',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Anker: Bewerbung eingegangen (Hausdame, Hotel Anker Wismar)',
    fromName: null,
    fromAddress: 'jobs@hotelgruppe-anker.example',
    sentAt: '2023-10-30T13:06:00Z',
    text: `Liebe Bewerberin, lieber Bewerber,

Ihre Bewerbung als Hausdame liegt uns vor. Da Sie sich bei der Hotelgruppe Anker auch als Rezeptionistin beworben haben, bearbeiten wir beide Bewerbungen getrennt. Über jede erhalten Sie eine eigene Nachricht.

Ihr Anker-Team`,
    kind: 'confirmation',
    company: 'Hotelgruppe Anker',
    role: 'Hausdame',
    personal: false,
  },
  {
    id: 'de-confirmation-14',
    lang: 'de',
    country: 'AT',
    held: true,
    subject: 'Deine Bewerbung wurde übermittelt',
    fromName: 'Bewerberportal',
    fromAddress: 'no-reply@prescreen.io',
    sentAt: '2026-02-09T14:54:00Z',
    text: `Hallo Lukas!

Deine Bewerbung auf die Stelle Qualitätsmanager Lebensmittel wurde erfolgreich an die Alpenmilch Genossenschaft übermittelt. Im Portal kannst du Dokumente nachreichen und deinen Status verfolgen.`,
    kind: 'confirmation',
    company: 'Alpenmilch Genossenschaft',
    role: 'Qualitätsmanager Lebensmittel',
  },
]
