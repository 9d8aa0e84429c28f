import { expect, test } from 'vitest'
import { calendarEntries } from '../../src/core/exchange/calendar-entries.ts'
import { applicationsCsv } from '../../src/core/exchange/csv-file.ts'
import { markdownText } from '../../src/core/exchange/markdown-file.ts'
import { insightsOf } from '../../src/core/insights/insights-view.ts'
import { questionsIn } from '../../src/core/letters/check-letter.ts'
import { todayInFull } from '../../src/core/next/next-step.ts'
import { calendarFile } from '../../src/core/plan/calendar-file.ts'
import { searchDocument } from '../../src/core/search/search-document.ts'
import { checkBody } from '../../src/core/vault/check-record.ts'
import type { Kind } from '../../src/core/vault/kind.ts'
import { shipped } from '../../src/core/vault/kinds/shipped.test-support.ts'
import { kinds } from '../../src/core/vault/kinds.ts'
import type { Body, VaultRecord } from '../../src/core/vault/record.ts'
import { MemoryVault } from '../../src/core/vault/vault.ts'

const now = { instant: '2026-03-11T09:00:00.000Z', zone: 'Europe/London' }

/** The kinds with a body that was shipped, read as if none of them were sealed. */
const plainKinds = kinds.flatMap((kind) => {
  const body = shipped[kind.name]?.[kind.schema]
  return body ? [{ kind, open: { ...kind, sealed: false } as Kind, body }] : []
})

function recordOf(kind: Kind, body: Body, schema = kind.schema): VaultRecord {
  const id = { application: 'a1', recovery: 'r1', letter: 'l1' }[kind.name] ?? kind.name
  return { kind: kind.name, id, version: 1, schema, updatedAt: now.instant, body }
}

/** The body with `words` in the place of every text that the door lets them stand in; ids stay. */
function filledWith(words: string, kind: Kind, body: Body): Body {
  let filled = body
  const fill = (part: unknown, path: readonly string[]): void => {
    if (typeof part === 'object' && part !== null) {
      for (const [name, inner] of Object.entries(part)) fill(inner, [...path, name])
    } else if (typeof part === 'string' && !/^id$|Ids?$/.test(path.at(-1) ?? '')) {
      const tried = structuredClone(filled) as Record<string, unknown>
      const holder = path
        .slice(0, -1)
        .reduce((at, name) => at[name] as Record<string, unknown>, tried)
      holder[path.at(-1) ?? ''] = words
      if (checkBody(kind, kind.schema, tried).ok) filled = tried
    }
  }
  fill(body, [])
  return filled
}

/** What leaves the program, and what it says by itself. */
function saidOf(vault: MemoryVault) {
  return {
    today: JSON.stringify(todayInFull(vault, now)),
    insights: JSON.stringify(insightsOf(vault, now)),
    csv: [...applicationsCsv(vault)].join(''),
    markdown: [...markdownText(vault, now)].join(''),
    calendar: calendarFile(...calendarEntries(vault, now, 'own')),
    found: [...vault.records()].map(searchDocument).length,
  }
}

test.each([
  '=HYPERLINK("http://e.example")\r\nBEGIN:VEVENT\r\nX-PLANTED:1',
  '<img src=x onerror=a()>![p](http://e.example/p)',
  'javascript:alert(1)',
  '\u001b]0;planted\u0007\u202e\u0000',
  '\ud800',
  'constructor',
  '__proto__',
  'toString',
  'x'.repeat(490),
])('%j in every field is words everywhere', (words) => {
  const records = plainKinds.map(({ kind, open, body }) =>
    recordOf(kind, filledWith(words, open, body)),
  )
  expect(JSON.stringify(records).split(JSON.stringify(words).slice(1, -1)).length).toBeGreaterThan(
    99,
  )
  const { csv, markdown, calendar, ...others } = saidOf(new MemoryVault(records))
  for (const said of [csv, markdown, calendar, others.today, others.insights]) {
    expect(said).not.toMatch(/native code|\[object |\bNaN\b/)
  }
  const cells = csv.match(/"(?:[^"]|"")*"/g) ?? []
  expect(cells.filter((cell) => /^"[=+\-@\t\r]/.test(cell))).toEqual([])
  expect(markdown.replace(/\\./g, '')).not.toMatch(/<(?!https?:)[a-z/!?]|!\[/i)
  expect(calendar.split('\r\n').filter((line) => !/^(?: |[A-Z-]+[:;]|$)/.test(line))).toEqual([])
  expect(calendar).not.toMatch(/^X-PLANTED/m)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test.each([
  ['nothing', () => ({})],
  ['other things', (body: Body) => Object.fromEntries(Object.keys(body).map((name) => [name, 7]))],
  ['lists', (body: Body) => Object.fromEntries(Object.keys(body).map((name) => [name, [null]]))],
])(
  'a record of a later format that holds %s stays aside and takes nothing else down',
  (_, make) => {
    const good = plainKinds.map(({ kind, body }) => recordOf(kind, body))
    const bad = plainKinds.map(({ kind, body }) => ({
      ...recordOf(kind, make(body), kind.schema + 1),
      id: `${kind.name}-later`,
    }))
    const vault = new MemoryVault([...good, ...bad])
    expect(saidOf(vault)).toEqual({
      ...saidOf(new MemoryVault(good)),
      found: good.length + bad.length,
    })
    expect(vault.quarantined().length).toBeGreaterThan(0)
  },
)

test('a letter of one word without end is looked through once for its questions', () => {
  for (const sign of ['a', ' ', '\t', 'a ']) expect(questionsIn(sign.repeat(200_000))).toEqual([])
  expect(questionsIn('Why?  And when, on 3.4? No. Yes!')).toEqual(['Why?', '4?'])
})
