import { linesOf, tidyAdvert } from '../../src/core/materials/advert-lines.ts'
import { findRequirements } from '../../src/core/materials/advert-requirements.ts'
import { asksForMore } from '../../src/core/skills/find-needs.ts'
import type { SkillSpanRow } from './skill-span.ts'

/** What stands in the place of the names that the data hides. */
const HIDDEN = { '<ORGANIZATION>': 'Lindholm', '<LOCATION>': 'Oban' } as const

/** How many adverts say what they ask for, read by wording alone and with the names of skills. */
export function requirementsTable(sets: readonly (readonly SkillSpanRow[])[]): string {
  const all = sets.flatMap(advertsOf).map((sentences) => ({
    sentences: sentences.map(({ tokens }) =>
      Object.entries(HIDDEN).reduce(
        (text, [hidden, shown]) => text.replaceAll(hidden, shown),
        tokens.join(' '),
      ),
    ),
    labelled: sentences.map(({ tags_skill, tags_knowledge }) =>
      [...tags_skill, ...tags_knowledge].some((tag) => tag !== 'O'),
    ),
  }))
  const row = (name: string, namesSkill?: (text: string) => boolean) => {
    let [read, kept, keptLabelled, labelled] = [0, 0, 0, 0]
    for (const advert of all) {
      const text = tidyAdvert(advert.sentences.join('\n'))
      const found = findRequirements(linesOf(text), namesSkill)
      read += Number(found.length > 0)
      kept += found.length
      labelled += advert.labelled.filter(Boolean).length
      keptLabelled += found.filter(
        (one) => advert.labelled[advert.sentences.findIndex((each) => each.includes(one.text))],
      ).length
    }
    const share = (part: number, of: number) => (part / of).toFixed(3).replace(/^0/, '')
    return `| ${name} | ${read} of ${all.length} | ${share(keptLabelled, kept)} of ${kept} | ${share(keptLabelled, labelled)} of ${labelled} |`
  }
  return [
    '| | adverts with something asked | of these lines hold a labelled skill | of labelled sentences are kept |',
    '|---|---|---|---|',
    row('by headings and wordings'),
    row('and, where those find nothing, by the names of skills', asksForMore),
  ].join('\n')
}

function advertsOf(rows: readonly SkillSpanRow[]): readonly (readonly SkillSpanRow[])[] {
  const adverts = new Map<string, SkillSpanRow[]>()
  for (const row of rows) {
    const key = `${row.source} ${row.idx}`
    adverts.set(key, [...(adverts.get(key) ?? []), row])
  }
  return [...adverts.values()]
}
