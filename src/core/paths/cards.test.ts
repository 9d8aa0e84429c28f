import { expect, test } from 'vitest'
import { applied, contextAt, expectOk } from '../applications/sample.test-support.ts'
import { many, now, searchOf, today } from '../insights/sample.test-support.ts'
import { setMoneyUntil } from '../plan/target.ts'
import { addDays } from '../time/calendar.ts'
import { growthKind } from '../vault/kinds/paths.ts'
import { MemoryVault } from '../vault/vault.ts'
import { growthView, keepGrowth } from './growth.ts'
import { addInterim, decideInterim, interimView, removeInterim } from './interim.ts'
import { offeringView, offerLine, writeOffering } from './offering.ts'

const at = now.instant
const context = contextAt(at)

test('what a job would teach is decided once both sides are written', () => {
  const vault = searchOf(...many(1, 0))
  const card = { applicationId: 'a00000' }
  const early = keepGrowth(vault, { ...card, learn: 'Tenders', decision: 'yes' }, context)
  expect(early.ok || early.problem.code).toBe('one-sided')
  applied(vault, expectOk(keepGrowth(vault, { ...card, learn: 'Tenders' }, context)), at)
  const both = { ...card, cost: 'Two hours on the train', decision: 'no' as const }
  applied(vault, expectOk(keepGrowth(vault, both, context)), at)
  expect(vault.all(growthKind)).toHaveLength(1)
  expect(growthView(vault, 'a00000', now)).toMatchObject({
    learn: 'Tenders',
    cost: 'Two hours on the train',
    decision: 'no',
  })
})

test('a requirement that nothing shows is the because of the card', () => {
  const requirements = [{ id: 'r1', text: 'Certified in tendering', weight: 'must' as const }]
  const vault = searchOf(...many(1, 0).map((body) => ({ ...body, requirements })))
  const view = growthView(vault, 'a00000', now)
  expect(view.because).toContain('“Certified in tendering”')
})

test('no card is kept for an application that is not there', () => {
  const kept = keepGrowth(new MemoryVault(), { applicationId: 'a', learn: 'x' }, context)
  expect(kept.ok || kept.problem.code).toBe('not-found')
})

test('what one offers keeps its wordings of earlier days, and not those of the same sitting', () => {
  const vault = new MemoryVault()
  const write = (offer: string, day: string) => {
    const instant = `${day}T09:00:00.000Z`
    const lines = { who: '', offer, next: '' }
    applied(vault, expectOk(writeOffering(vault, lines, contextAt(instant))), instant)
  }
  expect(offerLine(vault)).toBe(null)
  write('Rosters', '2026-06-01')
  write('Rosters that hold', '2026-06-01')
  write('Rosters that hold in a storm', '2026-06-20')
  expect(offerLine(vault)).toBe('Rosters that hold in a storm')
  const { earlier, on } = offeringView(vault, now)
  expect(on).toBe('20 June')
  expect(earlier.map(({ offer, on }) => [offer, on])).toEqual([['Rosters that hold', '1 June']])
  const empty = writeOffering(vault, { who: ' ', offer: '', next: '' }, context)
  expect(empty.ok || empty.problem.code).toBe('no-words')
})

test('work for the time being shows both sides with the person’s own numbers', () => {
  const vault = new MemoryVault()
  const day = addDays(today, 70)
  applied(vault, expectOk(setMoneyUntil(vault, { on: day }, context)), at)
  const input = {
    ...{ form: 'freelance' as const, what: 'Harbour plans', monthlyIn: 1500, monthlyOut: 2000 },
    ...{ endsOn: addDays(today, 122), relevance: 'close' as const, hoursLeft: 8 },
  }
  applied(vault, expectOk(addInterim(vault, input, context)), at)
  const [card] = interimView(vault, now)
  expect(card?.title).toBe('Freelance: Harbour plans')
  expect(card?.reckoned).toContain(
    'A month of it covers 1,500 of 2,000; 500 still comes from savings.',
  )
  expect(card?.reckoned.join(' ')).toContain('about ten weeks as it is. By your figures')
  expect(card?.reckoned.join(' ')).toContain('three months')
  expect(card?.speaksFor.join(' ')).toContain('close to the work')
  expect(card?.speaksAgainst.join(' ')).toContain('audit study')
  expect(card?.speaksAgainst.join(' ')).toContain('eight hours a week')
})

test('a decision on it is kept with its reason, and it can be removed', () => {
  const vault = new MemoryVault()
  const added = expectOk(addInterim(vault, { form: 'temporary', what: 'Till' }, context))
  applied(vault, added, at)
  const interimId = added[0]?.id ?? ''
  const no = { interimId, decision: 'no' as const, reason: 'Too far' }
  applied(vault, expectOk(decideInterim(vault, no, context)), at)
  expect(interimView(vault, now)[0]).toMatchObject({ decision: 'no', reason: 'Too far' })
  applied(vault, expectOk(removeInterim(vault, { interimId }, context)), at)
  expect(interimView(vault, now)).toEqual([])
})

test.each([
  ['no-words', { what: ' ' }],
  ['not-a-day', { what: 'Till', endsOn: 'soon' }],
  ['not-a-number', { what: 'Till', monthlyIn: Number.NaN }],
])('%s: nothing is kept', (code, fields) => {
  const added = addInterim(new MemoryVault(), { form: 'contract', ...fields }, context)
  expect(added.ok || added.problem.code).toBe(code)
})
