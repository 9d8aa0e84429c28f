import { expect, test } from 'vitest'
import { whoLetters } from '../../../test/letters/who/who-letters.ts'
import { bareEnvelope } from './envelope.test-support.ts'
import { prepareLetter } from './letter-text.ts'
import { companyKey } from './names.ts'
import { findWho } from './who.ts'

test.each(whoLetters.map((letter) => [letter.about, letter] as const))(
  'names who wrote about what: %s',
  (_about, { subject = null, from = [null, null], text, ...facts }) => {
    const [fromName, fromAddress] = from
    const prepared = prepareLetter({ subject, fromName, fromAddress, text })
    const who = findWho(
      prepared,
      { fromName, fromAddress },
      subject === 'Sunday' ? 'other' : 'rejection',
    )
    const company = who.company?.name ?? null
    if (facts.company !== undefined) {
      expect(company === null ? null : companyKey(company)).toBe(
        facts.company === null ? null : companyKey(facts.company),
      )
    }
    if (facts.role !== undefined) expect(who.role?.name ?? null).toBe(facts.role)
    if (facts.requisition !== undefined) {
      expect(who.requisition?.name ?? null).toBe(facts.requisition)
    }
    if (facts.writer === null) expect(who.writer).toBeNull()
    else if (facts.writer !== undefined) expect(who.writer).toMatchObject(facts.writer)
    for (const found of [who.company?.place, who.role, who.requisition, who.writer?.place]) {
      if (found) expect(prepared.shownText.slice(found.start, found.end)).not.toBe('')
    }
  },
)

test('an answer goes to the address that the letter asks for, not to a mailbox that nobody reads', () => {
  const head = {
    fromName: 'Lindholm Ferries',
    fromAddress: 'no-reply@us.greenhouse-mail.io',
    envelope: {
      ...bareEnvelope,
      replyTo: { name: 'Maria Sandahl', address: 'maria@lindholm.example' },
    },
  }
  const letter = prepareLetter({
    subject: 'Your interview',
    ...head,
    text: 'Dear Ines,\n\nSee you on Monday.\n\nBest,\nMaria',
  })
  expect(findWho(letter, head, 'interview').writer).toMatchObject({
    name: 'Maria Sandahl',
    address: 'maria@lindholm.example',
  })
})
