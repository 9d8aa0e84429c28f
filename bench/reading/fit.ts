import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Fitted, TrueShares } from '../../src/core/reading/kind.ts'
import { corpusIsThere, ownCorpus, readCorpus } from './corpus.ts'
import { examplesOf, specimenOf } from './examples.ts'
import { fitWeights } from './fit-weights.ts'
import { foldOf, readAcross } from './folds.ts'

function write({ weights, shares }: Fitted): void {
  const path = resolve(import.meta.dirname, '../../src/core/reading/weights.ts')
  const rows = Object.entries(weights).map(([sign, row]) =>
    `  '${sign}': [${row.join(', ')}],`.replace(/'(bias)'/, '$1'),
  )
  const table = (pairs: TrueShares): string =>
    pairs.map(([chance, share]) => `    [${chance}, ${share}],`).join('\n')
  writeFileSync(
    path,
    `/**
 * Written by \`bench/reading/fit.ts\`; not edited by hand. For each cue, how much it speaks for each
 * kind, in the order of \`letterKinds\`. Figures only; nothing here is text from a letter.
 */
export const fittedWeights: Readonly<Record<string, readonly number[]>> = {
${rows.join('\n')}
}

/** How often a stated chance proved right, on letters that the weights had not seen. */
export const fittedShares: Readonly<
  Record<'came' | 'pasted', readonly (readonly [chance: number, share: number])[]>
> = {
  came: [
${table(shares.came)}
  ],
  pasted: [
${table(shares.pasted)}
  ],
}
`,
  )
}

if (!corpusIsThere()) console.log('No letters to fit on: the development data is not there.')
else {
  const letters = [...readCorpus(), ...ownCorpus()].filter(({ held }) => !held).map(specimenOf)
  write({
    weights: fitWeights(examplesOf(letters)),
    shares: readAcross(letters, foldOf).shares,
  })
}
