import { readTables, type Skill, type SkillWording } from './skill-table.ts'
import { singularsOf, stemOf } from './stem.ts'
import { ofTheFirm } from './tables/of-the-firm.ts'
import { type WordIn, wordsIn } from './words-in.ts'

/** A skill that a text names, and the words that do. Offsets are UTF-16 into the text. */
export interface FoundSkill {
  readonly skill: Skill
  readonly words: string
  readonly start: number
  readonly end: number
}

/** More words are not looked through: no advert and no résumé is longer. */
export const MAX_SKILL_CHARS = 120_000

interface Phrase {
  /** Null for words that ask for no skill. */
  readonly skill: Skill | null
  readonly stems: readonly string[]
}

interface SkillIndex {
  /** Wordings of one word. */
  readonly single: ReadonlyMap<string, Skill>
  /** Wordings that count only in their own letters, by their first word. */
  readonly exact: ReadonlyMap<string, readonly SkillWording[]>
  /** Wordings of several words by the stem of the first, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

/** Where the text comes from: in a résumé, what somebody is called tells what they can do. */
export type SkillText = 'advert' | 'resume'

const built: Partial<Record<SkillText, SkillIndex>> = {}

function indexFor(from: SkillText): SkillIndex {
  const isHere = ({ isTitle }: SkillWording) => !isTitle || from === 'resume'
  built[from] ??= buildIndex(readTables().filter(isHere), from === 'advert' ? ofTheFirm : [])
  return built[from]
}

function buildIndex(wordings: readonly SkillWording[], asksNothing: readonly string[]): SkillIndex {
  const single = new Map<string, Skill>()
  const exact = new Map<string, SkillWording[]>()
  const phrases = new Map<string, Phrase[]>()
  const addPhrase = (skill: Skill | null, words: readonly string[]) => {
    const stems = words.map(stemOf)
    push(phrases, stems[0] ?? '', { skill, stems })
  }
  for (const wording of wordings) {
    const words = wordsIn(wording.words).map(({ folded }) => folded)
    const [first = ''] = words
    if (wording.isExact) push(exact, first, wording)
    else if (words.length === 1) {
      if (!single.has(first)) single.set(first, wording.skill)
    } else addPhrase(wording.skill, words)
  }
  for (const written of asksNothing) {
    addPhrase(
      null,
      wordsIn(written).map(({ folded }) => folded),
    )
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  for (const list of exact.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { single, exact, phrases }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Words that may stand within a wording of several words. */
const passedOver = new Set(
  'the a an our your my their own new all junior other fellow several many some two three'.split(
    ' ',
  ),
)
/** So many of them, one after the other. */
const MOST_PASSED = 2

/**
 * The skills, tools, licences, languages and manners that a text names, in the order in which they
 * stand, the longest wording where two overlap. English and German. Pure; linear in the text.
 */
export function findSkills(text: string, from: SkillText): readonly FoundSkill[] {
  const index = indexFor(from)
  const given = text.slice(0, MAX_SKILL_CHARS)
  const words = wordsIn(given)
  const found: FoundSkill[] = []
  for (let at = 0; at < words.length; ) {
    const match =
      exactAt(index, given, words, at) ??
      phraseAt(index, given, words, at) ??
      singleAt(index, words, at)
    if (!match) {
      at += 1
      continue
    }
    const start = words[at]?.start ?? 0
    const end = words[match.until - 1]?.end ?? start
    const { skill } = match
    if (skill) found.push({ skill, words: given.slice(start, end), start, end })
    at = match.until
  }
  return found
}

interface Match {
  readonly skill: Skill | null
  /** The word behind it. */
  readonly until: number
}

function exactAt(
  { exact, phrases }: SkillIndex,
  text: string,
  words: readonly WordIn[],
  at: number,
): Match | undefined {
  const here = words[at]
  if (!here) return undefined
  for (const { skill, words: written } of exact.get(here.folded) ?? []) {
    const end = here.start + written.length
    if (!text.startsWith(written, here.start)) continue
    const until = words.findIndex(({ start }, n) => n > at && start >= end)
    const last = words[(until === -1 ? words.length : until) - 1]
    if (last?.end !== end || isInitial(text, here, written)) continue
    // "SAP HANA" is more than "SAP", and "R&D" is not "R".
    const longer = phraseAt({ phrases }, text, words, at)
    const own = { skill, until: until === -1 ? words.length : until }
    return longer && longer.until > own.until ? longer : own
  }
  return undefined
}

/** A single letter is a name only where it stands alone: not in "R. Adams" or "vitamin C.-rich". */
function isInitial(text: string, { start }: WordIn, written: string): boolean {
  if (written.length > 1) return false
  return (
    /^[.'’&-]\S/.test(text.slice(start + 1, start + 3)) || /[&'’.-]$/.test(text.slice(0, start))
  )
}

function phraseAt(
  { phrases }: Pick<SkillIndex, 'phrases'>,
  text: string,
  words: readonly WordIn[],
  at: number,
): Match | undefined {
  const first = words[at]
  if (!first) return undefined
  for (const { skill, stems } of phrases.get(stemOf(first.folded)) ?? []) {
    const until = endOfPhrase(stems, text, words, at)
    if (until !== undefined) return { skill, until }
  }
  return undefined
}

function endOfPhrase(
  stems: readonly string[],
  text: string,
  words: readonly WordIn[],
  from: number,
): number | undefined {
  let at = from
  for (const [n, stem] of stems.entries()) {
    if (n > 0) {
      if (!isJoined(text, words, at)) return undefined
      for (let passed = 0; passed < MOST_PASSED; passed += 1) {
        if (!isPassedOver(words[at]?.folded) || !isJoined(text, words, at + 1)) break
        at += 1
      }
    }
    const word = words[at]
    if (!word || stemOf(word.folded) !== stem) return undefined
    at += 1
  }
  return at
}

function isPassedOver(word: string | undefined): boolean {
  return word !== undefined && (passedOver.has(word) || /^\d+$/.test(word))
}

/** Nothing but a space, a hyphen or a slash stands before the word. */
function isJoined(text: string, words: readonly WordIn[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word) return false
  return /^(?:[ \u00A0\-/&.'’‑–]| [&/–-] )$/.test(text.slice(before.end, word.start))
}

function singleAt({ single }: SkillIndex, words: readonly WordIn[], at: number): Match | undefined {
  for (const form of singularsOf(words[at]?.folded ?? '')) {
    const skill = single.get(form)
    if (skill) return { skill, until: at + 1 }
  }
  return undefined
}
