import { expect, test } from 'vitest'
import { NOON } from '../letters/sample.test-support.ts'
import { dismiss } from '../next/dismiss.ts'
import { walk } from '../recovery/walk.test-support.ts'
import { create } from '../vault/edit.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { evidenceKind } from '../vault/kinds/learn.ts'
import { learningKind } from '../vault/kinds/learning.ts'
import { matrixKind } from '../vault/kinds/matrix.ts'
import { noteInterest } from './matrix-actions.ts'
import { GAP_RULE, gapsView, learnGap } from './matrix-gaps.ts'

function wanted(asks: readonly (readonly string[])[], last = 'saved') {
  const walking = walk(NOON.instant)
  const made = asks.map((texts, n) =>
    create(applicationKind, `a${n}`, {
      company: `Firm ${n}`,
      role: 'Planner',
      requirements: texts.map((text, at) => ({ id: `r${n}-${at}`, text, weight: 'must' })),
      events: [{ id: `e${n}`, type: n === asks.length - 1 ? last : 'saved', on: '2026-03-09' }],
    }),
  )
  walking.act(() => ({ ok: true, value: made }))
  return walking
}

const learn = (walking: ReturnType<typeof walk>, skillId: string) =>
  walking.act((vault, context) => learnGap(vault, { skillId }, context))

test('what three adverts ask for and nothing shows is proposed, with its because', () => {
  const { vault } = wanted([['SQL', 'Team player'], ['SQL and Excel'], ['MySQL or SQL'], ['Excel']])
  const view = gapsView(vault, NOON)
  expect(view.gaps).toMatchObject([
    {
      skill: { name: 'SQL' },
      because: '3 of 4 adverts ask for it, and nothing you wrote shows it.',
    },
  ])
  expect(view.asked.map(({ skill, adverts }) => [skill.name, adverts])).toEqual([
    ['SQL', 3],
    ['Excel', 2],
  ])
})

test('one tap puts it on the learning plan, with a goal, an end and a way to show it', () => {
  const walking = wanted([['SQL'], ['SQL'], ['SQL']])
  learn(walking, 'sql')
  expect(walking.vault.all(learningKind)[0]?.body).toMatchObject({
    what: 'SQL',
    goal: 'A job such as Planner',
    finishLine: 'I did one thing with SQL that I can show',
    publish: expect.any(String),
    because: expect.stringContaining('3 of 3 adverts'),
  })
  expect(gapsView(walking.vault, NOON).gaps).toEqual([])
  expect(() => learn(walking, 'sql')).toThrow('not-found')
})

test('what is put away is not proposed again', () => {
  const walking = wanted([['SQL'], ['SQL'], ['SQL']])
  walking.act((vault, context) =>
    dismiss(vault, { rule: GAP_RULE, about: 'sql', until: null }, context),
  )
  expect(gapsView(walking.vault, NOON).gaps).toEqual([])
})

test('two adverts, or three of which one is closed, propose nothing', () => {
  expect(gapsView(wanted([['SQL'], ['SQL']]).vault, NOON).gaps).toEqual([])
  expect(gapsView(wanted([['SQL'], ['SQL'], ['SQL']], 'rejected').vault, NOON).gaps).toEqual([])
})

test('what a proof shows is no gap, and what is near to it is said', () => {
  const walking = wanted([['SQL'], ['SQL'], ['SQL']])
  const proof = (what: string) =>
    create(evidenceKind, what, { what, source: 'own', addedAt: NOON.instant })
  walking.act(() => ({ ok: true, value: [proof('Kept figures in MySQL')] }))
  expect(gapsView(walking.vault, NOON).gaps[0]?.because).toContain('You show MySQL')
  walking.act(() => ({ ok: true, value: [proof('Wrote SQL for the depot')] }))
  expect(gapsView(walking.vault, NOON).gaps).toEqual([])
})

test('saved jobs stand beside what one can show, those that draw one first', () => {
  const walking = wanted([['SQL'], ['SQL', 'Excel'], []])
  walking.act((vault, context) =>
    noteInterest(vault, { applicationId: 'a1', interest: 'yes' }, context),
  )
  expect(walking.vault.all(matrixKind)).toHaveLength(1)
  expect(gapsView(walking.vault, NOON).saved).toMatchObject([
    { company: 'Firm 1', interest: 'yes', coverage: { covered: 0, all: 2 } },
    { company: 'Firm 0', interest: null, coverage: { covered: 0, all: 1 } },
    { company: 'Firm 2', coverage: null },
  ])
})
