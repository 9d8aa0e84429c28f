import type { SkillTable } from '../skill-table.ts'

/** Health, care, education, science, public service. */
export const care: SkillTable = {
  skill: `
Nursing < nursing work: ~nurse, nursing care, ~registered nurse, ~staff nurse, krankenpflege, gesundheits- und krankenpflege, ~pflegefachkraft, ~pflegefachfrau, ~pflegefachmann
Patient care < nursing work: care of patients, care for patients, patientenversorgung, patientenbetreuung
Elderly care < care work: care of the elderly, older people, altenpflege, seniorenbetreuung
Personal care < care work: grundpflege, körperpflege, washing and dressing
Care planning < nursing work: care plans, write care plans, pflegeplanung, pflegedokumentation
Medication administration < nursing work: administer medication, give medication, medicines, medikamentengabe, behandlungspflege
Wound care < nursing work: wundversorgung, wundmanagement
Infection control < nursing work: infection prevention, hygiene, hygienevorschriften
Moving and handling < care work: manual handling, moving people
Dementia care < care work: dementia, demenz
Palliative care < nursing work: end of life care, end-of-life care, palliativpflege
Intensive care < nursing work: critical care, intensivpflege
Emergency care < nursing work: accident and emergency, notaufnahme, rettungsdienst
Midwifery: ~midwife, ~hebamme
Surgery: surgical, operating theatre, perioperative, op-pflege
Anaesthetics: anaesthesia, anesthesia
Phlebotomy: venepuncture, blood taking, blutentnahme
Mental health: mental health care, psychiatric, psychiatry, psychiatrie, psychische gesundheit
Learning disabilities < care work: learning disability, special needs, disability support, behindertenhilfe, eingliederungshilfe
Safeguarding < care work: child protection, protect children, kinderschutz
Support work < care work: ~support worker, ~care assistant, ~healthcare assistant, ~carer, ~pflegehelfer
Social work < care work: ~social worker, sozialarbeit, sozialpädagogik, case management, casework, case work
Counselling < care work: ~counsellor, psychotherapy, therapeutic, psychotherapie, sozialberatung
Youth work < care work: work with young people, ~youth worker, jugendarbeit, jugendhilfe
Childcare < teaching work: child care, early years, look after children, kinderbetreuung, ~erzieher, ~erzieherin, kita
Physiotherapy < therapy: physical therapy, physiotherapie
Occupational therapy < therapy: ergotherapie
Speech therapy < therapy: speech and language therapy, logopädie
Dental care: dental nursing, dentistry, dental assistant, zahnmedizinische
Pharmacy: dispensing, ~pharmacist, pharmacology, apotheke, pharmazie
Radiography: radiology, x-ray, mri, röntgen, radiologie
Medical coding: clinical coding, =ICD-10
Medical records: patient records, patientenakten
Medical terminology: medical terms
Clinical trials < research work: clinical research, clinical studies, klinische studien
Public health: health promotion, epidemiology, gesundheitsförderung
Nutrition: dietetics, ernährungsberatung
Veterinary care: animal care, veterinary, tierpflege, tiermedizin
First aid training: give first aid
Teaching < teaching work: teach, teach pupils, lesson planning, lesson plans, classroom, ~teacher, unterrichten, unterricht, lehrtätigkeit, ~lehrer
Classroom management < teaching work
Special education < teaching work: special educational needs, =SEN, =SEND, sonderpädagogik
Curriculum development < teaching work: curriculum design
Tutoring < teaching work: ~tutor, nachhilfe
Training delivery < teaching work: deliver training, train staff, train colleagues, train staff members, train employees, train trainees, train apprentices, train people, train drivers, train volunteers, train users, train operators, train teams, train team members, train assistants, train nurses, training sessions, run workshops, workshop facilitation, facilitate workshops, schulungen, schulungen durchführen, mitarbeiterschulung, user training, workshops
Coaching < teaching work: coach, coaching skills
Mentoring < teaching work: mentor, mentor junior, mentor colleagues
Academic advising < teaching work: student support, careers advice, berufsberatung
E-learning < teaching work: elearning, instructional design, learning design
Library work: librarianship, cataloguing, bibliothek
Research < research work: research skills, conduct research, carry out research, scientific research, forschung, recherche, literature review
Laboratory work < lab work: lab work, laboratory techniques, laboratory experience, laboratory skills, labortätigkeit, labortechnik, laborerfahrung
Good laboratory practice < lab work: =GLP, good manufacturing practice, =GMP, gmp
Chemistry < sciences: organic chemistry, analytical chemistry, chemie
Chromatography < lab work: hplc, gas chromatography, mass spectrometry
Molecular biology < sciences: pcr, cell culture, cell biology, molekularbiologie, zellkultur
Microbiology < sciences: mikrobiologie
Biology < sciences: biologie, life sciences
Biochemistry < sciences: biochemie
Biotechnology < sciences: biotechnologie, biotech
Genetics < sciences: genomics, bioinformatics, bioinformatik
Physics < sciences: physik
Computer science < sciences: informatik, information technology, information systems, wirtschaftsinformatik, informationstechnik
Mathematics < sciences: maths, mathematical, mathematik
Economics < sciences: econometrics, volkswirtschaft, volkswirtschaftslehre
Psychology < sciences: psychologie
Geology < sciences: geoscience, geologie
Geography < sciences: gis, geographic information systems, arcgis, qgis
Environmental science < environment work: environmental management, ecology, umweltmanagement, umweltschutz, nachhaltigkeit, sustainability
ISO 14001 < environment work
Archaeology < sciences
Scientific writing < writing work: scientific publications, academic writing, publish papers, wissenschaftliches arbeiten
Grant management < research work
Policing: police work, law enforcement
Security work: ~security guard, door supervision, site security, sicherheitsdienst, objektschutz, access control
Firefighting: fire service, feuerwehr
Emergency response: emergency procedures, crisis management, krisenmanagement
Community work: community engagement, community development, outreach, gemeinwesenarbeit
Volunteer management: manage volunteers, ehrenamt
Advocacy: interessenvertretung
`,
  licence: `
Nursing registration: nmc pin, nmc registration, registered with the nmc, registered nurse licence, berufsurkunde, staatlich anerkannt, staatlich geprüft
DBS check: =DBS, enhanced dbs, criminal records check, criminal record check, background check, führungszeugnis, erweitertes führungszeugnis, police check, disclosure and barring
First aid certificate: first aid, first aider, first-aid, erste hilfe, ersthelfer
Life support certificate: =CPR, basic life support, =BLS, advanced life support, =ACLS
Qualified teacher status: =QTS, =PGCE, pgce, teaching qualification, teaching certificate, lehramt, staatsexamen
Care certificate: nvq level 2 health and social care, nvq level 3 health and social care, health and social care
HCPC registration: =HCPC
Medical licence: gmc registration, medical license, approbation
`,
}
