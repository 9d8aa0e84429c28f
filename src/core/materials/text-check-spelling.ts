import { textWhys } from '../content/en/text-checks.ts'
import { fold } from '../reading/fold.ts'
import { findSkills } from '../skills/find-skills.ts'
import { gathered } from '../vault/gathered.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { personKind } from '../vault/kinds/person.ts'
import { type Resume, resumeKind } from '../vault/kinds/resume.ts'
import { SETTINGS_ID, settingsKind } from '../vault/kinds/settings.ts'
import type { Vault } from '../vault/vault.ts'
import type { Passage } from './text-check-passages.ts'
import type { Hint } from './text-check-rules.ts'
import { workingWords } from './text-check-tables.ts'

/** A word that stands in no list, with the ones nearest to it. */
export interface Misspelling {
  readonly word: string
  readonly near: readonly string[]
}

const prefix =
  /(?:^|\W)(?:anti|bi|co|de|e|ex|inter|micro|mid|multi|non|post|pre|re|semi|sub|un)-$/iu

interface Word {
  readonly word: string
  readonly passage: Passage
}

const tokens = /\S+/g
const inToken = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu

/**
 * The words of a text that a list of words can judge. Left out: addresses, words with digits or capitals
 * inside, capitals in the middle of a sentence (names), what names a skill, and `known` words, folded.
 */
export function wordsToSpell(
  passages: readonly Passage[],
  known: ReadonlySet<string>,
): readonly string[] {
  const words = passages.flatMap(wordsOf).map(({ word }) => word)
  return [...new Set(words)].filter(
    (word) => !known.has(fold(word)) && !workingWords.has(fold(word)),
  )
}

function wordsOf(passage: Passage): readonly Word[] {
  const { text, role } = passage
  const skills = findSkills(text, 'resume')
  return [...text.matchAll(tokens)].flatMap(({ 0: token, index: start }) => {
    if (/[@\d/\\_]|\p{L}\.\p{L}|\p{Ll}\p{Lu}/u.test(token)) return []
    return [...token.matchAll(inToken)].flatMap(({ 0: word, index }): readonly Word[] => {
      const at = start + index
      // "co-ordinator" is one word, which a list has without its hyphen.
      if (prefix.test(token.slice(0, index))) return []
      if (word.length < 3 || /\p{Lu}.*\p{Lu}/u.test(word)) return []
      if (skills.some((skill) => skill.start <= at && at < skill.end)) return []
      const isName = /^\p{Lu}/u.test(word) && role !== 'title' && !beginsSentence(text, at)
      return isName ? [] : [{ word: word.replaceAll('’', "'"), passage }]
    })
  })
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:;•\n-])["“‘'(\s]*$/u.test(text.slice(0, at))
}

/** Where each misspelling stands, once in each place. */
export function misspellingHints(
  passages: readonly Passage[],
  misspellings: readonly Misspelling[],
): readonly Hint[] {
  const near = new Map(misspellings.map((each) => [each.word, each.near]))
  return passages.flatMap(wordsOf).flatMap(({ word, passage }): readonly Hint[] => {
    const found = near.get(word)
    if (!found) return []
    return [{ rule: 'spelling', where: passage.where, words: word, why: textWhys.spelling(found) }]
  })
}

const employers = gathered(applicationKind, (vault) =>
  vault.all(applicationKind).map(({ body }) => body.company),
)
const people = gathered(personKind, (vault) =>
  vault.all(personKind).flatMap(({ body }) => [body.name, body.company ?? '']),
)
const ofResumes = gathered(resumeKind, (vault) =>
  vault.all(resumeKind).flatMap(({ body }) => namesIn(body)),
)

/** Words that are right because they are the person’s: names, employers, schools, skills. Folded. */
export function ownWords(vault: Vault): ReadonlySet<string> {
  const own = vault.get(settingsKind, SETTINGS_ID)?.body.name ?? ''
  const texts = [own, ...employers(vault), ...people(vault), ...ofResumes(vault)]
  return new Set(texts.flatMap((text) => fold(text).match(inToken) ?? []))
}

function namesIn(resume: Resume): readonly string[] {
  const { basics } = resume
  return [
    basics.name,
    ...Object.values(basics.location ?? {}).filter((value) => typeof value === 'string'),
    ...basics.profiles.flatMap(({ network, username }) => [network, username]),
    ...resume.work.flatMap(({ name, location }) => [name, location]),
    ...resume.volunteer.map(({ organization }) => organization),
    ...resume.education.map(({ institution }) => institution),
    ...resume.projects.map(({ name }) => name),
    ...resume.skills.flatMap(({ name, keywords }) => [name, ...keywords.map(({ text }) => text)]),
    ...resume.languages.map(({ language }) => language),
    ...resume.certificates.flatMap(({ name, issuer }) => [name, issuer]),
    ...resume.awards.map(({ awarder }) => awarder),
    ...resume.publications.flatMap(({ name, publisher }) => [name, publisher]),
    ...resume.references.map(({ name }) => name),
  ].filter((text) => text !== undefined)
}
