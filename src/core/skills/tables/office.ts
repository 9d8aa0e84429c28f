import type { SkillTable } from '../skill-table.ts'

/** Offices, money, people and selling. The form of a line is told in `skill-table.ts`. */
export const office: SkillTable = {
  skill: `
Administration: administrative tasks, administrative work, administrative support, office administration, office work, general administration, clerical work, clerical tasks, verwaltung, verwaltungsaufgaben, bürotätigkeiten, büroorganisation, sekretariat, secretarial
Office management: manage an office, ~office manager, büroleitung
Diary management: calendar management, manage diaries, scheduling meetings, schedule appointments, appointment scheduling, diary, terminplanung, terminkoordination, terminverwaltung
Minute taking: take minutes, taking minutes, write minutes, protokollführung
Data entry: entering data, input data, data input, dateneingabe, datenerfassung
Typing: touch typing, typing speed, schreibmaschine, zehnfingersystem
Filing: record keeping, record-keeping, records management, keep records, maintain records, document management, archiving, ablage, dokumentenmanagement, aktenführung
Correspondence: business correspondence, handle correspondence, korrespondenz, schriftverkehr
Reception: front desk, ~receptionist, greet visitors, welcome visitors, reception duties, empfang, rezeption
Switchboard: telephone switchboard, telefonzentrale
Travel booking: travel arrangements, arrange travel, book travel, reiseplanung, reiseorganisation
Event planning < events: event management, organise events, organize events, event organisation, plan events, veranstaltungsmanagement, eventmanagement, veranstaltungsorganisation
Customer service < customer work: customer services, customer support, customer care, client service, client services, customer-facing, customer facing, serve customers, serving customers, help customers, assist customers, kundenservice, kundendienst, kundenbetreuung, client care, customer experience, customer success, support customers, guest service
Complaint handling < customer work: handle complaints, resolve complaints, complaints handling, customer complaints, beschwerdemanagement, reklamationsbearbeitung, reklamationen
Call handling < customer work: answer calls, answering phones, answer telephone, telephone manner, inbound calls, outbound calls, call centre, call center, contact centre, telefonieren, telefonie
Bookkeeping < accounting work: book keeping, keep the books, ledger, ledgers, purchase ledger, sales ledger, buchhaltung, buchführung, finanzbuchhaltung
Accounting < accounting work: accountancy, accounts preparation, financial accounting, management accounts, rechnungswesen, bilanzbuchhaltung, bilanzierung
Accounts payable < accounting work: creditors, supplier invoices, kreditorenbuchhaltung
Accounts receivable < accounting work: debtors, credit control, debitorenbuchhaltung, mahnwesen
Invoicing < accounting work: invoices, issue invoices, process invoices, invoice processing, billing, rechnungsstellung, fakturierung, rechnungsprüfung
Bank reconciliation < accounting work: reconciliations, account reconciliation, reconcile accounts, kontenabstimmung
Payroll: run payroll, payroll processing, wages, lohnabrechnung, gehaltsabrechnung, entgeltabrechnung, lohnbuchhaltung
Month-end close < accounting work: month end, month-end, year-end close, year end close, monatsabschluss, jahresabschluss, jahresabschlüsse
Budgeting < finance work: budgets, budget management, manage budgets, budget control, budgetary control, budgetplanung, budgetverantwortung
Forecasting < finance work: financial forecasting, sales forecast
Finance: finances, corporate finance, financial services, finanzwesen, financial management, finance experience
Financial reporting < finance work: financial reports, financial statements, reporting to management, finanzberichte
Financial analysis < finance work: analyse financial data, ~financial analyst, finanzanalyse
Financial modelling < finance work: financial modeling, financial models
Financial planning < finance work: fp&a, finanzplanung
Cost control < finance work: control costs, cost management, cost accounting, costing, kostenrechnung, kostenkontrolle
Controlling < finance work: ~controller, unternehmenssteuerung
Auditing < audit: audit, audits, internal audit, external audit, wirtschaftsprüfung, revision
Tax: taxation, tax returns, vat, vat returns, corporate tax, steuerrecht, steuererklärungen, umsatzsteuer
IFRS < accounting rules: international financial reporting standards
US GAAP < accounting rules: =GAAP, uk gaap
HGB < accounting rules: handelsgesetzbuch
Treasury < finance work: cash management, cash flow, liquiditätsplanung
Risk management < risk: manage risk, manage risks, risk assessment, risk analysis, assess risks, risikomanagement, risikobewertung
Credit analysis < finance work: credit risk, kreditanalyse
Investment management < finance work: asset management, portfolio management, vermögensverwaltung, fixed income, equities, derivatives, hedge funds
Banking: retail banking, bankwesen, ~bankkaufmann, ~bankkauffrau
Insurance: insurance claims, versicherung, versicherungen, versicherungswesen
Claims handling: handle claims, claims management, process claims, schadenbearbeitung
Underwriting: ~underwriter
Fraud prevention < risk: fraud detection, betrugsprävention
Anti-money laundering < compliance rules: =AML, kyc, know your customer, geldwäsche
Compliance < compliance rules: regulatory compliance, compliant with regulations, regulatory requirements
Data protection < compliance rules: gdpr, data privacy, dsgvo, datenschutz
Procurement < buying: purchasing, sourcing, buying, ~buyer, supplier management, vendor management, einkauf, beschaffung, lieferantenmanagement
Negotiation: negotiate, negotiating, negotiating contracts, negotiation skills, verhandeln, verhandlungsgeschick, verhandlungsführung
Contract management: contracts management, manage contracts, vertragsmanagement, vertragsrecht
Tendering < buying: tenders, bid writing, bid management, ausschreibungen, vergaberecht
Fundraising: raise funds, grant writing, grant applications, fördermittel, drittmittel
Sales < selling: selling, sell, sales experience, field sales, sales skills, vertrieb, verkauf, direct sales, aussendienst, innendienst
Account management < selling: key account, key account management, ~account manager, manage accounts, key-account-management
Business development < selling: new business, develop business, geschäftsentwicklung, neukundengewinnung, new client acquisition
Lead generation < selling: generate leads, prospecting, cold calling, kaltakquise, akquise
B2B sales < selling: b2b, business-to-business
B2C sales < selling: b2c
Telesales < selling: telemarketing, telephone sales, telefonverkauf
Presales < selling: pre-sales, sales engineering
Pricing < selling: price setting, quotations, quoting, angebotserstellung, kalkulation, preisgestaltung
Marketing < marketing work: marketing campaigns, marketing strategy, marketing communications, marketing plan
Digital marketing < marketing work: online marketing, performance marketing, internet marketing, onlinemarketing, online-marketing
Content marketing < marketing work: content creation, create content, content strategy, content writing, contenterstellung
Copywriting < writing work: write copy, copy writing, texten, werbetexte
Proofreading < writing work: proof reading, copy editing, copyediting, korrekturlesen, lektorat
Editing < writing work: editorial work, redaktion
Technical writing < writing work: technical documentation, write documentation, technische dokumentation, technische redaktion
Report writing < writing work: write reports, writing reports, prepare reports, berichte schreiben, berichterstellung
Journalism < writing work: ~journalist, journalismus
Translation < translating: translate, translating, ~translator, übersetzen, übersetzung
Interpreting < translating: ~interpreter, dolmetschen
Social media < marketing work: social media management, social media marketing, community management, soziale medien
SEO < marketing work: search engine optimisation, search engine optimization, suchmaschinenoptimierung
SEA < marketing work: =PPC, search engine advertising, paid search, pay per click, google ads, adwords, paid social
Email marketing < marketing work: e-mail marketing, newsletters, newsletter
Web analytics < marketing work: google analytics, website analytics
Market research < marketing work: marketing research, consumer research, marktforschung, market analysis, marktanalyse
Branding < marketing work: brand management, brand strategy, markenführung, brand awareness
Public relations < marketing work: =PR, press releases, media relations, pressearbeit, öffentlichkeitsarbeit
Advertising < marketing work: campaign management, manage campaigns
Internal communications < marketing work: internal communication, corporate communications, unternehmenskommunikation
Product management < product work: ~product manager, ~product owner, product roadmap, produktmanagement
Product marketing < marketing work
Human resources < people work: =HR, personnel, personalwesen, personalarbeit, hr management
Recruitment < people work: recruiting, talent acquisition, hiring, recruit staff, candidate sourcing, personalgewinnung, personalbeschaffung, rekrutierung
Onboarding < people work: induct new staff, inductions, einarbeitung
Employee relations < people work: labour relations, industrial relations, disciplinary, grievances, arbeitnehmervertretung
Employment law < people work: labour law, arbeitsrecht
Performance management < people work: performance reviews, appraisals, mitarbeitergespräche
Learning and development < people work: training and development, talent development, personalentwicklung
Compensation and benefits < people work: reward, salary benchmarking, vergütung
Workforce planning < people work: staff planning, rota, rotas, rostering, staff scheduling, dienstplanung, personalplanung, personaleinsatzplanung
People management < leading: line management, manage a team, managing a team, manage staff, team management, supervise staff, staff supervision, supervise a team, lead a team, leading teams, leading a team, ~team leader, personalführung, mitarbeiterführung, teamleitung, führungserfahrung, manage people, staff management, ~team lead
Project management < project work: manage projects, managing projects, ~project manager, project delivery, project planning, run projects, projektmanagement, projektleitung, projektplanung, lead projects, project coordination, project leadership, projekte leiten, coordinate projects, project coordinator, project execution, plan and execute, project plans, deliver projects
Programme management < project work: program management, portfolio governance
Agile < project work: agile methods, agile methodologies, agile methodology, agile development, agile working, agile environment, agile software development, agile processes, agile practices, agile arbeitsweise, agile methoden
Scrum < project work: ~scrum master, scrum methodology
Kanban < project work
Waterfall < project work: wasserfallmodell
Change management < project work: manage change, organisational change, organizational change, veränderungsmanagement
Stakeholder management < project work: manage stakeholders, stakeholder engagement, stakeholder relations, engage stakeholders
Process improvement < improving work: continuous improvement, improve processes, process optimisation, process optimization, optimise processes, optimize processes, business process improvement, prozessoptimierung, kvp, kaizen, implement best practices, identify improvements, efficiency improvements
Business process management < improving work: process mapping, process modelling, business processes, prozessmanagement, geschäftsprozesse, bpmn
Lean < improving work: lean manufacturing, lean management, lean principles
Six Sigma < improving work: lean six sigma
Quality management < quality work: quality management systems, quality assurance, quality control, qualitätsmanagement, qualitätssicherung, qualitätskontrolle, quality standards, =QA, =QC
ISO 9001 < quality work: iso-9001, din en iso 9001
Business analysis < analysis work: ~business analyst, requirements analysis, requirements gathering, gather requirements, requirements engineering, anforderungsanalyse, anforderungsmanagement, requirements management
Business intelligence < analysis work: =BI, dashboards, bi tools
Data analysis < analysis work: analyse data, analyze data, analysing data, data analytics, ~data analyst, interpret data, datenanalyse, datenauswertung
Statistics < analysis work: statistical analysis, statistical methods, statistical modelling, statistik
Strategy < strategic work: strategic planning, business strategy, develop strategy, strategy development, strategic thinking, strategie, strategieentwicklung, business cases, business case, business strategies, strategic initiatives
Consulting < strategic work: consultancy, management consulting, advise clients, unternehmensberatung
Operations management < strategic work: operational management, business operations, betriebsleitung
Policy development < public work: policy making, write policies, policy analysis, policies and procedures
Public administration < public work: local government, public sector, öffentliche verwaltung, verwaltungsrecht
Legal research < law: legal advice, legal work, rechtsberatung
Contract law < law: commercial law, vertragsgestaltung
Intellectual property < law: patents, trademarks, patentrecht
Litigation < law
Conveyancing < law: property law, notariat
Property management < property: estate management, lettings, hausverwaltung, immobilienverwaltung
Facility management < property: facilities management, gebäudemanagement
Real estate < property: immobilien, property sales
E-commerce < selling: ecommerce, online shop, online retail, onlinehandel
Presenting: presentation skills, give presentations, giving presentations, deliver presentations, presentations, public speaking, präsentieren, präsentationsfähigkeiten, präsentationen
`,
  tool: `
Microsoft Office < office programs: ms office, office suite, microsoft 365, office 365, ms-office, office-programme, office-paket, office applications, it literate, computer literate, computer literacy, it skills, pc skills, edv-kenntnisse, pc-kenntnisse, computer skills, microsoft applications, microsoft packages, microsoft package
Word < office programs: =Word, ms word, microsoft word, word processing, textverarbeitung
Excel < spreadsheets: =Excel, =EXCEL, ms excel, microsoft excel, spreadsheet, spreadsheets, pivot tables, tabellenkalkulation
Google Sheets < spreadsheets
PowerPoint < slides: power point, ms powerpoint
Outlook < mail programs: =Outlook, ms outlook
Microsoft Access: ms access
OneNote
Visio: ms visio
SharePoint: share point
Microsoft Teams: ms teams
Google Workspace < office programs: g suite, gsuite, google docs
LibreOffice < office programs: openoffice
Zoom meetings
Slack: =Slack
Jira < ticket systems
Confluence
Trello < task boards
Asana < task boards
Monday.com < task boards
Notion: =Notion
MS Project < project programs: microsoft project
ServiceNow < ticket systems
Zendesk < ticket systems
Freshdesk < ticket systems
Salesforce < CRM systems: =Apex, sales cloud
HubSpot < CRM systems
Microsoft Dynamics < CRM systems: dynamics 365, dynamics crm, ms dynamics
Pipedrive < CRM systems
CRM systems: crm, customer relationship management, crm system, crm-system, crm software
ERP systems: erp, enterprise resource planning, erp system, erp-system, warenwirtschaft, warenwirtschaftssystem
SAP < ERP systems: sap r/3, sap fi, sap co, sap mm, sap sd, sap hcm, sap hana, s/4hana, s4hana, sap erp
Oracle Financials < ERP systems: oracle ebs, oracle e-business suite, oracle erp
NetSuite < ERP systems
Navision < ERP systems: business central
Workday < HR systems: =Workday
Personio < HR systems
SuccessFactors < HR systems
ADP < HR systems: =ADP
DATEV < accounting programs
Lexware < accounting programs
Sage < accounting programs: =Sage, sage 50, sage 200
Xero < accounting programs
QuickBooks < accounting programs
Tally < accounting programs: =Tally
Bloomberg: bloomberg terminal
Mailchimp < mail tools
Marketo < mail tools
Google Analytics
Hootsuite
WordPress < content systems: word press
TYPO3 < content systems
Drupal < content systems
Joomla < content systems
CMS: content management system, content management systems, content-management-system, redaktionssystem
Shopify < shop systems
Magento < shop systems
WooCommerce < shop systems
Shopware < shop systems
Photoshop < Adobe programs: adobe photoshop
Illustrator < Adobe programs: =Illustrator, adobe illustrator
InDesign < Adobe programs: adobe indesign
Premiere < Adobe programs: adobe premiere, premiere pro
After Effects < Adobe programs
Lightroom < Adobe programs
Adobe Creative Suite < Adobe programs: creative cloud, adobe creative cloud, creative suite
Canva
Figma < design programs
Sketch < design programs: =Sketch
Tableau < BI programs
Power BI < BI programs: powerbi, microsoft power bi
Qlik < BI programs: qlikview, qlik sense
Looker < BI programs: =Looker
SPSS < statistics programs
SAS < statistics programs: =SAS
Stata < statistics programs
LinkedIn Recruiter
`,
}
