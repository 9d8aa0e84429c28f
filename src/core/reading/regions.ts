/** A stretch of text, `end` exclusive, UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Lines below which another letter is quoted, as mail programs write them in seven languages. */
const quotedFrom: readonly RegExp[] = [
  /^-{2,20} ?(original message|original appointment|reply message|forwarded message|forwarded by .{0,80}?|begin forwarded message) ?-{0,20}$/,
  /^-{2,30} ?forwarded (message|by).{0,100}$/,
  /^-{2,20} ?(ursprungliche nachricht|originalnachricht|weitergeleitete nachricht|original-nachricht|message d'origine|message original|message transfere|mensaje original|mensaje reenviado|oorspronkelijk bericht|doorgestuurd bericht|messaggio originale|messaggio inoltrato|mensagem original|mensagem encaminhada|mensagem reencaminhada) ?-{0,20}$/,
  /^(begin forwarded message|anfang der weitergeleiteten (nachricht|e-mail)|debut du message (transfere|reexpedie)|inicio del mensaje reenviado|begin doorgestuurd bericht|inizio messaggio inoltrato|inicio da mensagem (encaminhada|reencaminhada)) ?:?$/,
  /^(on|am|le|el|op|il|em|a|no dia|em dom|em seg|em ter|em qua|em qui|em sex|em sab) .{6,140}(wrote|schrieb|a ecrit|escribio|schreef|ha scritto|escreveu) ?.{0,60}:$/,
  /^.{4,120}<[^<>\s]{3,80}@[^<>\s]{3,80}> ?(wrote|schrieb|a ecrit|escribio|schreef|ha scritto|escreveu) ?.{0,60}:$/,
  /^_{10,}$/,
]
/** Mail programs break the line that introduces a quote; its first half begins like this. */
const quoteOpening = /^(on|am|le|el|op|il|em) .{0,30}\b(\d{4}|\d{1,2}[:.h]\d{2})\b/
const headLine =
  /^\*{0,2}(from|von|de|van|da|sent|gesendet|envoye|enviado el|enviado|verzonden|inviato|enviada em|date|datum|fecha|data|to|an|a|para|aan|subject|betreff|objet|asunto|onderwerp|oggetto|assunto|cc)\*{0,2} ?:/

/** True for a folded line below which another letter is quoted. */
export function startsQuote(line: string): boolean {
  return line.length < 240 && quotedFrom.some((pattern) => pattern.test(line))
}

/** True where folded lines begin with the head of another letter: three of From, Sent, To, Subject. */
export function startsHeadBlock(lines: readonly string[]): boolean {
  if (!headLine.test(lines[0] ?? '')) return false
  let heads = 0
  for (const line of lines.slice(0, 5)) if (headLine.test(line)) heads += 1
  return heads >= 3
}

/** True where one of the next lines bears the mark of a quote. */
function isMarkedBelow(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1, index + 5).filter((line) => line !== '')
  return next.slice(0, 2).some((line) => line.startsWith('>'))
}

/** The same where the line was broken in two. */
function startsBrokenQuote(line: string, next: string): boolean {
  return line.length < 160 && quoteOpening.test(line) && startsQuote(`${line} ${next}`)
}

/** What a firm's mail server puts below every letter; its words say nothing about this one. */
const footerWord = /confiden|privileged|vertraulich|vertrouwelijk|riservat/
const legalFooter =
  /^.{0,40}\b(?:(?:this|the (?:information|contents?) (?:in|of) this) (?:e-?mail|message|communication|transmission)\b.{0,120}\b(?:confidential|privileged)|(?:diese|der inhalt dieser) (?:e-?mail|nachricht)\b.{0,120}\bvertraulich|ce (?:message|courriel|mail|e-?mail)\b.{0,120}\bconfidentiel|(?:este|el presente) (?:mensaje|correo|e-?mail)\b.{0,120}\bconfidencial|dit (?:e-?mail)?bericht\b.{0,120}\bvertrouwelijk|(?:questo|il presente) (?:messaggio|e-?mail)\b.{0,120}\b(?:riservat|confidenzial)|esta (?:mensagem|e-?mail)\b.{0,120}\bconfidencia)/

/**
 * The parts of a letter that its sender wrote: without quoted replies (lines with `>`, text after
 * "On … wrote:" or an "Original Message" line). When hardly anything stands above a forwarded
 * letter, the forwarded letter is what is read. `folded` comes from `fold`.
 */
export function ownSpans(folded: string, textStart: number): readonly Span[] {
  const lines = folded.slice(textStart).split('\n')
  const own: Span[] = []
  let offset = textStart
  let cut: number | null = null
  let ownChars = 0
  let inFooter = false
  for (const [index, line] of lines.entries()) {
    const end = offset + line.length
    const quoted = line.startsWith('>') || line.startsWith('|>')
    if (line === '') inFooter = false
    else if (ownChars >= 80 && footerWord.test(line) && legalFooter.test(line)) inFooter = true
    if (cut === null && !quoted && !inFooter) {
      const starts =
        startsQuote(line) ||
        startsBrokenQuote(line, lines[index + 1] ?? '') ||
        (headLine.test(line) && startsHeadBlock(lines.slice(index, index + 5))) ||
        startsListFooter(lines.slice(index, index + 5))
      // Where each quoted line bears a mark, an answer may stand below or between them.
      if (starts && !isMarkedBelow(lines, index)) cut = offset
      else if (!starts) {
        own.push({ start: offset, end })
        ownChars += line.length
      }
    }
    offset = end + 1
  }
  const forwarded = cut !== null && ownChars < 80 ? forwardedSpan(folded, cut) : null
  if (forwarded !== null) own.push(forwarded)
  return textStart > 0 ? [{ start: 0, end: textStart - 2 }, ...own] : own
}

/** Below a line of dashes, what the system of a mailing list puts under every letter. */
const listFooter =
  /\bmailing list\b|\blist (?:maintainer|archive|info)|listinfo|subscription information|subscribed to the .{1,60} group|unsubscribe from this group/

function startsListFooter(lines: readonly string[]): boolean {
  return /^[-_=]{2,80} ?$/.test(lines[0] ?? '') && listFooter.test(lines.slice(1, 5).join(' '))
}

/** The letter inside a forward, below its head lines and above anything that it quotes itself. */
function forwardedSpan(folded: string, cut: number): Span | null {
  const lines = folded.slice(cut).split('\n')
  let offset = cut
  let start: number | null = null
  let heads = 0
  for (const [index, line] of lines.entries()) {
    const isHead = headLine.test(line)
    if (start === null) {
      if (isHead) heads += 1
      if (!isHead && !startsQuote(line) && line !== '' && index > 0) {
        if (heads === 0) return null
        start = offset
      }
    } else if (startsQuote(line)) {
      return { start, end: offset }
    }
    offset += line.length + 1
  }
  return start === null ? null : { start, end: folded.length }
}
