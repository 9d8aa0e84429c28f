import type { AdvertSample } from './advert-sample.test-support.ts'

export const germanAdverts: readonly AdvertSample[] = [
  {
    name: 'ein Amt mit beschrifteten Zeilen',
    text: `Sachbearbeiterin / Sachbearbeiter Grünflächen (m/w/d)
Arbeitgeber: Gemeinde Auenrode
Arbeitsort: Auenrode
Beschäftigungsart: Teilzeit, 60 %
Vergütung: EG 9a TVöD
Bewerbungsfrist: 31.03.2026
Kennziffer: 2026-17

Ihre Aufgaben
- Sie pflegen das Verzeichnis der Bäume
- Sie beantworten Fragen der Nachbarn

Ihr Profil
- Ausbildung in der Verwaltung oder im Gartenbau
- Sicheres Deutsch in Wort und Schrift
- Führerschein Klasse B von Vorteil

Ansprechpartnerin: Frau Heike Brandes, Telefon 05521 990 12, h.brandes@auenrode.example`,
    language: 'de',
    company: 'Gemeinde Auenrode',
    role: 'Sachbearbeiterin / Sachbearbeiter Grünflächen',
    place: 'Auenrode',
    jobType: 'part-time',
    pay: 'EG 9a TVöD',
    closesOn: '2026-03-31',
    requisition: '2026-17',
    contactName: 'Heike Brandes',
    contactAddress: 'h.brandes@auenrode.example',
    contactPhone: '05521 990 12',
    must: ['Ausbildung in', 'Sicheres Deutsch'],
    nice: ['Führerschein Klasse B'],
  },
  {
    name: 'eine GmbH, die sucht',
    text: `Die Kolbe Uhrwerke GmbH sucht zum nächstmöglichen Zeitpunkt eine Feinmechanikerin oder einen Feinmechaniker (w/m/d) in Vollzeit für unseren Standort in Glashütte.

Das bringen Sie mit:
• Abgeschlossene Lehre als Uhrmacher oder Feinmechaniker
• Ruhige Hände
• Idealerweise Erfahrung mit Drehmaschinen

Das bieten wir:
• 30 Tage Urlaub
• 38.000 bis 44.000 € brutto im Jahr`,
    language: 'de',
    company: 'Kolbe Uhrwerke GmbH',
    role: 'Feinmechanikerin oder einen Feinmechaniker',
    place: 'Glashütte',
    jobType: 'full-time',
    pay: '38.000 bis 44.000 € brutto im Jahr',
    must: ['Abgeschlossene Lehre', 'Ruhige Hände'],
    nice: ['Idealerweise Erfahrung'],
  },
  {
    name: 'aus der Schweiz mit Pensum',
    title: 'Logopädin/Logopäde 80–100 % – Schulverband Riedtal',
    text: `Logopädin/Logopäde 80–100 %
Schulverband Riedtal
Ort: Uster
Antritt: 1. August 2026

Wir erwarten
- Ein anerkanntes Diplom
- Freude an Gesprächen mit Eltern

Wir bieten
- Ein eigenes Zimmer
- Zwei Tage Homeoffice im Monat

Auskunft gibt Ihnen gern Reto Amacher, 044 555 01 20. Bewerbungen bis 20. März 2026 an schulleitung@riedtal.example.`,
    language: 'de',
    company: 'Schulverband Riedtal',
    role: 'Logopädin/Logopäde',
    place: 'Uster',
    workMode: 'hybrid',
    closesOn: '2026-03-20',
    contactName: 'Reto Amacher',
    contactAddress: 'schulleitung@riedtal.example',
    contactPhone: '044 555 01 20',
    must: ['Ein anerkanntes Diplom', 'Freude an'],
  },
  {
    name: 'ganz aus der Ferne',
    text: `Stelle: Übersetzerin/Übersetzer Norwegisch
Firma: Fjordwort OHG
Wo: 100 % remote
Befristet auf zwei Jahre
Gehalt: 3.400 € im Monat

Anforderungen:
- Studium der Nordistik
- Erfahrung mit Untertiteln
Wünschenswert:
- Dänisch`,
    language: 'de',
    company: 'Fjordwort OHG',
    role: 'Übersetzerin/Übersetzer Norwegisch',
    workMode: 'remote',
    jobType: 'fixed-term',
    pay: '3.400 € im Monat',
    must: ['Studium der Nordistik', 'Erfahrung mit Untertiteln'],
    nice: ['Dänisch'],
  },
  {
    name: 'eine Ausbildung',
    text: `Ausbildung zur Konditorin / zum Konditor (m/w/d) 2026
Unternehmen: Café Lindenblatt
Standort: Bad Eulenau
Beginn: 1. September 2026
Lohn im ersten Jahr: 1.020 € im Monat

Was du mitbringst
- Einen Schulabschluss
- Lust, früh aufzustehen

Schick deine Bewerbung bis zum 30. April 2026 an backstube@lindenblatt.example.`,
    language: 'de',
    company: 'Café Lindenblatt',
    role: 'Konditorin / zum Konditor',
    place: 'Bad Eulenau',
    jobType: 'apprenticeship',
    pay: '1.020 € im Monat',
    closesOn: '2026-04-30',
    contactAddress: 'backstube@lindenblatt.example',
    must: ['Einen Schulabschluss', 'Lust, früh'],
  },
  {
    name: 'ein Verein in ganzen Sätzen',
    text: `Für unsere Beratungsstelle in Marburg suchen wir eine Schuldnerberaterin (d/m/w).
Wir sind der Verein Weitblick e. V. und arbeiten zu neunt. Die Stelle ist unbefristet, in Vollzeit oder Teilzeit.
Sie haben soziale Arbeit oder Recht studiert. Kenntnisse in Arabisch sind von Vorteil.
Homeoffice ist leider nicht möglich.`,
    language: 'de',
    company: 'Weitblick e. V.',
    role: 'Schuldnerberaterin',
    place: 'Marburg',
    workMode: 'on-site',
    must: ['Sie haben soziale Arbeit'],
    nice: ['Kenntnisse in Arabisch'],
  },
  {
    name: 'eine Seite mit Firmennamen im Kopf',
    title: 'Disponent (m/w/d) bei Sturm Spedition AG in Passau | Stellenmarkt',
    text: `Disponent (m/w/d)
Vollzeit
Passau

Deine Aufgaben
Du planst 40 Züge zwischen drei Ländern.

Dein Profil
Erfahrung in der Disposition
Englisch, gern auch Tschechisch

Fragen? Ruf Jana Kubelka an: 0851 555 3300.`,
    language: 'de',
    company: 'Sturm Spedition AG',
    role: 'Disponent',
    place: 'Passau',
    jobType: 'full-time',
    contactName: 'Jana Kubelka',
    contactPhone: '0851 555 3300',
    must: ['Erfahrung in der', 'Englisch, gern'],
  },
  {
    name: 'ein Praktikum',
    text: `Praktikum Tonstudio
Arbeitgeber: Radio Kesselgrund
Einsatzort: Stuttgart, vor Ort
Dauer: 3 Monate
Vergütung: 850 Euro monatlich

Voraussetzungen
- Du hörst gern zu
- Grundkenntnisse im Schnitt
Bewerbungsschluss ist der 9. März 2026.`,
    language: 'de',
    company: 'Radio Kesselgrund',
    role: 'Praktikum Tonstudio',
    place: 'Stuttgart',
    workMode: 'on-site',
    jobType: 'internship',
    pay: '850 Euro monatlich',
    closesOn: '2026-03-09',
    must: ['Du hörst', 'Grundkenntnisse im Schnitt'],
  },
]
