import type { AdvertSample } from './advert-sample.test-support.ts'

export const englishAdverts: readonly AdvertSample[] = [
  {
    name: 'a council with labelled lines',
    text: `Allotments Officer
Employer: Wendlebury Town Council
Location: The Old Depot, Wendlebury
Salary: £27,400 to £29,100 a year
Contract: part-time, 24 hours a week
Closing date: 27 March 2026
Reference: WTC-0417

The plots are full and the waiting list is long. You keep both in order.

What you need
- A driving licence
- Patience with people who disagree about hedges
- Experience of keeping a waiting list

It would help if you had
- Some knowledge of soil

Questions: Marian Holt, marian.holt@wendlebury.example, 01865 550 112`,
    language: 'en',
    company: 'Wendlebury Town Council',
    role: 'Allotments Officer',
    place: 'The Old Depot, Wendlebury',
    jobType: 'part-time',
    pay: '£27,400 to £29,100 a year',
    closesOn: '2026-03-27',
    requisition: 'WTC-0417',
    contactName: 'Marian Holt',
    contactAddress: 'marian.holt@wendlebury.example',
    contactPhone: '01865 550 112',
    must: ['A driving licence', 'Patience with', 'Experience of keeping'],
    nice: ['Some knowledge of soil'],
  },
  {
    name: 'the text of a job site with a dotted line',
    title: 'Payroll Clerk - Ferrow & Lane Ltd | Jobs',
    text: `Payroll Clerk
Ferrow & Lane Ltd · Halifax, West Yorkshire (Hybrid)
Posted 3 days ago
£24,500 - £26,000 per annum
Full-time

About the role
You look after the pay of 300 people in four depots.

Requirements:
• Two years in a payroll office
• Confident with spreadsheets
• CIPP certificate desirable

Benefits:
• Free parking on site
• 25 days of holiday`,
    language: 'en',
    company: 'Ferrow & Lane Ltd',
    role: 'Payroll Clerk',
    place: 'Halifax, West Yorkshire',
    workMode: 'hybrid',
    jobType: 'full-time',
    pay: '£24,500 - £26,000 per annum',
    must: ['Two years in', 'Confident with'],
    nice: ['CIPP certificate'],
  },
  {
    name: 'a paragraph without any heading',
    text: `Quillan Maps is looking for a cartographer to join its team of six. You will redraw walking maps of the western isles and check them on foot twice a year. The job is fully remote within Ireland. We pay €41,000 a year. You must have drawn maps for print before. Experience with open map data is a plus. Write to Oonagh Daly at jobs@quillanmaps.example by 20 March 2026.`,
    language: 'en',
    company: 'Quillan Maps',
    role: 'cartographer',
    workMode: 'remote',
    pay: '€41,000 a year',
    closesOn: '2026-03-20',
    contactName: 'Oonagh Daly',
    contactAddress: 'jobs@quillanmaps.example',
    must: ['You must have drawn maps'],
    nice: ['Experience with open map data'],
  },
  {
    name: 'American figures and a requisition number',
    text: `Senior Warehouse Planner
Brantner Cold Storage, Inc.
Job ID: R-20418
Location: Duluth, MN
Employment type: Full-time
Compensation: $78,000–$92,000 annually

Responsibilities
- Plan the loading of 14 docks
- Train new planners

Minimum qualifications
- 5+ years of warehouse planning
- Working knowledge of SQL

Preferred qualifications
- A degree in logistics
- Spanish

Brantner is an equal opportunity employer.`,
    language: 'en',
    company: 'Brantner Cold Storage, Inc.',
    role: 'Senior Warehouse Planner',
    place: 'Duluth, MN',
    jobType: 'full-time',
    pay: '$78,000–$92,000 annually',
    requisition: 'R-20418',
    must: ['5+ years', 'Working knowledge'],
    nice: ['A degree', 'Spanish'],
  },
  {
    name: 'a school with a band and no figure',
    text: `Teaching Assistant (Year 4)
St Brannoc's Primary School, Cullompton

We are looking for a teaching assistant for our Year 4 class, term time only, from 20 April.
This is a fixed-term post until July, on our own site: the children are there.

You will need:
- GCSE English and maths or the same
- A calm voice

Closing date: noon on Friday 13 March 2026
Interviews: 18 March 2026

To look round, ring Mr David Prout on 01884 555 010.`,
    language: 'en',
    company: "St Brannoc's Primary School",
    role: 'Teaching Assistant',
    place: 'Cullompton',
    workMode: 'on-site',
    jobType: 'fixed-term',
    closesOn: '2026-03-13',
    contactName: 'David Prout',
    contactPhone: '01884 555 010',
    must: ['GCSE English', 'A calm voice'],
  },
  {
    name: 'a page whose title names role and employer',
    title: 'Night Baker at Sallow Street Bakery – Careers',
    link: 'https://sallowstreet.example/careers/night-baker',
    text: `Join us

We bake between midnight and seven. Pay is £14.20 an hour, paid weekly.

What we ask of you
Hands that know dough.
A food hygiene certificate.

What we give
Bread.`,
    language: 'en',
    company: 'Sallow Street Bakery',
    role: 'Night Baker',
    pay: '£14.20 an hour',
    must: ['Hands that know dough', 'A food hygiene certificate'],
  },
  {
    name: 'words that only sound like where the work is done',
    text: `Field Engineer, Remote Sensing
Company: Tamarisk Instruments
Place of work: Falmouth
You repair hybrid drives and remote sensors for customers at sea. There is an on-site canteen. Our budget for new sensors is £2,000,000.

Essential
- HND in electronics
- Sea legs`,
    language: 'en',
    company: 'Tamarisk Instruments',
    role: 'Field Engineer, Remote Sensing',
    place: 'Falmouth',
    must: ['HND in electronics', 'Sea legs'],
  },
  {
    name: 'an internship with a stipend by the month',
    text: `Internship: Museum Registrar
Organisation: Pengelly Museum of Mining
Where: Camborne, with one day a week from home
How long: six months
Pay: £1,650 per month

Who we look for
* Someone who studies history or conservation
* Neat handwriting
* Ideally, you have handled objects before

Apply by 1 April 2026. Contact: registrar@pengelly.example`,
    language: 'en',
    company: 'Pengelly Museum of Mining',
    role: 'Museum Registrar',
    place: 'Camborne',
    workMode: 'hybrid',
    jobType: 'internship',
    pay: '£1,650 per month',
    closesOn: '2026-04-01',
    contactAddress: 'registrar@pengelly.example',
    must: ['Someone who studies', 'Neat handwriting'],
    nice: ['Ideally, you have'],
  },
  {
    name: 'an agency that does not name the employer',
    text: `Our client, a family brewery in the Borders, needs a Brewery Technician.

Salary c. £31k
Permanent, full time

Skills required:
- Brewing or chemistry background
- Forklift licence

Nice to have:
- Knowledge of lager

Job ref: BT/8821`,
    language: 'en',
    role: 'Brewery Technician',
    jobType: 'full-time',
    pay: '£31k',
    requisition: 'BT/8821',
    must: ['Brewing or chemistry', 'Forklift licence'],
    nice: ['Knowledge of lager'],
  },
  {
    name: 'an advert that denies working from home',
    text: `Receptionist
Company: Orrell Dental Practice
Location: Wigan
Working from home is not possible in this role: patients come through the door.
Hours: full time or part time, as suits you
Pay: £12.60 per hour

Must have
- A friendly manner at eight in the morning

Good to have
- Polish or Urdu`,
    language: 'en',
    company: 'Orrell Dental Practice',
    role: 'Receptionist',
    place: 'Wigan',
    workMode: 'on-site',
    pay: '£12.60 per hour',
    must: ['A friendly manner'],
    nice: ['Polish or Urdu'],
  },
  {
    name: 'a charity that speaks of itself',
    text: `About Larkhill Trust
Larkhill Trust teaches people to read at any age.

The job
We need a Volunteer Coordinator who can fill a rota without filling a diary.
You are based in Preston and travel to three towns.
The salary is £28,000 pro rata.

About you
- You have led volunteers
- You can write a letter that people answer
- Experience with a database would be an advantage

Deadline for applications: 15.03.2026`,
    language: 'en',
    company: 'Larkhill Trust',
    role: 'Volunteer Coordinator',
    place: 'Preston',
    pay: '£28,000 pro rata',
    closesOn: '2026-03-15',
    must: ['You have led', 'You can write'],
    nice: ['Experience with a database'],
  },
  {
    name: 'labels with their values on the next line',
    text: `Job title
Tram Driver
Company
Lowmoor Tramways
Location
Bradford
Salary
£33,218
Job type
Full-time

Essential criteria
- Full licence for three years
- Good sight

Desirable criteria
- Driven a bus`,
    language: 'en',
    company: 'Lowmoor Tramways',
    role: 'Tram Driver',
    place: 'Bradford',
    jobType: 'full-time',
    pay: '£33,218',
    must: ['Full licence', 'Good sight'],
    nice: ['Driven a bus'],
  },
  {
    name: 'a day that could be two days stays open',
    text: `Archivist
Employer: Hollin County Records
Closing date: 04/05/2026
Based at our office in Hexham.
You will have a diploma in archives.`,
    language: 'en',
    company: 'Hollin County Records',
    role: 'Archivist',
    place: 'Hexham',
    must: ['You will have a diploma'],
  },
  {
    name: 'a contractor by the day',
    text: `Contract: Test Analyst (6 months)
Client: Ashgrove Rail
Rate: £380 per day, outside IR35
Location: 100% remote
Start: 7 April 2026

Required:
- Test plans for signalling software
- ISTQB Foundation

To apply send your CV to Femi Adeyemi (femi@contractpool.example).`,
    language: 'en',
    company: 'Ashgrove Rail',
    role: 'Test Analyst',
    workMode: 'remote',
    jobType: 'contract',
    pay: '£380 per day',
    contactName: 'Femi Adeyemi',
    contactAddress: 'femi@contractpool.example',
    must: ['Test plans', 'ISTQB'],
  },
]
