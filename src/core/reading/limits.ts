/**
 * How much of a letter is read. A pasted text may be 10 MB; what says "no" stands near its start.
 * All counts are UTF-16 units unless the name says otherwise.
 */
export const limits = {
  /** Longer texts are cut here before anything else; the rest is neither shown nor read. */
  shownChars: 100_000,
  /** Cues, company, role and signature are looked for in this much of the shown text. */
  readChars: 16_000,
  /** A longer sentence is cut here, so that a guard never looks further back than this. */
  sentenceChars: 700,
  /** How often one cue is tried in one letter before the next cue's turn. */
  matchesPerCue: 6,
  /** How many places of one word are kept, and at how many places one wording is tried. */
  startsPerWord: 200,
  startsPerPhrase: 400,
  /** How many steps of a wording are tried at one place. */
  triesPerStart: 300,
  /** A subject or sender is cut here. */
  headChars: 500,
  /** Lines looked at for a pasted letter's head (From, Subject, Date). */
  headLines: 24,
  /** Names longer than this many words are not companies or roles. */
  nameWords: 12,
} as const
