import { expect, test } from 'vitest'
import { addApplication, addEvent } from '../applications/application-actions.ts'
import { addConversation } from '../people/conversation-actions.ts'
import { addGroup } from '../people/group-actions.ts'
import { addPerson } from '../people/person-actions.ts'
import { at, withPeople } from '../people/sample.test-support.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { logChoiceKind, searchActivityKind } from '../vault/kinds/search-log.ts'
import { addOwnLine, editOwnLine, removeOwnLine } from './own-lines.ts'
import { periodNamed, periodOf, searchLog, searchLogCsv, tickActivities } from './search-log.ts'

const march = { from: '2026-03-01', to: '2026-03-31' }

function aMonth() {
  const sample = withPeople()
  const { act, put } = sample
  const applicationId = act(addApplication, {
    ...{ company: 'Kestrel', role: 'Planner', channel: 'board', notes: 'Felt hopeful.' },
    appliedOn: '2026-03-02',
  })
  act(addEvent, { applicationId, type: 'screening', on: '2026-03-09', note: 'It went badly.' })
  act(addEvent, { applicationId, type: 'interview', on: '2026-03-20' })
  act(addApplication, { company: 'Tarn Water', appliedOn: '2026-02-10' })
  put(letterKind, {
    ...{ direction: 'out', state: 'sent', source: 'written', addedAt: at },
    ...{ sentAt: '2026-03-10T10:00:00.000Z', purpose: 'follow-up', applicationId },
  })
  put(letterKind, {
    ...{ direction: 'out', state: 'sent', source: 'written', addedAt: at },
    ...{ sentAt: '2026-03-10T10:00:00.000Z', purpose: 'ask-for-company' },
  })
  const tom = act(addPerson, { name: 'Tom', relation: 'recruiter', company: 'Brook & Co' })
  const joan = act(addPerson, { name: 'Joan', relation: 'friend' })
  const text = 'I told him how low I am.'
  act(addConversation, { personId: tom, on: '2026-03-11', form: 'phone', text })
  act(addConversation, { personId: joan, on: '2026-03-11', text })
  act(addGroup, { name: 'Rail evening', type: 'event', on: '2026-03-05' })
  act(addOwnLine, { text: 'asked at the job centre', means: 'in-person', result: '=1+1' })
  const log = () => searchLog(sample.vault, march, sample.now)
  return { ...sample, log }
}

test('gathers what was done in the period up to today, and nothing of friends', () => {
  const rows = aMonth().log().rows
  expect(
    rows.map(({ on, text, employer, meansWord, result, ticked }) => [
      ...[on, text, employer, meansWord, result, ticked],
    ]),
  ).toEqual([
    ['2026-03-02', 'Applied for Planner', 'Kestrel', 'Online', 'Interview', true],
    ['2026-03-05', 'Went to Rail evening', null, 'At an event', null, true],
    ['2026-03-09', 'First call about Planner', 'Kestrel', 'By phone', null, true],
    ['2026-03-10', 'Followed up an application', 'Kestrel', 'By mail', null, false],
    ['2026-03-11', 'Spoke with Tom', 'Brook & Co', 'By phone', null, false],
    ['2026-03-12', 'Asked at the job centre', null, 'In person', '=1+1', true],
  ])
})

test('no note, no talk and nothing of how it felt is in it', () => {
  expect(JSON.stringify(aMonth().log())).not.toMatch(/hopeful|badly|\blow\b|Joan/)
})

test('ticks are remembered as far as they differ from what is usual', () => {
  const { vault, log, act } = aMonth()
  const [applied, , , letter] = log().rows
  if (!applied || !letter) throw new Error('the rows are missing')
  act(tickActivities, { rows: [applied, letter], ticked: true })
  expect(vault.all(logChoiceKind)[0]?.body).toEqual({ added: [letter.key], leftOut: [] })
  act(tickActivities, { rows: [applied, letter], ticked: false })
  expect(vault.all(logChoiceKind)[0]?.body).toEqual({ added: [], leftOut: [applied.key] })
  expect(log()).toMatchObject({ ticked: 3, title: '1 March 2026 to 31 March 2026' })
})

test('the file holds what is ticked and no cell that runs', () => {
  const lines = searchLogCsv(aMonth().log()).split('\r\n')
  expect(lines[0]).toBe('\ufeff"Day","What you did","Employer","How","Result"')
  expect(lines[1]).toBe('"2026-03-02","Applied for Planner","Kestrel","Online","Interview"')
  expect(lines.at(-2)).toContain(`"'=1+1"`)
  expect(lines).toHaveLength(6)
})

test('a line of one’s own is changed and removed, and is never of a day to come', () => {
  const { vault, context, act } = aMonth()
  const lineId = vault.all(searchActivityKind)[0]?.id ?? ''
  act(editOwnLine, { lineId, employer: 'Job centre', result: '' })
  expect(vault.get(searchActivityKind, lineId)?.body).toEqual({
    ...{ on: '2026-03-12', text: 'asked at the job centre', means: 'in-person' },
    ...{ employer: 'Job centre', addedAt: at },
  })
  const refused = (fields: object) => editOwnLine(vault, { lineId, ...fields }, context)
  expect(refused({ on: '2026-03-13' })).toMatchObject({ problem: { code: 'still-to-come' } })
  expect(refused({ text: ' ' })).toMatchObject({ problem: { code: 'no-words' } })
  act(removeOwnLine, { lineId })
  expect(vault.all(searchActivityKind)).toEqual([])
})

test('periods are whole weeks and months, and two days in any order', () => {
  const { now } = withPeople()
  expect(periodNamed('this-week', now)).toEqual({ from: '2026-03-09', to: '2026-03-15' })
  expect(periodNamed('last-week', now)).toEqual({ from: '2026-03-02', to: '2026-03-08' })
  expect(periodNamed('this-month', now)).toEqual(march)
  expect(periodNamed('last-month', now)).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  expect(periodOf({ from: '2026-03-08', to: '2026-03-01' }, now).from).toBe('2026-03-01')
  expect(periodOf({ from: 'soon' }, now)).toEqual(march)
})
