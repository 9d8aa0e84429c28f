import nspell, { type Speller } from 'nspell'
import type { Misspelling } from '../../../core/materials/text-check-spelling.ts'
import type { FromSpeller, ToSpeller } from './spell-messages.ts'

/** Near words are looked for this often; more misspellings are named without them. It takes its time. */
const MOST_NEAR = 30
const NEAR_WORDS = 3

let spellers: readonly Speller[] = []

addEventListener('message', ({ data }: MessageEvent<ToSpeller>) => {
  if ('lists' in data) {
    spellers = data.lists.map(({ affixes, words }) => nspell(affixes, words))
    return
  }
  const wrong = data.words.filter((word) => !spellers.some((speller) => speller.correct(word)))
  const misspellings = wrong.map((word, at): Misspelling => {
    const near = at < MOST_NEAR ? (spellers[0]?.suggest(word) ?? []) : []
    return { word, near: near.slice(0, NEAR_WORDS) }
  })
  postMessage({ number: data.number, misspellings } satisfies FromSpeller)
})
