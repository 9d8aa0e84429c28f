import type { CueTable } from '../../cue.ts'

/** Words of somebody who found you and has a job to fill. */
export const outreachCues: CueTable = {
  about: 'kind',
  value: 'outreach',
  label: 'A recruiter writes first',
  source: 'Usual wordings of first messages from recruiters, written down by us.',
  guarded: false,
  cues: [
    {
      id: 'out-found-you',
      says: 'They found your profile.',
      weight: 3,
      unless: [
        '(if|should)',
        'your (recent)? (application|interview|candidacy)',
        '(update|outcome|decision|result)',
      ],
      wordings: [
        '(came|come|coming|stumbled|ran) (across|upon) your (profile|resume|cv|background|linkedin|portfolio|experience|github|work)',
        '(saw|seen|found|noticed|reviewed|reviewing|viewed|looking at|reading) your (profile|resume|cv|background|linkedin) (on|through|online|and|in|via|from|at)',
        'your (profile|background|experience|resume|cv|skills) … (caught|stood out|looks|seems|appears|could be|would be|might be|may be)',
        '(reaching out|contacting you|writing to you|reach out|writing) (to you)? (because|regarding|about|as|with|to see|to gauge|to ask|on behalf|today)',
        '(got|received|obtained) your (name|details|contact|resume) (from|through|on)',
        'your … (stood out|caught my (eye|attention)|impressed me)',
      ],
    },
    {
      id: 'out-who-i-am',
      says: 'A recruiter introduces themselves.',
      weight: 2.5,
      wordings: [
        'i (recruit|hire|place) … (for|in|across)',
        "(i am|i'm|my name is|this is) … (recruiter|recruitment consultant|talent partner|sourcer|headhunter|staffing|talent acquisition|recruiting|recruitment)",
        'i (lead|run|head|look after|do) (the)? (hiring|recruiting|recruitment|talent) (at|for)',
        'i (work|recruit|am working|partner) (with|for|on behalf) … (staffing|agency|client|recruitment|search)',
        'belong to (the)? (talent acquisition|recruitment|hr|staffing)',
        '(staffing|recruitment|recruiting|placement|resourcing|executive search|consulting and staffing) (firm|agency|company|consultancy)',
      ],
    },
    {
      id: 'out-have-a-job',
      says: 'They have a job that may suit you.',
      weight: 2.5,
      wordings: [
        '(roles|jobs|positions|openings|role|job|position) … (that|which) (could|might|may|would) (suit|interest|fit) you',
        "(i|we|we've|i've|client|clients) (currently|am|are|also)? (have|working on|seeking|got|need|filling) (a|an|another|new|several|some|this) … (role|position|opportunity|opening|requirement|contract|job) … (you|your|great|might|could|client|perfect|interest*|match)",
        '(my|our|direct|one of our|one of my|a) (direct|end)? (client|clients)',
        "(we are|we're|i am|i'm) (currently)? (looking|hiring|recruiting|searching) for (a|an|someone|another)",
        '(exciting|great|fantastic|excellent|new|immediate|unique|amazing) (new)? (career)? (opportunity|role|position|requirement|opening) (with|for|at|in|that)',
        "(you|you'd) (would|could|might|may) be (a)? (great|good|perfect|excellent|strong|ideal) (fit|match|candidate)",
        '(match|fit|suited|align*) (with|for|to)? your (skills|experience|background|profile|skill set|skillset)',
      ],
      unless: [
        '(you applied|your application|you have applied|applying|decided|unfortunately|regret)',
        '[others] [candidate]',
        'if …',
      ],
    },
    {
      id: 'out-interested',
      says: 'They ask whether you are interested.',
      weight: 2.5,
      wordings: [
        '(up for|fancy|free for) a (quick|short|brief)? (call|chat)',
        "(would you be|are you|if you are|if you're|if interested|be) (currently|also|at all)? (interested|open) (in|to) … (hear*|discuss*|learn*|explor*|role|position|opportunit*|chat*|new|talk*|speak*)",
        'open to (new)? (opportunities|roles|a chat|a conversation|exploring|hearing|discussing)',
        "(are you|if you are|if you're) (currently|actively)? (looking|exploring|open|considering|on the market|seeking)",
        '(hear|hearing|know|learn|learning|tell you) more about (this|the|it)',
        '(let me know|share) your (interest|thoughts)',
        "(let me know|reply|respond) if (interested|this interests|you are interested|you're interested)",
        '(quick|brief|short) (chat|call|conversation) (to|about|this|sometime|next|if)',
      ],
    },
    {
      id: 'out-send-resume',
      says: 'They ask for your résumé.',
      weight: 2,
      wordings: [
        '(send|share|forward|email|reply|attach|provide) (me|us|with|over|across)? … (updated|latest|most recent|current|up to date|up-to-date|most up) … (resume|cv)',
        '(send|share|forward|email) (me|us) (a copy of)? your (resume|cv)',
        '(your|an) (updated|up-to-date|most recent|latest) (resume|cv)',
        '(revert|reply) (back)? … (details|resume|cv)',
        '(with|along with) (your)? (hourly|expected|salary|rate) (rate|expectation*)',
      ],
    },
    {
      id: 'out-job-terms',
      says: 'A job description with rate and place is included.',
      weight: 1,
      wordings: [
        /\$ ?\d{2,3}(?:\.\d\d)? ?(?:\/|per) ?(?:hr|hour|h\b)/,
        /\b(?:w2|c2c|corp to corp|1099|contract to hire|contract-to-hire)\b/,
        /\bduration ?: ?\d{1,2} ?\+? ?months?/,
        '(job description|jd) (below|attached|is below|is attached)',
        '(please)? (review|see|find|look at|have a look) (the)? … job description',
      ],
    },
  ],
}
