import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Fitted } from '../../src/core/reading/kind.ts'
import { type ReasonWeights, writeReasonWeights } from '../../src/core/reading/reason-chances.ts'
import { writeWordWeights } from '../../src/core/reading/word-chances.ts'
import { certaintyOf } from './certainty.ts'
import { corpusIsThere, ownCorpus, readCorpus } from './corpus.ts'
import { examplesOf, specimenOf } from './examples.ts'
import { firstSpecimens } from './first-readings.ts'
import { fitReasons } from './fit-reasons.ts'
import { fitWeights } from './fit-weights.ts'
import { fitWords } from './fit-words.ts'
import { foldOf, mailboxOf, readAcross, telling } from './folds.ts'

function fileIn(name: string): string {
  return resolve(import.meta.dirname, '../../src/core/reading', name)
}

/** So many words, and so many of their beginnings, stand in a line. */
const wordsInALine = 7
const stemsInALine = 14

function write({ weights, words, certainty }: Fitted): void {
  const path = fileIn('weights.ts')
  const rows = Object.entries(weights).map(([sign, row]) =>
    `  '${sign}': [${row.join(', ')}],`.replace(/'(bias)'/, '$1'),
  )
  writeFileSync(
    path,
    `/**
 * Written by \`bench/reading/fit.ts\`; not edited by hand. For each cue, how much it speaks for each
 * kind, in the order of \`letterKinds\`. Figures only; nothing here is text from a letter.
 */
export const fittedWeights: Readonly<Record<string, readonly number[]>> = {
${rows.join('\n')}
}

/** What chances proved worth on letters that neither the weights nor, where ours, the tables had met. */
export const fittedCertainty = { from: ${certainty.from}, byCues: ${certainty.byCues}, byWords: ${certainty.byWords}, short: ${certainty.short} }
`,
  )
  writeFileSync(
    fileIn('word-weights.ts'),
    `/**
 * Written by \`bench/reading/fit.ts\`; not edited by hand. Words of letters of our own, each with how much
 * it speaks for each kind in the order of \`letterKinds\`; \`word-chances.ts\` reads the letters.
 */
export const fittedWords = \`
${inLines(writeWordWeights(words), wordsInALine)}
\`
`,
  )
}

function writeReasons(weights: ReasonWeights): void {
  writeFileSync(
    fileIn('reason-weights.ts'),
    `/**
 * Written by \`bench/reading/fit.ts\`; not edited by hand. Beginnings of words of sentences of our own,
 * and pairs of them, each with how much it speaks for each reason; \`reason-chances.ts\` reads them.
 */
export const fittedReasonWords = \`
${inLines(writeReasonWeights(weights), stemsInALine)}
\`
`,
  )
}

function inLines(table: string, inALine: number): string {
  const entries = table.split(' ')
  return Array.from({ length: Math.ceil(entries.length / inALine) }, (_, line) =>
    entries.slice(line * inALine, (line + 1) * inALine).join(' '),
  ).join('\n')
}

writeReasons(fitReasons())
if (!corpusIsThere()) console.log('No letters to fit on: the development data is not there.')
else {
  const open = [...readCorpus(), ...ownCorpus()].filter(({ held }) => !held).map(specimenOf)
  const letters = [...open, ...firstSpecimens(open)]
  const told = telling(readAcross(letters, mailboxOf), readAcross(letters, foldOf))
  write({
    weights: fitWeights(examplesOf(letters)),
    words: fitWords(letters),
    certainty: certaintyOf(told),
  })
}
