import { basename } from 'node:path'
import { type Counts, type FileCounts, type FolderCounts, triedOf } from './counts.ts'

/**
 * docs/bench-mutation.md, whole: what was changed, how much of it a test noticed, and what was left out.
 * Of folders that were not counted here it keeps what it said before.
 */
export function documentOf(folders: readonly FolderCounts[], before: string): string {
  const kept = (beginning: string) =>
    before.split('\n').filter((line) => line.startsWith(beginning))
  const told = folders.map(({ folder, ...counted }) =>
    Object.keys(counted.counts).length === 0
      ? {
          row: kept(`| \`${folder}\` |`),
          commits: kept(`\`${folder}\` as in`),
          byFile: kept(`- \`${folder}\` by file`),
        }
      : {
          row: [rowOf({ folder, ...counted })],
          commits: [commitsOf({ folder, ...counted })],
          byFile: [byFileOf({ folder, ...counted })],
        },
  )
  return `# Small changes that the tests notice

\`npm run bench:mutation\` changes the program in one small way at a time (Stryker: a condition turned
round, a bound moved by one, a branch emptied) and runs the unit tests of the same folder that reach the
place. The score is the part of these changes that makes a test fail or never end.

| folder of \`src/core\` | files changed | changes | tried | noticed | without end | survived | not reached | score |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${told.flatMap(({ row }) => row).join('\n')}

Where fewer were tried than there are, they were drawn by lot: in November 2026 one in five of each file,
and the whole of a file of which fewer than five were drawn and of \`src/core/reading/guards.ts\`, \`src/core/reading/requisition.ts\`
and \`src/core/reading/who-text.ts\`. The lot hangs on what the change is and where it stands alone, so
every run draws the same. The score then weighs each file by all its changes, and lies
between the two figures behind it in 95 of 100 such draws.

${told.flatMap(({ commits }) => commits).join('\n')}

${told.flatMap(({ byFile }) => byFile).join('\n')}

## What is left out

- Words in quotes, and what is worked out once when a file is loaded: tables of words and bounds. The
  labelled letters and points measure those ([reading](bench-reading.md), [feedback](bench-feedback.md)).
- Tests of other folders and journeys in a browser: a change that only they notice counts as survived, so
  that each score is that of the folder's own tests. \`any-vault.test.ts\` is left out too, since it takes
  seconds for each change.

## What survived

A survivor is a question, not a fault. Those of \`next\`, \`feedback\`, \`vault\` and \`insights\` were gone
through on 22 and 23 November 2026, those of \`reading\` in part. Where one showed something that a person
would meet it has a test now: what makes a full day, which silence, talk, offer or look back comes first and
which waits, what a week, a no and a job ask of the day, whose word is new beside earlier ones, what feedback
refuses, how two versions of a text become one, when sealed versions wait, which secrets open what is sealed,
what a review proposes first and what was decided before, what stands on a sheet for a talk, each sentence
beside the numbers, what could come of the weeks ahead, which address only looks like a known one, what a
no is taken to be, what a sentence that only speaks about a no must have, which number is the job's, which
day, hour and place a letter means, and which employer a subject names. Five were faults, and are mended: a
bullet that stood apart stayed in the point that it began, the step that asks about a letter wrote the name of
an employer small, an answer that is dated later cut the wait of an application short, two figures behind
“position” were taken for the job's number, and a house with “Co. KG” behind its name was another one than
without the point. \`src/core/vault/merge-text.ts\` was counted before its own tests came, and stands here
with that count.

What stays is mostly a change that gives the same: an order between two that are alike, a bound between
instants that never meet, a check that the next line makes again, a list that is narrowed only to be quick,
a copy that is only kept to be quick. Known to be open: which of two equally long ways through a text a
merge takes (\`src/core/vault/merge-text.ts\`), which words of a point are shown where two cues overlap
(\`src/core/feedback/propose-points.ts\`), and two fifths of \`reading\`: above all which of several names is the
employer's and the role's (\`src/core/reading/company*.ts\`, \`src/core/reading/role*.ts\`), how words are looked up (\`src/core/reading/walk.ts\`, \`src/core/reading/word-index.ts\`),
and the pieces of long patterns of words. How often the whole is right is measured by labelled letters and simulated searches instead
([reading](bench-reading.md), [insights](bench-insights.md)).
`
}

function rowOf({ folder, fileCount, counts }: FolderCounts): string {
  const files = Object.values(counts)
  const sum = (of: (counts: FileCounts) => number) =>
    files.reduce((total, file) => total + of(file), 0).toLocaleString('en-GB')
  const cells = [
    ...[`\`${folder}\``, `${files.length} of ${fileCount}`, sum(({ all }) => all), sum(triedOf)],
    ...[sum(({ noticed }) => noticed), sum(({ endless }) => endless)],
    ...[sum(({ survived }) => survived), sum(({ unreached }) => unreached), scoreOf(files)],
  ]
  return `| ${cells.join(' | ')} |`
}

/** The share noticed, and where not all was tried its range; files are strata, of which some are whole. */
function scoreOf(files: readonly FileCounts[]): string {
  const all = files.reduce((total, file) => total + file.all, 0)
  let score = 0
  let variance = 0
  for (const file of files) {
    const tried = triedOf(file)
    if (tried === 0) continue
    const weight = file.all / all
    score += weight * shareOf(file, tried)
    // Two more on either side, as Agresti and Coull (1998) have it: what is noticed whole is not sure.
    const likely = (file.noticed + file.endless + 2) / (tried + 4)
    variance += weight ** 2 * (1 - tried / file.all) * ((likely * (1 - likely)) / tried)
  }
  if (all === 0) return '–'
  const in100 = (share: number) => Math.round(100 * share)
  const half = 1.96 * Math.sqrt(variance)
  const range = variance === 0 ? '' : ` (${in100(score - half)} to ${in100(score + half)})`
  return `${in100(score)} %${range}`
}

const shareOf = ({ noticed, endless }: Counts, tried: number) => (noticed + endless) / tried

/** The score of each file in which something was changed, lowest first. */
function byFileOf({ folder, counts }: FolderCounts): string {
  const scores = Object.entries(counts)
    .filter(([, file]) => triedOf(file) > 0)
    .map(([file, of]) => [basename(file), Math.round(100 * shareOf(of, triedOf(of)))] as const)
    .sort(([, one], [, other]) => one - other)
  return `- \`${folder}\` by file, in per cent: ${scores.map((one) => one.join(' ')).join(', ')}.`
}

function commitsOf({ folder, counts }: FolderCounts): string {
  const commits = [...new Set(Object.values(counts).map(({ commit }) => commit))]
  return `\`${folder}\` as in ${commits.join(', ')}.`
}
