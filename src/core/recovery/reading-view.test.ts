import { expect, test } from 'vitest'
import { addApplication, addEvent } from '../applications/application-actions.ts'
import { ok } from '../result.ts'
import { patch } from '../vault/edit.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { letterKinds } from '../vault/kinds/reading.ts'
import { joinsOf, readingView } from './reading-view.ts'
import { keep, letters, saidNo, type Walk, walk } from './walk.test-support.ts'

function apply(walking: Walk, more: { role?: string; appliedOn?: string } = {}): string {
  const given = { company: 'Lindholm Ferries', role: 'Service Planner', appliedOn: '2026-02-09' }
  return walking.act((vault, context) => addApplication(vault, { ...given, ...more }, context))[0]
    ?.id as string
}

/** The view of the personal letter, with its reading changed. */
function viewOf(walking: Walk, fields: Record<string, unknown> = {}) {
  const id = keep(walking, letters.personal)
  walking.act((vault) => {
    const letter = vault.get(letterKind, id)
    if (!letter?.body.reading) throw new Error('no letter')
    return ok([patch(letterKind, letter, { reading: { ...letter.body.reading, ...fields } })])
  })
  return readingView(walking.vault, id, walking.now)
}

const sure = { sure: true, company: 'Lindholm Ferries', role: 'Service Planner' }

test('says what the letter is and where it goes, in one sentence each', () => {
  const walking = walk()
  const applicationId = apply(walking)
  const view = viewOf(walking, { kind: 'rejection', ...sure })
  expect(view).toMatchObject({
    headline: 'A no from Lindholm Ferries, for Service Planner.',
    joins: { how: 'one', applicationId, sentence: 'It joins your application of 9 February.' },
    confirmed: false,
    head: 'Maria Sandahl, Lindholm Ferries · Today, 21:12',
  })
})

test.each([
  ['confirmation', 'Lindholm Ferries has your application, for Service Planner.'],
  ['rejection', 'A no from Lindholm Ferries, for Service Planner.'],
  ['interview', 'An invitation to talk from Lindholm Ferries, about Service Planner.'],
  ['assessment', 'An exercise to do from Lindholm Ferries, for Service Planner.'],
  ['offer', 'An offer from Lindholm Ferries, for Service Planner.'],
  [
    'outreach',
    'A message from Lindholm Ferries, about Service Planner; you have not applied there.',
  ],
  ['noise', 'No answer to an application: an advert or a newsletter from Lindholm Ferries.'],
  ['other', 'A letter from Lindholm Ferries that decides nothing, about Service Planner.'],
] as const)('names a letter of the kind %s', (kind, headline) => {
  expect(viewOf(walk(), { kind, ...sure })?.headline).toBe(headline)
})

test.each(letterKinds)('says honestly that it is not sure about %s', (kind) => {
  const headline = viewOf(walk(), { kind, ...sure, sure: false })?.headline
  expect(headline).toMatch(/^I am not sure what this is\./)
})

test('speaks without a company or a role', () => {
  const view = viewOf(walk(), { kind: 'rejection', sure: true, company: null, role: null })
  expect(view?.headline).toBe('A no.')
  expect(view?.joins).toMatchObject({ how: 'new', sentence: expect.stringContaining('Type one') })
})

test('asks when two applications fit, and says how they differ', () => {
  const walking = walk()
  const one = apply(walking, { role: 'Planner' })
  const two = apply(walking, { role: 'Planner', appliedOn: '2026-02-20' })
  const letterId = keep(walking, letters.template)
  const { how, applicationId, candidates } = joinsOf(
    walking.vault,
    letterId,
    { kind: 'rejection', company: 'Lindholm Ferries', role: 'Planner' },
    walking.now,
  )
  expect({ how, applicationId }).toEqual({ how: 'several', applicationId: null })
  expect(candidates.map((candidate) => candidate.applicationId).sort()).toEqual([one, two].sort())
  expect(candidates.map(({ says }) => says).sort()[0]).toMatch(/^You applied on 20 February; same/)
})

test('joins nothing with an advert', () => {
  const walking = walk()
  apply(walking)
  expect(viewOf(walking, { kind: 'noise', ...sure })).toMatchObject({
    joins: { how: 'none' },
    confirmLabel: 'Yes, put it away',
    howFar: null,
  })
})

test('suggests how far it got from the talks that are noted, and from the letter', () => {
  const walking = walk()
  const applicationId = apply(walking)
  const no = { kind: 'rejection', ...sure }
  expect(viewOf(walking, { ...no, stage: 'application' })?.howFar?.suggested).toBe('applied')
  expect(viewOf(walking, { ...no, stage: 'interview' })?.howFar?.suggested).toBe('one-talk')
  expect(viewOf(walking, { ...no, stage: null })?.howFar?.suggested).toBe(null)
  for (const on of ['2026-02-20', '2026-03-03']) {
    walking.act((vault, context) =>
      addEvent(vault, { applicationId, type: 'interview', on }, context),
    )
  }
  expect(viewOf(walking, { ...no, stage: 'application' })?.howFar?.suggested).toBe('several-rounds')
})

test('once confirmed, says to which application it belongs and where it led', () => {
  const { walking, letterId, recoveryId, applicationId } = saidNo()
  expect(readingView(walking.vault, letterId, walking.now)).toMatchObject({
    confirmed: true,
    ...{ recoveryId, applicationId },
    joins: { how: 'one', sentence: 'It belongs to your application of 10 March.' },
  })
})

test('has nothing to show for a letter that is not there', () => {
  expect(readingView(walk().vault, 'none', walk().now)).toBeUndefined()
})

test.each([
  ['a fraud', { level: 'warned', signs: ['asks-payment'] }],
  ['a forged sender', { level: 'doubtful', signs: ['dmarc-failed'] }],
])('a letter with signs of %s asks instead of going on with one tap', (_what, trust) => {
  expect(viewOf(walk(), { kind: 'offer', ...sure, trust })).toMatchObject({
    sure: false,
    signs: trust.signs,
    headline:
      'It reads as an offer from Lindholm Ferries, for Service Planner. Whether Lindholm Ferries sent it is not certain.',
  })
})
