import { expect, test } from 'vitest'
import { buildSigns, buildSignsOf, type SaysJob } from './build-signs.ts'
import { prepareLetter } from './letter-text.ts'

function signsOf(text: string, fromAddress: string | null = null, saysJob: SaysJob = 'not') {
  const letter = { subject: null, fromName: null, fromAddress, text }
  return buildSignsOf(prepareLetter(letter), saysJob)
}

const sentence = 'The lamp in the hall is mended and the key lies on the sill.'

test('a plain sentence shows nothing', () => {
  expect(signsOf(sentence)).toEqual([])
})

test.each([
  ['Dear Ms Adler,', 'English'],
  ['Sehr geehrte Frau Adler,', 'German'],
  ['Bonjour Madame Adler,', 'French'],
  ['Estimada Ana:', 'Spanish'],
  ['Gentile Anna,', 'Italian'],
  ['Prezada Ana,', 'Portuguese'],
  ['Beste Anna,', 'Dutch'],
])('sees that somebody is greeted: %s (%s)', (greeting) => {
  expect(signsOf(`${greeting}\n\n${sentence}`)).toContain(buildSigns.greets)
})

test('an answer that quotes, a forward and a round to many are talk between people', () => {
  const answer = `${sentence}\n\n> Is the lamp mended?\n`
  const forward = `---- Forwarded by Ann Dale ----\n${sentence}`
  const round = `To: ${'a@example.org, '.repeat(5)}\n${sentence}`
  for (const text of [answer, forward, round]) {
    expect(signsOf(text)).toContain(buildSigns.conversation)
    expect(signsOf(text, null, 'once')).not.toContain(buildSigns.conversation)
  }
})

const goods = Array.from({ length: 9 }, (_, at) => `Lamp number ${at}`).join('\n')
const advert = `These are the lamps that we have for you this week.\nLAMPS FOR ALL!!\n${goods}\n$ 12 and $ 14\nhttps://a.example\nhttps://b.example\nhttps://c.example`

test('sees a list, prices, links and loud words', () => {
  const loud = [buildSigns.manyLinks, buildSigns.shouts, buildSigns.listed, buildSigns.prices]
  expect(signsOf(advert)).toEqual(loud)
})

test('in a letter that is plainly about a job they are only its dress', () => {
  expect(signsOf(advert, null, 'plainly')).toEqual([buildSigns.links])
})

test('knows the addresses of systems and of numbered mailboxes', () => {
  expect(signsOf(sentence, 'no-reply@example.org')).toEqual([buildSigns.robotSender])
  expect(signsOf(sentence, 'ann4711x@example.org')).toEqual([buildSigns.numberedSender])
})

test('what a mailing list puts below a letter is not its sender’s', () => {
  const footer =
    'Rowing club: rowers@example.org\nhttps://lists.example.org for subscription information.'
  const { search } = prepareLetter({
    subject: null,
    fromName: null,
    fromAddress: null,
    text: `${sentence.repeat(3)}\n-- \n${footer}`,
  })
  expect(search).toContain('lamp')
  expect(search).not.toContain('subscription')
})
