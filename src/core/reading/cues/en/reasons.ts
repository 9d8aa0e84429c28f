import type { CueTable } from '../../cue.ts'

const source = 'What letters with a real reason say; each wording must name the reason itself.'

/**
 * Reasons that a rejection gives. Only explicit ones: "candidates whose experience is closer to our
 * needs" is not a reason. An invented reason is the worst error.
 */
export const reasonCues: readonly CueTable[] = [
  table('position_filled', 'The place was filled', [
    {
      id: 'reason-filled',
      says: 'The place is already taken.',
      wordings: [
        '[role] (of)? … (has|have|was|is) (now|already|since|been) (now|already|since)? (been)? filled',
        '[role] (for which you applied|you applied for|you have applied to|that you applied for|in question)? (has|have|was|is) (now|already|since|been|recently|just|unfortunately|in the meantime)? (already|now|recently)? (been)? filled',
        "(have|has|we've|just|recently|already|successfully|i've) (already|just|recently|now|since|successfully)? filled (the|this|our|that) … ([role]|internships|positions|roles|vacancies)",
        "(have|we've|has|just|already|recently) (just|already|recently|now)? (hired|found|appointed) (someone|somebody|a candidate|a person|another (candidate|person)) (else)? (to fill|for) (this|the|our|that)",
        '(due to|because of|after|by) filling (the|this|our) [role]',
        '(extended|extend|made|extending) an offer (out)? to (a|another|one|the) (candidate|applicant|person)',
        '(candidate|person|someone|applicant) … (has accepted|accepted) (our|the|an) … (offer|role|position)',
        '[role] (has|have|was) been (offered|given|awarded) to (another|someone)',
        '(gave|given|giving) the (job|role|position|post|place|work) to',
        '(spots|places|positions|roles|vacancies|posts|jobs|shifts) (are|have) (all|now|already|both)? (all|now|already)? (been)? (taken|filled|full|allocated)',
        '(spot|place|position|role|vacancy|post|job) (is|has|was) (now|already|since|all)? (been)? (taken|gone)',
        '(full up|fully staffed|fully crewed)',
        '(offered|awarded|given) the (role|job|position|post|place|contract) to (one|someone|somebody|another|a|the other)',
        '(role|position|job|post) went to',
      ],
      unless: ['(if|once|until|will be|when)', '(your|you) (have been|are|were) (given|offered)'],
    },
    {
      id: 'reason-internal',
      value: 'internal_candidate',
      label: 'Someone inside was chosen',
      says: 'A colleague from inside got it.',
      wordings: [
        '(internal|existing) (candidate|applicant|employee|colleague|hire|transfer|move|promotion)',
        '(fill|filled|filling|promot*|hire|recruit) … (internally|from within)',
      ],
    },
  ]),
  table('position_closed', 'The place was withdrawn', [
    {
      id: 'reason-closed',
      says: 'The place itself was closed, cancelled or paused.',
      wordings: [
        '(this|the|our) … [role] … (has been|was|is|are|have been) (now|since|unfortunately)? (cancelled|canceled|closed|withdrawn|put on hold|placed on hold|paused|frozen|eliminated|discontinued|on hold|postponed|deprioritised|deprioritized)',
        '(putting|placing|put|placed|pausing|paused|closing|closed|cancelling|canceling|cancelled|canceled|freezing|frozen|suspend*) (this|the|our|all) … ([role]|search|recruitment|hiring|roles|positions|vacancies) (on hold|for now|while|until|due|as|at|because|and|indefinitely|entirely|altogether)?',
        '(hiring|recruitment) (freeze|pause|is on hold|has been paused|is paused|on pause|has been put)',
        '(decided|decision|chosen) not to (fill|recruit|hire|proceed with) (for)? (this|the) ([role]|vacancy)',
        '(no longer|not) (be)? (hiring|recruiting|filling|looking) (for)? (this|the|a) [role]',
        '[role] will not be (moving ahead|moving forward|going ahead|filled|recruited|proceeding)',
        '(business|company|our)? (priorities|needs|plans|budget|budgets|circumstances) (have|has) (shifted|changed|been cut|been reduced)',
        '(budget|headcount|funding) (cut|cuts|constraint*|reduction*|changes|was not|has been)',
        '(restructur*|reorganis*|reorganiz*) (of|has|have|means|within)',
        '[role] (is|are) no longer (available|open|needed|required)',
        '[role] … (has|have) (now|since|unfortunately)? been (cancelled|canceled|withdrawn|closed|discontinued|eliminated|shelved|removed|suspended|frozen|put on hold|placed on hold)',
        '[cant] (afford|fund|justify) …',
        '(taking|taken|took|pulling|pulled) (the|our|this) (ad|advert|listing|posting) (down|off)',
        '(hiring|recruitment|recruiting) (for this|for the|for that)? … (stopped|suspended|cancelled|halted|on hold|paused|frozen)',
        '(re-advertise|readvertise|re-advertising|readvertising)',
        'no longer (recruiting|hiring|needed|required|going ahead)',
        '(needs|circumstances|workload|budget) [dont] (permit|allow|justify)',
      ],
      unless: [
        '(filled|hired)',
        'needs (frequently|often|constantly|continually)',
        'as our needs',
        '(interview|appointment|meeting|event|class) … (cancelled|canceled|closed)',
        '(no longer) (be)? considered',
      ],
    },
  ]),
  table('eligibility', 'A formal condition', [
    {
      id: 'reason-eligibility',
      says: 'A formal condition is not met.',
      wordings: [
        '(given|due to|because of|based on|owing to) your (graduation|enrolment|enrollment|degree|study|class|age|nationality|citizenship|clearance|licence|license|availability|start)',
        '[not] (meet|satisfy|fulfil|fulfill) … (eligibility|minimum (qualification*|requirement*)|basic (qualification*|requirement*)|essential (criteria|requirement*)|mandatory|entry requirement*)',
        '[not] eligible (for|to|as|because|at)',
        "(require*|need*|must) … (security clearance|citizenship|driving licence|driver's license|professional registration|a licence|a license|certification) … (you|which)",
        '(only|limited to|restricted to|open only to|must be) … (students|graduates|citizens|residents|enrolled|final-year|final year)',
        '(must|have to|has to|need to|needs to) be (16|18|21|over|at least|aged|a (citizen|resident|registered|member|graduate|student|qualified)|registered|enrolled|licensed)',
        '(licence|license|registration|certificate|permit|card|ticket|accreditation|clearance) … (ran out|expired|lapsed|expires|not current|missing)',
        'without (a|an|the|your)? (current|valid|full|clean)? … (licence|license|registration|permit|certificate|certification|clearance|accreditation)',
        '[not] (yet|currently)? (hold|have|possess) (a|an|the|any)? … (licence|license|registration|permit|certificate|certification|clearance|accreditation|degree|diploma|qualification)',
        'exceed* the (maximum|limit|number)',
        "(state|law|regulations|regulator|insurance|insurer|statute|council|licensing) (requires|require|demands|does not (allow|let|permit)|doesn't (allow|let|permit)|won't (allow|let))",
        '(need*|require*|needs) (to)? (drive|be able to drive|a driver|hold a driving|hold a full)',
        '(only|just) (accept|consider|take|open to|for) (applicants|candidates|students|people|graduates|residents|applications) (who|from|with|currently|in) …',
        '(because|as|since) you [auxnot] (yet|currently)? (hold|enrolled|registered|qualified|licensed|a|old enough|completed|finished) …',
      ],
      unless: ['(if|once) you'],
    },
  ]),
  table('visa_sponsorship', 'Permission to work', [
    {
      id: 'reason-visa',
      says: 'They do not sponsor a visa or permit.',
      wordings: [
        "(not|unable|cannot|can't|don't) … (sponsor|sponsorship|sponsoring|sponsor*) …",
        "(not|unable|cannot|can't|don't) … (visa|work permit) (sponsor*|support|applications|transfer*)",
        '(require*|need*) … (right to work|work authori*|permission to work|work permit|visa) … (not|unable|only|already|without)',
        '(not|no) … (right to work|work authorisation|work authorization|permission to work|authorized to work|authorised to work|valid visa)',
        '(without|require) (visa)? sponsorship',
      ],
    },
  ]),
  table('location', 'The place of work', [
    {
      id: 'reason-location',
      says: 'They want someone in another place.',
      wordings: [
        '(looking for|seeking|need|prefer*|require*|chosen|selected|favour*|favor*|prioritising|prioritizing) (someone|somebody|a candidate|candidates|applicants|people|a person) (who)? (is|are|lives|live|based|located|living|resides|reside)? (already)? (more)? (local|locally|nearby|closer to|in the area|near)',
        '(candidates|applicants|candidate|someone|people) (who are|who is|that are)? (based|located|living|residing|local) (in|near|within|to|closer)',
        '(your|due to|because of|given) (your)? (location|distance|commute) (is|was|would|does|means|and|being|makes)',
        "(not|unable|cannot|don't|can't) … (relocation|relocate|relocating|remote work*|hire in your|hiring in your|employ* in your|candidates in your|outside)",
        '(role|position|job) (must be|requires|is) … (on-site|onsite|in the office|in person) … (which|and you|so)',
      ],
    },
  ]),
  table('experience_gap', 'Experience', [
    {
      id: 'reason-experience',
      says: 'They wanted experience of a certain kind or length.',
      wordings: [
        "(more|additional|further|greater|longer|few more|several) (years|years'|year) (of)? (experience|relevant|work|industry|professional|hands-on|in)",
        '(looking for|seeking|need|require*|wanted|prefer*) (someone|somebody|a candidate|candidates|a person|people) (with|who has|who have|who had|who brings) (more|greater|deeper|longer|prior|previous|direct|hands-on|significant|at least) … (experience|background|years|knowledge)',
        "(lack|lacked|lacking|insufficient|limited|not enough|not have enough|didn't have enough|not have the) (of)? (the)? (direct|relevant|required|sufficient|hands-on|previous|level of|depth of|necessary)? (experience|years)",
        '(more|too) (junior|senior) than',
        '[not] (have|possess|show|demonstrate) … (experience) (in|with|of|we|that|required|needed|for)',
        '(another|other|a|the) (candidate|applicant|person) (who)? (has|had|with|brings|brought) (worked|spent|(several|many|ten|five|three|six|seven|eight|more|two|four|nine) … (years|experience))',
        '(has|had|with|having) (worked|experience) … (for|of) (several|many|ten|five|three|six|seven|eight|over|more than) (years|decades)',
        "(someone|somebody|a person|people|folks|a candidate) (with|who has|who had|who's had) (a (couple|few|bit|little) (of|more)?|two|three|four|five|several|some) (of|or)? … (years|experience|time|seasons)",
        '(bit|little|lot) more … (experience|time|exposure|practice|seasons)',
        "(someone|somebody|a person|candidate) who (has|had|'s) (run|led|managed|built|worked|taught|sold|done|already|handled|supervised|used) …",
        '(experience|step up|role) (was|is|would be|felt) (a little|a bit|rather|somewhat|still|too)? (light|thin|short|limited|early|big|junior)',
        'your experience (so far|to date) (is|has been|lies) …',
        '(too early|too soon|not yet ready|a year too|a few years) (for|in your|short) …',
      ],
      unless: [
        '(your|you have|impressed) (experience|years)',
        'more closely',
        'decades of history',
        '(experience you|questions|your experience with us)',
      ],
    },
    {
      id: 'reason-overqualified',
      value: 'overqualified',
      label: 'Too much experience',
      says: 'They think the job is too small for you.',
      wordings: [
        '(overqualified|over-qualified|over qualified)',
        '(too|more) (experienced|senior|qualified) (for|than) (this|the|what|we)',
      ],
    },
  ]),
  table('technical_skills_gap', 'A skill', [
    {
      id: 'reason-skill',
      says: 'They name a skill that was missing or weak.',
      wordings: [
        '(as far as|in terms of|by way of|some|our|following|for|as) feedback … (continue|work|improve|practice|practise|focus|suggest|would|recommend|develop|brush)',
        '(we|i|would|you) (suggest|recommend|advise|encourage*) … (work* on|improv*|practic*|practis*|strengthen*|brush* up|deepen*|studying|learning more about) …',
        '(work on|improve|strengthen|brush up on|deepen|develop) your (knowledge|skills|understanding|coding|technical|grasp|communication|presentation|sql|python|java|english|german|fundamentals)',
        '(lack|lacked|lacking|missing|insufficient|limited|not enough) (of)? (the)? (required|necessary|specific|sufficient|technical|depth of)? (skill*|knowledge|proficiency|expertise|qualification|certification|understanding)',
        '(looking for|seeking|need|wanted) (someone|a candidate|candidates) (with|who has|who have) (stronger|deeper|better|more) … (skills|knowledge|proficiency|expertise|command)',
        "(your) (technical|coding|test|assessment|exercise|solution|code|answers|score) … (did not|didn't|fell|below|not meet|lacked|missed|could have|was not|wasn't) …",
        '(gap|gaps) in (your|the) … (skill*|knowledge|experience)',
        '(level of) (english|german|french|spanish|dutch) (is|was|did|required|not)',
        'what (held (us|you) back|let you down|counted against|was missing) …',
        '(need*|wanted|require*) (somebody|someone|a person) (who can|able to|who speaks|who knows|fluent|confident) …',
        "(you|we) (have|had|'d)? (not|never) (yet)? (used|worked with|operated|run) …",
        '(your|the) (french|german|spanish|english|dutch|excel|sql|typing|driving|coding|spelling|maths|grammar|calculations|pronunciation) (was|were|is|are|needs|did|needed|let) …',
        "(test|exercise|task|solution|code|answers|lesson|presentation) … (no tests|missed|lacked|did not|didn't|errors|mistakes|ran over|unfinished|incomplete|below)",
      ],
      unless: [
        '(no|any) lack',
        'your feedback',
        'more closely',
        '(if you|unable to)',
        'feedback would be',
        '(ring|call|phone|email|ask|contact|reply) … feedback',
      ],
    },
  ]),
  table('profile_mismatch', 'No match with the job', [
    {
      id: 'reason-mismatch',
      says: 'They compared your background with the job and saw no match.',
      wordings: [
        '(reviewed|compared|considered|assessed) your … (against|with) (our|the|this) … [not] (see|find) a (fit|match)',
        '(your) (background|profile|experience|skills|qualifications|skill set|skillset) [dont] (match|meet|fit|align|correspond) …',
        '[not] (meet|match) (all|the|our) (of)? (the|our)? (specific|key|core)? (requirements|criteria) (for|of) (this|the)',
        '(you have not|you did not|you do not|have not|did not) (meet|met|met enough|meet enough) (of)? (the|our|all)? … (criteria|specification|requirements)',
      ],
      unless: ['more closely', 'if'],
    },
    {
      id: 'reason-salary',
      value: 'salary',
      label: 'Pay',
      says: 'Your wishes and their pay were too far apart.',
      wordings: [
        "(salary|pay|rate) (you are|you're) (looking for|asking for|expecting) … (above|exceed*|outside|beyond|higher)",
        '(salary|compensation|pay|rate) (expectation*|requirement*|range|demands) … (above|exceed*|outside|beyond|higher|not|do not|did not|too|match|align*|budget)',
        '(above|exceed*|outside|beyond|higher than) (our|the) (budget|salary range|pay range|range) …',
      ],
    },
    {
      id: 'reason-availability',
      value: 'availability',
      label: 'Hours or start date',
      says: 'Hours or start date did not fit.',
      wordings: [
        '(your) (availability|start date|notice period|working hours|hours) (does|do|did|is|was|are|would) (not|[nt]|too|later|outside) …',
        '(need*|require*|looking for|seeking) (someone|a candidate|somebody) (who can|able to|available) (to)? (start|join|work) (sooner|earlier|immediately|full|weekends|nights|evenings|shifts|straight)',
      ],
    },
  ]),
  table('high_volume_not_reviewed', 'Not read, too many applied', [
    {
      id: 'reason-volume',
      says: 'They could not read every application.',
      wordings: [
        "(unable|not able|cannot|could not|couldn't|can't|not been able) (to)? (review|read|consider|look at|process) (all|every|each|your|everyone)",
        '(not|without) (been)? (reviewed|read|considered) (due|because|owing)',
        '(stopped|closed) (reviewing|accepting|taking) (new)? (applications)? (due|because|after|early)',
      ],
      unless: ['(respond|reply|contact)'],
    },
  ]),
]

interface ReasonRow {
  readonly id: string
  readonly says: string
  readonly value?: string
  readonly label?: string
  readonly wordings: readonly (string | RegExp)[]
  readonly unless?: readonly string[]
}

function table(value: string, label: string, rows: readonly ReasonRow[]): CueTable {
  return {
    about: 'reason',
    value,
    label,
    source,
    guarded: false,
    cues: rows.map((row) => ({ ...row, weight: 3 })),
  }
}
