import type { CueTable } from '../../cue.ts'

/** Words that offer the job itself or follow an accepted offer. */
export const offerCues: CueTable = {
  about: 'kind',
  value: 'offer',
  label: 'An offer',
  source:
    'Usual wordings of job offers, written down by us; there are hardly any real ones to check.',
  guarded: true,
  cues: [
    {
      id: 'offer-made',
      says: 'They offer you the job.',
      weight: 3.5,
      wordings: [
        '(confirm|confirming) your (appointment|employment|new role|new job)',
        '(like|love|delighted|pleased|happy|want|thrilled) (for)? (to have)? you to (join|start|work|come and work|begin)',
        '(join|joining) us as (a|an|our|the)',
        '(appointed|appoint you) (as|to the)',
        "you (have|'ve) (been)? (successful|got the) … (interview|job|position|role)",
        '(the|this) (job|position|role|place) is yours',
        '(pleased|delighted|happy|glad|excited|thrilled|pleasure|like|love|proud|honoured|honored) … (to)? (offer|extend|make) (you|an|a|the|this|our) … (position|role|job|offer|place|employment|contract|post|opportunity|apprenticeship|internship|as)',
        '(offer|offering) you (the|a|an|this|our) … (position|role|job|post|place|contract|internship|apprenticeship|employment|traineeship)',
        '(extend|extending|make|making) (you)? (a|an|the|our)? (formal|conditional|unconditional|verbal|written|official)? (job)? offer',
        '(formal|conditional|unconditional|verbal|written|job|employment|official|revised) offer (of|letter|for|to)',
        'offer of employment',
        '(selected|chosen) … (as our (new|next)|to join (us|our|the))',
        "you (have|'ve)? (got|been given) the (job|role|position)",
        'offer you (employment|a job|the job)',
      ],
      unless: [
        'if',
        '(thank|thanks|interest*|consider*|appl*)',
        '(another|other|someone|different|alternative) …',
        '(if|should) (we|you|an offer)',
        '(to|out to) (a|another|the) … candidate',
        '(course|discount|service|subscription|products|training|platform|webinar|coupon|price)',
        'offer you (a|an|the)? (opportunity|chance) to (interview|meet|speak|talk)',
        '(offer|extend) you an (interview|invitation)',
      ],
    },
    {
      id: 'offer-letter',
      says: 'It speaks of your offer letter or contract.',
      weight: 2.5,
      wordings: [
        '(accepted|accept|consider|improve|improved|revised) (our|the|this) … offer',
        '(offer letter|letter of offer|contract of employment|employment contract|employment agreement|offer details|offer package|offer of employment)',
        '(your|this|the|our|signed|attached|formal) offer (is|of|letter|details|package|in|and|by|document|attached|will)',
        '(accept|accepting|decline|sign|signing|signed|countersign|return) … (offer|contract|letter|agreement)',
        '(terms|conditions) of (your)? (employment|the offer|our offer)',
      ],
      unless: [
        '(special|great|limited|exclusive|free|best) offer',
        '(unsubscribe|discount|sale)',
        'offer (letters|rates) to',
      ],
    },
    {
      id: 'offer-terms',
      says: 'It gives pay, start date or other terms.',
      weight: 1.5,
      wordings: [
        '(pay|wage|wages|rate of pay|salary) (is|will be|would be|of)',
        '(commencing|starting|commence|start) (on|from) _ _',
        '(enclosed|attached) (contract|offer|terms|agreement)',
        '(send|sending) (over)? (the|your|a) (paperwork|contract)',
        '(start date|starting date|commencement date|date of commencement|first day|joining date|date of joining|start on|starting on|begin on)',
        '(base salary|annual salary|gross salary|starting salary|annual base|salary of|salary will|salary is|per annum|signing bonus|sign-on bonus|compensation package|annual base salary|hourly rate of|your salary|probation|probationary period|notice period|annual leave)',
        '(compensation|salary|remuneration|benefits) (package|details|and|will|is|:)',
        '(report|reporting) to … (manager|director|head|lead|supervisor)',
      ],
    },
    {
      id: 'offer-welcome',
      says: 'They welcome you to the team.',
      weight: 2,
      wordings: [
        '(welcome|welcoming you) (aboard|on board|onboard|to the team|to the company|to our team|you to the team|to the family)',
        '(excited|thrilled|delighted|look forward|looking forward|happy|pleased|glad) … (have you|you join|you joining|welcome you|working with you|you on|welcoming you|you start*)',
        '(onboarding|new starter|new hire|induction|right to work|background check|pre-employment checks|references)',
        'thank you for accepting',
      ],
      unless: [
        '(talent network|talent community|careers portal|career portal|newsletter|job search|account|profile)',
        '(application|applied|applying|consider)',
      ],
    },
    {
      id: 'offer-congratulations',
      says: 'They congratulate you.',
      weight: 1.2,
      wordings: ['congratulations', 'congrats', '(great|good|wonderful|fantastic|exciting) news'],
      unless: [
        '(interview|next round|next stage|second round|assessment|assignment|test|move forward|won|winner|winning|prize|first step|choice|received)',
      ],
    },
    {
      id: 'offer-answer-by',
      says: 'They ask for your answer by a date.',
      weight: 1.5,
      wordings: [
        '(respond|response|answer|decision|reply|confirm|accept|acceptance|sign|let us know|return) … (by|within|before|no later than) … (days|week|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|end)',
        '(accept or decline|to accept|your acceptance|you accept|accept this|if you (would like|wish|decide|choose) to accept)',
      ],
      unless: ['(assessment|test|exercise|challenge|interview|assignment|survey|cookies|terms of)'],
    },
    {
      id: 'offer-subject',
      says: 'The subject speaks of an offer.',
      weight: 2,
      where: 'subject',
      wordings: [
        '(offer|job offer|offer letter|offer of employment|welcome aboard|welcome onboard|contract)',
        'congratulations',
        'great news',
      ],
      unless: [
        '(special|limited|free|%|off|sale|save|exclusive|best|latest|great) …',
        '(jobs|job alert)',
      ],
    },
  ],
}
