import { companyKey } from '../../src/core/reading/names.ts'
import { type ReadLetter, readLetter } from '../../src/core/reading/read-letter.ts'
import { isUsual, letterOf } from './corpus.ts'
import { allOwnLetters } from './own-letters/all.ts'
import type { OwnLetter } from './own-letters/own-letter.ts'

/** What is compared beside the kind. Null where a letter does not put it to the test. */
interface Check {
  readonly name: string
  readonly right: (own: OwnLetter, reading: ReadLetter) => boolean | null
}

const roleKey = (role: string): string =>
  role
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function namedRight(
  read: string | null,
  wanted: readonly (string | null)[],
  key: (name: string) => string,
): boolean {
  const keys = wanted.map((name) => (name === null ? null : key(name)))
  return keys.includes(read === null ? null : key(read))
}

const isNo = ({ kind }: OwnLetter): boolean => kind === 'rejection'

const checks: readonly Check[] = [
  {
    name: 'company',
    right: (own, { company }) =>
      own.kind === 'noise'
        ? null
        : namedRight(company, [own.company, ...(own.companyAlso ?? [])], companyKey),
  },
  {
    name: 'role',
    right: (own, { role }) =>
      own.kind === 'noise' || own.kind === 'other'
        ? null
        : namedRight(role, [own.role, ...(own.roleAlso ?? [])], roleKey),
  },
  {
    name: 'what the refusal is',
    right: (own, { refusal }) =>
      own.refusal === undefined
        ? null
        : [own.refusal, ...(own.refusalAlso ?? [])].some((one) => one === refusal),
  },
  {
    name: 'stage of rejections',
    right: (own, { stage }) => (own.stage === undefined || !isNo(own) ? null : own.stage === stage),
  },
  {
    name: 'open door',
    right: (own, { openDoor }) =>
      isNo(own) && own.door !== undefined ? own.door === openDoor : null,
  },
  {
    name: 'reason found where one is given',
    right: (own, { reasons }) =>
      isNo(own) && own.reasons !== undefined && own.reasons.length > 0
        ? own.reasons.every((reason) => reasons.some(({ category }) => category === reason))
        : null,
  },
  {
    name: 'no reason claimed where none is given',
    right: (own, { reasons }) =>
      isNo(own) && own.reasons?.length === 0 ? reasons.length === 0 : null,
  },
  {
    name: 'whether feedback can be asked',
    right: (own, { feedback }) =>
      own.canAskFeedback === undefined ? null : own.canAskFeedback === feedback.ask,
  },
  {
    name: 'person or template, where it is told',
    right: (own, { personal }) =>
      own.personal === undefined || personal === null ? null : own.personal === personal,
  },
]

interface Count {
  right: number
  all: number
  readonly missed: string[]
}

function countOf(check: Check, letters: readonly (readonly [OwnLetter, ReadLetter])[]): Count {
  const count: Count = { right: 0, all: 0, missed: [] }
  for (const [own, reading] of letters) {
    const right = check.right(own, reading)
    if (right === null) continue
    count.all += 1
    if (right) count.right += 1
    else count.missed.push(own.id)
  }
  return count
}

const share = ({ right, all }: Count): string =>
  all === 0 ? '–' : `${right}/${all} (${((100 * right) / all).toFixed(1)} %)`

/** Everything but the kind on the letters of our own, as lines of markdown. */
export function ownReport(): string[] {
  const read = allOwnLetters.map((own) => [own, readLetter(letterOf(own))] as const)
  const languages = [...new Set(allOwnLetters.map(({ lang }) => lang))].sort()
  const open = read.filter(([{ held }]) => !held)
  const columns = languages.flatMap((language) => [
    open.filter(([{ lang }]) => lang === language),
    read.filter(([own]) => own.held && isUsual(own) && own.lang === language),
    read.filter(([own]) => own.held && !isUsual(own) && own.lang === language),
  ])
  const head = languages.flatMap((language) => [
    language,
    `${language}, held, usual`,
    `${language}, held, strange`,
  ])
  return [
    `| right | ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length + 1)}`,
    ...checks.map(
      (check) =>
        `| ${check.name} | ${columns.map((letters) => share(countOf(check, letters))).join(' | ')} |`,
    ),
    '',
    'Missed, by id (held letters are only counted):',
    '',
    ...checks.map(
      (check) => `- ${check.name}: ${countOf(check, open).missed.join(', ') || 'none'}`,
    ),
  ]
}

/**
 * Sure readings about a job that cannot show words for their kind at their place in the text, by id.
 * There should be none.
 */
export function unexplained(readings: readonly (readonly [string, ReadLetter])[]): string[] {
  return readings
    .filter(([, { kind, sure }]) => sure && kind !== 'noise' && kind !== 'other')
    .filter(
      ([, { evidence, shownText }]) =>
        evidence.length === 0 ||
        evidence.some(
          ({ text, start, end }) => text === '' || shownText.slice(start, end) !== text,
        ),
    )
    .map(([id]) => id)
}
