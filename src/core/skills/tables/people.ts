import type { SkillTable } from '../skill-table.ts'

/** How somebody works, alone and with others. */
export const people: SkillTable = {
  soft: `
Communication: communication skills, communicate, communicator, communicating, written communication, verbal communication, oral communication, excellent communication, communicate effectively, communicate clearly, kommunikationsfähigkeit, kommunikationsstärke, kommunikationsstark, kommunikativ, interpersonal communication, communicative, written and verbal, written and oral, verbal and written, oral and written, kommunikation
Teamwork: team work, team player, teamplayer, work in a team, working in a team, work as part of a team, team-oriented, team spirit, teamfähigkeit, teamfähig, teamorientiert, teamgeist, work well with others, collaborative, collaboration, collaborate, collaborating, work collaboratively, zusammenarbeit, team worker, work in teams, work with others, cooperation, cooperate, teamarbeit, working with colleagues, cross-functional teams, cross functional teams, co-operation, co-operate, coordinate with, work closely with, liaise, liaising, liaise with, sharing knowledge, share knowledge, knowledge sharing
Leadership: leadership skills, lead others, leadership experience, leadership qualities, führungskompetenz, führungsstärke, führungsqualitäten, team leadership, inspire others, motivate others, motivate a team, leading people, lead people
Problem solving: problem-solving, solve problems, solving problems, problem solver, solution-oriented, solution oriented, find solutions, lösungsorientiert, problemlösung, problemlösungsfähigkeit, problemlösungskompetenz, resolve problems, resolve issues, resolving issues, troubleshooting, troubleshoot, lösungsorientierung, solving complex problems, solve complex problems, creative solutions, business problems, technical issues, trouble shooting, complex technical problems, root causes
Analytical thinking: analytical skills, analytical, analytic, analytical mindset, think analytically, analytisches denken, analytische fähigkeiten, analytisch, critical thinking, logical thinking, analytische denkweise, analysis skills, conceptual thinking, think critically
Organised work: organisational skills, organizational skills, organised, organized, well organised, well organized, well-organised, well-organized, organisationstalent, organisationsfähigkeit, organisationsgeschick, structured, strukturiert, strukturierte arbeitsweise, planning skills, structured approach, structured way of working, strukturierte, systematic, plan and organise, plan and organize, planning and organising
Time management: manage time, manage your time, meet deadlines, meeting deadlines, tight deadlines, prioritise, prioritize, prioritisation, prioritization, prioritising, prioritizing, multi-task, multitask, multitasking, multi-tasking, zeitmanagement, termintreue, work to deadlines, manage priorities, workload management, manage multiple priorities, prioritise tasks, setting priorities, timely manner, multiple tasks, several tasks, several projects, multiple projects, juggle, prioritise work
Attention to detail: eye for detail, detail oriented, detail-oriented, accuracy, accurate, meticulous, thorough, precise, sorgfalt, sorgfältig, sorgfältige arbeitsweise, genauigkeit, gewissenhaft, gewissenhaftigkeit, detailgenau, high attention to detail, diligent, conscientious, thoroughness
Working independently: work independently, independent working, work on own initiative, use initiative, own initiative, self-starter, self starter, self-motivated, self-driven, self driven, independent worker, self motivated, self-directed, autonomous, autonomously, work unsupervised, selbstständig, selbständig, selbstständigkeit, eigenständig, eigeninitiative, eigenverantwortlich, selbstständige arbeitsweise, eigenständige arbeitsweise, act independently, work autonomously, self-organised, self-organized, proactive, proactively, pro-active, take initiative, independently, proaktiv
Flexibility: flexibel, flexibilität, flexible approach, adaptable, adaptability, adapt, adapt quickly, adapt to change, anpassungsfähig, anpassungsfähigkeit, open to change, agile mindset
Shift work: work shifts, schichtbereitschaft, schichtdienst, schichtarbeit, wechselschicht, nachtdienst, weekend work, night shifts, work nights, wochenenddienst
Willingness to travel: willing to travel, reisebereitschaft, travel required, ready to travel
Reliability: reliable, dependable, punctual, punctuality, trustworthy, zuverlässig, zuverlässigkeit, pünktlich, pünktlichkeit, sense of responsibility, verantwortungsbewusst, verantwortungsbewusstsein, take responsibility, take ownership, accountability, verantwortung übernehmen, taking responsibility, taking ownership
Resilience: resilient, calm under pressure, work under pressure, working under pressure, handle pressure, stress-resistant, stress resistant, belastbar, belastbarkeit, stressresistent, cope with stress, stress management, deal with pressure, tolerate stress, fast-paced environment, fast paced environment
Creativity: creative thinking, innovation, innovative thinking, think creatively, think outside the box, kreativ, kreativität, new ideas, innovate, generate ideas, innovative ideas
Empathy: empathetic, compassionate, compassion, empathie, einfühlungsvermögen, einfühlsam, patient manner, patience, geduld, emotional intelligence, empathisch
Interpersonal skills: people skills, interpersonal, social skills, build relationships, building relationships, build rapport, relationship building, soziale kompetenz, sozialkompetenz, relationship management, develop relationships, maintain relationships, good with people, approachable, freundlich, freundliches auftreten, working relationships, building strong relationships, maintaining relationships, establish relationships
Motivation: motivated, highly motivated, enthusiasm, enthusiastic, passionate about, motiviert, engagiert, engagement, einsatzbereitschaft, begeisterung, leidenschaft, hard-working, hard working, hardworking, can-do attitude, can do attitude, pragmatic, persistent, positive mind, positive attitude, energetic, leistungsbereitschaft, commitment, dedication, determination, determined, strong work ethic, work ethic, hands-on, hands-on mentality, hands-on attitude, hands-on-mentalität, positive mindset, result-oriented, results-oriented, results-driven, goal-oriented, goal oriented, zielorientiert, ergebnisorientiert, result oriented, get things done, getting things done, drive to succeed, commercial drive
Willingness to learn: willing to learn, eager to learn, keen to learn, quick learner, fast learner, learn quickly, curious, curiosity, learn new technologies, learn new things, lernbereitschaft, lernbereit, wissbegierig, neugierig, neugier, schnelle auffassungsgabe, keep learning, eagerness to learn, continuous learning, learn new skills, desire to learn, growth mindset, open-minded, open minded, open-mindedness, open mind, new technologies, technology trends, keep up to date, stay up to date, up-to-date knowledge
Decision making: decision-making, make decisions, making decisions, judgement, judgment, sound judgement, entscheidungsfreude, entscheidungsstark, entscheidungsfähigkeit, decisive
Customer focus: customer-focused, customer focused, customer-oriented, customer orientation, kundenorientiert, kundenorientierung, serviceorientiert, serviceorientierung, service-oriented, service oriented, dienstleistungsorientierung, customer centric, customer-centric, client focused, customer needs, customer satisfaction, client satisfaction, customer experience focus
Discretion: confidential, confidentiality, discreet, integrity, honest, honesty, diskretion, vertraulich, verschwiegenheit, loyalität, ethical
Intercultural skills: cultural awareness, cultural sensitivity, diverse teams, multicultural, interkulturelle kompetenz, intercultural, multicultural environment
Persuasion: persuasive, influence others, influencing, influencing skills, convince, überzeugungskraft, durchsetzungsvermögen, assertive, assertiveness, durchsetzungsstark
Conflict management: manage conflict, handle conflict, defuse conflict, de-escalation, deeskalation, conflict resolution, resolve conflict, resolve conflicts, mediation, konfliktfähigkeit, konfliktmanagement, konfliktlösung
Professional manner: professional appearance, professionalism, smart appearance, gepflegtes erscheinungsbild, gepflegtes auftreten, sicheres auftreten, professional attitude, professional approach
Delegation: delegate, delegating, delegate tasks
Business sense: commercial awareness, business acumen, commercially aware, entrepreneurial, unternehmerisches denken, entrepreneurial mindset, business understanding, business mindset
Physical fitness: physically fit, lift heavy, heavy lifting, körperlich belastbar, körperliche belastbarkeit, physical stamina, manual dexterity, handwerkliches geschick, technisches verständnis, technical understanding
Numeracy: numerate, numerical skills, good with numbers, zahlenverständnis, zahlenaffin, mathematical skills, zahlenaffinität
Listening: active listening, listening skills, listen, zuhören, good listener
Giving feedback: give feedback, constructive feedback, receive feedback
`,
  language: `
English: englisch, englischkenntnisse, fluent english, business english, englische, anglais, inglés
German: deutsch, deutschkenntnisse, deutsche sprache, allemand, alemán
French: französisch, französischkenntnisse, français
Spanish: spanisch, spanischkenntnisse, español
Italian: italienisch, italiano
Portuguese: portugiesisch
Dutch: niederländisch, =Nederlands, flemish
Polish: =Polish, polnisch
Russian: russisch
Ukrainian: ukrainisch
Czech: tschechisch
Slovak: slowakisch
Hungarian: ungarisch
Romanian: rumänisch
Bulgarian: bulgarisch
Greek: griechisch
Turkish: türkisch
Arabic: arabisch
Hebrew: hebräisch
Persian: farsi, dari, persisch
Urdu: =Urdu
Hindi: =Hindi
Bengali
Punjabi
Tamil
Mandarin: chinese, mandarin chinese, cantonese, chinesisch
Japanese: japanisch
Korean: koreanisch
Vietnamese: vietnamesisch
Thai: =Thai
Tagalog: filipino
Indonesian: malay
Swahili
Swedish: schwedisch
Norwegian: norwegisch
Danish: =Danish, dänisch
Finnish: =Finnish, finnisch
Croatian: kroatisch, serbian, bosnian, serbisch
Lithuanian
Latvian
Estonian
Albanian: albanisch
Welsh: =Welsh
Irish: =Irish, gaelic
British Sign Language: =BSL, sign language, gebärdensprache
`,
}
