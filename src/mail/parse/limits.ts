/**
 * How much of a file is read, and why no more. A letter from an employer is a few kilobytes; these
 * limits leave a thousandfold room and still bound time and memory on hostile input. Nothing looks
 * at a clock: every step is linear in what these let through, and `npm run bench:fuzz` measures 100,000
 * broken messages against 50 ms each. Sizes are bytes unless the name says otherwise.
 */
export const parseLimits = {
  /** One message. Mail hosts refuse more than 10 to 25 MB, and the words stand before the attachments. */
  messageBytes: 10_000_000,
  /** A whole file held in memory (`parseLetters`). A browser tab has 300 MB in all; streams have no such limit. */
  fileBytes: 100_000_000,
  /** Letters of one file held in memory: a mailbox of one job search is a few thousand. */
  fileLetters: 5_000,
  /** A pasted source may carry attachments as text; more is not a letter but a mailbox. UTF-16 units. */
  pasteChars: 10_000_000,
  /** The text of one letter, as `letter-text` keeps and the reader shows it. UTF-16 units. */
  textChars: 100_000,
  /** MIME parts of one message: real ones have fewer than 50, a multipart bomb has a million. */
  parts: 500,
  /** Parts inside parts, forwarded messages included: real mail stays below 8. */
  depth: 16,
  /** Messages forwarded as attachments whose words are taken in. */
  forwarded: 10,
  /** One header with its folded lines. The usual ones are below 1 kB; `To` of a list may be long. */
  headerBytes: 16_384,
  /** The lines of one head (or of one part's head) that are looked at. */
  headLines: 2_000,
  /** Subject and names, as records keep them. UTF-16 units. */
  lineChars: 500,
  /** Addressees that are kept, and how much of their header is looked at for them. UTF-16 units. */
  addresses: 50,
  addressChars: 4_096,
  /** Attachments that are named. */
  attachments: 50,
  /** Links of an HTML letter that are kept, and the length of one. UTF-16 units. */
  links: 50,
  linkChars: 2_000,
  /** Message-IDs of the thread that are kept; a discussion of years names hundreds. */
  threadIds: 30,
  /** `Authentication-Results` is read up to here. UTF-16 units. */
  proofChars: 4_000,
  /** Calendar files of one message that are read: an invitation comes as one, often twice. */
  calendarFiles: 4,
  /** One calendar file, decoded. An invitation has 2 to 10 kB; a whole calendar is no letter. */
  calendarBytes: 262_144,
  /** Lines of one calendar file, and the length of one with those folded into it. UTF-16 units. */
  calendarLines: 10_000,
  calendarLineChars: 20_000,
  /** Blocks within blocks: a calendar, its event, an alarm of it. */
  calendarDepth: 4,
  /** Events of one calendar file: the meeting, and its moved occurrences. */
  calendarEvents: 10,
  /** Rules of clock changes of one calendar zone that are looked at. */
  calendarClockRules: 40,
  /** People of one event that are kept. */
  calendarPeople: 20,
  /** Attributes of a `winmail.dat` and of the property lists in it. */
  tnefAttributes: 500,
  /** Words taken from a `winmail.dat`, decoded. */
  tnefBodyBytes: 400_000,
  /** A line beginning with `From ` that parts the messages of an mbox; a longer one is prose. */
  fromLineBytes: 1_000,
  /** How much of a file is looked at to tell what it is. */
  sniffBytes: 65_536,
} as const
