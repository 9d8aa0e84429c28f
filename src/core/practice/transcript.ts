import { sayMany } from '../content/en/counts.ts'
import { paceWords } from '../content/en/mock.ts'
import { sentenceCase } from '../time/say.ts'
import { wordsIn } from './story-checks.ts'

/**
 * What people say while they look for words: sounds in the languages that we read, and English phrases.
 * Source: our own list; what also carries meaning, such as “like” or “so”, is left out.
 */
const FILLERS =
  /(?<![\p{L}\p{M}])(?:u+h+m*|u+m+|e+r+m*|h+m+|ä+h+m*|öh+m*|eu+h+|e+h+m*|you know|sort of|kind of|i mean|basically|literally|to be honest)(?![\p{L}\p{M}])/giu

/** Below so many words or seconds a pace says nothing. */
const FEWEST_WORDS = 20
const FEWEST_SECONDS = 10
/** Words a minute that people mostly speak in talks; a choice of this design. */
const SLOW_BELOW = 110
const FAST_ABOVE = 170
/** Fewer a minute bother no listener (Laske and DiGennaro Reed 2024, J. Appl. Behav. Anal.). */
const FILLERS_A_MINUTE = 5

export interface Spoken {
  readonly words: number
  /** Words a minute; null where there is too little to tell. */
  readonly pace: number | null
  /** Each word that only fills with how often it came, the most frequent first. */
  readonly fillers: readonly (readonly [word: string, times: number])[]
  /** Of them together; null where the time is not known. */
  readonly fillersAMinute: number | null
}

/** How an answer was spoken, by its transcript and the seconds that it took. */
export function spokenOf(transcript: string, seconds: number | undefined): Spoken {
  const words = wordsIn(transcript)
  const counts = new Map<string, number>()
  for (const found of transcript.match(FILLERS) ?? []) {
    const word = found.toLowerCase()
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const isTimed = seconds !== undefined && seconds >= FEWEST_SECONDS && words >= FEWEST_WORDS
  const fillers = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  const times = fillers.reduce((sum, [, each]) => sum + each, 0)
  return {
    words,
    pace: isTimed ? Math.round((words / seconds) * 60) : null,
    fillers,
    fillersAMinute: isTimed ? (times / seconds) * 60 : null,
  }
}

/** What there is to say about how an answer was spoken; nothing where there is too little of it. */
export function saySpoken({ pace, fillers, fillersAMinute }: Spoken): readonly string[] {
  if (pace === null || fillersAMinute === null) return []
  const said = pace < SLOW_BELOW ? 'slow' : pace > FAST_ABOVE ? 'fast' : 'usual'
  const isMany = fillersAMinute > FILLERS_A_MINUTE
  const times = fillers.reduce((sum, [, each]) => sum + each, 0)
  const most = fillers.slice(0, 3).map(([word, each]) => `“${word}” (${each})`)
  return [
    paceWords[said](pace),
    isMany
      ? paceWords.fillers(sentenceCase(sayMany(times, 'word', 'words')), most.join(', '))
      : paceWords.noFillers,
  ]
}
