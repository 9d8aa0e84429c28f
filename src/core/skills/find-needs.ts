import { type DegreeLevel, findDegrees, lowestOf } from './degrees.ts'
import { type FoundSkill, findSkills } from './find-skills.ts'
import { type Fluency, fluencyIn } from './fluency.ts'
import type { Skill } from './skill-table.ts'
import { findYears } from './years.ts'

/** Where the words of a need stand: offsets are UTF-16 into the requirement. */
interface Standing {
  readonly start: number
  readonly end: number
}

/** One thing that a requirement asks for. */
export type Need =
  | (Standing & { readonly need: 'skill'; readonly skill: Skill })
  | (Standing & {
      readonly need: 'language'
      readonly skill: Skill
      readonly fluency: Fluency | null
    })
  | (Standing & { readonly need: 'years'; readonly years: number })
  | (Standing & { readonly need: 'degree'; readonly level: DegreeLevel })

/** What a requirement asks for, in the order in which it stands there; each thing once. */
export function findNeeds(text: string): readonly Need[] {
  const found = findSkills(text, 'advert')
  const languages = languagesIn(text, found)
  const skills = found.flatMap(({ skill, start, end }): Need[] =>
    skill.sort === 'language' ? [] : [{ need: 'skill', skill, start, end }],
  )
  const years = findYears(text)
    .slice(0, 1)
    .map((known): Need => ({ need: 'years', ...known }))
  const degrees = findDegrees(text)
  const level = lowestOf(degrees)
  const degree = degrees.find((known) => known.level === level)
  const seen = new Set<string>()
  return [
    ...skills,
    ...languages,
    ...years,
    ...(degree ? [{ need: 'degree' as const, ...degree }] : []),
  ]
    .filter((need) => {
      const id = 'skill' in need ? need.skill.id : need.need
      return !seen.has(id) && seen.add(id)
    })
    .sort((a, b) => a.start - b.start)
}

/** Languages with their levels: one that names none shares that of the language it is joined to. */
function languagesIn(text: string, found: readonly FoundSkill[]): readonly Need[] {
  const spoken = found.filter(({ skill }) => skill.sort === 'language')
  // "German fluent, good English": what stands between two languages is parted where they are.
  const between = (from: number, to: number) => text.slice(from, to).split(parting)
  const levels = spoken.map(({ start, end }, n) => {
    const before = between(spoken[n - 1]?.end ?? Math.max(0, start - AROUND), start).at(-1) ?? ''
    const after = between(end, spoken[n + 1]?.start ?? end + AROUND)[0] ?? ''
    return fluencyIn(before) ?? fluencyIn(after)
  })
  return spoken.map(({ skill, start, end }, n): Need => {
    const joins = (from: FoundSkill | undefined, to: FoundSkill | undefined) =>
      from !== undefined && to !== undefined && joint.test(text.slice(from.end, to.start))
    const shared =
      (joins(spoken[n - 1], spoken[n]) ? levels[n - 1] : null) ??
      (joins(spoken[n], spoken[n + 1]) ? levels[n + 1] : null) ??
      null
    return { need: 'language', skill, fluency: levels[n] ?? shared, start, end }
  })
}

const parting = /[,;]|\b(?:and|und|or|oder)\b/
const joint = /^ ?(?:,|and|und|or|oder|\/|&) ?$/

/** The words around a language that may tell its level, in UTF-16 units. */
const AROUND = 45

/** Between two needs: either is enough. */
const either =
  /^[\s,]*(?:or|oder|bzw\.?|and\/or|und\/oder|\/|alternatively|ou|o)\b[\s\S]{0,12}$|^\s*\/\s*$/i
/** Words by which what follows is one of several ways. */
const examples =
  /\b(?:such as|e\.g\.|for example|like|one of|any of|one or more|at least one|z\. ?b\.|wie|zum beispiel|or similar|o\. ?a\.|oder ahnlich\w*|or equivalent)(?!\w)/i

/** True where one of the things that a requirement names is enough: "Python or R", "tools such as …". */
export function isEither(text: string, needs: readonly Need[]): boolean {
  const [first, ...rest] = needs
  if (!first || rest.length === 0) return false
  const before = text.slice(0, first.start) + text.slice(first.end)
  if (examples.test(before)) return true
  return rest.some((need, n) => {
    const last = needs[n]
    return last !== undefined && either.test(text.slice(last.end, need.start))
  })
}

/** True for a sentence that names a skill, years, a degree or a language, and not manners alone. */
export function asksForMore(text: string): boolean {
  return findNeeds(text).some((need) => !('skill' in need) || need.skill.sort !== 'soft')
}
