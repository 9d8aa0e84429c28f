import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { chancesOf, type Weights } from '../../src/core/reading/kind.ts'
import { readLetter } from '../../src/core/reading/read-letter.ts'
import { letterKinds } from '../../src/core/vault/kinds/reading.ts'
import { readByKeywords } from './baseline.ts'
import { corpusFolder, corpusIsThere, type LabelledLetter, readCorpus } from './corpus.ts'
import { namesReport, reasonsReport } from './details.ts'
import { asPasted, signsOfLetter } from './examples.ts'
import { foldCount, foldOf, weightsPerFold } from './folds.ts'
import { type Outcome, outcomeOf } from './metrics.ts'
import {
  calibrationTable,
  confusionTable,
  headline,
  headlineHead,
  missLines,
  perSource,
  scoreTable,
} from './report.ts'

const usualChars = 1500

if (!corpusIsThere()) {
  console.log(
    `No letters to measure on: ${corpusFolder()} holds no dev.jsonl. Set ONWARD_CORPUS to the folder that has letters/dev.jsonl. Nothing was measured.`,
  )
} else {
  const letters = readCorpus()
  const text = reportOf(letters)
  console.log(text)
  if (process.argv.includes('--write')) {
    const path = resolve(import.meta.dirname, '../../docs/bench-reading.md')
    writeFileSync(path, `${text}\n`)
    console.log('\nWritten to docs/bench-reading.md.')
  }
}

/** Kinds as weights fitted without a letter's own fold read them. */
function crossValidated(
  letters: readonly LabelledLetter[],
  weights: readonly Weights[],
  pasted: boolean,
): readonly Outcome[] {
  return letters.map(({ id, label, right, dupGroup, letter }) => {
    const signs = signsOfLetter(pasted ? asPasted(letter) : letter)
    const chances = chancesOf(signs, weights[foldOf(dupGroup)] ?? {})
    const confidence = Math.max(...chances)
    const read = letterKinds[chances.indexOf(confidence)] ?? 'other'
    return outcomeOf(id, label, right, read, confidence)
  })
}

function reportOf(letters: readonly LabelledLetter[]): string {
  const byId = new Map(letters.map((letter) => [letter.id, letter]))
  const weights = weightsPerFold(letters)
  const came = crossValidated(letters, weights, false)
  const pasted = crossValidated(letters, weights, true)
  const isReal = ({ id }: Outcome): boolean => byId.get(id)?.synthetic === false
  const real = came.filter(isReal)
  const keywords = letters.map(({ id, label, right, letter }) => {
    return outcomeOf(id, label, right, readByKeywords(letter), 1)
  })
  const milliseconds = timePerLetter(letters)
  return [
    '# How well Onward reads letters',
    '',
    `Measured with \`npm run bench:reading\` on ${letters.length} labelled letters (${letters.filter((one) => !one.synthetic).length} real, the rest synthetic or templates, marked; all English). An alternative reading that the labels allow counts as right. **The figures for kinds are cross-validated**: ${foldCount} folds, near-duplicates kept in one fold, weights fitted on the others. The cue tables themselves were written by people who had seen these letters, so letters never seen will be read somewhat less well. No text of these letters is shown here, only ids and figures.`,
    '',
    '## Headline',
    '',
    ...headlineHead,
    headline('Onward, all', came),
    headline('Onward, real letters', real),
    headline(
      'Onward, synthetic letters',
      came.filter((one) => !isReal(one)),
    ),
    headline('Onward, pasted (no subject, no sender)', pasted),
    headline('Onward, pasted, real letters', pasted.filter(isReal)),
    headline('Keyword baseline, all', keywords),
    headline('Keyword baseline, real letters', keywords.filter(isReal)),
    '',
    'Offers, most assessments and most interviews in this data are synthetic: their figures say that the shapes are known, not how real ones fare.',
    '',
    '## Real letters',
    '',
    ...confusionTable(real),
    '',
    ...scoreTable(real),
    '',
    '## All letters',
    '',
    ...confusionTable(came),
    '',
    ...scoreTable(came),
    '',
    '## Per source',
    '',
    ...perSource(
      came,
      (id) => `${byId.get(id)?.source}${byId.get(id)?.synthetic ? ' (synthetic)' : ''}`,
    ),
    '',
    '## Keyword baseline, all letters',
    '',
    ...confusionTable(keywords),
    '',
    '## Company, role, reasons, stage',
    '',
    'Read with the shipped rules; these are not fitted.',
    '',
    ...namesReport(byId),
    ...reasonsReport(byId),
    '',
    '## Calibration (as it came, then pasted)',
    '',
    ...calibrationTable(came),
    '',
    ...calibrationTable(pasted),
    '',
    '## Time',
    '',
    `${milliseconds.toFixed(2)} ms of processor time per letter of at most ${usualChars} characters, on average after one warming pass, everything included (${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}).`,
    '',
    '## Misses, by id (as it came)',
    '',
    ...missLines(came),
    '',
    '## Misses, by id (pasted)',
    '',
    ...missLines(pasted),
  ].join('\n')
}

/** Processor time per letter of usual length, in milliseconds, after a warming pass over all. */
function timePerLetter(letters: readonly LabelledLetter[]): number {
  for (const { letter } of letters) readLetter(letter)
  const usual = letters.filter(({ letter }) => letter.text.length <= usualChars)
  const before = process.cpuUsage()
  for (let pass = 0; pass < 3; pass++) for (const { letter } of usual) readLetter(letter)
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1000 / (usual.length * 3)
}
