/* Résumés of people who do not exist, in the layouts that people use. All wording is our own. */

/** English: position and employer in one line, the time to the right. */
export const englishSample = `Ines Marlow
Operations Planner
ines@marlow.example | +44 20 7946 0018 | linkedin.com/in/inesmarlow
Nantmor, Wales

PROFILE
I plan crews and crossings so that people get home on time.

EXPERIENCE
Planner, Lindholm Ferries, Nantmor\tMarch 2019 – Present
• Planned 14 crossings a day with two
  relief crews
• Trained four new clerks

Rota Clerk, Tarn Water Ltd\t05/2015 – 02/2019
• Wrote the weekly rota

EDUCATION
BSc in Geography, University of Tarn, 2012 – 2015

SKILLS
Rostering: shift plans, leave
Excel, SQL, Radio (VHF, MF)

LANGUAGES
English (native), Welsh (fluent)

CERTIFICATES
GMDSS Certificate, Harbour Office, 2018

The last page of my plan`

/** German: the time first, position and employer below. */
export const germanSample = `Lebenslauf
Jonas Weidmann
Lindenweg 4, 20095 Hamburg
Telefon: 040 5550 1234
E-Mail: jonas@weidmann.example

Berufserfahrung
04/2018 – heute
Disponent
Elbe Spedition GmbH, Hamburg
- Plane täglich 30 Touren
- Betreue acht Fahrer

09/2014 – 03/2018
Sachbearbeiter Versand
Nordkai AG, Bremen
- Prüfte Frachtpapiere

Ausbildung
2011 – 2014
Ausbildung zum Speditionskaufmann
Berufsschule Bremen

Kenntnisse
SAP, Excel, Staplerschein

Sprachen
Deutsch: Muttersprache
Englisch: B2`

/** French: the employer first, a position below. */
export const frenchSample = `Claire Aubrac
Cheffe de projet
claire@aubrac.example
06 55 50 12 34

Profil
Je mène des chantiers de la première esquisse à la remise des clés.

Expérience professionnelle
Atelier Morvan, Dijon
Cheffe de projet — janvier 2017 à aujourd’hui
• Coordination de six chantiers
• Suivi des budgets

Mairie de Sorbay
Assistante technique — septembre 2013 à décembre 2016
• Préparation des appels d’offres

Formation
Licence en urbanisme, Université de Dijon, 2013

Langues
Français (langue maternelle), Anglais (courant)

Centres d’intérêt
Randonnée, chorale`

/** Spanish: labels in capitals. */
export const spanishSample = `Marta Solana Ruiz
marta@solana.example · +34 600 555 012

EXPERIENCIA LABORAL
Enfermera | Hospital de Valmor | mayo de 2018 – actualidad
• Coordinación de turnos
Auxiliar de enfermería | Clínica Ribera | 2015 – 2018
• Atención a pacientes

FORMACIÓN ACADÉMICA
Grado en Enfermería, Universidad de Valmor, 2011 – 2015

IDIOMAS
Español (nativo), Inglés (B1)`

/** A profile as LinkedIn saves it: the narrow column first. */
export const linkedInSample = `Contact
ines@marlow.example
www.linkedin.com/in/inesmarlow (LinkedIn)

Top Skills
Rostering
Crew planning

Languages
English (Native or Bilingual)
Welsh (Professional Working)

Ines Marlow
Operations Planner at Lindholm Ferries
Nantmor, Wales, United Kingdom

Summary
I plan crews and crossings so that people get home on time.

Experience
Lindholm Ferries
5 years 2 months
Senior Planner
March 2021 - Present (3 years 2 months)
Nantmor, Wales, United Kingdom
I plan 14 crossings a day.
Planner
March 2019 - February 2021 (2 years)
Nantmor

Tarn Water
Rota Clerk
May 2015 - February 2019 (3 years 10 months)

Education
University of Tarn
Bachelor of Science - BSc, Geography · (2012 - 2015)

Page 1 of 1`
