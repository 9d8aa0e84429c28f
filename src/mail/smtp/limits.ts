/** What a mail server that takes letters may cost us, whatever it sends. */
export const smtpLimits = {
  /** Until a command has its whole answer, however steadily something drips. */
  answerMs: 60_000,
  /** Until the server says that it has the letter; it may look through it first (RFC 5321, 4.5.3.2.6). */
  takenMs: 5 * 60_000,
  /** Until it says goodbye. By then the letter is sent. */
  goodbyeMs: 3_000,
  /** One answer with all its lines. */
  answerBytes: 64_000,
  /** Its own words about a refusal, in characters. */
  wordsLength: 200,
} as const
