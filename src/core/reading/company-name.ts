import { jobWords } from './cues/job-words.ts'
import { wordSet } from './cues/who/who-words.ts'
import { fold } from './fold.ts'

/** Words that begin with a capital in letters and are never an employer by themselves. */
const never: ReadonlySet<string> = new Set(
  `mum, mom, dad, nan, gran, grandma, grandpa, data analytics, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january,
  february, march, april, may, june, july, august, september, october, november, december,
  software, senior, junior, data, united states, united kingdom, candidate, applicant, career,
  careers, job, jobs, human resources, hr, talent, recruiting, recruitment, hiring, linkedin,
  facebook, twitter, instagram, youtube, glassdoor, english, zoom, teams, microsoft teams,
  google meet, us, usa, uk, eu, remote, hybrid, full, part, please, click, next, new, view,
  team, people, position, role, application, team member, the team, thank, thanks, regards,
  best, sincerely, candidate home, talent acquisition, talent community, talent network, the,
  re, uni, universität, university, universidad, université, universiteit, universidade,
  università, equal opportunity, corporate, hiring team, privacy, cheers, click here, here,
  home, you, resourcing, editor, matron, finance, visitor services, trust, plattform, office,
  staff, personeelsdienst, personeelszaken, processo seletivo, ltd, inc, llc, i, my, all,
  servicio, servizio, dienst, selectiedienst, abteilung, direction, direzione, segreteria,
  sekretariat, verwaltung, kommission, jury, giuria, campus, engineering, tech, product, sales,
  marketing, design, talento, talentos, early talent, candidatos, crew, recherche, netzwerk,
  opdrachtgever, gerade, nachricht, graduate, early careers, python, java, video, slot, early,
  id, md, cto, ceo, skills, governors, emplois, tribunal, sollicitation, esito,
  executive referral, the dean, service du personnel, personale, academic, grad, government,
  capital humano, humano, several, most, many, some, few, both, none, other, others, another, either,
  neither, everyone, everybody, nobody, each, every, mehrere, einige, viele, andere, manche, plusieurs,
  certains, certaines, beaucoup, varios, varias, algunos, algunas, muchos, muchas, otros, otras,
  meerdere, enkele, veel, anderen, diversi, diverse, alcuni, alcune, molti, molte, altri, altre,
  vários, várias, alguns, algumas, muitos, muitas, outros, outras`.split(/, |,\n */),
)
/** The same with what stands around them. */
const neverLike =
  /^(?:join our.*|fwd?|one of our .*|.* notice|head ?teacher|volunteers?|(?:the |practice |hiring |office |store |shop )?manager|.* office|graduates?|trainees?|.* recruitment|ward \d+|gesti[oó]n(?: del? talento)?|gest[aã]o de (?:pessoas|talentos)|uffici?o .*|(?:prof|dr|mr|mrs|ms|frau|herr|monsieur|madame|ma[iî]tre|sig)\.? .*|services?|servi[çc]o|direcci[oó]n|dire[çc][aã]o|secretar[ií]a|s[eé]cr[eé]tariat|admin(?:istration)?|comit[eé]|comisi[oó]n|commissi(?:e|on|one)|j[uú]ri|(?:job|bewerber|karriere)?portal|people (?:&|and|et|en|e|y) cultur[ea]|gr[uü]nder|placements?|clerk .*|divisi(?:on|one|ón)|personnel(?: office)?|.{3,} (?:unit|board|committee|desk|dept\.?|manager)|comiss[aã]o .*|comisi[oó]n .*|head of .*|segreteria .*|raum .*|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?|[a-z]{1,3}-?\d{4,} .*|tal[eé]nt(?: humano|s)|gesti[oó]n humana)(?: team)?$/i

/** Whether a name is never an employer's by itself. */
export function isNotACompany(name: string): boolean {
  const lower = name.toLowerCase()
  return never.has(lower) || never.has(lower.replace(/ team$/, '')) || neverLike.test(name)
}

/** Words of desks inside a house, folded: "Central Library", "People Ops". */
const deskWords = wordSet(
  `library libraries central doctoral graduate postgraduate undergraduate medical school nurse nursing bank staff staffing
  racecourse training learning people ops operations hr shared services therapies therapy business partner unit kitchen
  housekeeping catering estates facilities finance payroll ward wards registry faculty department research`,
)

/** Whether a name is only that of a desk or a department, so that an address of its house says more. */
export function isDesk(name: string): boolean {
  return fold(name)
    .split(' ')
    .every((word) => deskWords.has(word))
}

/** "Ruta Executive Search", "Lawyer Partners": last words that agencies have and roles do not. */
const agency =
  / (?:search|partners|recruitment|recruiting|consulting|consultants|talent|hunting|staffing|agency|group|network)$/i

/** "Data Analyst" or "Security Engineer II" is a job. */
export function soundsLikeRole(name: string): boolean {
  if (agency.test(name)) return false
  const words = name
    .toLowerCase()
    .replace(/[^a-z ]+/g, ' ')
    .replace(/(?: (?:i|ii|iii|iv|v|l\d))+$/, '')
    .trim()
    .split(/ +/)
  if (words.length === 1)
    return jobWords.has(name.toLowerCase()) && !maybeCompany.has(name.toLowerCase())
  return words.some((word, index) => index > 0 && jobWords.has(word) && !maybeCompany.has(word))
}

/** Job words that also end companies' names. */
const maybeCompany: ReadonlySet<string> = new Set([
  'partner',
  'tech',
  'docker',
  'vicar',
  'fellow',
  'model',
  'trader',
  'baker',
  'mason',
  'cook',
  'guide',
  'head',
  'analytics',
  'engineering',
  'communications',
  'planning',
  'crew',
  'maker',
  'builder',
  'marketer',
  'operator',
  'program',
  'programme',
  'producer',
  'police',
])

/** A name without what stands before it: "Your Lindholm", "Das Team der Lindholm AG". */
export function cleanStart(name: string): string {
  const half = name.slice(0, (name.length - 1) / 2)
  return (half !== '' && name === `${half} ${half}` ? half : name)
    .replace(
      /^(?:(?:Deine?|Ihre?|Eure?r?|Unser\w{0,2}|Votre|Vos|Notre|Nos|Tu|Su|Nuestr[oa]|Uw|Jouw|Onze|Ons|Sua|Seu|Noss[oa]|Nostr[oa]|(?:HR|Human Resources|Governing Body|Board of (?:Management|Governors|Directors|Trustees)|Governors) of|HR Team|HR|RH|P ?& ?O|Firma|Bolsa de Trabajo|Est[aá]gios|Programa de|Selecci[oó]n|Selezione|Sele[çc][aã]o|Recrutamento|Recrutement|Recruiting|Recruitment|Werving|Karriere|Carrières|Capital Humano|Talento(?: Humano)?|Talents|Gesti[oó]n Humana|Campus|L['’][EÉ]quipe Campus|RR\.?HH\.?|Time|Teams?|Das Team|L['’][EÉ]quipe|[EÉ]quipe|Equipo|Equipa|Aufsichtsrat|Vorstand|Geschäftsführung|Personalabteilung|Recruiting[- ]Team)(?: (?:von|der|des|de|du|di|da|do|del|van|RH|Personas de|de Selección de))? )+(?=\p{Lu})/u,
      '',
    )
    .replace(/^(?:[dl]|dell|all)['’](?=\p{Lu})/u, '')
}

/** A name without the departments behind it: "Lindholm Careers", "Lindholm Talent Team". */
export function cleanEnd(name: string): string {
  return name
    .replace(/ #?\d{4,}$/u, '')
    .replace(/ (?:icims|workday|greenhouse|lever|HR [a-z]+)$/iu, '')
    .replace(/^(?:the|our|your) (?=[A-Z].* (?:team|family)$)/i, '')
    .replace(/ (?:TA|(?:Early )?Talent(?:s| (?:Attraction|Acquisition|&).*)?)$/u, '')
    .replace(
      / (?:(?:Graduate|Early|Internship|Trainee(?:ship)?|Apprentice(?:ship)?|Placement) (?:Programme|Program|Scheme|Careers)|(?:Bewerber|Karriere|Job)portal|HR Services)$/u,
      '',
    )
    .replace(
      /(?: (?:Careers?|Karriere|Carrières?|Recrutement|Selección|Empleo|Carreiras|Recrutamento|Vagas|Werving|Vacatures|Selezione|Personal|Recruiting|Recruitment|Talent Acquisition|Talent|Hiring|HR|Human Resources|People & Culture|People|Team|Jobs?|Global|Personnel|Resourcing|Personas|Apprenticeships|Campus|Job Openings?|Openings?))+(?: Team| Department)?$/u,
      '',
    )
    .replace(/ (?:of|and|the|for|at|&|und|et|y|e|en|de|di|da|der|von|van|für|in)$/iu, '')
    .replace(/[-–—]+(?:Teams?)?$/u, '')
    .replace(/(?<!^St \p{L}+)['’]s$/u, '')
    .replace(/[.,;:!]+$/u, (end) =>
      /\b(?:Inc|Ltd|Co|Corp|(?:\p{L}\.)+\p{L})\.$/u.test(name) && end.startsWith('.') ? '.' : '',
    )
    .trim()
}
