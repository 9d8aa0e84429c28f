import { expect, test } from 'vitest'
import { ok } from '../result.ts'
import { patch } from '../vault/edit.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { reflectionKind } from '../vault/kinds/reflection.ts'
import {
  addMistake,
  holdAgainstAdvert,
  holdAgainstValue,
  lookBackMore,
  removeGap,
  removeMistake,
  writeMore,
} from './reflection-more.ts'
import { saidNo } from './walk.test-support.ts'

test('each further question is kept by itself and none is asked for', () => {
  const { walking, recoveryId } = saidNo()
  const view = () => lookBackMore(walking.vault, recoveryId)
  expect(view()).toMatchObject({ predicted: null, skill: null, unease: '', mistakes: [], gaps: [] })
  walking.act((vault, context) => writeMore(vault, { recoveryId, skill: 4 }, context))
  walking.act((vault, context) => writeMore(vault, { recoveryId, experience: 2 }, context))
  walking.act((vault, context) => writeMore(vault, { recoveryId, predicted: 70 }, context))
  walking.act((vault, context) =>
    writeMore(vault, { recoveryId, unease: 'Nobody looked up.', taught: 'I like boats.' }, context),
  )
  expect(view()).toMatchObject({
    ...{ skill: 4, experience: 2, predicted: 70 },
    ...{ unease: 'Nobody looked up.', taught: 'I like boats.' },
  })
})

test('a mistake stands with what to do next time, and can be taken out', () => {
  const { walking, recoveryId } = saidNo()
  const mistake = { recoveryId, text: ' Came late. ', nextTime: 'Leave at eight' }
  walking.act((vault, context) => addMistake(vault, mistake, context))
  const [kept] = lookBackMore(walking.vault, recoveryId).mistakes
  expect(kept).toMatchObject({ text: 'Came late.', nextTime: 'Leave at eight' })
  walking.act((vault, context) =>
    removeMistake(vault, { recoveryId, mistakeId: kept?.id ?? '' }, context),
  )
  expect(lookBackMore(walking.vault, recoveryId).mistakes).toEqual([])
  expect(addMistake(walking.vault, { ...mistake, text: ' ' }, walking.context)).toMatchObject({
    problem: { code: 'empty' },
  })
})

test('what an advert lists is offered line by line and ticked off', () => {
  const { walking, recoveryId, applicationId } = saidNo()
  const application = walking.vault.get(applicationKind, applicationId)
  if (!application) throw new Error('no application')
  const advert =
    'We look for you.\n- Crewing rules\n• Two years at sea\n2) A calm voice\nWrite to us.'
  walking.act(() => ok([patch(applicationKind, application, { advert })]))
  const view = () => lookBackMore(walking.vault, recoveryId)
  expect(view().lines).toEqual(['Crewing rules', 'Two years at sea', 'A calm voice'])
  for (const state of ['part', 'gap'] as const) {
    walking.act((vault, context) =>
      holdAgainstAdvert(vault, { recoveryId, text: 'Crewing rules', state }, context),
    )
  }
  expect(view()).toMatchObject({
    gaps: [{ text: 'Crewing rules', state: 'gap' }],
    lines: ['Two years at sea', 'A calm voice'],
  })
  const gapId = view().gaps[0]?.id ?? ''
  walking.act((vault, context) => removeGap(vault, { recoveryId, gapId }, context))
  expect(view().gaps).toEqual([])
})

test('an advert is near a value or far from it, and the answer can be taken back', () => {
  const { walking, recoveryId } = saidNo()
  for (const stands of ['near', 'far'] as const) {
    walking.act((vault, context) =>
      holdAgainstValue(vault, { recoveryId, value: 'nature', stands }, context),
    )
  }
  const values = () => walking.vault.get(reflectionKind, recoveryId)?.body.values
  expect(values()).toEqual([{ value: 'nature', stands: 'far' }])
  walking.act((vault, context) =>
    holdAgainstValue(vault, { recoveryId, value: 'nature', stands: null }, context),
  )
  expect(values()).toEqual([])
})
