import { expect, test } from 'vitest'
import { bareEnvelope } from './envelope.test-support.ts'
import type { Envelope } from './envelope.ts'
import { prepareLetter } from './letter-text.ts'
import { nearness } from './look-alike.ts'
import { mayMove } from './may-move.ts'
import { readLetter } from './read-letter.ts'
import { judgeTrust } from './trust.ts'
import { senderSigns } from './trust-sender.ts'
import { explainSign, trustSignIds } from './trust-signs.ts'

const proof = (spf: 'pass' | 'fail', dkim: 'pass' | 'none', dmarc: 'pass' | 'fail' | 'none') => ({
  ...bareEnvelope,
  authentication: { spf, dkim, dmarc },
})

const sender = { fromName: 'Maria Sandahl', fromAddress: 'maria@lindholm.example' }

function trustOfLetter(text: string, envelope: Envelope = bareEnvelope, kind = 'interview') {
  const letter = { ...sender, subject: 'Your application', text, envelope }
  return judgeTrust(prepareLetter(letter), { ...letter, kind, company: null })
}

const invitation =
  'Dear Ada, thank you for your application to Lindholm. We would like to invite you to an interview on Tuesday at 14:00.'

test('an ordinary invitation is plain', () => {
  expect(trustOfLetter(invitation, proof('pass', 'pass', 'pass'))).toEqual({
    level: 'plain',
    signs: [],
  })
})

test.each([
  [
    'English',
    'asks-payment',
    'To secure the position please pay the refundable registration fee of 80 pounds today.',
  ],
  [
    'German',
    'asks-payment',
    'Bitte überweisen Sie vorab die Bearbeitungsgebühr von 90 Euro auf unser Konto.',
  ],
  ['French', 'asks-payment', 'Merci de régler les frais de dossier de 60 euros avant vendredi.'],
  ['Spanish', 'asks-payment', 'Para continuar debe pagar la tasa de inscripción de 50 euros.'],
  ['Dutch', 'asks-payment', 'U dient eerst de inschrijfkosten van 40 euro te betalen.'],
  ['Italian', 'asks-payment', 'Per proseguire deve pagare la quota di iscrizione di 70 euro.'],
  ['Portuguese', 'asks-payment', 'Para continuar é preciso pagar a taxa de inscrição de 50 euros.'],
  [
    'English',
    'asks-gift-cards',
    'As your first task, buy four Steam gift cards and send us the codes.',
  ],
  [
    'English',
    'sends-check',
    'We will send you a check to purchase your office equipment from our vendor.',
  ],
  ['English', 'asks-crypto', 'Please transfer the amount in USDT to our wallet.'],
  [
    'English',
    'asks-to-pass-money-on',
    'You will receive payments into your personal bank account from our customers.',
  ],
])('in %s, a letter that does this warns: %s', (_language, sign, sentence) => {
  const trust = trustOfLetter(`${invitation} ${sentence}`)
  expect(trust.level).toBe('warned')
  expect(trust.signs).toContain(sign)
})

test.each([
  ['English', 'asks-bank-details', 'Please send us your bank account number and a photo.'],
  ['German', 'asks-bank-details', 'Bitte teilen Sie uns Ihre Bankverbindung mit.'],
  ['French', 'asks-identity', 'Merci de nous envoyer une copie de votre passeport.'],
  ['Spanish', 'asks-identity', 'Por favor, envíenos una foto de su DNI.'],
  ['Italian', 'messenger-only', 'Il colloquio si terrà tramite Telegram.'],
  ['Dutch', 'asks-bank-details', 'Wilt u uw IBAN doorgeven?'],
  ['Portuguese', 'messenger-only', 'A entrevista será feita por WhatsApp.'],
  ['English', 'no-talk', 'You are hired and no interview is needed.'],
  ['English', 'pay-far-beyond', 'Work from home, part-time, and earn $3,500 per week.'],
])('in %s, a letter that does this is doubtful: %s', (_language, sign, sentence) => {
  expect(trustOfLetter(`Dear Ada, we read your profile. ${sentence}`)).toEqual({
    level: 'doubtful',
    signs: [sign],
  })
})

test.each([
  'We will never ask you to pay an application fee or to buy gift cards.',
  'Beware of fraud: some write in our name and ask people to pay a registration fee.',
  'Wir bitten Bewerber niemals, eine Bearbeitungsgebühr zu zahlen.',
  'There is no need to send us your bank details now.',
  'Nous ne demandons jamais de payer des frais de dossier.',
])('an honest warning of frauds is no sign: %s', (sentence) => {
  expect(trustOfLetter(`${invitation} ${sentence}`).level).toBe('plain')
})

test('an offer that asks for bank details for the payroll is plain', () => {
  const offer =
    'We are delighted to offer you the position of baker. Please find the contract attached. Please send us your bank details for the payroll.'
  expect(trustOfLetter(offer, bareEnvelope, 'offer').level).toBe('plain')
})

test('two doubts are a warning, and hurry counts only beside a doubt', () => {
  expect(trustOfLetter(`${invitation} Please reply within 24 hours.`).level).toBe('plain')
  expect(trustOfLetter(`${invitation} It takes place on Telegram. Reply within 24 hours.`)).toEqual(
    {
      level: 'doubtful',
      signs: ['messenger-only', 'urgent'],
    },
  )
  const both = `${invitation} It takes place on Telegram.`
  expect(trustOfLetter(both, proof('fail', 'none', 'fail')).level).toBe('warned')
})

test('a sender that fails the proof is doubtful, and may move nothing', () => {
  for (const envelope of [proof('pass', 'none', 'fail'), proof('fail', 'none', 'none')]) {
    const trust = trustOfLetter(invitation, envelope)
    expect(trust.level).toBe('doubtful')
    expect(mayMove({ sure: true, trust })).toBe(false)
  }
  expect(trustOfLetter(invitation, proof('fail', 'pass', 'none')).level).toBe('plain')
})

test.each([
  ['a rejection', 'We regret that we have chosen another candidate for the position of baker.'],
  ['an offer', 'We are pleased to offer you the position of baker at Lindholm from 1 June.'],
])('%s from a forged sender is read, and moves nothing', (_what, sentence) => {
  const text = `Dear Ada, thank you for your application to Lindholm. ${sentence}`
  const forged = proof('fail', 'none', 'fail')
  const letter = { ...sender, subject: 'Your application', text, sentAt: null }
  expect(mayMove(readLetter({ ...letter, envelope: forged }))).toBe(false)
  expect(mayMove(readLetter({ ...letter, envelope: proof('pass', 'pass', 'pass') }))).toBe(true)
  const fromLookAlike = { ...letter, fromAddress: 'maria@lindh0lm.example' }
  expect(mayMove(readLetter(fromLookAlike))).toBe(false)
})

test('what is unsure or warned of moves nothing, what is plain does', () => {
  expect(mayMove({ sure: true, trust: { level: 'plain', signs: [] } })).toBe(true)
  expect(mayMove({ sure: true })).toBe(true)
  expect(mayMove({ sure: true, trust: { level: 'doubtful', signs: ['misnamed-link'] } })).toBe(true)
  expect(mayMove({ sure: false, trust: { level: 'plain', signs: [] } })).toBe(false)
  expect(mayMove({ sure: true, trust: { level: 'warned', signs: ['asks-payment'] } })).toBe(false)
})

test.each([
  ['a digit for a letter', 'lindh0lm', 'lindholm', 'looks-the-same'],
  ['two letters for one', 'lindholrn', 'lindholm', 'looks-the-same'],
  ['a Cyrillic letter', 'lindhоlm', 'lindholm', 'looks-the-same'],
  ['the same as Punycode', 'xn--lindhlm-ejg', 'lindholm', 'looks-the-same'],
  ['a letter left out', 'lindhol', 'lindholm', 'one-off'],
  ['two letters swapped', 'lindhlom', 'lindholm', 'one-off'],
  ['another name', 'landhome', 'lindholm', null],
  ['itself', 'lindholm', 'lindholm', null],
  ['short names', 'abb', 'abc', null],
])('%s: %s beside %s', (_case, label, known, near) => {
  expect(nearness(label, known)).toBe(near)
})

const known = [{ company: 'Lindholm Ferries', host: 'mail.lindholm.example' }]

test('an address that looks like one that wrote before warns', () => {
  const from = (address: string) => ({ name: 'Lindholm Ferries', address })
  const signs = (address: string) => senderSigns(from(address), 'Lindholm Ferries', known)
  expect(signs('hr@lindh0lm.example')).toEqual(['look-alike-domain'])
  expect(signs('hr@lindholrn.example')).toEqual(['look-alike-domain'])
  expect(signs('lindholm.hr@gmail.com')).toEqual(['known-employer-elsewhere'])
  expect(signs('jobs@lindholm.example')).toEqual([])
  expect(signs('no-reply@greenhouse.io')).toEqual([])
})

test('a private account that speaks for an employer is doubtful, a person’s own is not', () => {
  const signs = (name: string) => senderSigns({ name, address: 'x@gmail.com' }, 'Lindholm Ferries')
  expect(signs('Lindholm Ferries HR')).toEqual(['free-mail-employer'])
  expect(signs('Maria Sandahl')).toEqual([])
})

const link = (text: string, url: string) => ({ ...bareEnvelope, links: [{ text, url }] })
const reply = (address: string) => ({ ...bareEnvelope, replyTo: { name: '', address } })

test.each([
  [
    'a link that names another host',
    link('www.lindholm.com/jobs', 'https://evil.info/x'),
    ['misnamed-link'],
  ],
  ['a link that names its own host', link('lindholm.com', 'https://jobs.lindholm.com/x'), []],
  ['a counted link that leads there', link('lindholm.com', 'https://ct.sendgrid.net/x'), []],
  ['a link with words', link('Apply here', 'https://evil.info/x'), []],
  ['answers to a private account', reply('lindholm.hr@gmail.com'), ['reply-elsewhere']],
  ['answers to a look-alike', reply('hr@lindho1m.example'), ['look-alike-domain']],
  ['answers to another system', reply('reply@lever.co'), []],
])('%s', (_case, envelope, signs) => {
  expect(trustOfLetter(invitation, envelope).signs).toEqual(signs)
})

test('every sign says what was seen, why it matters and what to do, calmly', () => {
  for (const id of trustSignIds) {
    const sign = explainSign(id)
    for (const words of [sign?.says, sign?.because, sign?.todo]) {
      expect(words).toMatch(/^[A-Z].*\.$/)
      expect(words).not.toMatch(/!|unfortunately|danger|warning/i)
    }
  }
  expect(explainSign('of-a-newer-version')).toBeUndefined()
})
