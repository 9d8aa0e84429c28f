import type { OwnLetter } from '../own-letter.ts'

export const deRound13Part5: readonly OwnLetter[] = [
  {
    id: 'de-r13-noise-12',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Kita-Reinigung: Ihr Angebot vom 2. September',
    fromName: 'Einkauf Lebenshilfe Wiesental',
    fromAddress: 'einkauf@lh-wiesental.example',
    sentAt: '2026-09-18T08:52:00Z',
    text: `Hallo Frau Busch,

danke für Angebot und Probereinigung. Wir beauftragen ab Oktober einen anderen Dienstleister, der uns die Glasflächen gleich mit anbietet. Sollte der nicht halten, was er verspricht, komme ich auf Glanz & Höhe zurück.

Schöne Grüße
Ralf Immel, Einkauf`,
    kind: 'other',
    company: null,
    role: null,
  },
  {
    id: 'de-r13-noise-13',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Stipendium „Handwerk macht Zukunft“',
    fromName: 'Stiftung Werkhand',
    fromAddress: 'stipendien@stiftung-werkhand.example',
    sentAt: '2026-11-10T15:15:00Z',
    text: `Lieber Herr Gmeiner,

die Jury hat entschieden, und wir hätten Ihnen gern etwas Schöneres geschrieben: Ihre Bewerbung um das Meisterstipendium war nicht erfolgreich. Vergeben wurden nur fünf Förderungen. Ihre Werkstücke können Sie bis Weihnachten bei uns abholen.

Stiftung Werkhand`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'de-r13-noise-14',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Kündigung Ihrer Mitgliedschaft nicht möglich',
    fromName: 'FitPoint Kundenservice',
    fromAddress: 'kundenservice@fitpoint.example',
    sentAt: '2026-08-13T06:06:00Z',
    text: `Hey Milena,

deine Kündigung haben wir erhalten, können sie aber nicht akzeptieren: Die Mindestlaufzeit endet erst am 28. Februar. Ein Jobwechsel zählt laut AGB leider nicht als Grund für eine vorzeitige Beendigung. Pausieren geht jederzeit in der App.

Sportliche Grüße
FitPoint`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'de-r13-noise-15',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: '11 neue Jobs für „Lagerist“ in Paderborn',
    fromName: 'JobKompass',
    fromAddress: 'alert@jobkompass.example',
    sentAt: '2026-10-13T04:30:00Z',
    text: `Guten Morgen,

passend zu Ihrer Suche sind seit gestern elf Anzeigen erschienen, darunter Lagerist (m/w/d) bei einem Großhändler, Kommissionierer Nachtschicht und Staplerfahrer in Vollzeit. Zwei Anzeigen aus Ihrer Merkliste sind leider nicht mehr online.

Anzahl der Mails einstellen oder diesen Agenten löschen`,
    kind: 'noise',
    company: null,
    role: null,
  },
  {
    id: 'de-r13-noise-16',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Stellenanzeige wurde nicht freigegeben',
    fromName: 'Stellenmarkt Oberbayern',
    fromAddress: 'redaktion@stellenmarkt-ob.example',
    sentAt: '2026-05-11T12:00:00Z',
    text: `Sehr geehrte Frau Reiterer,

Ihre Anzeige „Kellner gesucht, jung und flott“ konnten wir leider nicht veröffentlichen, weil sie gegen das Gleichbehandlungsgesetz verstößt. Bitte formulieren Sie altersneutral und reichen Sie den Text noch einmal ein. Berechnet wird Ihnen bis dahin nichts.

Anzeigenredaktion`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'de-r13-noise-17',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Einsprache abgewiesen',
    fromName: 'Steueramt Gemeinde Oberwil',
    fromAddress: 'steueramt@gemeinde-oberwil.example',
    sentAt: '2026-08-27T09:00:00Z',
    text: `Sehr geehrter Herr Imboden

Ihre Einsprache gegen die Veranlagung 2025 haben wir behandelt. Die geltend gemachten Kosten für die Stellensuche im Ausland können nicht zum Abzug zugelassen werden, Belege fehlen. Der Entscheid liegt bei.

Steueramt Oberwil`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'de-r13-noise-18',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Podcast #58: Wenn die Absage kommt',
    fromName: 'Karrierefunk',
    fromAddress: 'post@karrierefunk.example',
    sentAt: '2026-02-13T05:00:00Z',
    text: `Hallo liebe Hörerinnen und Hörer,

„Leider haben wir uns anders entschieden“ – kaum ein Satz tut so weh. Psychologin Dr. Nele Harms erzählt in der neuen Folge, was Personaler wirklich damit meinen und warum die erste Stunde danach zählt. Jetzt überall, wo es Podcasts gibt.

Euer Karrierefunk`,
    kind: 'noise',
    company: null,
    role: null,
  },
  {
    id: 'de-r13-other-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Zwischennachricht zu Ihrer Bewerbung',
    fromName: 'Landesamt für Vermessung Rhöntal',
    fromAddress: 'bewerbung@lav-rhoental.example',
    sentAt: '2026-04-09T07:00:00Z',
    text: `Sehr geehrte Frau Thoms,

leider verzögert sich die Vorauswahl für den Dienstposten Geomatiker, weil ein Mitglied der Kommission erkrankt ist. Sie sind nach wie vor im Verfahren. Mit einer Entscheidung ist nicht vor Mitte Mai zu rechnen.

Landesamt für Vermessung Rhöntal`,
    kind: 'other',
    alsoRight: ['confirmation'],
    company: 'Landesamt für Vermessung Rhöntal',
    role: 'Geomatiker',
  },
  {
    id: 'de-r13-other-02',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Fehlende Anlagen',
    fromName: 'Diakonie Kreisverband Saaleck',
    fromAddress: 'personal@diakonie-saaleck.example',
    sentAt: '2026-01-28T13:00:00Z',
    text: `Lieber Herr Adeyemi,

beim Öffnen Ihrer Bewerbung als Heilerziehungspfleger ließ sich das Abschlusszeugnis nicht aufrufen, und ein Masernnachweis war nicht dabei. Können Sie beides bis Freitag, den 6. Februar nachreichen? Ohne diese Papiere dürfen wir Sie nicht weiter berücksichtigen.

Einen guten Tag wünscht
Marion Fuchs`,
    kind: 'other',
    company: 'Diakonie Kreisverband Saaleck',
    companyAlso: ['Diakonie Saaleck'],
    role: 'Heilerziehungspfleger',
    answerBy: '2026-02-06',
  },
  {
    id: 'de-r13-other-03',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Ihre Reisekostenabrechnung (Vorstellungsgespräch)',
    fromName: 'Rechnungsstelle Gerätebau Wittig',
    fromAddress: 'rechnungsstelle@wittig-geraetebau.example',
    sentAt: '2026-06-05T10:10:00Z',
    text: `Guten Tag Frau Petrescu,

für die Fahrt zum Vorstellungsgespräch am 21. Mai erstatten wir 46,80 Euro. Die Übernachtung können wir leider nicht anerkennen, da sie nicht vorab genehmigt war. Bitte nennen Sie uns Ihre IBAN.

Rechnungsstelle`,
    kind: 'other',
    company: 'Gerätebau Wittig',
    companyAlso: ['Wittig'],
    role: null,
  },
  {
    id: 'de-r13-other-04',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Re: Ich ziehe meine Bewerbung zurück',
    fromName: 'Hotel Seeblick Personalbüro',
    fromAddress: 'personal@hotel-seeblick.example',
    sentAt: '2026-07-16T08:24:00Z',
    text: `Liebe Frau Haslinger,

schade, aber natürlich verständlich! Ihre Bewerbung als Rezeptionistin haben wir wunschgemäß storniert und alle Daten gelöscht. Für die neue Aufgabe am Arlberg nur das Beste, und falls es Sie wieder an den See zieht: Sie wissen, wo wir sind.

Hotel Seeblick`,
    kind: 'other',
    company: 'Hotel Seeblick',
    role: 'Rezeptionistin',
  },
  {
    id: 'de-r13-other-05',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Dürfen wir Ihre Daten länger speichern?',
    fromName: 'Talent Community Arvento',
    fromAddress: 'noreply@talents.arvento.example',
    sentAt: '2026-03-31T03:00:00Z',
    text: `Guten Tag Herr Schönfeld,

vor zwölf Monaten haben Sie sich in der Talent Community von Arvento registriert. In 14 Tagen läuft Ihre Einwilligung ab. Möchten Sie weiter über Stellen informiert werden, klicken Sie bitte auf „Verlängern“. Andernfalls löschen wir Ihr Profil, Sie erhalten dann von uns keine Angebote mehr.`,
    kind: 'other',
    company: 'Arvento',
    role: null,
  },
  {
    id: 'de-r13-other-06',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'zwei kurze Fragen',
    fromName: 'Nadine Horstkotte',
    fromAddress: 'n.horstkotte@backwaren-teuto.example',
    sentAt: '2026-09-14T11:46:00Z',
    text: `Hallo Herr Matussek,

bevor ich Ihre Unterlagen an den Produktionsleiter gebe: Welches Bruttogehalt stellen Sie sich für die Schichtleitung vor, und ab wann wären Sie verfügbar? In Ihrem Anschreiben habe ich dazu leider nichts entdeckt. Ein Einzeiler reicht mir.

Danke und Gruß
Nadine Horstkotte
Backwaren Teuto`,
    kind: 'other',
    company: 'Backwaren Teuto',
    role: 'Schichtleitung',
    personal: true,
  },
  {
    id: 'de-r13-other-07',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Noch ein wenig Geduld',
    fromName: 'Stefan Mühlhaus',
    fromAddress: 'muehlhaus@orgelbau-muehlhaus.example',
    sentAt: '2026-05-29T17:30:00Z',
    text: `Lieber Bewerber, lieber Herr Gmeiner,

heute wollte ich Ihnen Bescheid geben, schaffe es aber nicht. Zwischen Ihnen und einem weiteren Tischler kann ich mich noch nicht entscheiden, und nächste Woche bin ich auf Montage in Lübeck. Spätestens nach Fronleichnam hören Sie von mir, so oder so.

Ihr Stefan Mühlhaus, Orgelbau Mühlhaus`,
    kind: 'other',
    company: 'Orgelbau Mühlhaus',
    role: 'Tischler',
    stage: 'interview',
    personal: true,
  },
  {
    id: 'de-r13-other-08',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Wie war Ihr Bewerbungsprozess bei Rhenotherm?',
    fromName: 'Rhenotherm Candidate Experience',
    fromAddress: 'survey@rhenotherm.example',
    sentAt: '2026-08-18T09:00:00Z',
    text: `Guten Tag,

Sie haben sich kürzlich bei Rhenotherm als Kältetechniker beworben. Unabhängig vom Ausgang interessiert uns Ihre Meinung: War die Kommunikation klar? Haben wir schnell genug geantwortet? Die Umfrage ist anonym, dauert drei Minuten und hat keinen Einfluss auf Ihr Verfahren.`,
    kind: 'other',
    company: 'Rhenotherm',
    role: 'Kältetechniker',
  },
  {
    id: 'de-r13-other-09',
    lang: 'de',
    country: 'CH',
    held: false,
    subject: 'Neue Ansprechperson',
    fromName: 'Bergbahnen Hochgrat AG',
    fromAddress: 'hr@bergbahnen-hochgrat.example',
    sentAt: '2026-10-05T14:14:00Z',
    text: `Guten Tag Herr Zurbriggen

Frau Caduff hat unser Unternehmen verlassen und kann Ihre Bewerbung als Patrouilleur darum nicht mehr betreuen. Ab sofort bin ich für Sie zuständig. Am Stand der Dinge ändert sich nichts, ich arbeite mich gerade ein.

Freundliche Grüsse
Urs Tschudi, Bergbahnen Hochgrat AG`,
    kind: 'other',
    company: 'Bergbahnen Hochgrat AG',
    companyAlso: ['Bergbahnen Hochgrat'],
    role: 'Patrouilleur',
  },
  {
    id: 'de-r13-other-10',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Referenzen',
    fromName: 'Dr. Elke Sandvoss',
    fromAddress: 'sandvoss@labor-sandvoss.example',
    sentAt: '2026-02-19T12:34:00Z',
    text: `Liebe Frau Wirtz,

unser Eindruck von Ihnen ist sehr positiv. Ehe wir über die Stelle als BTA entscheiden, würde ich gern mit zwei früheren Vorgesetzten sprechen. Nennen Sie mir bitte Namen und Telefonnummern? Den jetzigen Arbeitgeber rufe ich selbstverständlich nicht an.

Dr. Elke Sandvoss
Labor Sandvoss`,
    kind: 'other',
    company: 'Labor Sandvoss',
    role: 'BTA',
    stage: 'interview',
    personal: true,
  },
  {
    id: 'de-r13-other-11',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'AW: Homeoffice?',
    fromName: 'Recruiting Finanzhaus Merten',
    fromAddress: 'recruiting@finanzhaus-merten.example',
    sentAt: '2026-11-05T08:08:00Z',
    text: `Guten Tag Herr Ladwig,

zu Ihrer Frage vom Dienstag: Leider ist für Fondsbuchhalter in den ersten sechs Monaten kein mobiles Arbeiten vorgesehen, danach zwei Tage pro Woche. Möchten Sie Ihre Bewerbung unter diesen Umständen aufrechterhalten? Ich warte Ihre Antwort ab, bevor ich einen Termin mache.

Finanzhaus Merten, Recruiting`,
    kind: 'other',
    company: 'Finanzhaus Merten',
    role: 'Fondsbuchhalter',
  },
  {
    id: 'de-r13-other-12',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Stand Nachrückliste',
    fromName: 'Polizeiakademie Westharz',
    fromAddress: 'einstellung@polak-westharz.example',
    sentAt: '2026-07-31T06:45:00Z',
    text: `Sehr geehrter Bewerber,

Sie haben alle Teile des Eignungsverfahrens bestanden, liegen in der Rangfolge jedoch auf Platz 12 der Nachrückliste. Eine Zusage können wir Ihnen gegenwärtig nicht geben. Springt jemand ab, rücken Sie auf; erfahrungsgemäß geschieht das bis in den September hinein.

Polizeiakademie Westharz`,
    kind: 'other',
    company: 'Polizeiakademie Westharz',
    role: null,
  },
  {
    id: 'de-r13-confirmation-01',
    lang: 'de',
    country: 'DE',
    held: false,
    subject: 'Eingangsbestätigung – bitte nicht antworten',
    fromName: 'Autohaus Lemke',
    fromAddress: 'noreply@autohaus-lemke.example',
    sentAt: '2026-03-03T18:18:00Z',
    text: `Hallo Herr Brandes,\n\nIhre Bewerbung als Kfz-Mechatroniker liegt uns vor. Wegen der Urlaubszeit prüfen wir sie erst ab dem 16. März. Bewerber, die uns nicht überzeugen, erhalten selbstverständlich ebenfalls eine Nachricht, niemand muss rätseln.

Autohaus Lemke`,
    kind: 'confirmation',
    company: 'Autohaus Lemke',
    role: 'Kfz-Mechatroniker',
  },
  {
    id: 'de-r13-confirmation-02',
    lang: 'de',
    country: 'AT',
    held: false,
    subject: 'Ihre Bewerbung ist eingelangt',
    fromName: 'Krankenanstaltenverbund Ennstal',
    fromAddress: 'bewerbungen@kav-ennstal.example',
    sentAt: '2026-01-07T10:02:00Z',
    text: `Sehr geehrte Frau Haslinger,

für die Stelle „Diplomierte Gesundheits- und Krankenpflegerin“ haben wir Ihre Unterlagen im Jänner erhalten und registriert. Bitte beachten Sie, dass unvollständige Bewerbungen leider nicht berücksichtigt werden können. Sie bekommen bis 30. Jänner Bescheid.

Krankenanstaltenverbund Ennstal`,
    kind: 'confirmation',
    company: 'Krankenanstaltenverbund Ennstal',
    role: 'Diplomierte Gesundheits- und Krankenpflegerin',
    answerBy: '2026-01-30',
  },
]
