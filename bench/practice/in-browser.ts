import type { Page } from 'playwright-core'
import { readJsonResume } from '../../src/core/materials/resume-json.ts'
import { PROTOCOL_VERSION } from '../../src/core/protocol/sync.ts'
import type { Change, ChangeSet } from '../../src/core/vault/change.ts'
import { attachmentKind } from '../../src/core/vault/kinds/attachment.ts'
import { attemptKind, mockKind } from '../../src/core/vault/kinds/practice.ts'
import { cardKind } from '../../src/core/vault/kinds/reflection.ts'
import { resumeKind } from '../../src/core/vault/kinds/resume.ts'
import { isPlain } from '../../src/core/vault/record.ts'
import type { MemoryVault } from '../../src/core/vault/vault.ts'
import { startApp } from '../../test/journeys/harness/app.ts'
import { openBrowser } from '../../test/journeys/harness/browser.ts'
import { type BenchRow, row } from '../bench-row.ts'
import { median } from '../percentile.ts'
import { openCold } from '../web/open-cold.ts'
import { tapMs } from '../web/paint-times.ts'

const ROUNDS = 5
const SETTLE_MS = 1500
const TAP_LIMIT_MS = 50
const PREVIEW_LIMIT_MS = 300
const RESUME_ID = 'resume-1'
const JOBS = 20
const LINES = 8

/** The same practice, and a long résumé, in a real browser: from the tap or the key to the painted result. */
export async function inBrowser(vault: MemoryVault): Promise<BenchRow[]> {
  await using app = await startApp()
  await using browser = await openBrowser()
  const { context, page } = await openCold(app, browser)
  const changes = [...changesOf(vault), longResume()]
  for (let first = 0; first < changes.length; first += 1000) {
    await send(page, {
      ...{ id: `practice-${first}`, actor: 'another-device', intent: 'import' },
      ...{ at: '2026-03-01T09:00:00.000Z', changes: changes.slice(first, first + 1000) },
    })
  }
  await page.goto(`${app.origin}/practice`)
  await page.waitForTimeout(SETTLE_MS)
  const places = page.getByRole('navigation', { name: 'Practice' })
  const link = (name: string) => () => places.getByRole('link', { name, exact: true }).click()
  const bank = await rounds(page, link('Question bank'), link('Your questions'))
  await link('Question bank')()
  const cards = await rounds(page, link('Your questions'), link('Question bank'))
  const rehearsals = await rounds(page, link('Rehearsal'), link('Your questions'))
  const session = await rounds(
    page,
    () => page.getByRole('link', { name: 'Practise for 10 minutes' }).click(),
    () => page.goBack().then(() => {}),
  )
  await page.goto(`${app.origin}/materials/resume/${RESUME_ID}`)
  await page.getByLabel('What you are, in a line').focus()
  await page.waitForTimeout(SETTLE_MS)
  const keys = await rounds(
    page,
    () => page.keyboard.type('e'),
    async () => {},
  )
  await context.close()
  const note = 'in the browser, from the tap to the painted result'
  return [
    row('practice: the question bank is opened', bank, 'ms', TAP_LIMIT_MS, note),
    row('practice: 1,000 questions are opened', cards, 'ms', TAP_LIMIT_MS, note),
    row('practice: the list of 40 rehearsals', rehearsals, 'ms', TAP_LIMIT_MS, note),
    row('practice: the first question of a session', session, 'ms', TAP_LIMIT_MS, note),
    row(
      `a key in a résumé of ${JOBS} jobs, shown on its page`,
      keys,
      'ms',
      PREVIEW_LIMIT_MS,
      'in the browser',
    ),
  ]
}

async function send(page: Page, set: ChangeSet): Promise<void> {
  const sent = await page.evaluate(
    async ({ protocol, set }) => {
      const { vaultId, epoch } = await (await fetch('/api/sync?since=0')).json()
      const answer = await fetch('/api/changes', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ protocol, vaultId, epoch, sets: [set] }),
      })
      return JSON.stringify(await answer.json())
    },
    { protocol: PROTOCOL_VERSION, set },
  )
  if (!sent.includes('"applied"')) throw new Error(sent.slice(0, 500))
}

/** The median of several times; the first, which loads the scripts, is left out. */
async function rounds(page: Page, there: () => Promise<void>, back: () => Promise<void>) {
  const times: number[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const spent = await tapMs(page, there)
    if (round > 0) times.push(spent)
    await back()
    await page.waitForTimeout(SETTLE_MS / 3)
  }
  return median(times)
}

function changesOf(vault: MemoryVault): Change[] {
  return [cardKind, attemptKind, mockKind, attachmentKind].flatMap(({ name, schema }) =>
    vault
      .stored(name)
      .flatMap((record) =>
        isPlain(record)
          ? [{ kind: name, id: record.id, baseVersion: 0, schema, body: record.body }]
          : [],
      ),
  )
}

function longResume(): Change {
  let count = 0
  const work = Array.from({ length: JOBS }, (_, job) => ({
    ...{ name: `Lindholm Ferries ${job}`, position: 'Planner', startDate: '2021-04' },
    highlights: Array.from({ length: LINES }, (_, line) => `Planned crossing ${line} of the day`),
  }))
  const read = readJsonResume(JSON.stringify({ basics: { name: 'Ines Marlow' }, work }), {
    ...{ title: 'Base', addedAt: '2026-03-01T09:00:00.000Z' },
    newId: () => {
      count += 1
      return `line-${count}`
    },
  })
  if (!read.ok) throw new Error(read.problem.message)
  const { name: kind, schema } = resumeKind
  return { kind, id: RESUME_ID, baseVersion: 0, schema, body: read.value }
}
