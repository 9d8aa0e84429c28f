import {
  type TextRule,
  textCheckWords,
  textRules,
  textWhys as whys,
} from '../content/en/text-checks.ts'
import type { Now } from '../context.ts'
import { countWords } from '../letters/check-letter.ts'
import { fold } from '../reading/fold.ts'
import { TEXT_CHECKS_ID, textChecksKind } from '../vault/kinds/materials.ts'
import type { Vault } from '../vault/vault.ts'
import { COVER_WORDS_MAX, COVER_WORDS_MIN } from './cover-letter-checks.ts'
import { dateNotes } from './resume-notes.ts'
import type { CheckedText } from './text-check-passages.ts'
import { entryHints, type Hint, plainHints, wordingHints } from './text-check-rules.ts'
import type { Misspelling } from './text-check-spelling.ts'
import { misspellingHints } from './text-check-spelling.ts'

/** Below it a page is half empty, above it two pages are full; in words. A choice of this design. */
const RESUME_WORDS_MIN = 120
const RESUME_WORDS_MAX = 900
/** A summary above this is not read to its end, in words. A choice of this design. */
const SUMMARY_WORDS_MAX = 80

export interface Finding extends Hint {
  /** Names it among the findings put away. */
  readonly hereKey: string
  readonly neverKey: string
}

export interface TextCheck {
  readonly sentence: string
  readonly findings: readonly Finding[]
  /** How many findings of this text are put away. */
  readonly awayCount: number
  /** Keys by which those that are put away here are brought back. */
  readonly awayKeys: readonly string[]
  readonly isEnglish: boolean
}

/**
 * What is worth a look in a text, the gravest kinds first, each with its words and why. Nothing is
 * scored. `misspellings` come from a word list outside; null while it is not there yet.
 */
export function checkText(
  vault: Vault,
  text: CheckedText,
  misspellings: readonly Misspelling[] | null,
  now: Now,
): TextCheck {
  const isEnglish = text.language.startsWith('en')
  const hints = [
    ...(isEnglish && misspellings ? misspellingHints(text.passages, misspellings) : []),
    ...text.passages.flatMap((passage) => [
      ...plainHints(passage),
      ...(isEnglish ? wordingHints(passage, text.of) : []),
    ]),
    ...(isEnglish ? linesByEntry(text).flatMap(entryHints) : []),
    ...lengthHints(text),
    ...(text.resume ? dateNotes(text.resume, now) : []).map(
      ({ says }): Hint => ({ rule: 'dates', where: '', words: '', why: says }),
    ),
  ]
  const known = new Set<string>()
  const findings = hints
    .map((hint): Finding => ({ ...hint, ...keysOf(text.id, hint) }))
    .filter(({ hereKey }) => !known.has(hereKey) && known.add(hereKey))
    .toSorted((a, b) => textRules.indexOf(a.rule) - textRules.indexOf(b.rule))
  const away = new Set(
    vault.get(textChecksKind, TEXT_CHECKS_ID)?.body.away.map(({ id }) => id) ?? [],
  )
  const isAway = ({ hereKey, neverKey }: Finding) => away.has(hereKey) || away.has(neverKey)
  const shown = findings.filter((finding) => !isAway(finding))
  return {
    sentence:
      text.passages.length === 0
        ? textCheckWords.nothingToCheck
        : textCheckWords.sentence(shown.length),
    findings: shown,
    awayCount: findings.length - shown.length,
    awayKeys: findings
      .filter(isAway)
      .flatMap(({ hereKey, neverKey }) => [hereKey, neverKey].filter((key) => away.has(key))),
    isEnglish,
  }
}

/** Enough of the words to know them again, in characters. */
const KEY_CHARS = 80

function keysOf(textId: string, { rule, words, why }: Hint): Pick<Finding, 'hereKey' | 'neverKey'> {
  const of = fold(words || why).slice(0, KEY_CHARS)
  const neverKey = rule === 'spelling' ? `word/${of}` : `never/${rule satisfies TextRule}`
  return { hereKey: `here/${textId}/${rule}/${of}`, neverKey }
}

function linesByEntry({ passages }: CheckedText) {
  const lines = passages.filter(({ role, entryId }) => role === 'line' && entryId !== null)
  const entries = new Set(lines.map(({ entryId }) => entryId))
  return [...entries].map((entry) => lines.filter(({ entryId }) => entryId === entry))
}

function lengthHints({ of, passages }: CheckedText): readonly Hint[] {
  const hint = (where: string, why: string): Hint => ({ rule: 'length', where, words: '', why })
  const words = passages.reduce((sum, { text }) => sum + countWords(text), 0)
  if (words === 0) return []
  if (of === 'cover-letter') {
    if (words < COVER_WORDS_MIN) return [hint('', whys.shortLetter(words, COVER_WORDS_MIN))]
    return words > COVER_WORDS_MAX ? [hint('', whys.longLetter(words, COVER_WORDS_MAX))] : []
  }
  const summary = passages.find(({ role, entryId }) => role === 'summary' && entryId === null)
  const top = summary ? countWords(summary.text) : 0
  return [
    ...(words < RESUME_WORDS_MIN ? [hint('', whys.shortResume(words))] : []),
    ...(words > RESUME_WORDS_MAX ? [hint('', whys.longResume(words))] : []),
    ...(top > SUMMARY_WORDS_MAX ? [hint('At the top', whys.longSummary(top))] : []),
  ]
}
