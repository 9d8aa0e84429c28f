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
  totaljobs stepstone xing seek naukri hirist instahyre internshala talnet tal oleeo hackerrank codility codesignal
  testgorilla hirevue mailchimp sendgrid mailgun amazonses gmail googlemail outlook hotmail yahoo icloud protonmail proton aol
  gmx invalidemail google microsoftonline jobalerts trinethire gohire hire hirebridge applicantpro clearcompany isolvedhire
  silkroad peoplefluent bullhorn jobdiva loxo crelate catsone traffit factorial kenjo softgarden umantis rexx concludis
  hibob humi deel remote gusto hiringthing jobscore resumator theresumator applicantstack eploy tribepad networx webitrent
  jobtrain hireful civica trac nhsjobs`
    .split(/\s+/)
    .filter((key) => key !== ''),
)

/** Endings in a sender's name that are a department, not the company. */
export const departments =
  /\b(?:careers?|recruiting|recruitment|recruiters?|hiring|talent|acquisition|hr|human resources|people|jobs?|team|department|no-?reply|do ?not ?reply|donotreply|notifications?|notify|support|center|centre|services|staffing|university|campus|early careers?|via .{1,40}|candidate (?:experience|care)|colleague zone|workday|updates?|apply|applications?|info|mailer|system|admin|experience|global|and|&|operations|executive referral|at|talent community|resourcing|onboarding)\b/gi
