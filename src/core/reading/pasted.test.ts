import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitPaste } from './pasted.ts'

const body = 'Dear Ines,\n\nWe have decided to go with someone else.\n\nMaria'

test('a paste without head lines is all text', () => {
  expect(splitPaste(body)).toEqual({
    subject: null,
    fromName: null,
    fromAddress: null,
    text: body,
    sentAt: null,
  })
})

test.each([
  [
    'Outlook',
    `From: Maria Sandahl <maria@lindholm.example>\nSent: Tuesday, March 10, 2026 9:12 PM\nTo: Ines Roth <ines@post.example>\nSubject: Service Planner\n\n${body}`,
  ],
  [
    'Outlook in German',
    `Von: Maria Sandahl <maria@lindholm.example>\nGesendet: Dienstag, 10. März 2026 21:12\nAn: Ines Roth\nBetreff: Service Planner\n\n${body}`,
  ],
  [
    'Apple Mail',
    `From: Maria Sandahl <maria@lindholm.example>\nSubject: Service Planner\nDate: 10 March 2026 at 21:12:00 CET\nTo: Ines Roth <ines@post.example>\n\n${body}`,
  ],
  [
    'Gmail forward',
    `---------- Forwarded message ---------\nFrom: Maria Sandahl <maria@lindholm.example>\nDate: Tue, Mar 10, 2026 at 9:12 PM\nSubject: Service Planner\nTo: <ines@post.example>\n\n${body}`,
  ],
  [
    'Gmail page',
    `Service Planner\nInbox\n\nMaria Sandahl <maria@lindholm.example>\nTue, 10 Mar 2026, 21:12 (2 days ago)\nto me\n\n${body}`,
  ],
  [
    'bold labels',
    `*From:* Maria Sandahl <maria@lindholm.example>\n*Date:* Tue, 10 Mar 2026 20:12:00 +0000\n*Subject:* Service Planner\n\n${body}`,
  ],
])('splits a paste from %s', (_program, paste) => {
  const letter = splitPaste(paste, 'Europe/Berlin')
  expect(letter).toEqual({
    subject: 'Service Planner',
    fromName: 'Maria Sandahl',
    fromAddress: 'maria@lindholm.example',
    text: body,
    sentAt: '2026-03-10T20:12:00.000Z',
  })
})

const sandahl = 'Maria Sandahl <maria@lindholm.example>'

test.each([
  [
    'Outlook in French',
    `De : ${sandahl}\nEnvoyé : mardi 10 mars 2026 21:12\nÀ : Ines Roth <ines@post.example>\nObjet : Service Planner`,
  ],
  [
    'Outlook in Spanish',
    `De: ${sandahl}\nEnviado el: martes, 10 de marzo de 2026 21:12\nPara: Ines Roth\nAsunto: Service Planner`,
  ],
  [
    'Outlook in Dutch',
    `Van: ${sandahl}\nVerzonden: dinsdag 10 maart 2026 21:12\nAan: Ines Roth\nOnderwerp: Service Planner`,
  ],
  [
    'Outlook in Italian',
    `Da: ${sandahl}\nInviato: martedì 10 marzo 2026 21:12\nA: Ines Roth\nOggetto: Service Planner`,
  ],
  [
    'Outlook in Portuguese',
    `De: ${sandahl}\nEnviada em: terça-feira, 10 de março de 2026 21:12\nPara: Ines Roth\nAssunto: Service Planner`,
  ],
  [
    'Outlook in German for someone else',
    `Von: Maria Sandahl <maria@lindholm.example> im Auftrag von Lindholm\nGesendet: 10.03.2026 21:12\nAn: Ines Roth\nBetreff: Service Planner\nWichtigkeit: Hoch`,
  ],
  [
    'Apple Mail in German',
    `Anfang der weitergeleiteten Nachricht:\n\nVon: ${sandahl}\nBetreff: Service Planner\nDatum: 10. März 2026 um 21:12:00 MEZ\nAn: ines@post.example`,
  ],
  [
    'Apple Mail in French',
    `Début du message transféré :\n\nDe: ${sandahl}\nObjet: Service Planner\nDate: 10 mars 2026 à 21:12:00 UTC+1\nÀ: ines@post.example`,
  ],
  [
    'Apple Mail in Spanish',
    `Inicio del mensaje reenviado:\n\nDe: ${sandahl}\nAsunto: Service Planner\nFecha: 10 de marzo de 2026, 21:12:00 CET\nPara: ines@post.example`,
  ],
  [
    'Apple Mail in Dutch',
    `Begin doorgestuurd bericht:\n\nVan: ${sandahl}\nOnderwerp: Service Planner\nDatum: 10 maart 2026 om 21:12:00 CET\nAan: ines@post.example`,
  ],
  [
    'Apple Mail in Italian',
    `Inizio messaggio inoltrato:\n\nDa: ${sandahl}\nOggetto: Service Planner\nData: 10 marzo 2026 alle ore 21:12:00 CET\nA: ines@post.example`,
  ],
  [
    'Apple Mail in Portuguese',
    `Início da mensagem reencaminhada:\n\nDe: ${sandahl}\nAssunto: Service Planner\nData: 10 de março de 2026, 21:12:00 CET\nPara: ines@post.example`,
  ],
  [
    'Thunderbird in German',
    `-------- Weitergeleitete Nachricht --------\nBetreff: \tService Planner\nDatum: \tTue, 10 Mar 2026 21:12:00 +0100\nVon: \t${sandahl}\nAn: \tines@post.example`,
  ],
  [
    'Thunderbird in French',
    `-------- Message transféré --------\nSujet : \tService Planner\nDate : \tTue, 10 Mar 2026 21:12:00 +0100\nDe : \t${sandahl}\nPour : \tines@post.example`,
  ],
  [
    'Thunderbird in Italian',
    `-------- Messaggio Inoltrato --------\nOggetto: \tService Planner\nData: \tTue, 10 Mar 2026 21:12:00 +0100\nMittente: \t${sandahl}\nA: \tines@post.example`,
  ],
  [
    'Gmail in German',
    `---------- Forwarded message ---------\nVon: ${sandahl}\nDate: Di., 10. März 2026 um 21:12 Uhr\nSubject: Service Planner\nTo: <ines@post.example>`,
  ],
  [
    'Gmail in Portuguese',
    `---------- Forwarded message ---------\nDe: ${sandahl}\nDate: ter., 10 de mar. de 2026 às 21:12\nSubject: Service Planner\nTo: <ines@post.example>`,
  ],
  [
    'a French head with figures and slashes',
    `De : ${sandahl}\nEnvoyé le : 10/03/2026 21h12\nÀ : Ines Roth\nObjet : Service Planner`,
  ],
  [
    'the page of Gmail in Spanish',
    `Service Planner\nRecibidos\n\n${sandahl}\nmar, 10 mar 2026, 21:12 (hace 2 días)\npara mí`,
  ],
])('splits a paste from %s', (_program, head) => {
  expect(splitPaste(`${head}\n\n${body}`, 'Europe/Berlin')).toEqual({
    subject: 'Service Planner',
    fromName: 'Maria Sandahl',
    fromAddress: 'maria@lindholm.example',
    text: body,
    sentAt: '2026-03-10T20:12:00.000Z',
  })
})

test('an English date of figures and slashes stays unread', () => {
  const head = `From: ${sandahl}\nSent: 10/03/2026 21:12\nSubject: Service Planner`
  expect(splitPaste(`${head}\n\n${body}`).sentAt).toBeNull()
})

test('a lone subject line above the text is the subject', () => {
  expect(splitPaste(`Subject: Your application\n\n${body}`)).toMatchObject({
    subject: 'Your application',
    text: body,
  })
})

test('a line that only looks like a head stays in the text', () => {
  const text = 'Date: Thursday\nYour interview is at ten. Please bring your passport.'
  expect(splitPaste(text).text).toBe(text)
})

test('a date that does not exist is no date', () => {
  expect(splitPaste(`From: a@b.example\nDate: 31 February 2026 10:00\n\n${body}`).sentAt).toBeNull()
})

test('never throws and never invents text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('', 'From: ', 'Subject: ', 'a <b@c.de>\n'),
      (text, start) => {
        const letter = splitPaste(start + text)
        expect(letter.text.length).toBeLessThanOrEqual((start + text).normalize('NFC').length)
      },
    ),
  )
})
