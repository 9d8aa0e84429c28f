import type { Guards } from './guards.ts'
import type { ReadLanguage } from './language.ts'
import { compilePhrase, type Phrase, type PhraseStyle, rawPhrase } from './phrase.ts'

/** What a cue speaks about. */
export type CueAbout =
  | 'topic'
  | 'kind'
  | 'stage'
  | 'refusal'
  | 'reason'
  | 'person'
  | 'reply'
  | 'door'
  | 'feedback'

/**
 * Where a cue is looked for. `sender` is the name and address, which are not in the shown text; only
 * regular expressions are looked for there.
 */
export type CuePlace = 'anywhere' | 'subject' | 'text' | 'sender'

/** How letters of one language express an idea. */
export interface Wordings {
  readonly wordings: readonly (string | RegExp)[]
  /** Wordings in the same sentence that take the cue back. */
  readonly unless?: readonly string[]
}

/** One idea that letters express in many wordings. */
export interface CueRow extends Wordings {
  readonly id: string
  /** A short plain sentence for the person: what these words say. */
  readonly says: string
  /** How strongly it speaks, before weights are fitted: 1 a hint, 3 nearly certain. */
  readonly weight: number
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

/** The wordings of another language for the ideas of the English tables, by the id of the idea. */
export type IdeaTable = Readonly<Record<string, Wordings>>

/** What the reader knows of a language. */
export interface LanguagePack {
  readonly language: ReadLanguage
  readonly style: PhraseStyle
  readonly guards: Guards
  /** The wordings; in languages other than English under ideas of the English tables. */
  readonly ideas: readonly IdeaTable[]
}

/** What a cue is, apart from its wordings. */
interface CueHead {
  readonly id: string
  /** What it says whatever the language: the id of the English cue. Weights are fitted for ideas. */
  readonly idea: string
  readonly about: CueAbout
  readonly value: string
  readonly label: string
  readonly says: string
  readonly source: string
  readonly weight: number
  readonly where: CuePlace
  readonly guarded: boolean
  readonly guards: Guards
}

/** Its wordings are made ready when they are first asked for: a letter needs those of its language. */
export interface Cue extends CueHead {
  readonly phrases: readonly Phrase[]
  readonly unless: readonly Phrase[]
}

function worded(head: CueHead, { wordings, unless }: Wordings, style: PhraseStyle): Cue {
  let ready: Pick<Cue, 'phrases' | 'unless'> | undefined
  // Both at once, so that a letter that is indexed afterwards knows the words of both.
  const both = () => {
    ready ??= { phrases: toPhrases(wordings, style), unless: toPhrases(unless, style) }
    return ready
  }
  return {
    ...head,
    get phrases() {
      return both().phrases
    },
    get unless() {
      return both().unless
    },
  }
}

function toPhrases(
  wordings: readonly (string | RegExp)[] | undefined,
  style: PhraseStyle,
): readonly Phrase[] {
  return (wordings ?? []).map((wording) =>
    typeof wording === 'string' ? compilePhrase(wording, style) : rawPhrase(wording),
  )
}

/** Makes an English table ready to be searched for. */
export function compileTable(
  table: CueTable,
  { style, guards }: Pick<LanguagePack, 'style' | 'guards'>,
): readonly Cue[] {
  return table.cues.map((row) => {
    const head = {
      id: row.id,
      idea: row.id,
      about: table.about,
      value: row.value ?? table.value,
      label: row.label ?? table.label,
      says: row.says,
      source: table.source,
      weight: row.weight,
      where: row.where ?? 'anywhere',
      guarded: table.guarded,
      guards,
    }
    return worded(head, row, style)
  })
}

/**
 * Makes another language's wordings ready: each cue is its English one but for id and wordings.
 * Throws for an idea that no English table has.
 */
export function compileIdeas(
  { language, style, guards, ideas }: LanguagePack,
  english: ReadonlyMap<string, Cue>,
): readonly Cue[] {
  return ideas.flatMap((table) =>
    Object.entries(table).map(([idea, wordings]) => {
      const like = english.get(idea)
      if (like === undefined) throw new Error(`No English cue is called ${idea}`)
      const { about, value, label, says, source, weight, where, guarded } = like
      const said = { about, value, label, says, source, weight, where, guarded }
      return worded(
        { ...said, id: `${language}-${idea}`, idea: like.idea, guards },
        wordings,
        style,
      )
    }),
  )
}
