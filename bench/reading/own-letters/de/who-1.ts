import type { OwnLetter } from '../own-letter.ts'

export const deWho1: readonly OwnLetter[] = [
  {
    id: 'de-who-r1-confirmation-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Eingangsbestätigung: Ihre Bewerbung als Industriemechaniker (m/w/d) - Ref. 2026-0119',
    fromName: 'Bewerbermanagement Kolbe Antriebstechnik',
    fromAddress: 'bewerbung@kolbe-antriebe.example',
    sentAt: '2026-02-10T08:12:00Z',
    text: `Sehr geehrter Herr Yildiz,

vielen Dank für Ihre Bewerbung und das damit verbundene Interesse an unserem Unternehmen. Ihre Unterlagen sind bei uns eingegangen. Die Prüfung wird etwas Zeit in Anspruch nehmen.

Mit freundlichen Grüßen
Ihr Recruiting-Team
Kolbe Antriebstechnik GmbH & Co. KG`,
    kind: 'confirmation',
    company: 'Kolbe Antriebstechnik GmbH & Co. KG',
    companyAlso: ['Kolbe Antriebstechnik'],
    role: 'Industriemechaniker',
    requisition: '2026-0119',
  },
  {
    id: 'de-who-r1-confirmation-02',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Danke für deine Bewerbung!',
    fromName: 'no-reply@almwerk.recruitee.com',
    fromAddress: 'no-reply@almwerk.recruitee.com',
    sentAt: '2026-03-04T10:00:00Z',
    text: `Servus Katharina,

deine Bewerbung als Junior Content Creator (w/m/x) bei Almwerk ist gut angekommen. Wir melden uns spätestens in zwei Wochen.

Liebe Grüße aus Innsbruck
dein Almwerk-Team`,
    kind: 'confirmation',
    company: 'Almwerk',
    role: 'Junior Content Creator',
  },
  {
    id: 'de-who-r1-confirmation-03',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Bestätigung Bewerbungseingang Fachperson Betreuung 80-100%',
    fromName: 'Stiftung Rebhalde',
    fromAddress: 'personal@rebhalde.example',
    sentAt: '2026-01-22T13:40:00Z',
    text: `Guten Tag Frau Zbinden

Besten Dank für die Zustellung Ihrer Bewerbung als Fachperson Betreuung. Wir werden diese prüfen und wieder auf Sie zukommen.

Freundliche Grüsse

Stiftung Rebhalde
Personaldienst`,
    kind: 'confirmation',
    company: 'Stiftung Rebhalde',
    role: 'Fachperson Betreuung',
    roleAlso: ['Fachperson Betreuung 80-100%'],
  },
  {
    id: 'de-who-r1-confirmation-04',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung über StepStone: Steuerfachangestellte/r',
    fromName: 'Kanzlei Dr. Ott und Partner',
    fromAddress: 'kanzlei@ott-partner.example',
    sentAt: '2026-04-15T07:05:00Z',
    text: `Hallo Frau Nowak,

Ihre Unterlagen für die Stelle Steuerfachangestellte/r haben wir über StepStone erhalten, danke. Frau Ott ist ab Montag wieder im Haus und ruft Sie dann an.

Viele Grüße
S. Brandl`,
    kind: 'confirmation',
    company: 'Kanzlei Dr. Ott und Partner',
    companyAlso: ['Dr. Ott und Partner', 'Ott und Partner'],
    role: 'Steuerfachangestellte/r',
    roleAlso: ['Steuerfachangestellte'],
  },
  {
    id: 'de-who-r1-rejection-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung bei der Stadtwerke Lahntal GmbH',
    fromName: 'Karriere SWL',
    fromAddress: 'karriere@sw-lahntal.example',
    sentAt: '2026-03-19T14:22:00Z',
    text: `Sehr geehrte Frau Petersen,

wir danken Ihnen für Ihre Bewerbung auf die Position Netzmeister Gas/Wasser (m/w/d) bei der Stadtwerke Lahntal GmbH. Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.

Freundliche Grüße
i. A. Carsten Weil
Personalwesen`,
    kind: 'rejection',
    company: 'Stadtwerke Lahntal GmbH',
    companyAlso: ['Stadtwerke Lahntal'],
    role: 'Netzmeister Gas/Wasser',
    refusal: 'not-chosen',
  },
  {
    id: 'de-who-r1-rejection-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'AW: Bewerbung',
    fromName: 'Henrike Sauer',
    fromAddress: 'h.sauer@papiermuehle-gronau.example',
    sentAt: '2026-05-07T09:58:00Z',
    text: `Liebe Frau Demir,

danke nochmal für das nette Gespräch. Wir haben die Stelle im Vertriebsinnendienst jetzt intern besetzt, deshalb muss ich Ihnen leider absagen.

Alles Gute
Henrike Sauer
Papiermühle Gronau`,
    kind: 'rejection',
    company: 'Papiermühle Gronau',
    role: 'Vertriebsinnendienst',
    roleAlso: ['Mitarbeiterin im Vertriebsinnendienst'],
    refusal: 'filled',
  },
  {
    id: 'de-who-r1-rejection-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Rückmeldung zu Ihrer Bewerbung',
    fromName: 'SAP SuccessFactors',
    fromAddress: 'system@successfactors.eu',
    sentAt: '2026-02-02T16:31:00Z',
    text: `Guten Tag Herr Ivanov,

vielen Dank für Ihr Interesse an der Stelle als Disponent Seefracht (w/m/d) bei der Hartwig Logistik SE. Nach eingehender Prüfung können wir Ihre Bewerbung leider nicht weiter berücksichtigen.

Mit besten Grüßen
Ihr HR-Team der Hartwig Logistik SE
Diese E-Mail wurde automatisch erstellt.`,
    kind: 'rejection',
    company: 'Hartwig Logistik SE',
    companyAlso: ['Hartwig Logistik'],
    role: 'Disponent Seefracht',
    refusal: 'not-chosen',
  },
  {
    id: 'de-who-r1-rejection-04',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Absage Lehrstelle Tischlerei',
    fromName: 'Tischlerei Moosbrugger',
    fromAddress: 'office@moosbrugger-holz.example',
    sentAt: '2026-06-09T11:17:00Z',
    text: `Hallo Lukas,

danke fürs Schnuppern! Wir nehmen heuer nur einen Lehrling und haben uns für jemand anderen entschieden. Du hast dich gut angestellt, probier es nächstes Jahr gern wieder.

Elmar Moosbrugger`,
    kind: 'rejection',
    company: 'Tischlerei Moosbrugger',
    role: 'Tischler',
    roleAlso: ['Lehrstelle Tischlerei'],
    refusal: 'not-chosen',
  },
  {
    id: 'de-who-r1-rejection-05',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Ihre Bewerbung als Teamleiter/in Logistik (80-100 %)',
    fromName: 'HR Gebr. Wüthrich AG',
    fromAddress: 'hr@wuethrich-bau.example',
    sentAt: '2026-03-25T15:09:00Z',
    text: `Sehr geehrter Herr Bauer

Für die Stelle als Teamleiter/in Logistik haben sich über 60 Personen gemeldet. Sie sind nicht in der engeren Wahl. Ihre elektronischen Unterlagen löschen wir.

Freundliche Grüsse
Gebr. Wüthrich AG

Rahel Nussbaumer
HR-Fachfrau`,
    kind: 'rejection',
    company: 'Gebr. Wüthrich AG',
    companyAlso: ['Gebr. Wüthrich'],
    role: 'Teamleiter/in Logistik',
    roleAlso: ['Teamleiter/in Logistik (80-100 %)'],
    refusal: 'not-chosen',
  },
  {
    id: 'de-who-r1-rejection-06',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Auswahlverfahren Sachbearbeitung Wohngeld (Kennziffer 50-2025-88)',
    fromName: 'Personalamt',
    fromAddress: 'personalamt@stadt-wersen.example',
    sentAt: '2026-01-13T12:00:00Z',
    text: `Sehr geehrte Frau Kaya,

in dem o. g. Auswahlverfahren konnten Sie nicht berücksichtigt werden. Für die Mühe, die Sie sich gemacht haben, danke ich Ihnen.

Mit freundlichem Gruß
Im Auftrag
Mertens

Stadt Wersen - Der Bürgermeister - Personalamt`,
    kind: 'rejection',
    company: 'Stadt Wersen',
    role: 'Sachbearbeitung Wohngeld',
    requisition: '50-2025-88',
    refusal: 'not-chosen',
  },
  {
    id: 'de-who-r1-rejection-07',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Bewerbung bei uns',
    fromName: 'Mia von Lokalrad',
    fromAddress: 'mia@lokalrad.example',
    sentAt: '2026-04-28T17:44:00Z',
    text: `Hey Can,

es hat dieses Mal leider nicht geklappt: Als Zweiradmechatroniker brauchen wir jemanden, der schon E-Bikes repariert hat. Danke, dass du dir die Zeit genommen hast!

Mia`,
    kind: 'rejection',
    company: 'Lokalrad',
    role: 'Zweiradmechatroniker',
    refusal: 'not-chosen',
  },
]
