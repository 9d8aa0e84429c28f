import type { CueTable } from '../../cue.ts'

const source = 'Usual wordings of closings and footers, written down by us.'

/** What a no leaves open. */
export const doorCues: readonly CueTable[] = [
  {
    about: 'door',
    value: 'other-role',
    label: 'Another job is mentioned',
    source,
    guarded: false,
    cues: [
      {
        id: 'door-other-role',
        says: 'They would like you for something else.',
        weight: 3,
        wordings: [
          '(like|love|want|keen|happy|pleased) to (consider|put|submit|recommend|refer|forward) (you|your) … (another|different|other|alternative|similar) (role|position|team|opening|opportunity|vacancy|department)',
          '(passed|forwarded|shared|sent|submitted|referred|recommended|transferred) (on)? (your|you) … (to|for|with) (another|a different|other|our|my|a) … (team|colleague*|department|role|position|manager|recruiter)',
          '(we|i) (also)? (have|are hiring for|are recruiting for) (another|a different|a similar|an alternative) (role|position|opening|vacancy) … (you|your|might|may|could|suit)',
          '(would you|are you|if you would|if you are) … (interested in|consider|open to) (another|a different|this other|being considered for|an alternative) …',
          '(currently|still) (considering|reviewing) you for (other|another)',
          '(forwarded|passed|sent|given|shared) your (resume|cv|details|name|application|profile) (on)? to',
          "(i'd|we'd|i would|we would) (hire|take|have|employ|offer|like) you (on)? (as|for|in) (a|an|our|the) …",
          '(put|putting|considering|consider|considered|suggest*) you (forward)? for (our|the|a|an|another) … instead',
          '(do|please|would you|why not|have you|you might|you should|perhaps) (think about|consider|look at|thought of|thought about|like me to count you in|try for) (our|the|a|my|for) …',
          '(junior|other|another|different) (post|role|job|one|position|vacancy) (is|coming|comes|that is|which|opening|i think|that would|might)',
          '(i|we) (do)? have (a|an|another) … (job|role|post|position|opening) (in|at|that|which|i think|coming|for you|you)',
          '(like|love|happy|keen) (you|to see you|us) … (for|as|in) (our|a|another|the other) … instead',
          'count you in for …',
        ],
      },
    ],
  },
  {
    about: 'door',
    value: 'kept-on-file',
    label: 'They keep your details',
    source,
    guarded: false,
    cues: [
      {
        id: 'door-kept',
        says: 'They keep your details and may write again.',
        weight: 2,
        wordings: [
          '(keep|keeping|kept|retain|retaining|hold|holding|save|saving|store|have|remain|maintain|stay) … (on file|on record|on our (file|files|records)|in our (database|files|records|system|talent pool|talent community|pool|pipeline)|part of our talent|onto your (information|details|resume|cv))',
          '(keep|keeping|bear|bearing|have|keeping) (you|your (resume|cv|profile|application|details|name)) in mind',
          '(contact you|reach out|reach back out|get in touch|be in touch|let you know|reconnect|notify you|call you|hesitate to contact|write to you|come back to you|touch base) … (if|when|should|as|about|for|again) … (opportunit*|opening*|role*|position*|vacanc*|something|changes|job*|fit|match)',
          '(if|should|when|as) … (opportunit*|opening*|role*|position*|vacanc*|something|job*|requirements) … (contact you|reach out|reach back out|be in touch|get in touch|let you know|reconnect|hesitate to contact|contacting you|write to you)',
          '(keep|save|saved|retain) (your|you) … (future|upcoming) (opportunit*|opening*|role*|position*|reference|consideration)',
          '(consider you|considered|considering you) (for|in) (future|other|upcoming|any future)',
          '(hold|holding|keep) (on to|onto) your',
          '(application|details|cv|resume|name|profile|form) (will|shall|can|may) (stay|remain|be (kept|held|retained|saved)) (active|live|open|on|in|with|for|valid)',
          '(retain|keep|hold|holding|keeping|retaining) (your|the) (resume|cv|details|application|papers|letter|name|form|portfolio|profile) (for|until|on|in|by|with|handy|over)',
          '(panel|list|pool) (remains|will remain|stays|is) (live|valid|active|open) …',
          '(mind|okay|ok|alright|happy) if we (keep|hold|hang on)',
          '(reserve|waiting|standby|merit) (list|panel)',
          '(placed|put|added) … (on|to|in) (our|the|a) (reserve|waiting|talent|bank|relief|supply) (list|panel|pool)?',
          '(keep|keeping|hold|holding|save|put|leave|have|pop|file|stick) (it|this|that|your (cv|number|details|name|card|letter|folio|portfolio|email)|you) (on|behind|in|by|with|safe|handy|for|if|near) …',
          '(keep|hold|retain|save|hang on to|hang onto|holding|hanging on to) your (number|details|name|cv|email|card|contact) …',
          '(write|put|pop|add|note) your name (in|on|down|to) …',
          '(hold|holding|keep|keeping|placed|put) you (in|on) (reserve|a reserve|the reserve|our radar|our books|standby|my list|our list|mind) …',
          '(bear|keep) you in mind',
          '(first|one of the first) (person|people|one|to) (i|we|to)? (call|hear|know|ring|think of|be called) …',
          "(shout|call|ring|text|write|message|word) … (next time|when|if|once|as soon as) (we|i|we're|something|one|it|that|things) …",
          '(in touch|get back to you|come back to you|let you know|reach out) (should|if|when|once|as soon as) (things|anything|something|that|this|we|circumstances|it|a|one) …',
          '(pick up|pick things up|pick it up|carry on) (where|again|back up) …',
          '(stay|keep) in (touch|contact) (about|for|regarding|with you|on) …',
          '(big|gold)? star (next to|by|against) your name',
          '(send|sent|pass|passed|got) your (name|cv|details) (on|out|to) (my|our|a|two|other|one|another) …',
          '(added|adding|add) you to our (database|books|list|bank|pool|mailing) …',
          '(put|putting) you forward again …',
        ],
        unless: ['(encourage|invite) you to', 'please (keep|bear) us in mind'],
      },
    ],
  },
  {
    about: 'door',
    value: 'reapply',
    label: 'An open door',
    source,
    guarded: false,
    cues: [
      {
        id: 'door-reapply',
        says: 'They invite you to try again.',
        weight: 1,
        wordings: [
          '(encourage|invite|welcome|urge|hope|recommend|suggest|feel free|please|free|love|like|happy|glad) … (apply|applying|reapply|re-apply|reapplying) … (again|future|other|another|new|openings|opportunities|positions|roles|any|jobs|with us|to any|later)?',
          '(apply|reapply|re-apply) (again|in the future|in future|for other|to other|for future|for any other|to future|for another|to another|for roles)',
          '(keep|keeping) (an|your) (eye|eyes) (on|out|open)',
          '(check|checking|look|come) (back|our|out our|the) … (career*|website|site|page|openings|opportunities|future|regularly|roles|new|jobs|often)',
          '(visit|visiting|monitor|monitoring|revisit|explore|exploring|browse|browsing|watch|watching|review|search) (our|the|all|other|new|future|www|upcoming|current|open) … (career*|website|site|page|openings|opportunities|positions|roles|jobs|vacancies)',
          '(consider|considering|think of) (us|other|applying|joining|our|another|future) (again|in the future|in future|for future|opportunit*|role*|position*|opening*|as)',
          '(join|joining|sign up) (our|the|to our|for our) (talent|job) (community|network|pool|alerts)',
          '(hope|like|love) … (hear from you|see you|see your application|cross paths|paths cross|paths will cross|work together) … (again|future|then|later)?',
          '(future|other|more|new) (opportunities|openings|vacancies) (that|which|to|with|at|within|as|for|of) …',
          '(recruit|hire|hiring|recruiting) again (in|this|next|later)',
          'paths (will)? cross',
          '(come back|get back|write|knock|ping|drop|give|ring|call|message|come and see) (me|us|again|to us|to me|for) … (next year|next time|next season|summer|autumn|spring|winter|january|february|march|april|may|june|july|august|september|october|november|december|once|when you|in a year|in six months|again)',
          '(another|a second|have another) (go|try|look|attempt|shot)',
          '(try|trying) again',
          '(may|can|could|welcome to|free to) (reapply|re-apply|apply again|apply in)',
          "(our|my|the) (door|door's|doors) (is|are|stays|always|open|remains)",
          '(apply|try|come back|reapply|write|email|contact|ask|call|knock|get in touch|ping|hit) (to|back|me|us|me up|us up|with us)? (to)? (us|me)? (again|in (september|january|february|feb|the|a|six|three|twelve|12|spring|summer|autumn)|next (year|time|season|summer|spring|autumn|term)|when|once|after|for) …',
          '(do|please|just|and|then|feel free to|you can|you may|you could|could) (try|apply|ask|write|come|get in touch|ping|email|call|ring|contact) (again|me|us|back|to|for|in|when|once|next) … (again|when|once|next|year|months|time|season|back|september|january|spring|summer|autumn|us)',
          '(apply|applying) (to us)? (for|to) (a|an|any|our|other|another|different|this|one of|more|future)? (other|different|further|future|new)? (jobs|job|roles|role|posts|positions|vacancies|opportunities|one|openings|intake|places|place)',
          '(view|see|look at|browse|find|check|visit|consult|follow|watch|look out for|keep looking at|listed) … (vacancies|our website|our page|our site|other jobs|other roles|other posts|further posts|opportunities)',
          "(try|apply|go) for (the|one of|a|next|another) … (next|intake|year's|places|scheme|round|one)",
          '(see|hear from|receive|get|welcome) (you|your application|an application|another application) (again)? (after|when|once|next|in a|in the future) …',
          '(re-apply|reapply|apply again|re-sit|resit|sit them|take it) (after|in|once|when|within|again|only) …',
          '(eligible|welcome|able|free|allowed) to (re-apply|reapply|apply|try|sit) …',
          '(advertise|advertising|recruit|recruiting|hire|hiring|taking names|take names|opening|open) (again|for next) (after|in|next|from|when|year|this) …',
          '(put|puts) (this|that|it)? … (you off|off applying) …',
        ],
        unless: [
          "(don't|do not) reply",
          '(apply for|applied for|applying for) (the|this) (position|role|post|job) (of|as)',
        ],
      },
    ],
  },
]

/** Whether a person or a template wrote it, as far as words can tell. */
export const personCues: readonly CueTable[] = [
  {
    about: 'person',
    value: 'person',
    label: 'A person wrote this',
    source,
    guarded: false,
    cues: [
      {
        id: 'person-i',
        says: 'Someone writes as “I”, about you.',
        weight: 1.5,
        wordings: [
          "(i|i've|i'd|i'm|i'll) (really|personally|also|truly|very much|just|so|have|had|was|would|am|will)? (enjoyed|appreciated|liked|loved|wanted|hope|know|remember|spoke|met|thought|think|read|talked|admire|admired|wish|reached|discussed|felt|believe|keep|like to hear)",
          '(speak|speaking|meet|meeting|talk|talking|chat|chatting|conversation|chatting) (with|to) me',
          '(and|anders and|colleague* and|with) (i|me) (talked|discussed|spoke|agreed|both|were|had|would)',
          '(feel free to|please) (call|email|write to|contact|reach out to|ring|message) me',
          'my (colleague*|team|direct|mobile|email|manager|number)',
        ],
      },
      {
        id: 'person-detail',
        says: 'It mentions something that only concerns you.',
        weight: 1.5,
        wordings: [
          'your (plan|idea|ideas|presentation|answer|answers|question|questions|example|examples|story|portfolio piece|drawing*|proposal|lesson|design for|work on|talk about|description of|thoughts on|pitch|point about|project on) … (was|were|about|for|on|impressed|showed|stood|stayed)',
          '(particularly|especially|really) (impressed|liked|enjoyed|struck|appreciated) … (your|how you|the way you)',
          '(the way|how) you (handled|spoke|described|explained|approached|answered|dealt|talked|think)',
        ],
        unless: ['(skills and experience|background and|resume)'],
      },
    ],
  },
  {
    about: 'person',
    value: 'template',
    label: 'A template, most likely',
    source,
    guarded: false,
    cues: [
      {
        id: 'template-automatic',
        says: 'It says that it was sent automatically.',
        weight: 3,
        wordings: [
          '(automated|automatic|automatically|auto-generated|system-generated|system generated) (email|e-mail|response|message|reply|generated|notification|sent)',
          '(this is|is) an (automated|automatic)',
        ],
      },
      {
        id: 'template-footer',
        says: 'It has the footer of a system.',
        weight: 1.5,
        wordings: [
          '(this)? (email|message) was (intended for|sent (to|by|from|automatically|on behalf))',
          '(unsubscribe|manage (your)? (preferences|subscription*|notifications)|all rights reserved|notification emails)',
          '(powered by) _',
          'if you have (applied|submitted) (for|to|multiple|more) (other|multiple|several|than)',
          '(this|the) (decision|message|email|notification|declination) (only)? (applies|refers|relates|is only|pertains)',
        ],
      },
      {
        id: 'template-team',
        says: 'A team signed it, not a person.',
        weight: 1.5,
        wordings: [
          /(?:^|\n|,|\.|-) ?(?:the |your )?(?!i |we |our |my )[^\n,.]{0,50}\b(?:recruiting|recruitment|hiring|talent|talent acquisition|people|hr|human resources|careers|people & culture|candidate experience|resourcing)(?: (?:team|department|group))? ?(?:team)?(?: (?:at|of) [^\n]{1,40})?(?:$|\n)/,
        ],
      },
      {
        id: 'template-address-you',
        says: 'It calls you “applicant” or “candidate”.',
        weight: 2.5,
        wordings: [
          '(dear|hello|hi) (applicant|candidate|job seeker|sir|madam|prospective)',
          'dear {',
          '(first name|firstname|candidate name|insert name)',
        ],
      },
    ],
  },
]

/** Whether an answer to this address would be read. */
export const replyCues: CueTable = {
  about: 'reply',
  value: 'no-reply',
  label: 'Answers are not read',
  source,
  guarded: false,
  cues: [
    {
      id: 'reply-told',
      says: 'It says that answers are not read.',
      weight: 3,
      wordings: [
        "(do not|don't|please do not|cannot|not|never) (reply|respond|directly reply) (to|directly|back)? …",
        "(mailbox|inbox|email box|e-mail box|address|account|email address) (is)? (not|never|isn't|un) (actively|regularly)? (monitored|read|checked|attended)",
        '(unmonitored|unattended|outgoing only|outgoing-only|no-reply|noreply|send-only|not monitored) (mailbox|inbox|address|email|account)?',
        "(replies|responses|answers|reply) … (not|never|cannot|unable|won't|unattended) (be)? (read|monitored|answered|received|delivered|seen|respond*|go*)?",
        'from (a|an) (notification-only|notification only|unmonitored|automated) (address|email|account|mailbox)',
      ],
      unless: [
        '(hesitate to|if you do not|if we do not|individually|to every|to all|to each|unable to respond)',
      ],
    },
    {
      id: 'reply-address',
      says: 'The address takes no answers.',
      weight: 3,
      where: 'sender',
      wordings: [
        /(?:no|not|donot|do-not|do_not|dont)[-_. ]?reply|noreply|notifications?@|mailer-daemon|unmonitored|automated@|invalidemail|auto-?confirm/,
      ],
    },
  ],
}

/** What the letter says about feedback. */
export const feedbackCues: readonly CueTable[] = [
  {
    about: 'feedback',
    value: 'refused',
    label: 'No feedback is given',
    source,
    guarded: false,
    cues: [
      {
        id: 'feedback-refused',
        says: 'They say that they give no feedback.',
        weight: 3,
        wordings: [
          "(not|unable|cannot|can't|won't|don't|no|never) … (provide|give|offer|share|supply|providing|giving|offering) … feedback",
          "(not|unable|cannot|can't|won't) (be)? (able to)? … (individual|personal|specific|detailed|further|additional|personalised|personalized|any) feedback",
          "feedback (won't|cannot|can't|will not|can not|is not|isn't) … (be)? (provided|given|possible|available|offered|able)",
          '(no|further) feedback (can|will) (not)? (be)? (given|provided|available|offered)',
          'practice is not to (provide|give|offer) feedback',
        ],
        unless: ['(your feedback|survey|hesitate)'],
      },
    ],
  },
  {
    about: 'feedback',
    value: 'offered',
    label: 'Feedback is offered',
    source,
    guarded: false,
    cues: [
      {
        id: 'feedback-offered',
        says: 'They offer feedback.',
        weight: 3,
        wordings: [
          '(happy|glad|pleased|willing|able|delighted|can) to? (provide|give|offer|share|discuss|talk through) (you)? (with)? (some|you|more|any|further|brief|detailed|specific)? (more)? feedback',
          "(if you (would like|want|'d like|wish)|should you (want|wish|like)|let (me|us) know if you) … feedback",
          '(ask|asking|request|contact|email|call|reply) … (for|to request|to ask for) (some|any|more|detailed|further)? feedback',
          '(entitled to|welcome to|invite you to|free to) … feedback',
          '(feedback) (is|are|will be|can be|would be) (available|useful|helpful|given|provided on request|on request)',
          '(give|drop|send|ring|call|phone|ping|email|contact) (me|us|the office|our|the school|hr) … feedback',
          '(walk|talk|take) you through (what|how|the|our|your|why)',
          '(would|find|want|like|some) … feedback (useful|helpful|would)',
          'reply (with)? feedback',
          "(share|send|give|talk|walk|take) (you)? (through)? (the|our|my|some|her|his)? (marker's|panel's|interviewers'|reviewers')? (notes|scores|marks|comments|where you|what we|how you) …",
          '(welcome|happy to have|glad of|like|offer) (a|the)? (conversation|call|chat|word) … (about|on) (your|how|the) (performance|interview|presentation|test|application) …',
          '(request|ask for|have) (an)? (informal discussion|feedback call|debrief) …',
          'sit down with you …',
          '(talk|go) (any of this|this|it|things) (through|over) …',
        ],
        unless: [
          '[not] … (provide|give|offer|share|able)',
          '(your feedback|survey|we would like your|value your|share your feedback)',
          'go through your (application|cv)',
        ],
      },
    ],
  },
  {
    about: 'feedback',
    value: 'contained',
    label: 'Feedback is in the letter',
    source,
    guarded: false,
    cues: [
      {
        id: 'feedback-contained',
        says: 'They already tell you something to work on.',
        weight: 3,
        wordings: [
          '(as far as|in terms of|by way of|some|our|here is|following|offer|as) feedback … (continue|work|improve|practice|practise|focus|is|we|would|i)',
          '(you could|you may want to|you might|we would encourage you to|i would encourage you to|i would suggest|we suggest|we recommend|i recommend|continue to) (work on|improve|practise|practice|strengthen|develop|build|deepen|focus on|gain|get) …',
          'where you (did well|could|might|can) …',
          '(you|your _) (scored|did|came across|were|was) … (but|though|however) (you|your|the|we|needed|lacked|not) …',
          '(panel|they|we|i|client|everyone) (thought|felt|found) (that)? (you|your) … (nervous|thin|light|general|vague|short|quiet|rushed|too|weak|warmest|slow|unprepared|more) …',
          '(held (us|you) back|let you down|counted against|what tipped|what decided) …',
          "(your|the) (teaching|demo|lesson|presentation|test|task|code|case study|report|exercise|answers|tape|write-up|application|cv) (was|were|is|did|didn't|had|ran) … (but|and it|though|while|which|however|, the) …",
          'you missed (two|three|four|five|several|some|a) …',
          '(too|bit too) slow …',
          "(didn't|did not) (mention|weigh|show|cover|sell|explain|give|address|meet the bar) …",
          '[not] … (fast|strong|quick|clear|confident) enough …',
          '(you scored|your scores|behaviour -|verbal|numerical) …',
          '(more|bit more) (recent)? (casework|examples|depth|structure|detail|eye contact) …',
        ],
        unless: [
          '(your feedback|survey|careers|website|opportunities|job alerts|relationship)',
          '(salary|hours|location|visa|sponsor|licence)',
        ],
      },
    ],
  },
]
