import type { OwnLetter } from '../own-letter.ts'

export const deRound9Rejections1: readonly OwnLetter[] = [
  {
    id: 'de-r9-rejection-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung als Serviceberater (m/w/d)',
    fromName: 'Kreissparkasse Ahrtal',
    fromAddress: 'karriere@ksk-ahrtal.example',
    sentAt: '2025-01-01T07:00:00Z',
    text: `Sehr geehrter Herr Jung,

vielen Dank, dass Sie sich bei uns als Serviceberater beworben haben. Uns haben viele interessante Bewerbungen erreicht, deshalb ist uns die Auswahl sehr schwergefallen.

Nach eingehender Prüfung haben wir uns letztlich für einen Mitbewerber entschieden.

Für Ihre Zukunft wünschen wir Ihnen alles Gute.
Kreissparkasse Ahrtal`,
    kind: 'rejection',
    company: 'Kreissparkasse Ahrtal',
    role: 'Serviceberater',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r9-rejection-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Stellenausschreibung 2025/77',
    fromName: 'Universität Traunau, Abteilung Personal',
    fromAddress: 'personal@uni-traunau.example',
    sentAt: '2025-06-02T08:13:00Z',
    text: `Sehr geehrte Frau Dr. Keil,

die oben genannte Stelle „Referentin für Gleichstellung“ wurde zwischenzeitlich besetzt. Ihre Bewerbung konnte hierbei leider keine Berücksichtigung finden. Die Bewerbungsunterlagen werden datenschutzkonform vernichtet.

Universität Traunau`,
    kind: 'rejection',
    company: 'Universität Traunau',
    role: 'Referentin für Gleichstellung',
    refusal: 'filled',
    reasons: ['position_filled'],
  },
  {
    id: 'de-r9-rejection-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Neuigkeiten zu deiner Bewerbung',
    fromName: 'Trendhaus Jobs',
    fromAddress: 'jobs@trendhaus.example',
    sentAt: '2025-11-03T09:26:00Z',
    text: `Hi Jule,

danke, dass du Teil von Trendhaus werden willst. Nach Sichtung aller Unterlagen können wir dir für die Position Social Media Manager leider keine Zusage geben. Das bedeutet nicht, dass dein Profil nicht spannend ist, andere passten einfach noch etwas besser.

Behalte gern unsere Jobseite im Auge!
Dein Trendhaus-Team`,
    kind: 'rejection',
    company: 'Trendhaus',
    role: 'Social Media Manager',
    refusal: 'not-chosen',
    door: 'reapply',
  },
  {
    id: 'de-r9-rejection-04',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Ihre Bewerbung - Bauhofmitarbeiter',
    fromName: 'Gemeinde Sankt Egyd',
    fromAddress: 'gemeinde@st-egyd.example',
    sentAt: '2025-04-04T10:39:00Z',
    text: `Sehr geehrter Herr Pichler,

der Gemeindevorstand hat in der Sitzung vom 12. März die Stelle als Bauhofmitarbeiter vergeben. Leider fiel die Entscheidung nicht auf Sie. Wir bedanken uns nochmals für Ihre Bewerbung.

Der Bürgermeister
Gemeinde Sankt Egyd`,
    kind: 'rejection',
    company: 'Gemeinde Sankt Egyd',
    role: 'Bauhofmitarbeiter',
    refusal: 'filled',
    refusalAlso: ['not-chosen'],
  },
  {
    id: 'de-r9-rejection-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Bewerbung als MTR',
    fromName: 'Radiologiezentrum Mitte',
    fromAddress: 'verwaltung@rad-mitte.example',
    sentAt: '2025-09-05T11:52:00Z',
    text: `Sehr geehrte Frau Olschewski,

herzlichen Dank für das nette Gespräch in unserer Praxis. Wie angekündigt, geben wir Ihnen heute Bescheid: Wir haben der anderen Bewerberin zugesagt, weil sie auch Spätdienste übernehmen kann.

Radiologiezentrum Mitte`,
    kind: 'rejection',
    company: 'Radiologiezentrum Mitte',
    role: 'MTR',
    refusal: 'not-chosen',
    stage: 'interview',
  },
  {
    id: 'de-r9-rejection-06',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Verkäuferin',
    fromName: 'Metzgerei Bauer',
    fromAddress: 'bauer@metzgerei-bauer.example',
    sentAt: '2025-02-06T12:05:00Z',
    text: `Grüß Gott Frau Lang, die Stelle ist schon vergeben. Trotzdem vielen Dank und einen schönen Sommer! Metzgerei Bauer`,
    kind: 'rejection',
    company: 'Metzgerei Bauer',
    role: null,
    refusal: 'filled',
    reasons: ['position_filled'],
  },
  {
    id: 'de-r9-rejection-07',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung bei BluePort Logistics',
    fromName: 'BluePort Logistics',
    fromAddress: 'noreply@blueport.example',
    sentAt: '2025-07-07T13:18:00Z',
    text: `Dear Applicant / Sehr geehrte Bewerberin, sehr geehrter Bewerber,

wir haben Ihre Bewerbung für die Stelle Import-Sachbearbeiter geprüft. Leider können wir Ihnen derzeit keine positive Rückmeldung geben, da andere Kandidaten dem gesuchten Profil eher entsprechen.

Wir würden Ihre Daten gern in unseren Talentpool aufnehmen. Bitte stimmen Sie über den Link zu.

BluePort Logistics`,
    kind: 'rejection',
    company: 'BluePort Logistics',
    role: 'Import-Sachbearbeiter',
    refusal: 'not-chosen',
    door: 'kept-on-file',
  },
  {
    id: 'de-r9-rejection-08',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Hauswirtschaftsleitung',
    fromName: 'Jugendherberge Schwarzwaldtal',
    fromAddress: 'leitung@jh-schwarzwaldtal.example',
    sentAt: '2025-12-08T14:31:00Z',
    text: `Liebe Frau Kern, wir haben lange überlegt, ob wir es mit Ihnen versuchen. Weil die letzte Leitung nur vier Monate blieb und Sie selbst von Übergangslösung sprachen, lassen wir es lieber. Bitte nicht böse sein. Jugendherberge Schwarzwaldtal`,
    kind: 'rejection',
    company: 'Jugendherberge Schwarzwaldtal',
    role: 'Hauswirtschaftsleitung',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r9-rejection-09',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Nexora Systems – Technical Writer',
    fromName: 'Nexora Systems',
    fromAddress: 'people@nexora.example',
    sentAt: '2025-05-09T15:44:00Z',
    text: `Hallo Marlene,

vielen Dank für deine Geduld. Die Stelle als Technical Writer wird aufgrund von Budgetkürzungen vorerst nicht besetzt. Falls sie wieder freigegeben wird, kommen wir gern auf dich zu.

Viele Grüße
Nexora Systems`,
    kind: 'rejection',
    company: 'Nexora Systems',
    role: 'Technical Writer',
    refusal: 'paused',
    refusalAlso: ['closed'],
    door: 'kept-on-file',
    reasons: ['position_closed'],
  },
  {
    id: 'de-r9-rejection-10',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung, Az. 61.2',
    fromName: 'Polizeipräsidium Weststadt',
    fromAddress: 'einstellung@pp-weststadt.example',
    sentAt: '2025-10-10T16:57:00Z',
    text: `Sehr geehrte Frau Adam,

nach dem Ergebnis des Auswahlverfahrens, an dem Sie am 6. Mai teilgenommen haben, kann ich Ihnen keine Einstellung in Aussicht stellen.

Hochachtungsvoll
Im Auftrag
Polizeipräsidium Weststadt`,
    kind: 'rejection',
    company: 'Polizeipräsidium Weststadt',
    role: null,
    refusal: 'not-chosen',
  },
  {
    id: 'de-r9-rejection-11',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Sommerjob',
    fromName: 'Kanu Verleih Spree',
    fromAddress: 'info@kanu-spree.example',
    sentAt: '2025-03-11T17:10:00Z',
    text: `Hey Fiete, echt nett, dass du fragst! Unsere Truppe für den Sommer steht aber schon. Nächstes Jahr ab März wieder probieren, ok? Kanu Verleih Spree`,
    kind: 'rejection',
    company: 'Kanu Verleih Spree',
    role: null,
    refusal: 'filled',
    door: 'reapply',
  },
  {
    id: 'de-r9-rejection-12',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Rückmeldung Ihre Bewerbung Polier',
    fromName: 'Bauunternehmung Ritter AG',
    fromAddress: 'hr@ritter-bau.example',
    sentAt: '2025-08-12T07:23:00Z',
    text: `Sehr geehrter Herr Marti

Sie haben sich bei uns als Polier beworben. Leider müssen wir Ihnen heute mitteilen, dass wir anderen Interessenten, die aufgrund ihrer Erfahrung im Tunnelbau geeigneter scheinen, den Vorzug geben.

Wir danken Ihnen für das Interesse und wünschen Ihnen weiterhin viel Erfolg bei der Stellensuche.
Bauunternehmung Ritter AG`,
    kind: 'rejection',
    company: 'Bauunternehmung Ritter AG',
    role: 'Polier',
    refusal: 'not-chosen',
    reasons: ['experience_gap'],
  },
  {
    id: 'de-r9-rejection-13',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Deine Bewerbung um einen Ausbildungsplatz',
    fromName: 'Hörwelt Akustik',
    fromAddress: 'azubi@hoerwelt.example',
    sentAt: '2025-01-13T08:36:00Z',
    text: `Liebe Selin, du hast uns mit deinem Praktikum eine große Freude gemacht. Leider dürfen wir dieses Jahr doch nicht ausbilden, weil unsere Meisterin in Elternzeit geht. Wir haben in Siegen angerufen: Die Filiale dort würde dich gern kennenlernen! Hörwelt Akustik`,
    kind: 'rejection',
    company: 'Hörwelt Akustik',
    role: null,
    refusal: 'closed',
    refusalAlso: ['filled', 'paused'],
    door: 'other-role',
  },
  {
    id: 'de-r9-rejection-14',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Re: Bewerbung Energieberater',
    fromName: 'Markus Löwe',
    fromAddress: 'm.loewe@eb-loewe.example',
    sentAt: '2025-06-14T09:49:00Z',
    text: `Hallo Herr Frank,

ich habe Ihre Unterlagen aufmerksam gelesen. Sie kommen aus der Elektrotechnik, wir rechnen aber fast nur Gebäudehüllen. Das passt für mich nicht zusammen. Ich wünsche Ihnen, dass Sie bald fündig werden.

Markus Löwe
Energieberatung Löwe`,
    kind: 'rejection',
    company: 'Energieberatung Löwe',
    role: 'Energieberater',
    refusal: 'not-chosen',
    reasons: ['profile_mismatch'],
    personal: true,
  },
  {
    id: 'de-r9-rejection-15',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Absage',
    fromName: 'Landesmuseum Harzvorland',
    fromAddress: 'bewerbung@lm-harzvorland.example',
    sentAt: '2025-11-15T10:02:00Z',
    text: `Sehr geehrte Frau Hofmann, hiermit muss ich Ihnen leider mitteilen, dass Sie für die Besetzung der Stelle als Restauratorin nicht vorgesehen sind. Landesmuseum Harzvorland`,
    kind: 'rejection',
    company: 'Landesmuseum Harzvorland',
    role: 'Restauratorin',
    refusal: 'not-chosen',
  },
  {
    id: 'de-r9-rejection-16',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Bewerbung PDL',
    fromName: 'PflegePlus Mobil',
    fromAddress: 'gf@pflegeplus-mobil.example',
    sentAt: '2025-04-16T11:15:00Z',
    text: `Sehr geehrte Frau Reich, die Kassen verlangen für eine PDL 460 Stunden Weiterbildung. Solange Sie diese nicht nachweisen können, darf ich Sie nicht als Leitung einsetzen. Als Pflegefachkraft würde ich Sie sofort einstellen. Wäre das eine Option? PflegePlus Mobil`,
    kind: 'rejection',
    company: 'PflegePlus Mobil',
    role: null,
    refusal: 'not-chosen',
    door: 'other-role',
    reasons: ['eligibility'],
  },
]
