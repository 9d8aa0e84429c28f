import { decodeWindows1252, windows1252 } from './windows-1252.ts'

/** Names that senders use and `TextDecoder` does not know. */
const labelAliases: Readonly<Record<string, string>> = {
  utf8mb4: 'utf-8',
  'utf-8-mac': 'utf-8',
  'x-utf-8': 'utf-8',
  cp1250: 'windows-1250',
  cp1254: 'windows-1254',
  latin9: 'iso-8859-15',
  'windows-936': 'gbk',
  cp936: 'gbk',
  cp950: 'big5',
  cp949: 'euc-kr',
  cp932: 'shift_jis',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  cp65001: 'utf-8',
}

/** Charsets that senders declare without looking: any of them may really be another of them. */
const careless = new Set(['utf-8', 'windows-1252', 'iso-8859-15'])

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const lossyUtf8 = new TextDecoder('utf-8')

function decoderFor(charset: string): TextDecoder | null {
  const label = charset
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
  for (const candidate of [
    label,
    labelAliases[label],
    label.replace(/^x-/, '').replace(/_/g, '-'),
  ]) {
    try {
      if (candidate) return new TextDecoder(candidate)
    } catch {
      // Not a name that this runtime knows: try the next.
    }
  }
  return null
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return null
  }
}

/**
 * Bytes as text, trusting the bytes more than the label: what is valid UTF-8 with letters beyond
 * ASCII is UTF-8 whatever the label says (other encodings produce that by chance almost never), and
 * what is declared UTF-8 but is not becomes windows-1252. A few damaged characters in UTF-8 text
 * stay U+FFFD and do not turn the rest into gibberish. A byte order mark decides at once.
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  const marked = byteOrderMark(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  const declared = charset === null ? null : decoderFor(charset)
  if (declared && !careless.has(declared.encoding)) {
    const text = declared.decode(bytes)
    if (declared.encoding.startsWith('iso-2022') || !text.includes('\ufffd')) return text
    return asUtf8(bytes) ?? text
  }
  const utf8 = asUtf8(bytes)
  if (utf8 !== null) return utf8
  if (declared?.encoding === 'iso-8859-15') return declared.decode(bytes)
  const lossy = lossyUtf8.decode(bytes)
  return damagedButUtf8(lossy) ? lossy : decodeWindows1252(bytes)
}

/** The encoding that the first bytes announce, if they do. */
export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** True when whole characters beyond ASCII clearly outnumber the damaged ones. */
function damagedButUtf8(lossy: string): boolean {
  let damaged = 0
  let whole = 0
  for (let at = 0; at < lossy.length; at += 1) {
    const code = lossy.charCodeAt(at)
    if (code === 0xfffd) damaged += 1
    else if (code > 0x7f) whole += 1
  }
  return whole > damaged * 2
}

/** What UTF-8 lead bytes look like when read as windows-1252, each with a following byte. */
const gibberish =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/

/** Code points of windows-1252 that are not their own byte, with that byte. */
const latinBytes = new Map<number, number>()
for (let byte = 0x80; byte <= 0x9f; byte += 1) {
  latinBytes.set(windows1252.charCodeAt(byte - 0x80), byte)
}

/**
 * Text in which UTF-8 was read as windows-1252 somewhere on its way (“kÃ¶nnen”) as it was meant
 * (“können”). Line by line; a line is only changed when all of it can be turned back.
 */
export function repairGibberish(text: string): string {
  if (!gibberish.test(text)) return text
  return text
    .split('\n')
    .map((line) => (gibberish.test(line) ? (turnedBack(line) ?? line) : line))
    .join('\n')
}

function turnedBack(line: string): string | null {
  const bytes = new Uint8Array(line.length)
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at)
    const byte = latinBytes.get(code) ?? code
    if (byte > 0xff) return null
    bytes[at] = byte
  }
  // A strict decoder throws at each line that is none, which takes long where there are thousands.
  const text = lossyUtf8.decode(bytes)
  return damagedPlaces(text, '\ufffd') === damagedPlaces(line, damagedTwice) ? text : null
}

/** The sign of a damaged character, itself read as windows-1252. */
const damagedTwice = '\u00ef\u00bf\u00bd'

function damagedPlaces(text: string, sign: string): number {
  return text.split(sign).length - 1
}
