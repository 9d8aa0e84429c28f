import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readAdvert } from '../../src/core/materials/read-advert.ts'

const readOn = { instant: '2026-03-02T09:00:00.000Z', zone: 'Europe/London' }
/** What stands in the place of the names that the data hides. */
const FIRM = 'Lindholm'
const TOWN = 'Oban'

/** A real advert in sentences, with those marked that hold a skill or knowledge by the data's labels. */
interface RealAdvert {
  readonly sentences: readonly string[]
  readonly labelled: readonly boolean[]
}

/** Figures of the real adverts; see the document for what each means. */
export interface RealFigures {
  readonly adverts: number
  readonly roleRead: number
  readonly roleInTitle: number
  readonly firmRead: number
  readonly firmRight: number
  readonly townRead: number
  readonly townRight: number
  readonly withRequirements: number
  readonly labelled: number
  readonly labelledKept: number
  readonly kept: number
  readonly keptLabelled: number
}

/** The adverts of SkillSpan (train and dev) below `corpus`; null where they are not there. */
export function realFigures(corpus: string): RealFigures | null {
  const files = ['train', 'dev'].map((name) => join(corpus, `skills/skillspan/${name}.json.gz`))
  if (!files.every((file) => existsSync(file))) return null
  const figures = {
    adverts: 0,
    roleRead: 0,
    roleInTitle: 0,
    firmRead: 0,
    firmRight: 0,
    townRead: 0,
    townRight: 0,
    withRequirements: 0,
    labelled: 0,
    labelledKept: 0,
    kept: 0,
    keptLabelled: 0,
  }
  for (const advert of files.flatMap(advertsOf)) {
    const reading = readAdvert({ text: advert.sentences.join('\n') }, readOn)
    const has = (value: string | undefined, part: string) => Number(value?.includes(part) ?? false)
    figures.adverts += 1
    figures.roleRead += Number(reading.role !== null)
    const title = advert.sentences[0] ?? ''
    figures.roleInTitle += Number(reading.role !== null && title.includes(reading.role.words))
    figures.firmRead += Number(reading.company !== null)
    figures.firmRight += has(reading.company?.value, FIRM)
    figures.townRead += Number(reading.place !== null)
    figures.townRight += has(reading.place?.value, TOWN)
    if (reading.requirements.length === 0) continue
    figures.withRequirements += 1
    figures.labelled += advert.labelled.filter(Boolean).length
    for (const { text } of reading.requirements) {
      const of = advert.sentences.findIndex((sentence) => sentence.includes(text))
      figures.kept += 1
      figures.keptLabelled += Number(advert.labelled[of] ?? false)
    }
    const asked = reading.requirements.map(({ text }) => text)
    figures.labelledKept += advert.sentences.filter(
      (sentence, at) => advert.labelled[at] && asked.some((text) => sentence.includes(text)),
    ).length
  }
  return figures
}

interface Row {
  readonly idx: number
  readonly source: string
  readonly tokens: readonly string[]
  readonly tags_skill: readonly string[]
  readonly tags_knowledge: readonly string[]
}

function advertsOf(file: string): readonly RealAdvert[] {
  const byAdvert = new Map<string, Row[]>()
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line === '') continue
    const row = JSON.parse(line) as Row
    const key = `${row.source} ${row.idx}`
    byAdvert.set(key, [...(byAdvert.get(key) ?? []), row])
  }
  return [...byAdvert.values()].map((rows) => ({
    sentences: rows.map(({ tokens }) =>
      tokens.join(' ').replaceAll('<ORGANIZATION>', FIRM).replaceAll('<LOCATION>', TOWN),
    ),
    labelled: rows.map(({ tags_skill, tags_knowledge }) =>
      [...tags_skill, ...tags_knowledge].some((tag) => tag !== 'O'),
    ),
  }))
}
