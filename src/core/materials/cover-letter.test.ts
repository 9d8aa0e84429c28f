import { expect, test } from 'vitest'
import { NOON } from '../letters/sample.test-support.ts'
import { walk } from '../recovery/walk.test-support.ts'
import type { Change } from '../vault/change.ts'
import { create } from '../vault/edit.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { coverLetterKind } from '../vault/kinds/cover-letter.ts'
import { evidenceKind } from '../vault/kinds/learn.ts'
import { OFFERING_ID, offeringKind } from '../vault/kinds/paths.ts'
import { checkCoverLetter } from './cover-letter-checks.ts'
import { type CoverFacts, draftCoverLetter } from './cover-letter-draft.ts'
import { coverLetterView, keepCoverLetter, removeCoverLetter } from './cover-letter-view.ts'

function walkWith(...changes: readonly Change[]) {
  const walking = walk(NOON.instant)
  walking.act(() => ({ ok: true, value: [...changes] }))
  return walking
}

const facts: CoverFacts = {
  ...{ company: 'Lindholm Ferries', role: 'Service Planner', toName: 'Maria Sandahl' },
  ...{ name: 'Nia Probert', tone: 'plain', language: 'en' },
  slots: {
    problem: 'get the two morning boats back on time',
    proofs: '- Kept the depot’s figures in Excel\nDrew up the winter rosters',
    fit: 'I grew up on that coast',
  },
}

test('a letter says what they need, what shows it, why them, and what one asks', () => {
  expect(draftCoverLetter(facts)).toEqual({
    subject: 'Application: Service Planner',
    text: [
      'Dear Maria,',
      'I am applying for the post of Service Planner at Lindholm Ferries. What you need, as I read your advert: get the two morning boats back on time.',
      'This is what I bring to it:',
      '• Kept the depot’s figures in Excel\n• Drew up the winter rosters',
      'I grew up on that coast.',
      'I would be glad to show you more in a talk. When would suit you?',
      'Kind regards,\nNia Probert',
    ].join('\n\n'),
  })
})

test.each(['en', 'de', 'fr', 'es'] as const)(
  'what is missing stands in brackets: %s',
  (language) => {
    const slots = { problem: '', proofs: '', fit: ' ' }
    const { text } = draftCoverLetter({ ...facts, slots, language })
    expect(text.match(/\[[^\]]+\]/g)).toHaveLength(3)
    expect(text).toContain('Lindholm Ferries')
  },
)

const checked = (text: string, more = {}) =>
  Object.fromEntries(
    checkCoverLetter({
      ...{ text, language: 'en', company: 'Lindholm Ferries', role: 'Service Planner' },
      ...{ otherCompanies: ['Tarn Water', 'Lindholm'], name: 'Nia Probert', resumeLines: [] },
      ...more,
    }).map(({ id, state, says }) => [id, state === 'good' ? 'good' : says]),
  )

test('the letter as drafted is found right, but for its length', () => {
  expect(checked(draftCoverLetter(facts).text)).toMatchObject({
    ...{ gaps: 'good', company: 'good', role: 'good', proofs: 'good', repeats: 'good' },
    ...{ signed: 'good', tone: 'good' },
    words: expect.stringContaining('From 90 on'),
  })
})

test('placeholders, another employer, a wrong name and lines of the résumé are pointed out', () => {
  const line = 'Kept the depot’s figures in Excel for three years'
  const other = 'Drew up the winter rosters of forty drivers alone'
  const text = `Dear Company Name,\n\nTarn Water is where I want to work.\n\n• ${line}\n• ${other}\n\n[why]`
  expect(checked(text, { resumeLines: [line, other] })).toMatchObject({
    gaps: 'Still to fill in: why; Company Name.',
    company: 'It does not name Lindholm Ferries.',
    'other-company': 'It names Tarn Water, which is another application of yours.',
    role: 'It does not name the role: Service Planner.',
    repeats: expect.stringContaining('Two lines'),
  })
})

test('what one offers is proposed where nothing that one did is found', () => {
  const { vault } = walkWith(
    create(applicationKind, 'a1', { company: 'Lindholm Ferries', events: [] }),
    create(offeringKind, OFFERING_ID, {
      ...{ who: '', offer: 'Rosters that hold in a storm', next: '' },
      ...{ on: '2026-03-01', earlier: [] },
    }),
  )
  expect(coverLetterView(vault, 'a1', NOON)).toMatchObject({
    ...{ proofs: [], offer: 'Rosters that hold in a storm' },
    slots: { proofs: 'Rosters that hold in a storm' },
  })
})

test('a letter is kept with its application, changed, and removed', () => {
  const walking = walkWith(
    create(applicationKind, 'a1', {
      ...{ company: 'Lindholm Ferries', role: 'Planner', language: 'pl' },
      contact: { name: 'Maria Sandahl' },
      requirements: [{ id: 'r1', text: 'Excel', weight: 'must' }],
      events: [],
    }),
    create(evidenceKind, 'p1', {
      ...{ what: 'Kept figures in Excel', source: 'own', addedAt: NOON.instant },
    }),
  )
  const view = () => {
    const found = coverLetterView(walking.vault, 'a1', NOON)
    if (!found) throw new Error('no application')
    return found
  }
  expect(view()).toMatchObject({
    ...{ toName: 'Maria Sandahl', language: 'en', unwritten: 'pl', isKept: false, words: null },
    slots: { proofs: 'Kept figures in Excel' },
  })
  const keep = (text: string, edited: boolean, toName = 'Maria Sandahl') =>
    walking.act((vault, context) =>
      keepCoverLetter(
        vault,
        {
          ...{ applicationId: 'a1', tone: 'plain', language: 'en', subject: 'Application' },
          ...{ text, edited, toName, slots: view().slots },
        },
        context,
      ),
    )
  keep('Dear Maria,', false)
  expect(view()).toMatchObject({ isKept: true, words: null })
  keep('Dear all,', true, ' ')
  expect(view()).toMatchObject({ words: 'Dear all,', toName: 'Maria Sandahl' })
  expect(walking.vault.get(coverLetterKind, 'a1')?.body.toName).toBeUndefined()
  expect(() => keep(' ', true)).toThrow('no-words')
  walking.act((vault, context) => removeCoverLetter(vault, { applicationId: 'a1' }, context))
  expect(view().isKept).toBe(false)
})
