import { words } from './cues/en/words.ts'
import { compilePhrase, type Phrase, rawPhrase } from './phrase.ts'

/** What a cue speaks about. */
export type CueAbout = 'kind' | 'stage' | 'reason' | 'person' | 'reply' | 'door' | 'feedback'

/** Where a cue is looked for. `sender` is the name and address, which are not in the shown text. */
export type CuePlace = 'anywhere' | 'subject' | 'text' | 'sender'

/** One idea that letters express in many wordings. */
export interface CueRow {
  readonly id: string
  /** A short plain sentence for the person: what these words say. */
  readonly says: string
  /** How strongly it speaks, before weights are fitted: 1 a hint, 3 nearly certain. */
  readonly weight: number
  readonly wordings: readonly (string | RegExp)[]
  /** Wordings in the same sentence that take the cue back. */
  readonly unless?: readonly string[]
  readonly where?: CuePlace
  /** Overrides the table's value, for tables with several. */
  readonly value?: string
  readonly label?: string
}

/** A table of cues that a non-programmer can review. */
export interface CueTable {
  readonly about: CueAbout
  /** The kind, stage, reason or door that the cues speak for. */
  readonly value: string
  /** The heading of a margin note. */
  readonly label: string
  /** Where the wordings come from. */
  readonly source: string
  /** Whether "if", "should you" and "not" in the same sentence take the words back. */
  readonly guarded: boolean
  readonly cues: readonly CueRow[]
}

export interface Cue {
  readonly id: string
  readonly about: CueAbout
  readonly value: string
  readonly label: string
  readonly says: string
  readonly source: string
  readonly weight: number
  readonly where: CuePlace
  readonly guarded: boolean
  readonly phrases: readonly Phrase[]
  readonly unless: readonly Phrase[]
}

function toPhrase(wording: string | RegExp): Phrase {
  if (typeof wording === 'string') return compilePhrase(wording, words)
  return rawPhrase(wording)
}

/** Makes a table ready to be searched for. */
export function compileTable(table: CueTable): readonly Cue[] {
  return table.cues.map((row) => ({
    id: row.id,
    about: table.about,
    value: row.value ?? table.value,
    label: row.label ?? table.label,
    says: row.says,
    source: table.source,
    weight: row.weight,
    where: row.where ?? 'anywhere',
    guarded: table.guarded,
    phrases: row.wordings.map(toPhrase),
    unless: (row.unless ?? []).map(toPhrase),
  }))
}
