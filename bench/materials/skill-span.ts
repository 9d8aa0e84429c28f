import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A sentence of SkillSpan with its labels (`B`, `I`, `O`), a word each. */
export interface SkillSpanRow {
  readonly idx: number
  readonly source: string
  readonly tokens: readonly string[]
  readonly tags_skill: readonly string[]
  readonly tags_knowledge: readonly string[]
}

export function readSkillSpan(folder: string, name: 'train' | 'dev'): readonly SkillSpanRow[] {
  const file = gunzipSync(readFileSync(join(folder, `skillspan/${name}.json.gz`))).toString('utf8')
  return file
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SkillSpanRow)
}
