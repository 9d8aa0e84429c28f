import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { cueById } from '../../src/core/reading/cues/all.ts'
import type { Stance } from '../../src/core/reading/guards.ts'
import type { Found } from '../../src/core/reading/match.ts'
import type { Searched, Specimen } from './examples.ts'

/**
 * What the tables found in letters of our own when they met them first, before a wording was added
 * for them. The first line lists ideas; each other line is a letter: its id, then the places in that
 * list of what was found in it as it came and as pasted (base 36; `?` said with a condition, `!` denied).
 */
const path = resolve(import.meta.dirname, 'first-readings.txt')

const marks: Readonly<Record<Stance, string>> = { plain: '', conditional: '?', denied: '!' }
const stances: Readonly<Record<string, Stance>> = { '?': 'conditional', '!': 'denied' }
/** What a kind is judged by. */
const abouts: ReadonlySet<string> = new Set(['kind', 'topic', 'stage', 'reason'])

interface FirstReading {
  readonly id: string
  readonly came: readonly Found[]
  readonly pasted: readonly Found[]
}

function foundIn(codes: string, ideas: readonly string[]): readonly Found[] {
  return codes.split(',').flatMap((code) => {
    const stance = stances[code.at(-1) ?? ''] ?? 'plain'
    const cue = cueById.get(ideas[Number.parseInt(code, 36)] ?? '')
    // An idea that was given up since says nothing any more.
    return cue === undefined ? [] : [{ cue, stance, start: 0, end: 1 }]
  })
}

function readFirst(): { readonly ideas: string[]; readonly lines: string[] } {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  return { ideas: head.split(' '), lines }
}

function firstReadings(): readonly FirstReading[] {
  const { ideas, lines } = readFirst()
  return lines.map((line) => {
    const [id = '', came = '', pasted = ''] = line.split(' ')
    return { id, came: foundIn(came, ideas), pasted: foundIn(pasted, ideas) }
  })
}

/** The letters among `specimens` that were read so, with what was found in them then. */
export function firstSpecimens(specimens: readonly Specimen[]): readonly Specimen[] {
  const byId = new Map(specimens.map((one) => [one.id, one]))
  return firstReadings().flatMap(({ id, came, pasted }) => {
    const one = byId.get(id)
    if (one === undefined || one.held) return []
    return [
      {
        ...one,
        isFirst: true,
        came: { ...one.came, found: came },
        pasted: { ...one.pasted, found: pasted },
      },
    ]
  })
}

/** Keeps what is found today in those of `specimens` that are not kept yet; says how many. */
export function keepFirst(specimens: readonly Specimen[]): number {
  const { ideas, lines } = readFirst()
  const known = new Set(lines.map((line) => line.split(' ')[0]))
  const placeOf = (idea: string): number =>
    ideas.includes(idea) ? ideas.indexOf(idea) : ideas.push(idea) - 1
  const codesOf = ({ found }: Searched): string => {
    const codes = found
      .filter(({ cue }) => abouts.has(cue.about))
      .map(({ cue, stance }) => `${placeOf(cue.idea).toString(36)}${marks[stance]}`)
    return [...new Set(codes)].join(',') || '-'
  }
  const fresh = specimens.filter(({ id, held, origin }) => {
    return origin === 'own' && !held && !known.has(id)
  })
  for (const { id, came, pasted } of fresh) lines.push(`${id} ${codesOf(came)} ${codesOf(pasted)}`)
  writeFileSync(path, `${[ideas.join(' '), ...lines].join('\n')}\n`)
  return fresh.length
}
