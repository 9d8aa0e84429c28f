import type { CueTable } from '../../cue.ts'

/** Words that say only that an application has arrived and what may happen next. */
export const confirmationCues: CueTable = {
  about: 'kind',
  value: 'confirmation',
  label: 'They have your application',
  source: 'Usual wordings of automatic receipts, written down by us.',
  guarded: false,
  cues: [
    {
      id: 'yes-received',
      says: 'They say that your application has arrived.',
      weight: 3,
      wordings: [
        "(have|has|we|successfully|been|was|is|we've|just|gratefully|hereby) (successfully|now|just|recently)? (received|got|registered) (your|the|a|an)? … [apply]",
        'your (recent)? (online)? [apply] … (has|have|was|were|is) (now)? (been)? (successfully)? (received|submitted|sent|registered|logged|completed|recorded|forwarded|in our)',
        '(confirm|confirming|confirmation|acknowledge|acknowledging|acknowledgement|receipt|confirms) … (receipt|received|[apply])',
        '(successfully|have) (submitted|applied|completed) (your|an|the|for|to)',
        'we (have)? received (your|it)',
        'received it',
        '[apply] (received|submitted|complete|sent)',
        '(received|have received|got) your (direct submission|submission|referral|credentials|information|interest)',
        'you (just|recently|successfully|have just|have successfully) applied (to|for|at)',
      ],
      unless: ['payment', 'order', 'password'],
    },
    {
      id: 'yes-thanks-for-applying',
      says: 'They thank you for applying.',
      weight: 1,
      wordings: [
        '(thank|thanks|appreciate|grateful) … (applying|your application|your recent application|submitting|submission|taking the time to apply)',
        '(thank|thanks) … (your)? interest in (joining|working|a career|the|our|employment|this|a position)',
        "(excited|delighted|thrilled|glad|happy|flattered|honoured|honored) … (you|your) (would|want|decided|chose|have|are|applied|interest|application|would consider|are considering|'re)",
      ],
    },
    {
      id: 'yes-will-review',
      says: 'They still have to read it.',
      weight: 2,
      wordings: [
        "(will|shall|going to|we'll|'ll|currently|now|be|being|are|is|still|begin|start|to) (be)? (carefully|now|currently|shortly|thoroughly|promptly|soon|in the process of)? (review|reviewing|reviewed|assess|assessing|evaluate|evaluating|evaluated|consider|considering|considered|look at|looking through|process|processing) (and)? (evaluate|consider|assess|reviewing)? (by|it|your|the|all|every|each|applications|by our|shortly|carefully|soon|as)",
        '(under|still under|currently under) (review|consideration)',
        '(currently|now|is|are)? being (reviewed|processed|considered|assessed|evaluated)',
        '(in|still in) (the)? (process of being)? (review|reviewed)',
        'looking forward to (reviewing|reading|learning|getting)',
        '(recruiter|recruiters|recruiting team|hiring team|talent team|acquisition team|hr|team|staff|department|someone|person|member) … (will|is|are|be) … (review*|assess*|evaluat*|consider*|look|examin*)',
        'review (will)? (process)? (take|takes|may take|can take)',
      ],
    },
    {
      id: 'yes-if-it-fits',
      says: 'They will be in touch only if it fits.',
      weight: 2.5,
      wordings: [
        'if … (match*|align*|fit|suit*|meet*|selected|shortlisted|interested|successful|short-listed|chosen|compatible|good|like|consideration|invited|proceed|forward|potential|further|suitable|qualif*|competitive) … (contact*|touch|reach*|hear*|call*|invite*|notif*|follow*|get back|next|schedule*|let you know|member|email*|connect)',
        '(contact*|touch|reach*|hear*|call*|invite*|notif*|follow*|get back|let you know|connect*|email*) … (if|should|when|where|once|as soon as|whether|in the event) … (match*|align*|fit|suit*|meet*|selected|shortlisted|interested|successful|short-listed|interview|application|your|further|reviewed|determin*|candidate*|need*|decision|update*|consider*|qualified)',
        '(should|in the event) (your|you|our|we|the|there) … (match*|align*|fit|suit*|meet*|selected|shortlisted|interested|contact*|touch|qualif*|further)',
        'only … (candidates|applicants|those|shortlisted|selected) … (contacted|contact|selected|notified|be|notify)',
        '(selected|shortlisted|qualified|successful) (candidates|applicants) (will|can|may) (be)? (contact*|expect|notif*|receive)',
        "(may|we'll|will|might|shall) … (reach out|contact you|be in touch|get back to you|follow up|get in touch|respond) … (soon|shortly|review|next steps|week*|days|directly|if|should|when|once|within|the status|update*|near future)",
      ],
      unless: [
        '(future|other|another|new|suitable|relevant|similar) (role*|position*|opening*|opportunit*|vacanc*)',
        '(something|anything) (change*|opens)',
        'questions',
      ],
    },
    {
      id: 'yes-next-steps',
      says: 'They describe what happens next.',
      weight: 1.2,
      wordings: [
        "(what|what's|here's what) (happens|happen|is|comes)? (now|next)",
        '(hear|hearing) (back)? from (us|our|a) … (soon|shortly|within|next|near|after|week*)',
        '(expect|receive) (an|a|to hear|further|to) (update|response|reply|communication|hear|email)',
        '(within|next|over the coming|in the next|up to|takes|take) … (week|weeks|business days|working days|days)',
        '(in the meantime|meanwhile|while you wait)',
        '(please)? (bear with us|be patient|your patience)',
      ],
    },
    {
      id: 'yes-check-status',
      says: 'They tell you where to follow the status.',
      weight: 1.2,
      wordings: [
        '(check|track|view|see|follow|monitor|review|visit|updates to|log in|login|sign in) … (status|progress|dashboard|candidate home|portal|profile|account) …',
        '(check|track|view|follow|see) … (application|submission|status)',
        '(candidate home|candidate portal|applicant portal|application status|application dashboard)',
      ],
      unless: ['(unsuccessful|not selected)'],
    },
    {
      id: 'yes-automatic',
      says: 'It calls itself an automatic receipt.',
      weight: 1,
      wordings: [
        '(this|is|an|was) (is)? (an|a)? (automated|automatic|automatically|auto-generated|system) (email|e-mail|response|message|reply|generated|confirmation|acknowledgement|notification|generated)',
        '(automated|automatic|auto) (reply|response|confirmation)',
        'automatically generated',
      ],
    },
    {
      id: 'yes-volume',
      says: 'They warn that many have applied and answers take time.',
      weight: 1,
      wordings: [
        '(due to|because of|given|receive*|get|as we) … (volume|number|hundreds|thousands|many) (of)? … (application*|applicant*|resume*|candidate*|submission*|interest)',
        '(may|might|can|could) (take|be) (some|a|several|up to) … (time|week*|while|delay*)',
        "(cannot|unable|not able|not be able|can't) (to)? (personally|individually)? (respond|reply|contact|answer|follow)",
      ],
    },
    {
      id: 'yes-subject',
      says: 'The subject says so.',
      weight: 2,
      where: 'subject',
      wordings: [
        '(application|your application|submission|resume|cv) … (received|sent|submitted|confirmation|confirmed|acknowledgement|acknowledgment|complete|receipt)',
        '(received|receipt|confirmation|confirming|acknowledgement|acknowledgment) … (application|applying|submission|resume)',
        '(thank|thanks) … (applying|application|submitting)',
        'was sent to',
      ],
    },
    {
      id: 'yes-similar-jobs',
      says: 'It is a receipt from a job site, with other jobs below.',
      weight: 1.5,
      where: 'text',
      wordings: [
        'your application was sent to',
        'applied on _ _',
        '(application|applied) … (through|via) (indeed|dice|linkedin|ziprecruiter|glassdoor)',
      ],
    },
  ],
}
