import { expect, test } from 'vitest'
import { holdWritten, type WrittenInput } from '../letters/keep-written.ts'
import { lettersVault, NOON } from '../letters/sample.test-support.ts'
import { walk } from '../recovery/walk.test-support.ts'
import { today } from './next-step.ts'

const input: WrittenInput = {
  ...{ letterId: null, type: 'mentor', subject: 'A request', text: 'Dear Nia,' },
  to: { name: 'Nia Probert', address: null },
}

test('a letter that was held comes back on its morning, and not before', () => {
  const walking = walk('2026-03-10T19:00:00.000Z')
  const { id } = walking.act((vault, context) => holdWritten(vault, input, context))
  expect(today(walking.vault, walking.now).step).toBeNull()
  const morning = walking.at('2026-03-11T09:30:00.000Z')
  expect(today(walking.vault, morning.now).step).toMatchObject({
    ...{ rule: 'letter-held', about: id, path: `/letters/write?letter=${id}` },
    title: 'Read the letter to Nia once more, and send it or not.',
    because: 'You wrote it yesterday and held it, and after a night it reads as they will read it.',
  })
})

test('a long silence leads to one letter, and after it is sent to none', () => {
  const { application, sent } = lettersVault
  const quiet = application([['applied', '2026-02-10']])
  expect(today(quiet, NOON).step).toMatchObject({
    ...{ rule: 'gone-quiet', path: '/letters/write?type=follow-up&application=a1' },
  })
  const asked = application([['applied', '2026-02-10']], sent('follow-up', '2026-03-05'))
  expect(today(asked, NOON).step).toBeNull()
})

test('a letter that asked and met silence may be let rest, and a note after a no is left alone', () => {
  const { application, sent } = lettersVault
  const to = { name: 'Nia Probert' }
  const asked = (purpose: string, on: string, fields = {}) =>
    today(application([], sent(purpose, on, { to, ...fields })), NOON).step
  expect(asked('mentor', '2026-02-10')).toMatchObject({
    ...{ rule: 'letter-quiet', title: 'Note what came of your letter to Nia, or let it rest.' },
  })
  expect(asked('mentor', '2026-02-20')).toBeNull()
  expect(asked('mentor', '2026-02-10', { answer: 'came' })).toBeNull()
  expect(asked('keep-in-touch', '2026-02-10')).toBeNull()
  expect(asked('ask-feedback', '2026-02-10')).toBeNull()
})

test('a word is asked for once: a follow-up that is held or decided against is enough, a draft is not', () => {
  const { application, sent } = lettersVault
  const rule = (purpose: string, fields: Record<string, unknown>) =>
    today(application([['applied', '2026-02-10']], sent(purpose, '2026-03-02', fields)), NOON).step
      ?.rule
  const heldUntil = '2026-03-11T09:30:00.000Z'
  expect(rule('follow-up', { state: 'draft' })).toBe('gone-quiet')
  expect(rule('follow-up', { state: 'draft', heldUntil })).not.toBe('gone-quiet')
  expect(rule('follow-up', { state: 'dropped' })).not.toBe('gone-quiet')
  expect(rule('connect', {})).toBe('gone-quiet')
})

test('a letter that was sent after all, or that asks after a no, does not come back as held', () => {
  const { application, sent } = lettersVault
  const heldUntil = '2026-03-10T09:30:00.000Z'
  const rules = (purpose: string, state: string, to?: object) =>
    today(application([], sent(purpose, '2026-03-09', { state, heldUntil, to })), NOON).step
  expect(rules('connect', 'draft')?.title).toContain('Tarn Water')
  expect(rules('connect', 'draft', { address: 'nia@tarn.example' })?.title).toContain('Tarn Water')
  expect(rules('connect', 'sent')).toBeNull()
  expect(rules('ask-feedback', 'draft')).toBeNull()
})
