// Writes docs/care.md from the values in the code; a test says when that has to be done again.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { timedIds, timedNamed, timedSeconds } from '../src/core/care/timed.ts'
import { adviceTable } from '../src/core/care/unfair.ts'
import { valueIds } from '../src/core/care/values.ts'
import { after, goodThings, pause, type Row, weeks, writing } from './care-document-rows.ts'

const part = (title: string, before: string, rows: readonly Row[], after = '') =>
  [
    `## ${title}`,
    before,
    [
      '| rule | name | value | in | source |',
      '|---|---|---|---|---|',
      ...rows.map(
        ([rule, name, value, file, practices, source]) =>
          `| ${rule} | \`${name}\` | ${value} | \`${file}\` | ${source}; ${practices} |`,
      ),
    ].join('\n'),
    after,
  ]
    .filter(Boolean)
    .join('\n\n')

const timed = timedIds.flatMap((id) => {
  const each = timedNamed(id)
  return each
    ? [`“${each.title}” takes ${timedSeconds(each)} seconds in ${each.steps.length} steps`]
    : []
})

const advice = adviceTable.map(
  ({ countryName, name, limit, source, verifiedOn }) =>
    `| ${countryName} | ${name} | ${limit ?? 'not known for sure, so none is told'} | ${source ?? '–'} | ${verifiedOn ?? 'not yet'} |`,
)

/** The whole of docs/care.md. */
export function careDocument(): string {
  return `${[
    '# Care: each number and rule with its source',
    'Onward is not treatment and does not diagnose. These are the numbers by which it decides what to offer\nand when to leave somebody in peace. “Our choice” marks what no study settles; the practices are those\nof `src/core/practices/practices.ts`, where what was found for each is told with its sources.\n`npm run care-document` writes this page from the code, and a test says when that is due.',
    part(
      'The evening of a no',
      '',
      pause,
      `Feeling strength is asked in five worded steps and never required. Nothing that was answered is turned\ninto a score that is shown. Writing comes last among the five ways: company and another view of it help\nmore reliably. Quiet minutes are led by text alone: ${timed.join('; ')}. A tone or a buzz\nat each step is off until somebody turns it on.`,
    ),
    part(
      'Writing',
      '',
      writing,
      `Writing is never cut off, never the default, and never promised to bring a job: the one trial with that\nresult had 41 people in its random groups. There are ${valueIds.length} values, in our own words. No question asks\nwhy one is as one is; they ask what a fair observer would say. Traps in a thought are picked by the\nperson, never by Onward, and the fairer sentence is always the person’s own. Entries are sealed before\nthey are stored.`,
    ),
    part(
      'Something good',
      '',
      goodThings,
      'Sleep, food and movement are chosen for a day like everything else. The mood before and after is one tap\neach, sealed, and never added up.',
    ),
    part(
      'Two weeks, and how it has been',
      'A look back, not a test for any condition. It is off until somebody wants it, embeds no instrument and\nshows no number.',
      weeks,
      'Low weeks are named kindly, with a lighter week and one person. Very low or falling fast: first a doctor\nor a counsellor and the people to ring, with the number for danger above them. The mood line stands\nbeside what happened and claims no cause.',
    ),
    part(
      'After a no',
      '',
      after,
      'Whether to ask at all is a table of its own, `askRules` in `src/core/letters/ask-rule.ts`, each row\nwith its source: not after a refusal of feedback, not to an address that takes no answer, not before a\nperson was met, not twice, and not while somebody keeps facts of what felt unfair.\n\nCauses may always be “unknown”, and a cause outside the person is never argued with: training people\nto blame themselves less helped some and harmed others (50 people), so only what is the person’s own\nand changeable leads to an action.',
    ),
    [
      '## Something that felt unfair',
      'Facts are sealed and sent to nobody, and nothing here is legal advice. A time limit is told only where\nit stands in the law itself.',
      [
        '| country | who gives advice | time limit | law | checked on |',
        '|---|---|---|---|---|',
        ...advice,
      ].join('\n'),
    ].join('\n\n'),
    '## Somebody to talk to\n\nThe help card (`src/core/care/help-card.ts`) is one tap from every page and works offline. Each number\ncarries the date on which it was last checked, or none where it has not been; they are to be checked\nevery six months. Phrases of our own in English, German, French and Spanish\n(`src/core/content/en/care-quiet-help.ts`) offer the card under what is being written; they are looked\nfor on the device, nothing of it is kept, and what is said in other words is missed.',
  ].join('\n\n')}\n`
}

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, '../docs/care.md'), careDocument())
}
