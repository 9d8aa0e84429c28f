import { coverCheckWords as words } from '../content/en/cover-letter.ts'
import { checkWords } from '../content/en/feedback-letter.ts'
import { countWords, isSigned, toneCheck } from '../letters/check-letter.ts'
import { gapsOf } from '../letters/check-written.ts'
import type { WrittenLanguage } from '../letters/feedback-words.ts'
import { fold } from '../reading/fold.ts'

/** One thing that was looked at; `look` is worth a look and stops nobody. */
export interface CoverCheck {
  readonly id: string
  readonly state: 'good' | 'look'
  readonly says: string
}

/** Words that fit a page and hold two proofs (a choice of this design). */
export const COVER_WORDS_MIN = 90
export const COVER_WORDS_MAX = 320
/** A shorter line repeats nothing that two people would not write alike; in words. */
const LEAST_REPEATED = 6
/** Words that templates leave for somebody to fill in. */
const leftOver =
  /\b(?:company name|your name|job title|position title|xyz company|lorem ipsum|x{3,}|tbd)\b/gi

export interface CheckedLetter {
  readonly text: string
  readonly language: WrittenLanguage
  readonly company: string
  readonly role: string | null
  /** Employers of the person's other applications. */
  readonly otherCompanies: readonly string[]
  /** How the person signs. */
  readonly name: string | null
  /** The lines of the résumé that goes with it. */
  readonly resumeLines: readonly string[]
}

/** What was looked at in a cover letter, for each keystroke. It advises; nothing is ever blocked. */
export function checkCoverLetter(letter: CheckedLetter): readonly CoverCheck[] {
  const { text, role, language } = letter
  const count = countWords(text)
  const gaps = [...gapsOf(text), ...(text.match(leftOver) ?? [])]
  const proofs = text.split('\n').filter((line) => /^\s*[•*–-]\s/.test(line) && !/\[/.test(line))
  const repeated = repeatsOf(text, letter.resumeLines)
  const { id, state, says } = toneCheck(text, language)
  const fits = count >= COVER_WORDS_MIN && count <= COVER_WORDS_MAX
  return [
    check('gaps', gaps.length === 0, words.gaps.good, words.gaps.look(gaps)),
    ...companyChecks(letter),
    ...(role
      ? [check('role', names(text, role), words.role.good(role), words.role.look(role))]
      : []),
    check(
      'proofs',
      proofs.length > 0 && proofs.length <= 4,
      words.proofs.good(proofs.length),
      proofs.length === 0 ? words.proofs.look : words.proofs.many(proofs.length),
    ),
    check('repeats', repeated < 2, words.repeats.good, words.repeats.look(repeated)),
    check('words', fits, ...twice(words.words(count, COVER_WORDS_MIN, COVER_WORDS_MAX))),
    { id, state: state === 'good' ? 'good' : 'look', says },
    check('signed', isSigned(text, letter.name), checkWords.signed.good, checkWords.signed.look),
  ]
}

function companyChecks({ text, company, otherCompanies }: CheckedLetter): readonly CoverCheck[] {
  const other = otherCompanies.find(
    (each) =>
      each.length > 3 && !names(company, each) && !names(each, company) && names(text, each),
  )
  const { good, look } = words.company
  return [
    check('company', names(text, company), good(company), look(company)),
    ...(other ? [check('other-company', false, '', words.company.other(other))] : []),
  ]
}

/** Whether a name stands in a text as whole words, in any letters. */
function names(text: string, name: string): boolean {
  const [within, sought] = [fold(text), fold(name.trim())]
  for (let at = within.indexOf(sought); at !== -1; at = within.indexOf(sought, at + 1)) {
    const around = [within[at - 1], within[at + sought.length]]
    if (around.every((sign) => sign === undefined || !/[\p{L}\p{N}]/u.test(sign))) return true
  }
  return false
}

/** How many lines of the letter stand word for word in the résumé. */
function repeatsOf(text: string, resumeLines: readonly string[]): number {
  const known = new Set(resumeLines.map(plain))
  return text
    .split(/\n|(?<=[.!?]) /)
    .map(plain)
    .filter((line) => line.split(' ').length >= LEAST_REPEATED && known.has(line)).length
}

function plain(line: string): string {
  return fold(line)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function check(id: string, isGood: boolean, good: string, look: string): CoverCheck {
  return { id, state: isGood ? 'good' : 'look', says: isGood ? good : look }
}

function twice(says: string): readonly [string, string] {
  return [says, says]
}
