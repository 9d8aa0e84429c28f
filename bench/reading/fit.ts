import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Fitted } from '../../src/core/reading/kind.ts'
import { certaintyOf } from './certainty.ts'
import { corpusIsThere, ownCorpus, readCorpus } from './corpus.ts'
import { examplesOf, specimenOf } from './examples.ts'
import { firstSpecimens } from './first-readings.ts'
import { fitWeights } from './fit-weights.ts'
import { foldOf, mailboxOf, readAcross, telling } from './folds.ts'

function write({ weights, certainty }: Fitted): void {
  const path = resolve(import.meta.dirname, '../../src/core/reading/weights.ts')
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
export const fittedCertainty = { from: ${certainty.from}, by: ${certainty.by}, short: ${certainty.short} }
`,
  )
}

if (!corpusIsThere()) console.log('No letters to fit on: the development data is not there.')
else {
  const open = [...readCorpus(), ...ownCorpus()].filter(({ held }) => !held).map(specimenOf)
  const letters = [...open, ...firstSpecimens(open)]
  const told = telling(readAcross(letters, mailboxOf), readAcross(letters, foldOf))
  write({ weights: fitWeights(examplesOf(letters)), certainty: certaintyOf(told) })
}
