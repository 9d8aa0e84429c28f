import { profileWords } from '../content/en/profile.ts'
import { fold } from '../reading/fold.ts'
import { findSkills } from '../skills/find-skills.ts'
import type { Resume } from '../vault/kinds/resume.ts'
import { printedResume } from './printed-resume.ts'
import type { ProposedResume } from './resume-proposal.ts'
import { textOfPrinted } from './reviews-text.ts'

const { differences: words } = profileWords
/** More skills than these are not named in one line. */
const MOST_NAMED = 12

/**
 * What a résumé says and the words of a profile do not, and the other way for skills, a sentence each;
 * nothing is judged, and dates are not compared, since a pasted profile sets them apart from their jobs.
 */
export function profileDifferences(resume: Resume, profile: string): readonly string[] {
  const within = wordsOf(profile)
  const says = (text: string) => within.includes(wordsOf(text))
  const { label } = resume.basics
  const jobs = resume.work.flatMap(({ position = '', name = '' }) => {
    const isThere = (position === '' || says(position)) && (name === '' || says(name))
    return isThere ? [] : words.job([position, name].filter(Boolean).join(', '))
  })
  const own = skillsIn(textOfPrinted(printedResume(resume)))
  const theirs = skillsIn(profile)
  const named = resume.skills.flatMap(({ name = '' }) => (name ? [name] : []))
  const onlyHere = named.filter((name) => {
    const known = [...skillsIn(name).keys()]
    return !says(name) && !(known.length > 0 && known.every((id) => theirs.has(id)))
  })
  const onlyThere = [...theirs].flatMap(([id, name]) => (own.has(id) ? [] : [name]))
  return [
    ...(label && !says(label) ? [words.label(label)] : []),
    ...jobs,
    ...(onlyHere.length > 0 ? [words.skills(listed(onlyHere))] : []),
    ...(onlyThere.length > 0 ? [words.more(listed(onlyThere))] : []),
    ...missingNumbers(resume, profile),
  ]
}

function missingNumbers(resume: Resume, profile: string): readonly string[] {
  const lines = resume.work
    .flatMap(({ highlights }) => highlights.map(({ text }) => text))
    .filter((text) => /\d/.test(text))
  const [first] = lines
  const theirs = new Set(profile.match(/\d+/g))
  const isShared = lines.some((line) => line.match(/\d+/g)?.some((number) => theirs.has(number)))
  return first === undefined || isShared ? [] : [words.numbers(first)]
}

function skillsIn(text: string): ReadonlyMap<string, string> {
  return new Map(findSkills(text, 'resume').map(({ skill }) => [skill.id, skill.name]))
}

/** A text as its words alone, a blank at either end, so that only whole words are found in it. */
function wordsOf(text: string): string {
  return ` ${
    fold(text)
      .match(/[\p{L}\p{N}+#]+/gu)
      ?.join(' ') ?? ''
  } `
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(', ')
  return names.length > MOST_NAMED ? `${shown} and ${names.length - MOST_NAMED} more` : shown
}

/** The words of what was recognised in a file of the profile, a line each. */
export function textOfProposed({ entries, leftover }: ProposedResume): string {
  const said = entries.flatMap(({ fields }) => fields.map(({ value }) => value))
  return [...said, ...leftover].join('\n')
}
