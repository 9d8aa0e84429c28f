import { care } from './tables/care.ts'
import { hands } from './tables/hands.ts'
import { office } from './tables/office.ts'
import { people } from './tables/people.ts'
import { technology } from './tables/technology.ts'

/** What sort of thing is asked for: licences are certificates, checks and permits too. */
export const skillSorts = ['skill', 'tool', 'licence', 'language', 'soft'] as const
export type SkillSort = (typeof skillSorts)[number]

/**
 * A table of skills, one a line: `Name < group: synonym, synonym`. The group joins what is near enough
 * to speak for each other in part. A synonym with `=` counts only as it is written there, capitals
 * included; where the name itself stands among those, it too counts only so. One with `~` is what
 * people who do it are called: in a résumé it shows the skill, in an advert it names the job. The names
 * are our own collection of what trades call their work and tools; none is copied from a catalogue.
 */
export type SkillTable = Readonly<Partial<Record<SkillSort, string>>>

/** One skill, as it is called on screen. */
export interface Skill {
  /** Its name in lower case; does not change. */
  readonly id: string
  readonly name: string
  readonly sort: SkillSort
  /** What it is near to; null where it stands alone. */
  readonly group: string | null
}

/** A way of writing a skill. */
export interface SkillWording {
  readonly skill: Skill
  readonly words: string
  /** Counts only in these letters. */
  readonly isExact: boolean
  /** Names somebody who does it. */
  readonly isTitle: boolean
}

/** Every way of writing every skill; a wording that two skills share belongs to the first. */
export function readTables(
  tables: readonly SkillTable[] = [people, technology, office, care, hands],
): readonly SkillWording[] {
  const wordings: SkillWording[] = []
  for (const table of tables) {
    for (const sort of skillSorts) {
      for (const line of table[sort]?.split('\n') ?? []) {
        if (line !== '') wordings.push(...readLine(line, sort))
      }
    }
  }
  return wordings
}

function readLine(line: string, sort: SkillSort): readonly SkillWording[] {
  const colon = line.indexOf(': ')
  const head = colon === -1 ? line : line.slice(0, colon)
  const synonyms = colon === -1 ? [] : line.slice(colon + 2).split(', ')
  const [name = '', group = null] = head.split(' < ')
  const skill = { id: name.toLowerCase(), name, sort, group }
  const isExactName = synonyms.includes(`=${name}`)
  return [...(isExactName ? [] : [name]), ...synonyms].map((written) => {
    const isExact = written.startsWith('=')
    const isTitle = written.startsWith('~')
    return { skill, words: isExact || isTitle ? written.slice(1) : written, isExact, isTitle }
  })
}
