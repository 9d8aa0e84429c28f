import { expect, test } from 'vitest'
import { originalOf } from './forwarded.ts'
import { prepareLetter } from './letter-text.ts'
import { readLetter } from './read-letter.ts'

const words =
  'Dear Ada,\n\nthank you for your application as a baker. We have decided to go on with other candidates.\n\nKind regards\nMaria Sandahl'

test.each([
  [
    'Gmail',
    'Fwd: x',
    '---------- Forwarded message ---------\nFrom: Maria Sandahl <maria@lindholm.example>\nDate: Tue, Mar 10, 2026 at 9:12 PM\nSubject: Your application\nTo: <ada@home.example>\n\n\n',
  ],
  [
    'Apple Mail',
    'Fwd: x',
    'Begin forwarded message:\n\nFrom: Maria Sandahl <maria@lindholm.example>\nSubject: Your application\nDate: 10 March 2026 at 21:12:00 CET\nTo: ada@home.example\n\n',
  ],
  [
    'Outlook',
    'FW: x',
    'From: Maria Sandahl <maria@lindholm.example>\nSent: Tuesday, 10 March 2026 21:12\nTo: Ada <ada@home.example>\nSubject: Your application\n\n',
  ],
  [
    'Outlook in German',
    'WG: x',
    'Von: Maria Sandahl <maria@lindholm.example>\nGesendet: Dienstag, 10. März 2026 21:12\nAn: Ada <ada@home.example>\nBetreff: Your application\n\n',
  ],
  [
    'Outlook in French',
    'TR: x',
    'De : Maria Sandahl <maria@lindholm.example>\nEnvoyé : mardi 10 mars 2026 21:12\nÀ : Ada <ada@home.example>\nObjet : Your application\n\n',
  ],
  [
    'Outlook in Spanish',
    'RV: x',
    'De: Maria Sandahl <maria@lindholm.example>\nEnviado: martes, 10 de marzo de 2026 21:12\nPara: Ada <ada@home.example>\nAsunto: Your application\n\n',
  ],
  [
    'Outlook in Dutch',
    'Doorst: x',
    'Van: Maria Sandahl <maria@lindholm.example>\nVerzonden: dinsdag 10 maart 2026 21:12\nAan: Ada <ada@home.example>\nOnderwerp: Your application\n\n',
  ],
  [
    'Outlook in Italian',
    'I: x',
    'Da: Maria Sandahl <maria@lindholm.example>\nInviato: martedì 10 marzo 2026 21:12\nA: Ada <ada@home.example>\nOggetto: Your application\n\n',
  ],
  [
    'Outlook in Portuguese',
    'ENC: x',
    'De: Maria Sandahl <maria@lindholm.example>\nEnviado: terça-feira, 10 de março de 2026 21:12\nPara: Ada <ada@home.example>\nAssunto: Your application\n\n',
  ],
  [
    'Thunderbird in German',
    'Fwd: x',
    '-------- Weitergeleitete Nachricht --------\nBetreff: Your application\nDatum: Tue, 10 Mar 2026 21:12:00 +0100\nVon: Maria Sandahl <maria@lindholm.example>\nAn: ada@home.example\n\n',
  ],
])('finds the letter that %s forwarded', (_program, subject, head) => {
  const original = originalOf(
    { subject, text: `fyi\n\nAda\n\n${head}${words}` },
    'Europe/Stockholm',
  )
  expect(original).toMatchObject({
    subject: 'Your application',
    fromName: 'Maria Sandahl',
    fromAddress: 'maria@lindholm.example',
    text: words,
  })
  expect(original?.sentAt).toBe('2026-03-10T20:12:00.000Z')
})

const gmail =
  '---------- Forwarded message ---------\nFrom: Maria Sandahl <maria@lindholm.example>\nDate: Tue, Mar 10, 2026\nSubject: Your application\n\n'

test('finds the innermost letter of a forward of a forward', () => {
  const twice = `---------- Forwarded message ---------\nFrom: Ada Example <ada@work.example>\nSubject: Fwd: Your application\n\n${gmail}${words}`
  expect(originalOf({ subject: 'Fwd: Fwd: Your application', text: twice }, null)).toMatchObject({
    fromName: 'Maria Sandahl',
    text: words,
  })
})

test('finds a letter that was forwarded with a mark before each line', () => {
  const quoted = `${gmail}${words}`.split('\n').map((line) => `> ${line}`)
  const text = ['Begin forwarded message:', '', ...quoted.slice(1)].join('\n')
  expect(originalOf({ subject: 'Fwd: x', text }, null)).toMatchObject({ text: words })
})

test('a reply that quotes is no forward, nor is a letter that only speaks of one', () => {
  const outlook =
    'From: Ada <ada@home.example>\nSent: Monday\nTo: Maria\nSubject: Question\n\nWhen?'
  expect(originalOf({ subject: 'RE: Question', text: `Soon.\n\n${outlook}` }, null)).toBeNull()
  expect(originalOf({ subject: 'x', text: 'I forwarded message and all.' }, null)).toBeNull()
  const long = `${'A letter of its own, with much to say. '.repeat(10)}\n\n${gmail}${words}`
  expect(originalOf({ subject: 'Fwd: x', text: long }, null)).toBeNull()
})

test('ten thousand marks are looked at once', () => {
  const text = 'Begin forwarded message:\n'.repeat(10_000)
  expect(originalOf({ subject: 'Fwd: x', text }, null)).toBeNull()
})

test.each([
  ['English', 'On Mon, 2 Mar 2026 at 10:00, Ada <ada@home.example> wrote:'],
  [
    'broken English',
    'On Mon, 2 Mar 2026 at 10:00, Ada Example of the Home\n<ada@home.example> wrote:',
  ],
  ['German', 'Am Mo., 2. März 2026 um 10:00 Uhr schrieb Ada <ada@home.example>:'],
  ['French', 'Le lun. 2 mars 2026 à 10:00, Ada <ada@home.example> a écrit :'],
  ['Spanish', 'El lun, 2 mar 2026 a las 10:00, Ada (<ada@home.example>) escribió:'],
  ['Dutch', 'Op ma 2 mrt 2026 om 10:00 schreef Ada <ada@home.example>:'],
  ['Italian', 'Il giorno lun 2 mar 2026 alle ore 10:00 Ada <ada@home.example> ha scritto:'],
  ['Portuguese', 'Em seg., 2 de mar. de 2026 às 10:00, Ada <ada@home.example> escreveu:'],
  ['Outlook in French', '-----Message d’origine-----'],
])('words below the line of a quote are not the sender’s: %s', (_language, line) => {
  const reply = 'We will come back to you about the next steps by Friday, as we promised last week.'
  const text = `${reply}\n\n${line}\nWe regret that your application was not successful.`
  expect(
    readLetter({ subject: 'Re: x', fromName: null, fromAddress: null, text, sentAt: null }).kind,
  ).not.toBe('rejection')
})

test('an answer below or between marked lines is the sender’s', () => {
  const intro = 'On Mon, 2 Mar 2026 at 10:00, Ada Example <ada@home.example> wrote:'
  const regret = 'We regret that your application was not successful.'
  const below = `${intro}\n\n> When may I expect an answer?\n\n${regret}`
  const between = `${intro}\n> When?\n${regret}\n> And where?\nIn May.`
  for (const text of [below, between]) {
    const letter = { subject: 'Re: x', fromName: null, fromAddress: null, text }
    const { search } = prepareLetter(letter)
    expect(search).toContain('we regret that')
    expect(search).not.toContain('when')
  }
})

test('what a firm puts below every letter is not read', () => {
  const text =
    'We shall write to you in May, when the new ovens are there and we know how many of us are needed.\n\nThis e-mail and any attachments are confidential and may be privileged.\nIf you are not chosen as its reader, delete it.\n\nMaria'
  const { search } = prepareLetter({ subject: null, fromName: null, fromAddress: null, text })
  expect(search).toContain('write to you in may')
  expect(search).toContain('maria')
  expect(search).not.toMatch(/privileged|not chosen/)
})
