import { expect, test } from 'vitest'
import { walk } from '../recovery/walk.test-support.ts'
import { ok } from '../result.ts'
import { remove } from '../vault/edit.ts'
import { SETTINGS_ID, settingsKind } from '../vault/kinds/settings.ts'
import { goGentlyUntil, setGoGently } from './go-gently.ts'
import { changeSettings, morningTime, settingsOf } from './settings.ts'

test('sets some settings and keeps the others, unknown ones too', () => {
  const walking = walk()
  expect(settingsOf(walking.vault)).toEqual({})
  expect(morningTime(walking.vault)).toBe('09:30')
  walking.act((vault) => ok([changeSettings(vault, { name: 'Ines', later: true })]))
  walking.act((vault) => ok([changeSettings(vault, { morning: '07:15' })]))
  expect(settingsOf(walking.vault)).toEqual({ name: 'Ines', later: true, morning: '07:15' })
  walking.act((vault) => ok([changeSettings(vault, { name: undefined })]))
  expect(settingsOf(walking.vault)).toEqual({ later: true, morning: '07:15' })
})

test('comes back after everything was deleted', () => {
  const walking = walk()
  walking.act((vault) => ok([changeSettings(vault, { name: 'Ines' })]))
  walking.act((vault) => {
    const record = vault.get(settingsKind, SETTINGS_ID)
    return ok(record ? [remove(settingsKind, record)] : [])
  })
  walking.act((vault) => ok([changeSettings(vault, { name: 'Ines' })]))
  expect(settingsOf(walking.vault).name).toBe('Ines')
})

test('going gently ends by itself', () => {
  const walking = walk()
  const until = '2026-03-11T09:00:00.000Z'
  walking.act((vault, context) => setGoGently(vault, { until }, context))
  expect(goGentlyUntil(walking.vault, walking.now)).toBe(until)
  expect(goGentlyUntil(walking.vault, walking.at(until).now)).toBe(null)
})
