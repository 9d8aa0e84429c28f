import { readLetter } from '../../src/core/reading/read-letter.ts'
import type { Reading } from '../../src/core/vault/kinds/reading.ts'
import { letterOf } from './corpus.ts'
import { allOwnLetters } from './own-letters/all.ts'
import type { OwnLetter } from './own-letters/own-letter.ts'

/** One fact that a letter tells: what it says, and what was read. Undefined is not labelled. */
interface Fact {
  readonly name: string
  readonly said: (letter: OwnLetter) => string | null | undefined
  readonly read: (reading: Reading) => string | null
  /** Where more than the very same counts as right. */
  readonly agrees?: (said: string, read: string | null) => boolean
}

const digits = (pay: string | null | undefined): string | null =>
  pay?.replace(/[.,]00$/, '').replace(/\D/g, '') || null
const words = (place: string | null | undefined): string | null =>
  place
    ?.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() || null

const facts: readonly Fact[] = [
  {
    name: 'talk: state',
    said: ({ meeting }) => meeting?.state,
    read: ({ meeting }) => meeting?.state ?? null,
  },
  {
    name: 'talk: day and time',
    said: ({ meeting }) => meeting?.localTime,
    read: ({ meeting }) => meeting?.localTime ?? null,
  },
  {
    name: 'talk: zone',
    said: ({ meeting }) => meeting?.zone,
    read: ({ meeting }) => meeting?.zone ?? null,
  },
  {
    name: 'talk: minutes',
    said: ({ meeting }) =>
      meeting === undefined ? undefined : (meeting.minutes?.toString() ?? null),
    read: ({ meeting }) => meeting?.minutes?.toString() ?? null,
  },
  {
    name: 'talk: how it is held',
    said: ({ meeting }) => meeting?.form,
    read: ({ meeting }) => meeting?.form ?? null,
  },
  {
    name: 'talk: place',
    said: ({ meeting }) => (meeting === undefined ? undefined : words(meeting.place)),
    read: ({ meeting }) => words(meeting?.place),
    // "The Old Library" is the Old Library, with or without the house that it stands in.
    agrees: (said, read) => read !== null && (said.includes(read) || read.includes(said)),
  },
  {
    name: 'talk: link',
    said: ({ meeting }) => meeting?.link,
    read: ({ meeting }) => meeting?.link ?? null,
  },
  {
    name: 'talk: people',
    said: ({ meeting }) =>
      meeting === undefined ? undefined : words([...meeting.people].sort().join(', ')),
    read: ({ meeting }) => words([...(meeting?.people ?? [])].sort().join(', ')),
  },
  {
    name: 'task: deadline',
    said: ({ task }) => task?.dueOn,
    read: ({ task }) => task?.dueOn ?? null,
  },
  {
    name: 'offer: pay',
    said: ({ terms }) => (terms === undefined ? undefined : digits(terms.pay)),
    read: ({ terms }) => digits(terms?.pay),
  },
  {
    name: 'offer: first day',
    said: ({ terms }) => terms?.startsOn,
    read: ({ terms }) => terms?.startsOn ?? null,
  },
  {
    name: 'offer: answer by',
    said: ({ terms }) => terms?.answerBy,
    read: ({ terms }) => terms?.answerBy ?? null,
  },
  {
    name: 'answer to expect by',
    said: ({ answerBy }) => answerBy,
    read: ({ answerBy }) => answerBy ?? null,
  },
]

interface Tally {
  told: number
  right: number
  wrong: number
  silent: number
  invented: number
}

interface Read {
  readonly own: OwnLetter
  readonly reading: Reading
}

function tally(fact: Fact, letters: readonly Read[]): Tally {
  const count: Tally = { told: 0, right: 0, wrong: 0, silent: 0, invented: 0 }
  for (const { own, reading } of letters) {
    const said = fact.said(own)
    if (said === undefined) continue
    const read = fact.read(reading)
    if (said === null) {
      count.silent += 1
      if (read !== null) count.invented += 1
    } else {
      count.told += 1
      if (fact.agrees?.(said, read) ?? read === said) count.right += 1
      else if (read !== null) count.wrong += 1
    }
  }
  return count
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${part}/${whole} (${((100 * part) / whole).toFixed(0)} %)`

/**
 * How often the facts of our own letters are found, wrongly read, or read where there are none, as
 * lines of markdown. Letters that are held back count apart and are never shown.
 */
export function factsReport(): string[] {
  const letters = allOwnLetters.map((own) => ({ own, reading: readLetter(letterOf(own)) }))
  const rows = (held: boolean): string[] =>
    facts.map((fact) => {
      const { told, right, wrong, silent, invented } = tally(
        fact,
        letters.filter(({ own }) => own.held === held),
      )
      return `| ${fact.name} | ${held ? 'held back' : 'seen'} | ${share(right, told)} | ${share(wrong, told)} | ${share(invented, silent)} |`
    })
  return [
    '### What letters tell of talks, tasks and offers',
    '',
    '| fact | letters | found, where told | wrong, where told | claimed, where not told |',
    '|---|---|---|---|---|',
    ...rows(false),
    ...rows(true),
  ]
}
