import type { CueTable } from '../../cue.ts'

/** Words that ask for a test, an exercise or a recorded answer. */
export const assessmentCues: CueTable = {
  about: 'kind',
  value: 'assessment',
  label: 'A test or task to do',
  source: 'Usual wordings of test invitations and names of common test sites, written down by us.',
  guarded: true,
  cues: [
    {
      id: 'test-invite',
      says: 'They ask you to complete a test or task.',
      weight: 3,
      wordings: [
        '(complete|completing|take|taking|do|finish|start|begin|submit|attempt|undertake|pass) (the|this|our|a|an|your|following|some|short|2|two|both)? … [test]',
        '(invite|invited|inviting|asked|required|request*|need|require*) … (to)? (complete|take|do|undertake|sit)? … [test]',
        '(next|first|following) (step|stage|part|phase) (is|will be|involves|consists of|in)? … [test]',
        '[test] … (deadline|due|by|within|expires|link|before)',
        '(send|sending|sent|attached|attach|find|share|sharing|here is) … (take-home|assignment|coding challenge|case study|exercise|brief|test)',
        '(one-way|one way|on-demand|on demand|pre-recorded|prerecorded|recorded|asynchronous|digital|self-paced) (video)? (interview|assessment|questions|answers)',
        '(record|recording) (your|a|short|video) … (answers|responses|video)',
      ],
      unless: [
        '(thank|thanks|appreciate|appreciated) … (completing|taking|submitting|doing|completed|your)',
        '(reviewed|review) your',
        'feedback',
        'survey',
      ],
    },
    {
      id: 'test-kind',
      says: 'It names a kind of test.',
      weight: 2,
      wordings: [
        '(online|technical|coding|skills|skill|aptitude|cognitive|psychometric|personality|situational|judgement|judgment|numerical|verbal|logical|programming|writing|written|pre-employment|pre-assessment|behavioural|behavioral|game-based|work sample|typing|language|practical|reasoning|knowledge) (skills|ability|judgement|judgment|reasoning|proficiency)? [test]',
        '(situational judgement|situational judgment) test',
        '(take-home|take home) (test|assignment|task|exercise|project|challenge)?',
        '(coding|programming) (round|problem|interview platform)',
        '(trial|work) (shift|sample|task)',
      ],
      unless: ['(thank|thanks|appreciate) … (completing|taking|submitting|doing)'],
    },
    {
      id: 'test-site',
      says: 'It names a site where such tests are taken.',
      weight: 2.5,
      wordings: [
        /\b(?:hackerrank|codility|codesignal|testgorilla|hirevue|pymetrics|coderpad|codingame|testdome|criteria corp|criteriacorp|plum\.io|vervoe|spark ?hire|willo|karat|byteboard|imocha|mettl|harver|arctic shores|cappfinity|sova|shl|kenexa|korn ferry assessment|wonderlic|caliper|predictive index|talentlens|woven teams|qualified\.io|aon assessment|cut-e|thomas international)\b/,
      ],
    },
    {
      id: 'test-terms',
      says: 'It gives a deadline or a length for the task.',
      weight: 1.2,
      wordings: [
        '(assessment|test|exercise|challenge|assignment|task) (type|duration|link|deadline|window|instructions|invitation|platform)',
        '(time limit|time allowed|estimated time|duration) …',
        '(deadline|due date|complete by|submit by|finish by|expires|due by|return by)',
        '(should|will|would|may) take (you)? (about|around|approximately|roughly|no more than|up to|less than)? … (minutes|mins|hour|hours)',
        '(stable|reliable) (internet|connection)',
        'no right or wrong answers',
        '(within|next) (24|48|72|3|5|7|three|five|seven|two) (hours|days|business days|working days)',
      ],
    },
    {
      id: 'test-subject',
      says: 'The subject speaks of a test.',
      weight: 2,
      where: 'subject',
      wordings: ['[test]', '(action needed|action required|next step)'],
      unless: ['(result|outcome|thank)'],
    },
    {
      id: 'test-before-continue',
      says: 'Something has to be done before they go on.',
      weight: 1,
      wordings: [
        'before we can (proceed|continue|move|progress)',
        '(to|in order to) (continue|proceed|move forward|remain|be considered|progress) …',
        'remain in consideration',
        "(you'll|you will|you) need to complete",
        '(complete|finish) (these|the|your) (step|steps|application process|items)',
      ],
    },
  ],
}
