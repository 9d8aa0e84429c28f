import type { Person } from '../vault/kinds/person.ts'
import { tableLimits } from './limits.ts'

/** A visiting card, with the line of the file on which it begins, from 1. */
export interface Card {
  readonly line: number
  readonly person: Person
}

/** `no-name`: a card that could not be taken. `no-end`: one that was taken as far as it goes. */
export interface BrokenCard {
  readonly line: number
  readonly code: 'no-name' | 'no-end'
}

export interface Cards {
  readonly cards: readonly Card[]
  readonly broken: readonly BrokenCard[]
}

/** True for a text that begins as a file of visiting cards does. */
export function isCardFile(start: string): boolean {
  return /^\s*BEGIN:VCARD\b/i.test(start)
}

interface Property {
  readonly name: string
  readonly value: string
}

/**
 * Reads visiting cards (vCard 2.1, 3.0: RFC 2426, and 4.0: RFC 6350). Names, employer, work, the first
 * address, number and page and the notes are taken. A card without a name is told; so is one that never
 * ends, which is read as far as it goes where it has a name.
 */
export function readCards(text: string): Cards {
  const cards: Card[] = []
  const broken: BrokenCard[] = []
  let from: number | null = null
  let properties: Property[] = []
  const close = (isWhole: boolean) => {
    if (from === null) return
    const person = personOf(properties)
    if (person) cards.push({ line: from, person })
    if (!person) broken.push({ line: from, code: 'no-name' })
    else if (!isWhole) broken.push({ line: from, code: 'no-end' })
    from = null
    properties = []
  }
  for (const { line, content } of unfolded(text)) {
    if (cards.length >= tableLimits.rows) break
    if (/^BEGIN:VCARD\b/i.test(content)) {
      close(false)
      from = line
    } else if (/^END:VCARD\b/i.test(content)) close(true)
    else if (from !== null) {
      const property = propertyOf(content)
      if (property) properties.push(property)
    }
  }
  close(false)
  return { cards, broken }
}

/** Lines put together again: folded ones begin with a space, those of version 2.1 end with `=`. */
function* unfolded(text: string): Generator<{ readonly line: number; readonly content: string }> {
  const lines = text.split(/\r\n?|\n/)
  let content = ''
  let start = 1
  let isQuoted = false
  for (const [at, next] of lines.entries()) {
    if (/^[ \t]/.test(next)) content += next.slice(1)
    else if (isQuoted && content.endsWith('=')) content = `${content.slice(0, -1)}${next}`
    else {
      if (content !== '') yield { line: start, content }
      content = next
      start = at + 1
      isQuoted = /;(?:ENCODING=)?QUOTED-PRINTABLE/i.test(next.slice(0, 500))
    }
  }
  if (content !== '') yield { line: start, content }
}

function propertyOf(content: string): Property | null {
  const [, name, parameters = '', value = ''] =
    /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/s.exec(content) ?? []
  if (!name) return null
  const isQuoted = /QUOTED-PRINTABLE/i.test(parameters)
  return { name: name.toUpperCase(), value: isQuoted ? fromQuotedPrintable(value) : value }
}

/** UTF-8 bytes behind equals signs; what is not UTF-8 is taken byte by byte. */
function fromQuotedPrintable(value: string): string {
  return value.replace(/(?:=[0-9A-F]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run.replaceAll('=', '%'))
    } catch {
      return run.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    }
  })
}

function personOf(properties: readonly Property[]): Person | null {
  const first = (name: string) => properties.find((one) => one.name === name)?.value ?? ''
  const [family = '', given = '', middle = ''] = partsOf(first('N'))
  const name = plain(first('FN')) || [given, middle, family].filter((part) => part !== '').join(' ')
  if (name.trim() === '') return null
  const notes = properties.filter((one) => one.name === 'NOTE').map(({ value }) => plain(value))
  const all = {
    name: line(name),
    roles: [],
    company: line(partsOf(first('ORG'))[0] ?? ''),
    jobTitle: line(plain(first('TITLE'))),
    address: line(plain(first('EMAIL')).replace(/^mailto:/i, '')),
    phone: line(plain(first('TEL')).replace(/^tel:/i, '')),
    link: /^https?:\/\/\S{1,1990}$/i.test(plain(first('URL'))) ? plain(first('URL')) : '',
    notes: notes.join('\n').trim().slice(0, 100_000),
  }
  const entries = Object.entries(all).filter(([, value]) => value !== '')
  return Object.fromEntries(entries) as Person
}

const line = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 500)
const plain = (value: string): string =>
  value.replace(/\\(.)/gs, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)).trim()
const partsOf = (value: string): readonly string[] => value.split(/(?<!\\);/).map(plain)
