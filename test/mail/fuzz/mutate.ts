import type { Random } from '../../../bench/random.ts'
import { joinBytes } from '../../../src/mail/parse/bytes.ts'

/** Longer results are cut: the limits for whole files have tests of their own. */
const MAX_BYTES = 400_000

/** What breaks readers of mail: structure, encodings, charsets, heads, calendars, markup. */
const fragments = [
  '\r\n',
  '\n\n',
  '\r\n\r\n',
  '--b\r\n',
  '--b--\r\n',
  '--=_alt\r\n',
  'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n',
  'Content-Type: multipart/alternative; boundary=""\r\n',
  'Content-Type: message/rfc822\r\n\r\n',
  'Content-Type: text/html; charset=utf-7\r\n',
  'Content-Type: text/plain; charset=iso-2022-jp\r\n',
  'Content-Type: text/calendar; method=CANCEL\r\n',
  'Content-Type: application/ms-tnef\r\n',
  "Content-Type: x; name*0*=utf-8''%E2%82; name*1*=%AC; name*999=x\r\n",
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Transfer-Encoding: quoted-printable\r\n',
  'Authentication-Results: x; dmarc=fail (((((((\r\n',
  'Subject: =?utf-8?b?/////w==?= =?x?q?=3D?= =?utf-8?q?',
  'From: "((((((((<<<<@@@@',
  'To: a:b:c:d;,,,;;"""',
  'References: <<<<<<<><><>',
  'Date: 99 Foo 99999 99:99:99 +9999',
  'From MAILER-DAEMON\r\n',
  '\nFrom a@b.example Mon Mar  2 09:05:07 2026\n',
  '>>>>>>>>>From ',
  'BEGIN:VEVENT\r\n',
  'END:VCALENDAR\r\n',
  'RRULE:FREQ=YEARLY;BYDAY=-9SU;BYMONTH=99\r\n',
  'DTSTART;TZID="\r\n',
  'DURATION:P9999W\r\n',
  '<!--',
  '-->',
  '<script>',
  '</script',
  '<a href="',
  '<table><tr><td>',
  '<blockquote type=cite>',
  '<p style="display:none">',
  '&#x110000;&#xD800;&zwnj;',
  '=?=',
  '=\r\n',
  '\0',
  '\ufeff',
  '\u202e\u2066',
  'e\u0301\u0301\u0301\u0301',
  '---------- Forwarded message ---------\nFrom: a <a@b.example>\nSubject: x\n\n',
  'On 2 March 2026 at 10:00 ',
  'wrote:\n> ',
  'unfortunately we decided ',
  'if you are not ',
].map((text) => new TextEncoder().encode(text))

type Mutation = (bytes: Uint8Array, other: Uint8Array, random: Random) => Uint8Array

/** A stretch of at most `most` bytes. */
function stretch(bytes: Uint8Array, most: number, { below }: Random): [number, number] {
  const from = below(bytes.length + 1)
  return [from, Math.min(bytes.length, from + 1 + below(most))]
}

function lineStarts(bytes: Uint8Array): number[] {
  const starts = [0]
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1)
  return starts
}

function insert(bytes: Uint8Array, at: number, piece: Uint8Array): Uint8Array {
  return joinBytes([bytes.subarray(0, at), piece, bytes.subarray(at)])
}

const repeated = (piece: Uint8Array, times: number) =>
  joinBytes(Array.from({ length: times }, () => piece))

const mutations: readonly Mutation[] = [
  // Bytes that are wrong.
  (bytes, _, random) => {
    const changed = bytes.slice()
    for (let count = 1 + random.below(20); count > 0; count -= 1) {
      changed[random.below(changed.length)] = random.below(256)
    }
    return changed
  },
  // Cut off.
  (bytes, _, { below }) => bytes.subarray(0, below(bytes.length)),
  // A stretch that is missing.
  (bytes, _, random) => {
    const [from, to] = stretch(bytes, 200, random)
    return joinBytes([bytes.subarray(0, from), bytes.subarray(to)])
  },
  // A stretch again and again.
  (bytes, _, random) => {
    const [from, to] = stretch(bytes, 80, random)
    return insert(bytes, to, repeated(bytes.subarray(from, to), 1 + random.below(1500)))
  },
  // Something that has a meaning where it has none.
  (bytes, _, random) => {
    const piece = random.pick(fragments)
    return insert(bytes, random.below(bytes.length + 1), piece)
  },
  // The same, at the beginning of a line.
  (bytes, _, random) => insert(bytes, random.pick(lineStarts(bytes)), random.pick(fragments)),
  // The same, many times over.
  (bytes, _, random) => {
    const many = repeated(random.pick(fragments), 1 + random.below(3000))
    return insert(bytes, random.pick(lineStarts(bytes)), many)
  },
  // Two lines change places.
  (bytes, _, random) => {
    const lines = lineStarts(bytes)
    const first = random.below(lines.length - 1)
    const second = random.below(lines.length - 1)
    const line = (place: number) => bytes.subarray(lines[place], lines[place + 1])
    return joinBytes(
      lines.map((_start, place) =>
        line(place === first ? second : place === second ? first : place),
      ),
    )
  },
  // A piece of another message.
  (bytes, other, random) => {
    const [from, to] = stretch(other, 2000, random)
    return insert(bytes, random.pick(lineStarts(bytes)), other.subarray(from, to))
  },
  // The message within itself.
  (bytes, _, random) => insert(bytes, random.pick(lineStarts(bytes)), bytes),
  // Other line ends.
  (bytes, _, { below }) => {
    const lone = below(2) === 0 ? 13 : 10
    return bytes.filter((byte) => (byte !== 13 && byte !== 10) || byte === lone)
  },
]

/** A broken message: one of `seeds` after one to four mutations, the same for the same `random`. */
export function mutated(seeds: readonly Uint8Array[], random: Random): Uint8Array {
  let bytes = random.pick(seeds)
  for (let count = 1 + random.below(4); count > 0 && bytes.length > 0; count -= 1) {
    bytes = random.pick(mutations)(bytes, random.pick(seeds), random).subarray(0, MAX_BYTES)
  }
  return bytes
}
