import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ownAdverts, ownScores } from './own.ts'
import { type RealFigures, realFigures } from './real.ts'

const DOCUMENT = join(import.meta.dirname, '../../docs/bench-adverts.md')
const corpus = process.env.ONWARD_CORPUS ?? join(import.meta.dirname, '../../../shared/data')
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
const real = realFigures(corpus)

const report = `# Adverts: how well they are understood

Written by \`npm run bench:adverts -- --write\`. An advert is read by tables of labels, headings and wordings
in seven languages (\`src/core/materials/advert-words.ts\`), never by a model. Everything understood is shown
with its words and can be put right before it is kept.

## Real adverts

${real ? realPart(real) : 'The real adverts are not on this machine, so nothing is said of them here.'}

## Our own adverts

${ownAdverts.length} adverts of our own writing in seven languages, from councils and bakeries to bare paragraphs. When the
tables first met them, 26 of the ${ownAdverts.length} were read right in every field; the tables were then put right with these
adverts in sight, so the figures below say only that nothing that worked was lost. Traps are among them: remote
sensors, hybrid drives, budgets, a canteen on site, a day that could be two days.

| field | named in | read right | read wrongly |
|---|---|---|---|
${ownScores()
  .map(({ field, named, right, wrong }) => `| ${field} | ${named} | ${right} | ${wrong} |`)
  .join('\n')}
`
console.log(report)
if (values.write) {
  if (!real) throw new Error(`no adverts in ${corpus}: the document is not written without them`)
  writeFileSync(DOCUMENT, report)
}

function realPart(figures: RealFigures): string {
  const { adverts, withRequirements, labelled, labelledKept, kept, keptLabelled } = figures
  const share = (part: number, of: number) => (of === 0 ? 'none' : (part / of).toFixed(2))
  return `${adverts} English adverts for technical and other jobs (SkillSpan, MIT; Zhang et al. 2022), measured and not quoted. The data
hides names, so made-up ones stand in their place. It keeps neither list signs nor empty lines, by which people
and this reader tell where a list ends, so its lists run on into what follows: a page that is pasted is easier.
Skills are labelled in every sentence, also in those on tasks, which ask for nothing; no label says what is a
demand and what a wish.

| | |
|---|---|
| a job's name is read | ${figures.roleRead} of ${adverts} |
| and stands in the first line, where these adverts have it | ${figures.roleInTitle} of ${figures.roleRead} |
| an employer is read | ${figures.firmRead} of ${adverts} |
| and is the one that the data hid | ${figures.firmRight} of ${figures.firmRead} |
| a place is read | ${figures.townRead} of ${adverts} |
| and is the one that the data hid | ${figures.townRight} of ${figures.townRead} |
| requirements are read | ${withRequirements} of ${adverts} |
| share of them that hold a labelled skill | ${share(keptLabelled, kept)} of ${kept} |
| share of all sentences with a labelled skill in those adverts that are kept | ${share(labelledKept, labelled)} of ${labelled} |`
}
