import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { allThemes, judge, ownPoints, type Score, sortScores, themeScores } from './judge.ts'
import { ownPoints1 } from './own-points-1.ts'
import { ownPoints2 } from './own-points-2.ts'

const DOCUMENT = join(import.meta.dirname, '../../docs/bench-feedback.md')
const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    /** Prints the points of the first list that are read wrongly; those kept apart stay unseen. */
    misses: { type: 'boolean', default: false },
  },
})

const first = judge(ownPoints(ownPoints1))
const apart = judge(ownPoints(ownPoints2))
const unshown = [...first, ...apart].filter(({ shown }) => !shown).length

const report = `# Points of feedback: how well the cues sort them

Employers' words are sorted by a table of cues (\`src/core/feedback/cues.ts\`), never by a model. This page
is written by \`npm run bench:feedback -- --write\`. All points are our own, written as employers write: what
it says about other people's words is a guess from ours, and the person corrects every point. The first
list was looked at while the cues were put right; the second was written in the same days by the same
hand, and its sentences were never looked at: the cues were widened by meaning, and only these figures
were read after it, so they are the more honest ones. A theme is right where it is the one that the label
names; points that fit two themes have one label, which counts against the rules.

No theme is proposed without its words: ${unshown} of ${first.length + apart.length} points show words that are not in them.

## Kept apart (${apart.length} sentences)

${table([allThemes(apart), ...themeScores(apart), ...sortScores(apart)])}

Of the ${apart.filter(({ point }) => point.theme === 'none').length} sentences that make no point, ${apart.filter(({ point, theme }) => point.theme === 'none' && theme !== 'none').length} are taken for one.

## Looked at (${first.length} sentences)

${table([allThemes(first), ...sortScores(first)])}
`
console.log(report)
if (values.misses) {
  for (const { point, theme, sort } of first) {
    if (theme === point.theme && (sort === point.sort || theme === 'none')) continue
    console.log(`${point.theme} ${point.sort} → ${theme} ${sort} | ${point.text}`)
  }
}
if (values.write) writeFileSync(DOCUMENT, report)

function table(scores: readonly Score[]): string {
  const lines = scores.map(({ name, labelled, proposed, right }) => {
    return `| ${name} | ${labelled} | ${share(right, proposed)} | ${share(right, labelled)} |`
  })
  return ['| | labelled | precision | recall |', '|---|---|---|---|', ...lines].join('\n')
}

function share(part: number, of: number): string {
  return of === 0 ? 'none' : (part / of).toFixed(2)
}
