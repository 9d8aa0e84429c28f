import { joinBytes } from './bytes.ts'

const number = (value: number, size: 2 | 4) =>
  Uint8Array.from({ length: size }, (_, place) => (value >>> (8 * place)) & 0xff)
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) =>
  Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]))

/** A TNEF stream of these attributes, as Outlook writes them. */
export function tnefOf(
  attributes: readonly { readonly id: number; readonly value: Uint8Array }[],
): Uint8Array {
  return joinBytes([
    number(0x223e9f78, 4),
    number(1, 2),
    ...attributes.flatMap(({ id, value }) => [
      Uint8Array.of(1),
      number(id, 4),
      number(value.length, 4),
      value,
      number(0, 2),
    ]),
  ])
}

function withProperty(id: number, type: number, value: Uint8Array): Uint8Array {
  const padding = new Uint8Array((4 - (value.length % 4)) % 4)
  const properties = joinBytes([
    number(3, 4),
    // A plain number, and a property with a name, stand before the words.
    ...[number(3, 2), number(0x0001, 2), number(7, 4)],
    ...[number(3, 2), number(0x8001, 2), new Uint8Array(16), number(0, 4), number(5, 4)],
    number(9, 4),
    ...[number(type, 2), number(id, 2), number(1, 4), number(value.length, 4), value, padding],
  ])
  return tnefOf([{ id: 0x00069003, value: properties }])
}

/** `winmail.dat` with words in each place where Outlook puts them. */
export const winmail = {
  text: (words: string) => tnefOf([{ id: 0x0002800c, value: utf8(words) }]),
  property: (words: string) => withProperty(0x1000, 31, utf16(words)),
  html: (words: string) => withProperty(0x1013, 258, utf8(words)),
}

/** A message that carries `packed` as `winmail.dat`, with words of its own where given. */
export function outlookMessage(packed: Uint8Array, words = ''): Uint8Array {
  const base64 = btoa(String.fromCharCode(...packed))
  return utf8(
    `From: Ines <ines@harbour.example>\nSubject: Your application\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n${words}\n--b\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n${base64}\n--b--\n`,
  )
}
