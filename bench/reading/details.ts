import { companyKey } from '../../src/core/reading/names.ts'
import { readLetter } from '../../src/core/reading/read-letter.ts'
import { type LabelledLetter, readNames, readReasons } from './corpus.ts'
import { asPasted } from './examples.ts'

const share = (part: number, whole: number): string =>
  whole === 0 ? 'none to measure' : `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`

const wordsKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Company and role on the extraction data, as lines of markdown. */
export function namesReport(letters: ReadonlyMap<string, LabelledLetter>): string[] {
  let company = 0
  let companyPasted = 0
  let role = 0
  let roleCoded = 0
  const missed: string[] = []
  const named = readNames().filter(({ id }) => letters.has(id))
  for (const name of named) {
    const letter = letters.get(name.id)?.letter
    if (letter === undefined) continue
    const keys = [name.company, ...name.companyAlt].map(companyKey)
    const reading = readLetter(letter)
    if (keys.includes(companyKey(reading.company ?? ''))) company += 1
    else missed.push(name.id)
    if (keys.includes(companyKey(readLetter(asPasted(letter)).company ?? ''))) companyPasted += 1
    if (!name.roleCoded) continue
    roleCoded += 1
    const roles = [name.role, ...name.roleAlt].map((one) => (one === null ? null : wordsKey(one)))
    if (roles.includes(reading.role === null ? null : wordsKey(reading.role))) role += 1
  }
  return [
    `- Company right: ${share(company, named.length)}; pasted without subject and sender ${share(companyPasted, named.length)} (some of these texts do not name it).`,
    `- Role right: ${share(role, roleCoded)}${roleCoded === 0 ? ': in this data roles are not coded, so fixtures of our own test them' : ''}.`,
    `- Company missed: ${missed.join(', ') || 'none'}`,
  ]
}

/** Reasons and stage on the hand-read rejections, as lines of markdown. */
export function reasonsReport(letters: ReadonlyMap<string, LabelledLetter>): string[] {
  let found = 0
  let giving = 0
  let claimed = 0
  let silent = 0
  let stageRight = 0
  const wrong: string[] = []
  const stageWrong: string[] = []
  const rows = readReasons().filter(({ id }) => letters.has(id))
  for (const row of rows) {
    const letter = letters.get(row.id)?.letter
    if (letter === undefined) continue
    const reading = readLetter(letter)
    const categories = reading.reasons.map(({ category }) => category)
    if (row.reasons.length > 0) {
      giving += 1
      if (row.reasons.every((reason) => categories.includes(reason))) found += 1
      else wrong.push(row.id)
    } else {
      silent += 1
      if (categories.length > 0) {
        claimed += 1
        wrong.push(row.id)
      }
    }
    const met =
      reading.stage === 'interview' || reading.stage === 'final' || reading.stage === 'screening'
    const stage = met
      ? 'after_interview'
      : reading.stage === 'assessment'
        ? 'after_assessment'
        : 'application'
    if (stage === row.stage) stageRight += 1
    else stageWrong.push(row.id)
  }
  return [
    `- Reasons found where the letter gives one: ${share(found, giving)}.`,
    `- A reason claimed where the letter gives none: ${share(claimed, silent)}.`,
    `- Stage right: ${share(stageRight, rows.length)}.`,
    `- Reasons wrong or missed: ${wrong.join(', ') || 'none'}; stage wrong: ${stageWrong.join(', ') || 'none'}`,
  ]
}
