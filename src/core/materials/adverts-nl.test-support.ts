import type { AdvertSample } from './advert-sample.test-support.ts'

export const dutchAdverts: readonly AdvertSample[] = [
  {
    name: 'een gemeente',
    text: `Functie: Medewerker begraafplaatsen
Organisatie: Gemeente Lagewaard
Standplaats: Lagewaard
Dienstverband: deeltijd, 28 uur
Salaris: € 2.640 tot € 3.310 per maand
Sluitingsdatum: 24 maart 2026
Vacaturenummer: LW-2206

Wat ga je doen
- Je onderhoudt de paden
- Je ontvangt families

Functie-eisen
- Mbo-diploma groen
- Rust in de omgang
- Ervaring met een minikraan is een pré

Vragen? Bel met Joke Terpstra, 0512 555 040.`,
    language: 'nl',
    company: 'Gemeente Lagewaard',
    role: 'Medewerker begraafplaatsen',
    place: 'Lagewaard',
    jobType: 'part-time',
    pay: '€ 2.640 tot € 3.310 per maand',
    closesOn: '2026-03-24',
    requisition: 'LW-2206',
    contactName: 'Joke Terpstra',
    contactPhone: '0512 555 040',
    must: ['Mbo-diploma groen', 'Rust in de'],
    nice: ['Ervaring met een minikraan'],
  },
  {
    name: 'een bedrijf dat zoekt',
    text: `Zeilmakerij De Bries B.V. zoekt een zeilmaker voor de werkplaats in Enkhuizen, fulltime en op locatie.
Je hebt ervaring met zware naaimachines. Duits is een pluspunt.
Stuur je brief voor 15 maart 2026 naar Wietske Haan, werk@debries.example.`,
    language: 'nl',
    company: 'Zeilmakerij De Bries B.V.',
    role: 'zeilmaker',
    place: 'Enkhuizen',
    workMode: 'on-site',
    jobType: 'full-time',
    closesOn: '2026-03-15',
    contactName: 'Wietske Haan',
    contactAddress: 'werk@debries.example',
    must: ['Je hebt ervaring'],
    nice: ['Duits is een pluspunt'],
  },
  {
    name: 'een stage, hybride',
    text: `Stage geluidsarchief
Werkgever: Stichting Oude Stemmen
Locatie: Hilversum (hybride)
Stagevergoeding: € 500 per maand

Wat wij vragen
• Een goed gehoor
• Interesse in dialecten
Wat wij bieden
• Een koptelefoon`,
    language: 'nl',
    company: 'Stichting Oude Stemmen',
    role: 'Stage geluidsarchief',
    place: 'Hilversum',
    workMode: 'hybrid',
    jobType: 'internship',
    pay: '€ 500 per maand',
    must: ['Een goed gehoor', 'Interesse in dialecten'],
  },
]
