import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { plainCosine } from '../../scripts/closeness.ts'
import { tableOf } from '../../scripts/occupations.ts'
import { onetIsThere, readOnet } from '../../scripts/onet.ts'
import { occupationTable } from '../../src/core/paths/occupation-table.ts'
import { occupationsTitled, readOccupations } from '../../src/core/paths/occupations.ts'
import {
  halvesOf,
  PROPOSALS,
  type Recall,
  recallIn,
  recallOf,
  surveyedIn,
} from './neighbours-recall.ts'

const TABLE = join(import.meta.dirname, '../../src/core/paths/occupation-table.ts')
/** Every so many reported titles are looked for. */
const EACH_TITLE = 5
const SHOWN_TITLES = 6

/** Neighbouring occupations against those that experts call related, as a part of the report. */
export function neighboursReport(): string {
  if (!onetIsThere()) {
    return '## Neighbouring occupations\n\nO*NET 29.2 is not on this machine, so nothing is measured here.\n'
  }
  const onet = readOnet()
  const occupations = readOccupations(occupationTable)
  const { fitted, reported } = halvesOf(onet)
  const surveyed = surveyedIn(onet)
  const alsoSurveyed = reported.filter((code) => surveyed.related.has(code))
  const near = (code: string) =>
    (occupations.byCode.get(code)?.near ?? []).flatMap(({ at }) => occupations.all[at]?.code ?? [])
  const isSurveyed = new Set(surveyed.occupations.map(({ code }) => code))
  const nearSurveyed = (code: string) => near(code).filter((other) => isSurveyed.has(other))
  const text = readFileSync(TABLE, 'utf8')
  const isCurrent = JSON.stringify(occupationTable) === JSON.stringify(tableOf(onet))
  const titles = onet.occupations.flatMap(({ code, called }) =>
    called.map((title) => ({ code, title })),
  )
  const asked = titles.filter((_title, at) => at % EACH_TITLE === 0)
  const found = asked.filter(({ code, title }) =>
    occupationsTitled(occupations, title, SHOWN_TITLES).some((each) => each.code === code),
  )
  return `## Neighbouring occupations

Against the related occupations of O*NET 29.2 as experts judged them, twenty for each. The weights were found on ${fitted.length}
occupations (\`bench/materials/fit-neighbours.ts\`); these are the ${reported.length} others. The table that ships is what is measured${isCurrent ? '' : ', and it is **not** the one that `scripts/occupations.ts` makes now'}.

| ${PROPOSALS} proposals each | of the five closest | of the ten closest | proposals that are among the twenty |
|---|---|---|---|
${line('cosine over the importance of skills and knowledge', recallIn(onet, plainCosine(onet), reported))}
${line('what ships', recallOf(onet, reported, near))}
${line('cosine, among the surveyed ones alone', recallIn(surveyed, plainCosine(surveyed), alsoSurveyed))}
${line('what ships, among the surveyed ones alone', recallOf(surveyed, alsoSurveyed, nearSurveyed))}

Of the occupations, ${onet.occupations.length - surveyed.occupations.length} were not surveyed; cosine knows nothing of them, so both are measured with and without
them. A title that people gave for their work leads to its occupation among the first ${SHOWN_TITLES} in ${found.length} of ${asked.length}; those titles
are among the ones that the table's words come from. The table weighs ${Math.round(gzipSync(text).length / 1000)} kB gzipped and is fetched when somebody
opens the page, or with the rest of the program by the service worker.

O*NET 29.2 Database, U.S. Department of Labor, CC BY 4.0, modified.
`
}

const line = (name: string, { closestFive, closestTen, ofTwenty }: Recall) =>
  `| ${name} | ${closestFive.toFixed(2)} | ${closestTen.toFixed(2)} | ${ofTwenty.toFixed(2)} |`

if (import.meta.main) console.log(neighboursReport())
