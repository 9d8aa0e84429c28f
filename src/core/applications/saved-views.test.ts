import { expect, test } from 'vitest'
import { MemoryVault } from '../vault/vault.ts'
import { type ApplicationLook, usualLook } from './look.ts'
import { applied, contextAt, expectOk } from './sample.test-support.ts'
import { keepView, removeView, renameView, savedViews } from './saved-views.ts'

const at = '2026-03-12T09:30:00.000Z'
const look: ApplicationLook = {
  layout: 'board',
  view: 'everything',
  find: 'planner',
  only: { place: ['Leeds, York'], quiet: ['quiet'] },
  order: { by: 'since', down: true },
  columns: ['stage', 'pay'],
}
const kept = (name: string, kept: ApplicationLook, vault = new MemoryVault()) =>
  applied(vault, expectOk(keepView(vault, { name, look: kept }, contextAt(at))), at)

test('a view keeps all of its look', () => {
  expect(savedViews(kept(' Leeds ', look))).toEqual([{ id: 'id-0001', name: 'Leeds', look }])
  expect(savedViews(kept('Usual', usualLook))[0]?.look).toEqual(usualLook)
})

test('a view is renamed and removed; one without a name is refused', () => {
  const vault = kept('Leeds', look)
  const context = contextAt(at)
  expect(keepView(vault, { name: ' ', look }, context)).toMatchObject({
    problem: { code: 'no-name' },
  })
  applied(vault, expectOk(renameView(vault, { viewId: 'id-0001', name: 'North' }, context)), at)
  expect(savedViews(vault)[0]?.name).toBe('North')
  applied(vault, expectOk(removeView(vault, { viewId: 'id-0001' }, context)), at)
  expect(savedViews(vault)).toEqual([])
  expect(removeView(vault, { viewId: 'id-0001' }, context)).toMatchObject({
    problem: { code: 'not-found' },
  })
})
