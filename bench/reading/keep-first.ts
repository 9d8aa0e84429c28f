import { ownCorpus } from './corpus.ts'
import { specimenOf } from './examples.ts'
import { keepFirst } from './first-readings.ts'

// To be run when a round of new letters is written and before any table is mended for them.
const round = new RegExp(process.argv[2] ?? '(?!)')
const letters = ownCorpus().filter(({ id }) => round.test(id))
console.log(`Kept the first reading of ${keepFirst(letters.map(specimenOf))} letters.`)
