/*
 * What the checks of wording look for, English only. Sources: the plain English guides of GOV.UK and of
 * the Plain English Campaign for long ways to say something and for the passive; the rest is convention
 * among readers of résumés.
 */

/** Words that add nothing which a reader could check. */
export const fillers: readonly string[] = [
  'very',
  'really',
  'basically',
  'actually',
  'successfully',
  'effectively',
  'various',
  'numerous',
  'team player',
  'hard-working',
  'hardworking',
  'hard worker',
  'results-driven',
  'results-oriented',
  'result-oriented',
  'detail-oriented',
  'self-starter',
  'self-motivated',
  'go-getter',
  'proven track record',
  'track record of success',
  'dynamic',
  'synergy',
  'synergies',
  'passionate',
  'passion for',
  'think outside the box',
  'outside the box',
  'fast-paced environment',
  'excellent communication skills',
  'strong communication skills',
  'people person',
  'highly motivated',
  'best of breed',
  'go the extra mile',
]

/** Long ways to say something, with the short one. */
export const longWays: readonly (readonly [string, string])[] = [
  ['in order to', 'to'],
  ['due to the fact that', 'because'],
  ['with regard to', 'about'],
  ['with respect to', 'about'],
  ['a large number of', 'many'],
  ['a number of', 'some'],
  ['on a daily basis', 'daily'],
  ['on a weekly basis', 'weekly'],
  ['on a monthly basis', 'monthly'],
  ['on a regular basis', 'regularly'],
  ['at this point in time', 'now'],
  ['in the event that', 'if'],
  ['for the purpose of', 'for'],
  ['prior to', 'before'],
  ['subsequent to', 'after'],
  ['utilised', 'used'],
  ['utilized', 'used'],
  ['utilise', 'use'],
  ['utilize', 'use'],
]

/** Beginnings of a line that tell a duty, not a deed. */
export const weakOpenings: readonly string[] = [
  'responsible for',
  'responsibilities included',
  'duties included',
  'tasked with',
  'in charge of',
  'involved in',
  'participated in',
  'took part in',
  'worked on',
  'helped with',
  'helped to',
  'helped',
  'assisted with',
  'assisted in',
  'assisted',
  'was part of',
  'part of a team',
]

/** Beginnings of a letter that every letter has. */
export const weakLetterOpenings: readonly string[] = [
  'i am writing to apply',
  'i am writing to express',
  'i would like to apply',
  'i would like to express my interest',
  'i wish to apply',
  'please accept this letter',
  'to whom it may concern',
  'my name is',
]

/** Participles that do not end in -ed. */
export const irregularParticiples: readonly string[] =
  'begun bought broken brought built caught chosen cut done drawn driven found given grown held hit kept known laid led left lost made met overseen paid put read rebuilt rewritten run said seen sent set shown sold spent spoken split taken taught thought told undertaken understood won written'.split(
    ' ',
  )

/** Participles that hide nobody: what somebody is like, or what can only be done by others. */
export const descriptions: ReadonlySet<string> = new Set(
  'advanced appointed awarded based committed concerned dedicated delighted elected employed excited experienced interested located motivated needed organised organized pleased prepared promoted qualified related retired skilled supposed tired trained used'.split(
    ' ',
  ),
)

/** Past forms that do not end in -ed, with which a line may begin. */
export const irregularPasts: ReadonlySet<string> = new Set(
  'began bought broke brought built caught chose cut did drew drove found gave grew held kept knew laid led left made met oversaw paid ran rebuilt rewrote saw sent set shook showed sold spent spoke spun stood taught thought told took undertook won wrote'.split(
    ' ',
  ),
)

/** Verbs with which a line of a résumé begins, as they stand in the present. */
export const openingVerbs: ReadonlySet<string> = new Set(
  'achieve advise analyse analyze answer arrange assess audit brief bring build buy calculate care check clean coach collect coordinate create cut deliver design develop direct draft draw drive edit ensure establish evaluate find fix give handle head help hire hold identify implement improve increase install introduce keep launch lead liaise maintain make manage measure mentor migrate monitor negotiate open operate order organise organize oversee own pay plan prepare present process produce program provide reduce repair replace report research resolve review run schedule sell serve set ship solve supervise support teach test track train translate treat update visit win work write'.split(
    ' ',
  ),
)

/** Words of working life that neither list of words has, folded. */
export const workingWords: ReadonlySet<string> = new Set(
  'actioned adhoc backend balancer balancers chatbot chatbots codebase crowdfunding cybersecurity dataset datasets deployable ecommerce fintech frontend fullstack geospatial healthcare hackathon hackathons interoperability microservice microservices mentee mentees offboarding onboard onboarded onboarding outreach parser parsers podcast podcasts preprocessing rebrand rebranded rebranding reengineering reskilling reusability rota rotas runbook runbooks scalable scalability schema schemas signage skillset skillsets stakeholder stakeholders startup startups submittal submittals sysadmin telecom telecoms telehealth underperforming upskill upskilled upskilling usability utilizations utilisations wayfinding webinar webinars wellbeing workflow workflows workstream workstreams'.split(
    ' ',
  ),
)
