import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Change } from '../../src/core/vault/change.ts'
import { dataFolderAt } from '../../src/store/data-folder.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { LOCAL_OWNER } from '../../src/store/vault-store.ts'
import { type App, startApp } from '../journeys/harness/app.ts'
import { openBrowser } from '../journeys/harness/browser.ts'
import { root } from '../journeys/harness/root.ts'
import { ready, visit } from '../journeys/harness/visit.ts'

const run = promisify(execFile)

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())

/** What an Onward of later years may have written: keys in an odd order, and all that JSON can hold. */
const later = {
  zebra: 'last first',
  __proto: null,
  nested: [
    { ß: '\ud83e\udd94 \u2028', empty: '', no: null, deep: { list: [[], {}, [0, -1.5e-9]] } },
  ],
  apple: true,
  '': '  spaces stay  ',
} as const
const id = '0198c9b1-0000-7000-8000-000000000001'
const written: readonly Change[] = [
  { kind: 'mood-map', id: 'm1', baseVersion: 0, schema: 7, body: { ...later, '10': 1, '2': 2 } },
  {
    kind: 'application',
    id,
    baseVersion: 0,
    schema: 1,
    body: {
      salaryBand: later,
      motto: '  spaces stay  ',
      mood: null,
      blank: '',
      company: 'Ptarmigan Ferries',
      role: 'Planner',
      channel: 'carrier-pigeon',
      events: [
        {
          tone: later,
          id: 'e1',
          type: 'hologram-call',
          on: '2026-03-01',
          toldBy: 'pigeon',
        },
        { id: 'e2', type: 'applied', on: '2026-02-20', moon: 'full' },
      ],
    },
  },
  {
    kind: 'person',
    id: 'p1',
    baseVersion: 0,
    schema: 9,
    body: { name: 'Ada Newer', roles: ['sing'], ...later },
  },
]

test('what a newer Onward wrote survives the whole way round, byte for byte, and an edit beside it', {
  timeout: 60_000,
}, async () => {
  await using app = await startApp()
  await write(app, written)
  const before = await recordsOf(app)
  await using here = await visit(browser, app, { path: `/applications/${id}` })
  const { page, person } = here
  await page.getByText('Ptarmigan Ferries').first().waitFor()
  await page.reload()
  await ready(page)

  await person.tap('button', /^Change the facts|^Edit/)
  await person.write('Place', 'Oban')
  await person.tap('button', /^Keep/)
  await expect
    .poll(() => recordsOf(app).then((all) => all.get(`application/${id}`)), { timeout: 20_000 })
    .toContain('Oban')

  const after = await recordsOf(app)
  for (const key of ['mood-map/m1', 'person/p1']) expect(after.get(key)).toBe(before.get(key))
  const body = bodyIn(after.get(`application/${id}`))
  expect(body).toEqual({ ...bodyIn(before.get(`application/${id}`)), place: 'Oban' })
  expect(here.errors).toEqual([])
})

async function write(app: App, changes: readonly Change[]): Promise<void> {
  const opened = await openSqliteStore(dataFolderAt(app.dataFolder))
  if (!opened.ok) throw new Error(opened.problem.message)
  await using store = opened.value
  const set = {
    id: 'later-1',
    actor: 'later',
    at: '2026-03-02T09:00:00.000Z',
    intent: 'later',
    changes,
  }
  expect(await store.write(LOCAL_OWNER, set)).toMatchObject({ ok: true })
}

/** Each line of an export, by kind and id, as it stands there. */
async function recordsOf(app: App): Promise<Map<string, string>> {
  const { stdout } = await run(process.execPath, [join(root, 'src/cli/main.ts'), 'export'], {
    env: { ...process.env, ONWARD_DATA: app.dataFolder },
  })
  const lines = stdout.split('\n').filter((line) => line.startsWith('{"kind"'))
  return new Map(
    lines.map((line) => {
      const text = line.replace(/,$/, '')
      const record = JSON.parse(text) as { kind: string; id: string }
      return [`${record.kind}/${record.id}`, text]
    }),
  )
}

function bodyIn(line: string | undefined): Record<string, unknown> {
  return (JSON.parse(line ?? '{}') as { body: Record<string, unknown> }).body
}
