import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { acceptGroups } from '../../core/import/accept.ts'
import { reviewOf } from '../../core/import/review.ts'
import { arrived, refused } from '../../core/import/sample.test-support.ts'
import { takeIn } from '../../core/import/take-in.ts'
import { applicationKind } from '../../core/vault/kinds/application.ts'
import { foundLetterKind } from '../../core/vault/kinds/letter-import.ts'
import { recoveryKind } from '../../core/vault/kinds/recovery.ts'
import { newId, newServer, TestBrowser } from '../replica/test-browser.ts'
import { waitAgain } from './wait-again.ts'

let browser: TestBrowser
beforeEach(() => {
  browser = new TestBrowser(newServer())
})
afterEach(() => browser.closeAll())

const now = { instant: '2026-03-10T21:40:00.000Z', zone: 'Europe/Dublin' }
const context = { now, newId }
const marrow = { company: 'Marrow & Pike', role: 'Operations Coordinator' }
const corrie = { company: 'Corrie Bay Council', role: 'Transport Officer' }
const messages = [
  arrived(marrow),
  refused({ ...marrow, on: '2026-03-08' }),
  arrived({ ...corrie, id: 'c1' }),
]

async function keptTogether() {
  const replica = await browser.openTab()
  await replica.ready
  await replica.commit('letters-in', takeIn(replica.vault, 'i1', messages, context).changes)
  const shown = reviewOf(replica.vault, now).clear.map((proposal) => proposal.shown)
  const accepted = acceptGroups(replica.vault, shown, context)
  if (!accepted.ok) throw new Error(accepted.problem.message)
  await replica.commit('keep-found', accepted.value.changes)
  const waiting = () => replica.vault.all(foundLetterKind).map(({ id }) => id)
  const companies = () => replica.vault.all(applicationKind).map(({ body }) => body.company)
  return { replica, waiting, companies }
}

test('one row of many that were kept together waits again, and the others stay', async () => {
  const { replica, waiting, companies } = await keptTogether()
  expect(replica.vault.all(recoveryKind)).toHaveLength(1)
  expect(await waitAgain(replica, ['arrived', 'refused'])).toMatchObject({ ok: true })
  expect(waiting()).toEqual(['arrived', 'refused'])
  expect(companies()).toEqual(['Corrie Bay Council'])
  expect(replica.vault.all(recoveryKind)).toEqual([])
  expect(await waitAgain(replica, ['c1'])).toMatchObject({ ok: true })
  expect(waiting()).toEqual(['arrived', 'c1', 'refused'])
  expect(companies()).toEqual([])
})

test('all rows of a set are undone as that set', async () => {
  const { replica, waiting } = await keptTogether()
  const undone = await waitAgain(replica, ['arrived', 'refused', 'c1'])
  expect(undone).toMatchObject({ ok: true, value: { intent: 'undo' } })
  expect(waiting()).toHaveLength(3)
})

test('what was kept in another place is not undone here', async () => {
  const { replica } = await keptTogether()
  expect(await waitAgain(replica, ['of another device'])).toMatchObject({
    ok: false,
    problem: { code: 'not-here' },
  })
})
