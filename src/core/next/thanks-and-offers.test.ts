import { expect, test } from 'vitest'
import { application, talk, vaultOf } from '../applications/rounds.test-support.ts'
import type { ApplicationEvent } from '../vault/kinds/application.ts'
import { personKind } from '../vault/kinds/person.ts'
import { today } from './next-step.ts'

test('thanked is who is still on the list, else who is named, else the employer as such', () => {
  const at = (more: object) => {
    const { vault, now, put } = vaultOf({
      a: application([{ ...talk('t', '2026-03-09', '14:00'), ...more }]),
    })
    put(personKind, 'p', { name: 'Nia Probert', roles: [] })
    const { title, path } = today(vault, now).step ?? {}
    return { title, path }
  }
  const path = '/letters/write?type=thank-you&application=a'
  expect(at({ personIds: ['gone', 'p'] })).toEqual({
    ...{ title: 'Thank Nia for the talk.', path: `${path}&person=p` },
  })
  expect(at({ personIds: ['gone'], people: ['Huw Pritchard'] })).toEqual({
    ...{ title: 'Thank Huw for the talk.', path },
  })
  expect(at({}).title).toContain('Nantmor Buses')
})

test('of two offers the one to be answered first is spoken of, and none that was let go', () => {
  const due = (answerBy: string, more: readonly ApplicationEvent[] = []) =>
    application([{ id: 'o', type: 'offer', on: '2026-03-09' }, ...more], { offer: { answerBy } })
  const declined = { id: 'w', type: 'withdrawn', on: '2026-03-09' }
  const { vault, now } = vaultOf({
    ...{ a: due('2026-03-12'), b: due('2026-03-11'), c: due('2026-03-13') },
    d: due('2026-03-10', [declined]),
  })
  const { step, smaller } = today(vault, now)
  expect([step, ...smaller].map((each) => each?.about)).toEqual(['b', 'a', 'c'])
})
