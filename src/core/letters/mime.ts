/** The UTF-8 bytes of a text; half surrogates become the replacement character. */
export function utf8Bytes(text: string): readonly number[] {
  const encoded = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
  const bytes: number[] = []
  for (let at = 0; at < encoded.length; at += 1) {
    if (encoded[at] === '%') {
      bytes.push(Number.parseInt(encoded.slice(at + 1, at + 3), 16))
      at += 2
    } else {
      bytes.push(encoded.charCodeAt(at))
    }
  }
  return bytes
}

function hex(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

/** An ASCII phrase in quotes (RFC 5322, section 3.2.4). */
export function quotedString(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`
}

const LINE = 76
const WORD = 75

/**
 * A header value: as it is where it is short plain ASCII, else as encoded words (RFC 2047, Q) of at
 * most 75 characters, each with whole characters only, folded after each. `used` is the room that the
 * header's name takes on the first line.
 */
export function encodedWords(text: string, used: number): string {
  const plain = /^[\x20-\x7e]*$/.test(text) && !text.includes('=?')
  if (plain && text.length + used <= LINE) return text
  const start = '=?UTF-8?Q?'
  const words: string[] = []
  let word = ''
  let room = WORD - used - start.length - 2
  for (const character of text) {
    const coded = utf8Bytes(character).map(qByte).join('')
    if (word !== '' && coded.length > room) {
      words.push(word)
      word = ''
      room = WORD - 1 - start.length - 2
    }
    word += coded
    room -= coded.length
  }
  if (word !== '') words.push(word)
  return words.map((coded) => `${start}${coded}?=`).join('\r\n ')
}

/** Only letters and figures stay, so that an encoded word is safe in any header (RFC 2047, 5). */
function qByte(byte: number): string {
  if (byte === 0x20) return '_'
  const character = String.fromCharCode(byte)
  return /[A-Za-z0-9]/.test(character) ? character : hex(byte)
}

/** Quoted-printable text (RFC 2045, section 6.7): lines of at most 76 characters, ended by CRLF. */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(codedLine)
    .join('\r\n')
}

function codedLine(line: string): string {
  const bytes = utf8Bytes(line)
  const lines: string[] = []
  let current = ''
  bytes.forEach((byte, at) => {
    const last = at === bytes.length - 1
    const blank = byte === 0x20 || byte === 0x09
    const printable = byte >= 0x21 && byte <= 0x7e && byte !== 0x3d
    const coded = printable || (blank && !last) ? String.fromCharCode(byte) : hex(byte)
    if (current.length + coded.length > LINE - 1) {
      lines.push(`${current}=`)
      current = ''
    }
    // A line that begins with a dot, or with "From ", is changed by some mail programs on the way.
    const first = current === '' && (coded === '.' || (coded === 'F' && startsFrom(bytes, at)))
    current += first ? hex(byte) : coded
  })
  return [...lines, current].join('\r\n')
}

function startsFrom(bytes: readonly number[], at: number): boolean {
  return String.fromCharCode(...bytes.slice(at, at + 5)) === 'From '
}
