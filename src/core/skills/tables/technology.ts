import type { SkillTable } from '../skill-table.ts'

/** Computing and engineering. */
export const technology: SkillTable = {
  skill: `
Software development < programming: software engineering, develop software, ~software developer, ~software engineer, application development, softwareentwicklung, anwendungsentwicklung, programming, coding, write code, programmieren, programmierung, programmierkenntnisse, programming languages, developing software, programming skills, software design, build software, technical solutions, software solutions, scalable solutions, enterprise software, design and develop, design and development, software applications, software products, software lifecycle, software development lifecycle, =SDLC
Web development < programming: ~web developer, web applications, web application development, website development, webentwicklung, build websites, web programming
Front-end development < programming: frontend, front-end, front end, frontend development, frontend-entwicklung, ui development
Back-end development < programming: backend, back-end, back end, backend development, backend-entwicklung, server side, server-side
Full-stack development < programming: full stack, full-stack, fullstack
Mobile development < programming: mobile apps, app development, mobile applications, app-entwicklung
Embedded systems < programming: embedded software, firmware, embedded programming, microcontrollers, microcontroller, eingebettete systeme
Game development < programming: game design, games development, spieleentwicklung
Object-oriented programming < programming methods: object oriented programming, object-oriented design, oop, objektorientierte programmierung, object oriented
Functional programming < programming methods
Multithreading < programming methods: multi-threading, concurrency, parallel programming
Caching < programming methods
Design patterns < programming methods: software design patterns, entwurfsmuster
Clean code < programming methods: =SOLID, solid principles, maintainable code, documented code
Test-driven development < testing work: tdd, test driven development, bdd, behaviour driven development
Software testing < testing work: testing, manual testing, qa testing, test cases, test plans, software tests, softwaretests, ~tester, functional testing, regression testing
Test automation < testing work: automated testing, automated tests, testautomatisierung, automation testing
Unit testing < testing work: unit tests, integration tests, integration testing, unit-tests
Performance testing < testing work: load testing, lasttests
Debugging < testing work: debug, troubleshoot code
Code review < programming methods: code reviews, peer review
Pair programming < programming methods
Software architecture < architecture work: system architecture, solution architecture, systems design, system design, enterprise architecture, softwarearchitektur, application architecture, it architecture, technical architecture
Microservices < architecture work: microservice, micro services, microservices architecture, mikroservices, micro-services
Event-driven architecture < architecture work: event driven, event sourcing, cqrs
Domain-driven design < architecture work: =DDD, domain driven design
Distributed systems < architecture work: distributed computing, high availability, scalable systems, verteilte systeme, large scale systems
Service-oriented architecture < architecture work: soa
API design < interfaces: =API, apis, api development, web services, rest api, rest apis, schnittstellen, schnittstellenentwicklung, webservices, api integration
REST < interfaces: =REST, restful, restful apis, restful services, rest services
GraphQL < interfaces
SOAP < interfaces: =SOAP
gRPC < interfaces
DevOps < delivery work: dev ops, devops practices, site reliability, =SRE
CI/CD < delivery work: continuous integration, continuous delivery, continuous deployment, ci cd, ci-cd, build pipelines, deployment pipelines
Infrastructure as code < delivery work: =IaC, infrastructure-as-code
Containerisation < delivery work: containers, containerization, containerized, container technologies
Configuration management < delivery work: release management, konfigurationsmanagement
Version control < delivery work: source control, versionsverwaltung, versionskontrolle, source code management
Monitoring < delivery work: observability, logging, system monitoring
Cloud computing < cloud: cloud, cloud technologies, cloud services, cloud platforms, cloud infrastructure, cloud-native, cloud native, public cloud, cloud architecture, cloud-technologien
SaaS < cloud: software as a service, software-as-a-service
Infrastructure < cloud: it infrastructure, it-infrastruktur, platform engineering
Serverless < cloud: =Lambda, aws lambda
Virtualisation < cloud: virtualization, virtual machines, virtualisierung
Databases < data work: database, database management, database design, database administration, datenbanken, datenbankmanagement, relational databases, relational database, rdbms, datenbankkenntnisse, data storage
Data modelling < data work: data modeling, data models, data model, datenmodellierung
Data engineering < data work: data pipelines, ~data engineer, data integration, data processing
ETL < data work: extract transform load
Data warehousing < data work: data warehouse, data warehouses, dwh, data lake, data lakes
Big data < data work: large data sets, large datasets, big-data
Data governance < data work: data quality, data management, master data, stammdaten, stammdatenpflege, datenpflege
Data science < analysis work: ~data scientist, data mining, predictive analytics, advanced analytics
Data visualisation < analysis work: data visualization, visualise data, datenvisualisierung
Machine learning < AI work: =ML, maschinelles lernen, supervised learning, machine-learning
Deep learning < AI work: neural networks, neuronale netze
Artificial intelligence < AI work: =AI, =KI, künstliche intelligenz, large language models, =LLM, =LLMs, prompt engineering
Natural language processing < AI work: =NLP, text mining
Computer vision < AI work: image processing, bildverarbeitung, image recognition
Algorithms < programming methods: algorithm, data structures, algorithmen, algorithms and data structures
Information security < security: cyber security, cybersecurity, it security, data security, it-sicherheit, informationssicherheit, network security, application security, security engineering, secure coding
Penetration testing < security: pen testing, ethical hacking, vulnerability assessment, vulnerability management, pentesting
Cryptography < security: encryption, verschlüsselung, kryptographie
Identity management < security: access management, identity and access management, =IAM, single sign-on, =SSO, oauth, authentication
Incident response < security: security incidents, incident management
ISO 27001 < security: iso27001
Computer networking < network work: computer networks, network administration, network engineering, tcp/ip, tcp ip, netzwerktechnik, netzwerkadministration, network protocols, routing and switching, =VPN, vpn, =LAN, =WAN, dns, dhcp, network infrastructure, netzwerke
Firewalls < network work: firewall
System administration < IT support work: systems administration, sysadmin, server administration, systemadministration, windows administration, server management, systemadministrator, administering servers
IT support < IT support work: technical support, help desk, helpdesk, service desk, desktop support, first line support, 1st line support, 2nd line support, second line support, it-support, user support, anwenderbetreuung, first-level-support, 1st level support, second-level-support
ITIL < IT service methods: it service management, =ITSM
Hardware maintenance < IT support work: computer hardware, pc hardware, hardwarekenntnisse
Telecommunications < network work: telecoms, telecommunication, telekommunikation, voip, 5g
UX design < design work: user experience, =UX, user experience design, user-centred design, user-centered design, interaction design, ux/ui
UI design < design work: user interface, =UI, user interface design, user interfaces
Usability testing < design work: user research, user testing, usability
Web design < design work: responsive design, webdesign, design websites, responsive web design
Web accessibility < design work: wcag, barrierefreiheit, accessibility standards
Prototyping < design work: wireframing, wireframes, prototypes, prototypen
Mechanical engineering < engineering: mechanical design, ~mechanical engineer, maschinenbau
Electrical engineering < engineering: electrical design, ~electrical engineer, elektrotechnik
Electronics < engineering: electronic engineering, electronic circuits, circuit design, pcb design, elektronik, pcb
Civil engineering < engineering: structural engineering, ~civil engineer, bauingenieurwesen, structural design, statik
Chemical engineering < engineering: process engineering, verfahrenstechnik, chemical processes
Industrial engineering < engineering: production engineering, manufacturing engineering, wirtschaftsingenieurwesen
Systems engineering < engineering: systemtechnik
Automotive engineering < engineering: automotive, fahrzeugtechnik, automobilindustrie
Aerospace engineering < engineering: aerospace, aeronautical, luft- und raumfahrttechnik
Materials science < engineering: metallurgy, werkstoffkunde, werkstofftechnik
Thermodynamics < engineering: fluid mechanics, heat transfer, thermodynamik
Mechatronics < automation: mechatronik, ~mechatroniker
Automation < automation: automation technology, industrial automation, process automation, automatisierung, automatisierungstechnik
Robotics < automation: robotik, robotic process automation, =RPA
PLC programming < automation: plc, plcs, =SPS, sps-programmierung, scada
Control engineering < automation: control systems, regelungstechnik, steuerungstechnik
Finite element analysis < simulation: =FEM, =FEA, finite element, fem
Simulation < simulation: simulations, =CFD
Signal processing < engineering: digital signal processing, signalverarbeitung
Power systems < energy: power engineering, high voltage, energietechnik, energy systems
Renewable energy < energy: photovoltaic, wind energy, wind turbines, erneuerbare energien, photovoltaik, windenergie
Energy management < energy: energy efficiency, energiemanagement
Oil and gas < energy: petroleum
Architecture and planning: architectural design, bauplanung, urban planning, town planning, stadtplanung, ~architect
Root cause analysis < improving work: =FMEA, fmea, =8D, failure analysis, ursachenanalyse
Research and development < research work: r&d, forschung und entwicklung, product development, produktentwicklung, new product development
System integration < delivery work: systems integration, integration of systems, systemintegration
Requirements specification < analysis work: user stories, lastenheft, pflichtenheft, specifications, functional specifications, acceptance criteria
IT project management < project work: it projects, it-projekte, it-projektmanagement, software project management
Blockchain: smart contracts
Internet of things: iot, industry 4.0, industrie 4.0
Mainframe: cobol
`,
  tool: `
JavaScript < web languages: java script, js, ecmascript, es6, vanilla js
TypeScript < web languages
HTML < web markup: html5, xhtml
CSS < web markup: css3, =LESS, sass, scss, =Less
React < web frameworks: =React, react.js, reactjs
React Native < mobile frameworks
Angular < web frameworks: angularjs, angular.js
Vue.js < web frameworks: =Vue, vuejs, nuxt
Svelte < web frameworks
Redux < web frameworks
Next.js < web frameworks: nextjs
jQuery < web frameworks
Bootstrap < web markup: =Bootstrap, tailwind
Node.js < server languages: nodejs, =Node, express.js, expressjs, nestjs
webpack
npm
Java < server languages: java ee, j2ee, java 8, jee, core java, jvm
Spring < Java frameworks: =Spring, spring boot, spring framework, spring-boot, springboot
Hibernate < Java frameworks: =Hibernate, =JPA
Maven < build programs: =Maven
Gradle < build programs
Kotlin < server languages
Scala < server languages: =Scala, akka
Groovy < server languages: =Groovy
Clojure < server languages
C# < server languages: c sharp
.NET < server languages: .net core, dotnet, asp.net, .net framework, asp net
Visual Basic < server languages: vb.net, visual basic .net
VBA: excel macros, makros
C++ < system languages: c plus plus
C < system languages: =C, c programming, embedded c
Rust < system languages: =Rust
Go < server languages: =Go, golang, go lang
Python < server languages: python 3, python3
Django < Python frameworks
Flask < Python frameworks: =Flask
FastAPI < Python frameworks
PHP < server languages: php7
Laravel < PHP frameworks
Symfony < PHP frameworks
Ruby < server languages: =Ruby, ruby on rails, =Rails
Perl < server languages: =Perl
Elixir < server languages: =Elixir, erlang
Haskell < server languages
Swift < mobile languages: =Swift
Objective-C < mobile languages: objective c
iOS < mobile systems: =iOS, =IOS, ios development
Android < mobile systems: android development, android sdk
Flutter < mobile frameworks: =Flutter, dart
Xamarin < mobile frameworks
R < statistics programs: =R, rstudio, r studio, r programming
MATLAB < statistics programs: simulink
Julia < statistics programs: =Julia
Fortran < system languages
Assembler < system languages: assembly language
Bash < shells: shell scripting, shell scripts, unix shell, scripting
PowerShell < shells
SQL < databases: t-sql, pl/sql, sql queries, structured query language, plsql, sql-kenntnisse
MySQL < databases: mariadb
PostgreSQL < databases: postgres
SQL Server < databases: ms sql, microsoft sql server, mssql, ssis, ssrs
Oracle Database < databases: =Oracle, oracle db
SQLite < databases
Db2 < databases: =DB2
NoSQL < document databases: no sql, non-relational databases
MongoDB < document databases: mongo
Redis < document databases
Cassandra < document databases
DynamoDB < document databases
Elasticsearch < search engines: elastic search, elk, kibana, solr, lucene, logstash
Neo4j < document databases: graph databases
Firebase < cloud services
AWS < cloud services: amazon web services, =EC2, =S3, =ECS, =RDS
Azure < cloud services: microsoft azure, azure devops, ms azure
Google Cloud < cloud services: gcp, google cloud platform, bigquery
Snowflake < warehouses: =Snowflake
Redshift < warehouses
Databricks < warehouses
Spark < big data programs: =Spark, apache spark, pyspark
Hadoop < big data programs: hive, hdfs, mapreduce
Kafka < message systems: apache kafka
RabbitMQ < message systems: activemq, message queues, =JMS
Airflow < data programs: apache airflow
dbt < data programs
Talend < data programs: informatica, alteryx
Docker < container programs
Kubernetes < container programs: k8s, openshift, helm
Terraform < infrastructure programs: cloudformation
Ansible < infrastructure programs
Puppet < infrastructure programs: =Puppet, =Chef
Jenkins < build programs: teamcity, circleci, github actions, gitlab ci, bamboo, =Travis
Git < version programs: =Git, github, gitlab, bitbucket
Subversion < version programs: svn
Linux < operating systems: ubuntu, red hat, debian, rhel, centos
Unix < operating systems
Microsoft Windows < operating systems: windows 10, windows 11, ms windows
Windows Server < operating systems: active directory, windows servers
macOS < operating systems: mac os
VMware < virtual machines: hyper-v, vsphere
Citrix < virtual machines
Cisco < network devices: =Cisco, juniper
Microsoft Exchange < mail servers
Nginx < web servers: apache tomcat, tomcat
Splunk < monitoring programs: datadog, grafana, prometheus, nagios, new relic
Selenium < test programs: cypress, webdriver
JUnit < test programs: mockito, testng
Jest < test programs: =Jest, mocha
Cucumber < test programs: =Cucumber, gherkin
Postman < test programs: =Postman
SonarQube < test programs: sonar
JMeter < test programs
Pandas < Python libraries: numpy, scipy
scikit-learn < Python libraries: sklearn
TensorFlow < Python libraries: keras
PyTorch < Python libraries
Jupyter < Python libraries
Unity < game engines: =Unity, unity3d
Unreal Engine < game engines: unreal
Blender < 3D programs: =Blender
3ds Max < 3D programs: =Maya
AutoCAD < CAD programs: auto cad
SolidWorks < CAD programs: solid works
CATIA < CAD programs: =CATIA, catia v5
Inventor < CAD programs: =Inventor, autodesk inventor
Siemens NX < CAD programs: unigraphics
Creo < CAD programs: pro/engineer
Revit < CAD programs: =BIM, building information modelling
ArchiCAD < CAD programs
SketchUp < CAD programs
CAD: cad software, computer-aided design, computer aided design, cad-kenntnisse, cad-programme
Ansys < simulation programs
LabVIEW < measuring programs
EPLAN < electrical programs
TIA Portal < control programs: step 7, simatic
Arduino < boards: raspberry pi
VHDL < chip languages: verilog, fpga, fpgas, =ASIC
UML: unified modeling language
XML < data formats: xslt
JSON < data formats: yaml
LaTeX
`,
  licence: `
PMP < project certificates: project management professional
PRINCE2 < project certificates: prince 2
Scrum certificate < project certificates: certified scrum master, =CSM, =PSM, certified scrum product owner
ITIL certificate: itil foundation, itil certified
AWS certificate < cloud certificates: aws certified
Azure certificate < cloud certificates: azure certified
CCNA < network certificates: =CCNA, =CCNP, cisco certified
CompTIA < network certificates
CISSP < security certificates: =CISSP, =CISM, =CISA, =CEH, =OSCP
ISTQB: =ISTQB
Chartered accountant < accounting certificates: =ACCA, =ACA, =CPA, =CIMA, acca, cima, qualified accountant, part-qualified, steuerberater, wirtschaftsprüfer, bilanzbuchhalter, =AAT, aat, certified public accountant
CFA < finance certificates: =CFA, chartered financial analyst
CIPD < HR certificates: =CIPD, =SHRM
CIPS < buying certificates: =CIPS
CIM < marketing certificates: =CIM
Six Sigma belt: green belt, black belt
Chartered engineer: =CEng, professional engineer
Right to work: work permit, work visa, eligible to work, authorised to work, authorized to work, arbeitserlaubnis, arbeitsgenehmigung, work authorization
Security clearance: security cleared, sicherheitsüberprüfung, government clearance
AEVO: ausbildereignung, ausbilderschein, trainer certificate
`,
}
