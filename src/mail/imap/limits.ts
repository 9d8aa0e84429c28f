/**
 * How long a mail server is waited for, and how much of what it says is taken. A server is not ours:
 * it may be slow, broken or hostile. Sizes are bytes, times milliseconds.
 */
export const imapLimits = {
  /** Until a connection stands, encryption included. */
  connectMs: 20_000,
  /** Silence on a connection while an answer is awaited. */
  silenceMs: 60_000,
  /** One command from its sending to its answer, however steadily something drips. */
  commandMs: 10 * 60_000,
  /** An IDLE is begun anew after this time; servers may end one after 30 minutes (RFC 2177). */
  idleMs: 25 * 60_000,
  /**
   * The beginning of a message that is fetched. The words of a letter stand before its attachments,
   * and letters with a picture in their signature stay below; what lies beyond is never asked for.
   */
  messageBytes: 262_144,
  /** One literal; somewhat more than is ever asked for. */
  literalBytes: 300_000,
  /** One answer without its literals. The numbers of 500,000 messages take 4 MB. */
  answerBytes: 4_500_000,
  /** Everything that is sent in answer to one command: a batch of messages, several times over. */
  commandBytes: 64_000_000,
  /** Lists inside lists of an answer. Ours need two. */
  depth: 8,
  /** Folders that are listed; people have fewer than 200. */
  folders: 2_000,
  /** Messages of one folder that are looked at. */
  messages: 500_000,
  /** Messages whose heads, and of those whose words, are asked for at once. */
  headsAtOnce: 200,
  messagesAtOnce: 20,
} as const
