/** What was said of a no, and what came after it. */
export const sinceWords = {
  title: 'Then, and since.',
  says: 'What you noted of an earlier no, beside what came later. One thing after the other; neither shows what caused what.',
  none: 'Nothing is here yet. A look back shows up a month after you wrote it, beside what came later.',
  begin: 'Open the journal',
  said: {
    strongest: 'Where you were strongest',
    unprepared: 'Where it caught you unprepared',
    mistake: 'What you would do otherwise',
    taught: 'What it taught you',
  },
  later: 'What came later',
  nothingLater: 'Nothing further has come since. It can still come.',
  reached: { talk: 'You got to a talk', offer: 'You got an offer', accepted: 'You took the job' },
  noted: 'You noted',
  open: 'Read all of it',
} as const
