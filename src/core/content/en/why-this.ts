import { askSource } from './asking.ts'

/** The paper, convention or choice of design that each rule rests on, in the order of the rules. */
export const sources: Readonly<Record<string, string>> = {
  pause:
    'Feeling first, in a bounded way: naming helps when it is strong (PLOS ONE, 0279303), and nothing needs deciding at once.',
  company:
    'Support is an active part of job-search programmes that work (SSRN, paper 2632318); going over it alone makes it heavier (PubMed 22582737).',
  'talk-soon':
    'Stories told in interviews raise ratings (Journal of Business and Psychology, doi 10.1007/s10869-014-9350-0).',
  'job-taken':
    'Others wait for a word, and what was learnt is worth keeping: a choice of this design.',
  'answer-due':
    'The day by which they ask for an answer; where none is set, asking is a convention.',
  invited: 'A talk without a day cannot come: a choice of this design.',
  'letter-waiting': 'One confirmation per letter; a no has time: a choice of this design.',
  'thank-you':
    'Within 24 hours, four to six sentences: a convention; 68 in 100 interviewers say that it matters (a survey by Talent Inc., a vendor).',
  'letter-held': 'Held overnight by your own choice.',
  ask: askSource,
  'closing-soon': 'Your own date, the last day to apply.',
  'action-due':
    'If-then plans help: d = .65 over 94 tests (Gollwitzer and Sheeran 2006), .27 to .66 over 642 (Sheeran and others 2024, doi 10.1080/10463283.2024.2334563).',
  'good-thing':
    'Planned good activities lift well-being, g = .52 (Mazzucchelli and others 2010, PMC2882847).',
  'next-no':
    'Rehearsing setbacks helped, most of all people at higher risk of depression (the JOBS II trial, 1,801 people; PubMed 7572826).',
  feedback: 'Your own day; feedback helps on the level of the task (Kluger and DeNisi).',
  learn:
    'Feedback helps on the level of the task, a third of it hurts elsewhere (Kluger and DeNisi).',
  'look-back':
    'People misjudge their own interviews (figures of interviewing.io, a vendor); self-distance avoids rumination (Ayduk and Kross).',
  'support-unused':
    'Support is an active part of job-search programmes that work (SSRN, paper 2632318).',
  review:
    'Monitoring progress d = .40, more where it is written down (Harkin and others 2016, eprints.whiterose.ac.uk/91437).',
  'plan-week':
    'With a written plan offers rose by 30 in 100, with reminders by none (young people in South Africa; SSRN, paper 3033331).',
  'look-at-search':
    'Eight weeks or twenty applications without a talk, or three noes at one stage (docs/statistics.md).',
  'practice-due': 'Practice spread over days: g = .74; equal and growing gaps do alike.',
  'theme-recurs':
    'Three times from two employers: by luck 6 in 100 at a base rate of one in five (docs/statistics.md).',
  'focus-step': 'If-then plans help: d = .65 over 94 tests (Gollwitzer and Sheeran 2006).',
  'in-touch':
    'Moderately weak ties help most in finding work (20 million people, told by Science News); at most four times a year is a choice of this design.',
  'two-weeks': 'Every 14 days at most, and only where it is wanted: a choice of this design.',
  learning: 'Learning goals: 22 points more at work after eight weeks (109 people, low certainty).',
  proof:
    'Belief in what one can do is an active part of programmes that work (SSRN, paper 2632318).',
  'gone-quiet':
    'A prior: 60 in 100 never answer, the others after a median of 12 days (docs/statistics.md).',
  'letter-quiet':
    'Quiet from 21 days: a prior, 60 in 100 never answer, the others after a median of 12 days (docs/statistics.md).',
  'look-next-door':
    'Neighbouring occupations raised interviews of narrow searchers (told at Microeconomic Insights).',
}

/** Why a rule has its place before others, after “since”. */
export const precedence: Readonly<Record<string, string>> = {
  pause: 'how it is comes before what to do',
  company: 'being with somebody comes before what to do',
  'letter-waiting': 'other steps follow from what the letter is',
  'answer-due': 'they set its day',
  'talk-soon': 'they set its day',
  'job-taken': 'a job is taken',
  invited: 'they wait for a day',
  'thank-you': 'it is worth most within a day',
  'letter-held': 'you chose this morning for it',
  ask: 'it is worth most within a week',
  'closing-soon': 'it has a last day',
  'action-due': 'you planned it for today',
  'good-thing': 'you planned it for today',
  feedback: 'you chose this day for it',
  learn: 'words are sorted best while they are fresh',
  'look-back': 'it is remembered best within some days',
  'theme-recurs': 'it wants a calm day',
  'focus-step': 'it can be planned on any day',
  'next-no': 'it helps only before the word comes',
  review: 'a week is remembered best while it is fresh',
  'plan-week': 'a Monday is the day for it',
  'support-unused': 'company helps most while it is heavy',
  proof: 'it keeps',
  learning: 'it keeps',
  'practice-due': 'what comes back in time stays better',
  'look-at-search': 'it concerns everything that comes after',
  'gone-quiet': 'silence asks for nothing',
}

export const whyWords = {
  first: (reason: string) => `This comes first since ${reason}.`,
  other: (title: string, reason: string) => `“${title}” comes after it: ${reason}.`,
  unknown: 'it comes later in the table of rules',
} as const
