import type { Counts, FolderCounts } from './counts.ts'

/** docs/bench-mutation.md, whole: what was changed, how much of it a test noticed, and what was left out. */
export function documentOf(folders: readonly FolderCounts[]): string {
  return `# Small changes that the tests notice

\`npm run bench:mutation\` changes the program in one small way at a time (Stryker: a condition turned
round, a bound moved by one, a branch emptied) and runs the unit tests of the same folder that reach the
place. The score is the part of these changes that makes a test fail or never end.

| folder of \`src/core\` | files changed | changes | noticed | without end | survived | not reached | score |
| --- | --- | --- | --- | --- | --- | --- | --- |
${[...folders.map(rowOf), ...totalOf(folders)].join('\n')}

${folders.flatMap(commitsOf).join('\n')}

## What is left out

- Words in quotes, and what is worked out once when a file is loaded: tables of words and bounds. The
  labelled letters and points measure those ([reading](bench-reading.md), [feedback](bench-feedback.md)).
- Tests of other folders and journeys in a browser: a change that only they notice counts as survived, so
  that each score is that of the folder's own tests. \`any-vault.test.ts\` is left out too, since it takes
  seconds for each change.

## What survived

A survivor is a question, not a fault. Those of \`next\`, \`feedback\` and \`vault\` were gone through on
22 and 23 November 2026. Where one showed something that a person would meet it has a test now: what makes
a full day, which silence, talk, offer or look back comes first and which waits, what a week, a no and a job
ask of the day, whose word is new beside earlier ones, what feedback refuses, how two versions of a text
become one, when sealed versions wait, and which secrets open what is sealed. Two were faults, and are
mended: a bullet that stood apart stayed in the point that it began, and the step that asks about a letter
wrote the name of an employer small. \`src/core/vault/merge-text.ts\` was counted
before its own tests came, and stands here with that count.

What stays is mostly a change that gives the same: an order between two that are alike, a bound between
instants that never meet, a check that the next line makes again, a list that is narrowed only to be quick,
a copy that is only kept to be quick. Known to be open: which of two equally long ways through a text a
merge takes (\`src/core/vault/merge-text.ts\`), which words of a point are shown where two cues overlap
(\`src/core/feedback/propose-points.ts\`), and the folders of which only some files were changed: the tests
of \`reading\` and \`insights\` read whole letters and whole searches, so each change takes seconds. What
these two get right is measured by labelled letters and simulated searches
([reading](bench-reading.md), [insights](bench-insights.md)).
`
}

function rowOf({ folder, fileCount, counts }: FolderCounts): string {
  const files = Object.values(counts)
  const cells = [`\`${folder}\``, `${files.length} of ${fileCount}`, ...cellsOf(files)]
  return `| ${cells.join(' | ')} |`
}

function totalOf(folders: readonly FolderCounts[]): readonly string[] {
  const files = folders.flatMap(({ counts }) => Object.values(counts))
  const fileCount = folders.reduce((sum, folder) => sum + folder.fileCount, 0)
  return [`| all | ${files.length} of ${fileCount} | ${cellsOf(files).join(' | ')} |`]
}

function cellsOf(files: readonly Counts[]): readonly string[] {
  const sum = (of: 'noticed' | 'endless' | 'survived' | 'unreached') =>
    files.reduce((total, counts) => total + counts[of], 0)
  const [noticed, endless] = [sum('noticed'), sum('endless')]
  const [survived, unreached] = [sum('survived'), sum('unreached')]
  const changes = noticed + endless + survived + unreached
  const score = changes === 0 ? '–' : `${Math.round((100 * (noticed + endless)) / changes)} %`
  const numbers = [changes, noticed, endless, survived, unreached]
  return [...numbers.map((number) => number.toLocaleString('en-GB')), score]
}

function commitsOf({ folder, counts }: FolderCounts): readonly string[] {
  const commits = [...new Set(Object.values(counts).map(({ commit }) => commit))]
  return commits.length === 0 ? [] : [`\`${folder}\` as in ${commits.join(', ')}.`]
}
