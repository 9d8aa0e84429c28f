import type { CueTable } from '../../cue.ts'

/** How far it had come, as a letter about a decision tells it. */
export const stageCues: readonly CueTable[] = [
  {
    about: 'stage',
    value: 'interview',
    label: 'After an interview',
    source: 'Usual thanks for a conversation that took place, written down by us.',
    guarded: true,
    cues: [
      {
        id: 'far-talked',
        says: 'They thank you for a conversation.',
        weight: 3,
        wordings: [
          '(thank|thanks|appreciate*|grateful|appreciative) … (to|for) (speak|speaking|meet|meeting|interview|interviewing|talk|talking|chat|chatting|connecting|coming in|coming out|visiting us|coming by|coming along|dropping by|attending|sitting down|joining us|joining me)',
          '(loved|enjoyed|lovely|great|good|nice|pleasure) (to meet|meeting|having) you',
          '(took|taking|take|taken|spent|invested|gave) … time … (speak*|meet*|interview*|talk*|chat*|connect*|discuss*) (to|with|us|about|our|the|me)',
          '(enjoyed|pleasure|great|lovely|good|nice|wonderful|loved|glad|delight*) (to)? (have|having)? (speaking|meeting|talking|chatting|meet|met|spoken|speak|talk|interviewing|our (conversation|chat|talk|discussion|call|meeting|interview|time)|hearing|getting to know|learning (more)? about you|the conversation)',
          '(your|our|the) (recent|last|second|first|third|final|phone|video|telephone|virtual|panel|onsite|on-site|technical)? (interview|interviews|conversation|conversations|discussion|meeting|call) (with|on|at|for|last|this|yesterday|and|was|were|today|about|regarding|earlier)',
          '(thank|thanks|appreciate*) … (interview|interviews|conversation|conversations|discussions|chat)',
          '(after|following|since|from|during|at|in) (your|our|the) (recent|last|final|second|first|phone|video|panel|technical|virtual)? (interview|interviews|conversation|conversations|discussion|chat|meeting|talk|call)',
          '(invested|put|spent) … (in|into|on)? (interviewing|the interview process|interviews)',
          '(everyone|team|panel|we|i|who) … (enjoyed|liked) … ((meeting|speaking with|talking to|talking with|getting to know) you|learning more about you)',
          '(we|i) (met|spoke|talked|interviewed you)',
          '(candidates|people|applicants|those|everyone) (we|that we|whom we) (interviewed|met|spoke)',
          '(performed|did|came across|answered|presented) … (in|at|during) (the|your) interview',
          '(since|when) we (last)? (spoke|met|talked)',
          '(attending|attended|coming in for|came in for|coming to) (the|your|an|our) … (interview|assessment centre|assessment center|office)',
        ],
        unless: [
          '[not] … (interview|interviews|meet|speak)',
          '(further|offer|offering|invite|schedule|arrange|practice|video) interview*',
          '(look|looking) forward',
          '(would|like|love|hope) to (meet|speak|talk|chat|learn)',
          '(selected|chosen|invited|contacted|shortlisted) for (an|a)? interview',
          '(interview|recruitment|application|hiring) process … (take|takes|may)',
          'the opportunity to (review|learn)',
          '(meet|meeting|meets) (the|our|all|your) (requirement*|need*|criteria|qualification*)',
          'interview* (process)? at this time',
          'learning (more)? about your (experience|skills|background|accomplishments|interest)',
        ],
      },
    ],
  },
  {
    about: 'stage',
    value: 'final',
    label: 'Several rounds',
    source: 'Usual wordings after a last round, written down by us.',
    guarded: true,
    cues: [
      {
        id: 'far-final',
        says: 'You were among the last.',
        weight: 3,
        wordings: [
          '(final|last|third|fourth) (round|rounds|stage|stages|interview|interviews|conversation|meeting)',
          '(second|several|multiple|many|all|three|four|both|various) (rounds|interviews|conversations|stages|round of interviews) ',
          '(final|last) (two|three|few|four) (candidates)?',
          '(another|other|the other|our) (finalist|finalists)',
          '(very|extremely|really|incredibly)? close (decision|call|second|between)',
          '(runner-up|runner up|finalist)',
          '(between|down to) (two|you and|three)',
          '(meeting|meet|met|speaking|spoke|time) … (again|once more|a second time)',
        ],
        unless: [
          '(will|would|next|upcoming|invite) … (final|last|second|third)',
          'several (rounds|stages) (to|ahead)',
          'final decision',
        ],
      },
    ],
  },
  {
    about: 'stage',
    value: 'assessment',
    label: 'After a test or task',
    source: 'Usual thanks for work handed in, written down by us.',
    guarded: true,
    cues: [
      {
        id: 'far-tested',
        says: 'They speak of a test or task that you did.',
        weight: 3,
        wordings: [
          '(thank|thanks|appreciate*|reviewed|reviewing|review|grateful|effort|completing|completed|finishing|submitting|submitted|took|taking|put into|after|following|care) … (your|the|our|this|a|an|on) (recent|technical|coding|online|take-home|written|skills|planning|case|completed|video|programming|practical|short)? (skills|planning|design|writing)? [test]',
          '(complete|completing|completed|finish*|submit*|submission of) (our|the|your|a|an|this) … [test]',
          '(results|result|score|scores|performance|outcome) (of|on|in|from|for) (your|the|our|this) … [test]',
          '(your) (technical|coding|online|take-home|written|video)? (assessment|test|exercise|challenge|assignment|take-home|case study|coding|code|solution) (was|were|did|has|showed|shows|result*|score*|submission|and|did not)',
          '(review|reviewed|reviewing|look at) your (code|coding|solution|submission of|work sample|take-home)',
        ],
        unless: [
          '(please|need to|have to|must|asked to|invite you to|invited to|like you to) (complete|take|do)',
          'applying',
          '(survey|experience questionnaire)',
          '(challenge|challenging) (to|for|of|as)',
        ],
      },
    ],
  },
  {
    about: 'stage',
    value: 'screening',
    label: 'After a first call',
    source: 'Usual wordings about a first call, written down by us.',
    guarded: true,
    cues: [
      {
        id: 'far-screened',
        says: 'They speak of a first call.',
        weight: 3,
        wordings: [
          '(phone|telephone|initial|introductory|intro|screening|recruiter|first|short) (phone|video)? (screen|screening|call|chat|conversation)',
          '(speaking|spoke|speak|talking|talk|chat|chatting) … (on|over|by) the (phone|telephone)',
          '(our|your) (phone|telephone) (call|conversation|interview)',
        ],
        unless: ['(will|would|like to|schedule|arrange|invite|expect|please) …', '(if|should) …'],
      },
    ],
  },
]
