// Writes docs/care.md from the values in the code; a test says when that has to be done again.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { adviceTable } from '../src/core/care/advice.ts'
import { CHECK_AGAIN_DAYS, type Checked } from '../src/core/care/checked.ts'
import { helpLines } from '../src/core/care/help-lines.ts'
import { timedIds, timedNamed, timedSeconds } from '../src/core/care/timed.ts'
import { valueIds } from '../src/core/care/values.ts'
import { checkedWords } from '../src/core/content/en/care-checked.ts'
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

const comparedWith = (checked: Checked) =>
  checked.verifiedOn
    ? `${checked.verifiedOn}, ${checkedWords.against[checked.verifiedBy]}: ${checked.source}`
    : `not yet; ${checked.source}`

const advice = adviceTable.map(
  ({ countryName, name, limit, checked }) =>
    `| ${countryName} | ${name} | ${limit?.says ?? 'not known for sure, so none is told'} | ${limit?.law ?? '–'} | ${checked ? comparedWith(checked) : '–'} |`,
)

const lines = helpLines.map((line) => {
  const ways = [line.phone && `ring ${line.phone}`, line.text && `text ${line.text}`]
  const said = ways.filter(Boolean).join(', ') || line.web
  return `| ${line.countryLabel} | ${line.name} | ${said} | ${comparedWith(line)} |`
})

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
      'Facts are sealed and sent to nobody, and nothing here is legal advice. A time limit is told only where\nthe law itself or a public body states it; where sources differ or a law is changing, the shorter time is\ntold. Compared means with a saved copy of the page, which can be older than the day.',
      [
        '| country | who gives advice | time limit | law | compared on, with |',
        '|---|---|---|---|---|',
        ...advice,
      ].join('\n'),
    ].join('\n\n'),
    [
      '## Somebody to talk to',
      `The help card (\`src/core/care/help-lines.ts\`) is one tap from every page and works offline. Each number\ncarries the day on which it was compared with a saved copy of the service’s own page or a government’s,\nand the address of that page; none was rung. They are to be compared again every six months: after\n${CHECK_AGAIN_DAYS} days (\`CHECK_AGAIN_DAYS\`, our choice) the row itself says that it is long ago. A number is taken up\nonly where such a page was found; the rows that say “not yet” were there before, or are the only line in\na language of the country.`,
      ['| country | line | how | compared on, with |', '|---|---|---|---|', ...lines].join('\n'),
      'Phrases of our own in English, German, French and Spanish\n(`src/core/content/en/care-quiet-help.ts`) offer the card under what is being written; they are looked\nfor on the device, nothing of it is kept, and what is said in other words is missed.',
    ].join('\n\n'),
  ].join('\n\n')}\n`
}

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, '../docs/care.md'), careDocument())
}
