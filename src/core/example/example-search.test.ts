import { describe, expect, test } from 'vitest'
import { addApplication } from '../applications/application-actions.ts'
import { applicationList } from '../applications/application-list.ts'
import { applied, contextAt, expectOk } from '../applications/sample.test-support.ts'
import { sceneOf } from '../next/scene.ts'
import { sayTomorrow } from '../next/where-you-stand.ts'
import { addAction, finishAction } from '../plan/action-actions.ts'
import { actionView, winsThisWeek } from '../plan/action-view.ts'
import { readLetter } from '../reading/read-letter.ts'
import { dateIn, weekdayOf } from '../time/calendar.ts'
import { MAX_CHANGES_PER_SET } from '../vault/change.ts'
import { create } from '../vault/edit.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { letterKind, letterTextKind } from '../vault/kinds/letter.ts'
import { actionKind, dismissalKind, winKind } from '../vault/kinds/plan.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { reflectionKind } from '../vault/kinds/reflection.ts'
import { EXAMPLE_ID, exampleKind } from '../vault/kinds/settings.ts'
import { kindNamed, kinds } from '../vault/kinds.ts'
import { MemoryVault } from '../vault/vault.ts'
import { exampleSearch, removeExample } from './example-search.ts'
import { lindholmReading, lindholmSubject, lindholmText, lindholmWords } from './lindholm-letter.ts'

// A Thursday morning.
const at = '2026-03-12T09:45:00.000Z'

function shown(instant = at) {
  const context = contextAt(instant)
  const vault = new MemoryVault()
  return { context, vault: applied(vault, exampleSearch(vault, context), instant) }
}

const alive = (vault: MemoryVault) =>
  [...vault.records()].filter((record) => !('deleted' in record))

describe.each([
  at,
  '2026-03-16T07:00:00.000Z',
  '2026-10-25T23:30:00.000Z',
  '2026-01-01T02:00:00.000Z',
])('around %s', (instant) => {
  test('every record fits its kind, once, and none of them is sealed', () => {
    const changes = exampleSearch(new MemoryVault(), contextAt(instant))
    expect(changes.length).toBeLessThanOrEqual(MAX_CHANGES_PER_SET)
    expect(new Set(changes.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(changes.length)
    for (const change of changes) {
      const kind = kindNamed(change.kind)
      const read = kind?.shape.safeParse((change as { body?: unknown }).body)
      expect(read?.success, `${change.kind}: ${read?.error}`).toBe(true)
      expect(kind?.sealed).toBe(false)
    }
  })

  test('the no came yesterday and nobody is met on a weekend', () => {
    const { vault, context } = shown(instant)
    const today = dateIn(instant, 'Europe/Dublin')
    const events = vault.all(applicationKind).flatMap(({ body }) => body.events)
    for (const event of events) if (event.people) expect(weekdayOf(event.on)).toBeLessThan(6)
    const [recovery] = vault.all(recoveryKind)
    const no = events.find(({ id }) => id === recovery?.body.eventId)
    expect(no && no.on < today && no.type === 'rejected').toBe(true)
    expect(recovery?.body.ask).toMatchObject({ state: 'later', on: today })
    const { sentence } = applicationList(vault, context.now, { view: 'open', query: '' })
    expect(sentence).toBe(
      'Ten are open. Two have a date, and three have gone quiet, which by now is usual.',
    )
  })
})

test('shows full pages: what waits, what is due, what went well', () => {
  const { vault, context } = shown()
  const { counts } = applicationList(vault, context.now, { view: 'open', query: '' })
  expect(counts).toEqual({ open: 10, 'your-turn': 3, quiet: 3, everything: 13 })
  expect(actionView(vault, context.now).due).toHaveLength(2)
  expect(winsThisWeek(vault, context.now)).toHaveLength(3)
})

test('what is said to belong together is there', () => {
  const { vault } = shown()
  const [recovery] = vault.all(recoveryKind)
  const reflection = vault.get(reflectionKind, recovery?.id ?? '')
  expect(reflection?.body.questions).toHaveLength(1)
  const causes = reflection?.body.causes.map(({ id }) => id)
  const [action] = vault.all(actionKind).filter(({ body }) => body.causeId !== undefined)
  expect(causes).toContain(action?.body.causeId)
  const letter = vault.get(letterKind, recovery?.body.letterId ?? '')
  expect(letter?.body).toMatchObject({
    applicationId: recovery?.body.applicationId,
    recoveryId: recovery?.id,
  })
  expect(vault.get(letterTextKind, letter?.id ?? '')?.body.text).toBe(lindholmText)
  const finished = vault.all(winKind).find(({ body }) => body.actionId !== undefined)
  expect(vault.get(actionKind, finished?.body.actionId ?? '')?.body.state).toBe('done')
})

test('the reading that is shown is what Onward reads in this letter', () => {
  const {
    shownText,
    evidence: _,
    confidence,
    ...read
  } = readLetter({
    subject: lindholmSubject,
    fromName: 'Maria Sandahl',
    fromAddress: 'maria.sandahl@lindholmferries.example',
    text: lindholmWords,
    sentAt: '2026-03-11T21:12:00.000Z',
  })
  const { evidence, confidence: __, ...written } = lindholmReading
  expect(shownText).toBe(lindholmText)
  expect(written).toEqual(read)
  expect(confidence).toBeGreaterThan(0.6)
  for (const { text, start, end } of evidence) expect(lindholmText.slice(start, end)).toBe(text)
})

test('asking for it twice changes nothing', () => {
  const { vault, context } = shown()
  expect(exampleSearch(vault, context)).toEqual([])
})

describe('removing it', () => {
  test('takes all of it and what was made about it, and nothing of one’s own', () => {
    const { vault, context } = shown()
    const step = { ifCue: 'it is ten', thenStep: 'ring', minutes: 5, on: '2026-03-12' }
    const applicationId = vault.all(applicationKind)[0]?.id ?? ''
    const recoveryId = vault.all(recoveryKind)[0]?.id ?? ''
    applied(vault, expectOk(addAction(vault, { ...step, applicationId }, context)), at)
    const actionId = vault.all(actionKind).at(-1)?.id ?? ''
    applied(vault, expectOk(finishAction(vault, { actionId }, context)), at)
    const dismissal = create(dismissalKind, 'd', { rule: 'ask', about: recoveryId, at })
    applied(vault, [dismissal], at)
    const mine = expectOk(addApplication(vault, { company: 'My own' }, context))
    const [own] = applied(vault, mine, at) && mine
    const ownStep = expectOk(addAction(vault, { ...step, applicationId: own?.id }, context))
    applied(vault, ownStep, at)
    applied(vault, removeExample(vault, context), at)
    expect(alive(vault).map(({ kind }) => kind)).toEqual(['application', 'action'])
  })

  test('works when some of it is gone already or its letter is not loaded', () => {
    const { vault, context } = shown()
    const letterId = vault.all(letterKind)[0]?.id ?? ''
    vault.forget('letter-text', letterId)
    const [person] = vault.stored('person')
    if (person) applied(vault, [{ ...person, baseVersion: 1, body: null }], at)
    const changes = removeExample(vault, context)
    expect(changes).toContainEqual({
      ...{ kind: 'letter-text', id: letterId, baseVersion: 1, schema: 1, body: null },
    })
    const loaded = changes.filter(({ kind }) => kind !== 'letter-text')
    applied(vault, loaded, at)
    expect(alive(vault)).toEqual([])
  })

  test('leaves the way open to show it again', () => {
    const { vault, context } = shown()
    applied(vault, removeExample(vault, context), at)
    expect(removeExample(vault, context)).toEqual([])
    applied(vault, exampleSearch(vault, context), at)
    expect(vault.get(exampleKind, EXAMPLE_ID)).toBeDefined()
    expect(kinds.flatMap((kind) => vault.all(kind)).length).toBeGreaterThan(30)
  })
})

test('shown at night, the note is said to be due at its own time in the morning', () => {
  const { context, vault } = shown('2026-01-15T02:00:00.000Z')
  expect(sayTomorrow(sceneOf(vault, context.now))).toMatch(/^Today .* the first at 9:30\.$/)
})
