import type { CueTable } from '../../cue.ts'

/** Words that invite to a conversation, arrange it or move it. */
export const interviewCues: CueTable = {
  about: 'kind',
  value: 'interview',
  label: 'An invitation to talk',
  source: 'Usual wordings of interview invitations, written down by us.',
  guarded: true,
  cues: [
    {
      id: 'talk-invite',
      says: 'They invite you to an interview.',
      weight: 3,
      wordings: [
        '(invite|inviting|invited|invitation|inviting you) … (interview|conversation|call|meeting|chat|meet|screen|discussion|onsite|on-site|round)',
        '(like|love|want|keen|wish|hoping|hope|pleased|delighted|happy|excited|look forward|looking forward) to (interview|speak|talk|chat|meet|interviewing|speaking|talking|chatting|arrange|schedule|set up|discuss|connect|move you|progress you|take you|have you|learn more)',
        'selected (you)? … (interview|phone screen|conversation|next round|next stage)',
        '(move|moving|progress|progressing|advance|advancing|advanced|moved|progressed|forward|proceed|through) … (to|with) (the|an|a|our|your) (first|second|third|final|next|interview|phone|panel|onsite|on-site|virtual|technical) (stage|round|step|phase|interview|rounds|screen)',
        'congratulations … (interview|next round|next stage|shortlisted|short-listed)',
        "(you have been|you've been|been|are) (shortlisted|short-listed|selected) for (an|a|the|our)? … interview",
      ],
      unless: [
        '(one-way|one way|pre-recorded|prerecorded|recorded|on-demand|asynchronous)',
        '(survey|webinar|event|newsletter|feedback)',
        '(practice|mock|tips|questions) … interview',
        'open (day|house)',
      ],
    },
    {
      id: 'talk-schedule',
      says: 'They are fixing a time with you.',
      weight: 2.5,
      wordings: [
        '(schedule|scheduling|arrange|arranging|set up|setting up|book|booking|plan|confirm|coordinate|organise|organize|find) (a|an|your|the|some|another|this|for)? … (interview|call|conversation|meeting|chat|time|slot|discussion|screen)',
        '(your|you|share|provide|send|know|what|with) … (availability|available times|available for|free for)',
        "(are you|would you be|be|you are|you're) (available|free) (for|on|at|this|next|to|tomorrow|monday|tuesday|wednesday|thursday|friday)",
        '(choose|pick|select|book) (a|one|your|from)? … (time|slot|date|times|slots)',
        '(times|time|dates|date|slot|slots) (that|which)? (work*|suit*|convenient|would work|would suit|best)',
        'interview (has been|is|was|will be)? (scheduled|confirmed|arranged|booked|set|rescheduled|moved)',
        '(interview|meeting|call) (details|schedule|confirmation|invitation|invite|reminder|agenda)',
        '(reschedule|rearrange|postpone|move) (your|the|our) … (interview|call|meeting|conversation)',
        '(best|convenient|suitable|good) (time|number|day|date) to (call|reach|speak|talk|ring)',
      ],
      unless: ['(product|sales) demo', 'free consultation', 'job alerts'],
    },
    {
      id: 'talk-how',
      says: 'It says where, how long or with whom.',
      weight: 1.5,
      wordings: [
        /(?<![a-z])(?:zoom|teams|google meet|meet\.google|webex|whereby|skype)(?:\.us|\.com)?\b.{0,30}\b(?:link|meeting|call|join|video|interview|invite)/,
        /(?:join|via|over|by|on|using|link)[^\n]{0,20}\b(?:zoom|microsoft teams|google meet|webex|whereby|skype|video call)\b/,
        /\bcalendly\.com\/|\bcal\.com\/|goodtime\.io|savvycal\.com/,
        '(15|20|30|45|60|90|thirty|forty-five|sixty|fifteen|twenty) (-)? (minute|minutes|min|mins|hour) … (interview|call|chat|conversation|meeting|phone|video|discussion|session)',
        '(interview|call|meeting|conversation|chat) … (last|take|be) … (minutes|mins|hour|hours)',
        '(meet|meeting|speak|speaking|interview|interviewed) (with|by) … (manager|director|head|lead|founder|ceo|panel|engineer|team|partner|supervisor)',
        'interview (date|time|location|format|panel|type|mode)',
        '(bring|prepare) … (id|identification|passport|portfolio|copies|examples|presentation|documents|laptop)',
        '(calendar) (invite|invitation)',
        '(phone|telephone|video|virtual|in-person|onsite|on-site|technical|panel|final|first|second|face-to-face) (interview|screen|screening|call)',
      ],
    },
    {
      id: 'talk-subject',
      says: 'The subject speaks of an interview.',
      weight: 2,
      where: 'subject',
      wordings: [
        '(interview|interviews|phone screen|next steps|next step|availability|schedule|meet)',
      ],
      unless: ['(result|outcome|tips|questions|thank|feedback|follow-up)'],
    },
    {
      id: 'talk-looking-forward',
      says: 'They look forward to meeting you.',
      weight: 1.5,
      wordings: [
        '(look|looking) forward to (meeting|speaking|talking|chatting|seeing|our conversation|our call|our chat|our meeting|your interview|our interview|welcoming you to (the|our))',
        '(see|speak to|talk to|meet) you (then|soon|on|at|there)',
        'next (round|stage|step) (is|will|would|of|in|includes|involves|consists)',
      ],
      unless: ['(day one|first day|start date|onboarding)'],
    },
    {
      id: 'talk-let-us-know',
      says: 'They ask you to say whether it suits.',
      weight: 1,
      wordings: [
        '(let (me|us) know|please confirm|confirm) (if|whether|that|your|which|when|by|a|what) … (work*|suit*|time*|available|attend*|convenient|date|availability|slot)',
        '(reply|respond|answer) … (availability|confirm|times|preferred)',
      ],
    },
  ],
}
