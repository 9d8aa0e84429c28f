import { companyKey } from '../names.ts'

/**
 * Applicant-tracking systems, job sites and mail services: they carry letters for employers and are
 * not the company, unless the letter says that one applied to them. Keys as `companyKey` makes them.
 * Source: the systems' own public names and sending domains.
 */
export const vendorKeys: ReadonlySet<string> = new Set(
  `workday myworkday myworkdayjobs greenhouse greenhousemail lever rippling ashby ashbyhq smartrecruiters icims taleo
  oraclecloud oracletaleo successfactors sapsf jobvite bamboohr workable applytojob jazzhr jazz breezyhr breezy recruitee
  teamtailor personio pinpoint pinpointhq ultipro ukg kekamail keka zohorecruit zoho freshteam comeet comeetnotifications
  newton newtonsoftware echonewtonsoftware paylocity paycom paycor adp dayforce ceridian cornerstone csod avature
  phenom phenompeople eightfold beamery gem linkedin indeed ziprecruiter glassdoor monster dice careerbuilder handshake
  joinhandshake wellfound angellist angelco otta welcometothejungle hired builtin simplyhired jobcase snagajob reed
  totaljobs stepstone xing seek naukri hirist instahyre internshala talnet tal oleeo hackerrank karat codility codesignal
  testgorilla hirevue mailchimp sendgrid mailgun amazonses gmail googlemail outlook hotmail yahoo icloud protonmail proton aol
  gmx invalidemail google microsoftonline jobalerts trinethire gohire hire hirebridge applicantpro clearcompany isolvedhire
  silkroad peoplefluent bullhorn jobdiva loxo crelate catsone traffit factorial kenjo softgarden umantis rexx concludis
  hibob humi deel remote gusto hiringthing jobscore resumator theresumator applicantstack eploy tribepad networx webitrent
  jobtrain hireful civica trac nhsjobs rexxsystems workablemail docusign hellosign dropboxsign assessfirst hiringroom
  infojobs welcomekit flatchr calendly bizneo viterbit gupy solides vagas catho infoempleo tecnoempleo computrabajo
  bumeran monsterde jobsde arbeitsagentur indeedemail hrworks dvinci hr4you onlyfy joincom join apec hellowork francetravail
  poleemploi nationalevacaturebank intermediair werkzoeken jobat vdab infojobsit subito sapoemprego netempregos itjobs
  homerun emply varbi reachmee jobylon cvwarehouse carerix otys byner tangram shl cubiks talentq aon cute harver
  sapsuccessfactors paradox pageup pageuppeople tenstreet echosign adobesign hackerrankforwork testreach irishjobs caterer cvlibrary
  stepstonede joblift jobtoday testcenter freemail webde tonline orangefr laposte free libero virgilio sapo telenet xs4all ziggo kpnmail`
    .split(/\s+/)
    .filter((key) => key !== ''),
)

/** Words for work of which names of job sites are made; folded. */
const ofJobs =
  'jobs?(?!t)|vagas?(?!b)|lavoro|lavora|empleos?|emplea|emplois?|empregos?|emprega|stellen(?!b)|vacatures?|karriere|careers?|trabajos?|trabaja|trabalhos?|travail|(?<=trova)posto'
const aboutJobs = new RegExp(`${ofJobs}|^hire`)
const jobSite = new RegExp(
  `^(?:portal|info)?(?:${ofJobs})[a-z]{2,}|^hire[a-z]{3,}|[a-z]{3,}(?:${ofJobs})$`,
)

/** A longer name is none, and would be slow to look through. */
const MAX_SITE_CHARS = 80

/** Whether a name is one of sites where many employers advertise, by the words that it is made of. */
export function isJobSite(name: string): boolean {
  const key = companyKey(name)
  return key.length <= MAX_SITE_CHARS && aboutJobs.test(key) && jobSite.test(key)
}

/**
 * Words in a sender's name that are a department or a mailbox, not the company, in the read
 * languages. Source: senders of everyday job letters.
 */
export const departments =
  /(?<![\p{L}\p{N}])(?:career opportunities|careers?|recruiting|recruitment|recruiters?|hiring|talent|acquisition|hr|human resources|workforce|people|jobs?|team|department|no-?reply|do ?not ?reply|donotreply|notifications?|notify|support|center|centre|services|staffing|university|campus|early careers?|via .{1,40}|candidate (?:experience|care)|colleague zone|workday|updates?|apply|applications?|info|mailer|system|admin|experience|global|operations|executive referral|talent community|resourcing|onboarding|alerts?|karriere(?:team|portal)?|personal(?:abteilung|management|gewinnung|service|team|amt|dienst|b[uü]ro|wesen|stelle|referat|marketing|leitung)?|rechnungsstelle|bewerbermanagement|bewerbung(?:en|sportal)?|stellenportal|nicht antworten|recrutements?|ressources humaines|service rh|rh|carri[eè]res|candidatures?|ne pas r[eé]pondre|[eé]quipe|équipe|selecci[oó]n|recursos humanos|rr\.?hh\.?|empleo|(?:capital|talento) humano|gesti[oó]n humana|talentos?|talents|reclutamiento|evaluaci[oó]n|pruebas|becas|consejo|seguridad|[eé]valuations?|plateforme(?: emploi)?|s[eé]curit[eé]|direction(?: des soins)?|assistante?|testcenter|pflegedirektion|bewerbercenter|vorstandsb[uü]ro|personalauswahl|anstellung|sekretariat|secretariat|secr[eé]tariat|secretar[ií]a(?: do programa)?|selection|resourcing|shared|cell|auth|account|accounts|profile|admissions|principal|debrief|agenda|planner|assessments?|testes?|tests?|sicurezza|equipo de|no responder|werving(?: en selectie| & selectie)?|vacatures?|personeelszaken|p&o|afdeling hr|sollicitaties?|niet beantwoorden|risorse umane|selezione|ufficio (?:personale|selezione)|lavora con noi|carriere|non rispondere|recrutamento(?: e sele[cç][aã]o)?|sele[cç][aã]o|carreiras|vagas|talentos|candidaturas|gente e gest[aã]o|equip[ae]|n[aã]o responder)(?![\p{L}\p{N}])/giu

/** Words of addresses and web hosts that are a mailbox or a region, not the company. */
export const plainLabels =
  /^(?:no-?reply|do-?not-?reply|mail|mailer|email|e-?mail|mg|em|notifications?|notify|careers?|karriere|jobs?|job|hiring|recruiting|recruitment|recruit|talent|talents|hr|rh|info|team|us|eu|uk|de|fr|es|nl|it|pt|br|wd\d*|www|apply|application|applications|bewerbung|bewerbungen|candidats?|candidates?|candidate|candidaturas?|candidatures?|carriere|carrieres|empleo|vagas|people|personal|ats|boards|job-boards|app|my|go|click|links?|news|newsletter|support|help|service|services|contact|kontakt|hello|hallo|hola|office|search|portal|system|auto|autoreply|bounce|reply|replies|smtp|mx|connect|community|external|campus|early-?careers|mailbox|postfach|postbus|correo|correio|freemail|webmail|(?:correo|correio|courriel|boite-?mail|mailbox)[a-z]*)$/

const hostVendors =
  'myworkdayjobs|myworkday|recruitee|teamtailor|teamtailor-mail|personio|bamboohr|breezy|applytojob|icims|pinpointhq|softgarden|homerun|factorialhr|gupy|rexx-systems|concludis|umantis|successfactors|taleo|jobvite|ultipro|hibob|workable|zohorecruit|freshteam|comeet|avature|onlyfy|flatchr|welcomekit|talentclue|inrecruiting|allibo|emply|hr4you|dvinci-easy|mhm|mitarbeiterportal|oraclecloud|eightfold|phenompeople|viterbit|bizneo|solides'

/**
 * Addresses of pages of applicant-tracking systems, with the employer's own part in a group.
 * Source: the systems' public pages of vacancies.
 */
export const employerLinks: readonly RegExp[] = [
  new RegExp(
    `\\bhttps?://(?:careers-|jobs-|uscareers-)?([a-z0-9-]{2,40})\\.(?:wd\\d{1,3}\\.|jobs\\.|career\\.|careers\\.|eu\\.|na\\.)?(?:${hostVendors})\\.[a-z]{2,4}\\b`,
    'gi',
  ),
  /\bhttps?:\/\/(?:(?:job-)?boards(?:\.eu)?\.greenhouse\.io|jobs(?:\.eu)?\.lever\.co|jobs\.ashbyhq\.com|apply\.workable\.com|(?:jobs|careers)\.smartrecruiters\.com|ats\.rippling\.com|jobs\.jobvite\.com|www\.comeet\.com\/jobs|join\.com\/companies|www\.welcometothejungle\.com\/[a-z]{2}\/companies)\/([a-z0-9.-]{2,40})/gi,
]
