/**
 * True for a line that parts the messages of an mbox: `From `, a sender, a time of day and a year
 * in any of the orders in use. Prose that begins with “From ” has no time of day beside a year.
 * Source: RFC 4155 appendix A, and what Thunderbird and Google Takeout write.
 */
export function isFromLine(line: string): boolean {
  return (
    /^From [^\n]*?\d{1,2}:\d{2}(?::\d{2})?\b[^\n]*$/.test(line) && /\b(?:19|20)\d{2}\b/.test(line)
  )
}

/** `From ` alone, with `-`, or with one address: parts messages only after an empty line. */
export function isBareFromLine(line: string): boolean {
  return /^From(?: -)?\s*$|^From \S+@\S+\s*$|^From MAILER-DAEMON\s*$/.test(line)
}

/** True where a header or the marked copy of a From line begins. */
export function beginsHeader(line: string): boolean {
  return /^(?:>From |[\x21-\x39\x3b-\x7e]{1,80}[ \t]*:)/.test(line)
}
