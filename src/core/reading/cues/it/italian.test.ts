import { expect, test } from 'vitest'
import { readPasted } from '../read-pasted.test-support.ts'

test.each([
  [
    'a no that praises first',
    'rejection',
    'Gentile Marta,\n\nabbiamo apprezzato il suo percorso, tuttavia abbiamo scelto un altro candidato. Le auguriamo ogni successo.\n\nVivai Colleverde',
  ],
  [
    'a polite regret inside an invitation',
    'interview',
    'Gentile Luca,\n\npurtroppo martedì la sala è occupata. Vorremmo invitarla a un colloquio giovedì alle 10 presso la nostra sede. Le andrebbe bene?\n\nOfficina Brandi',
  ],
  [
    'a receipt that says what silence means',
    'confirmation',
    'Gentile candidata,\n\nabbiamo ricevuto la sua candidatura e la valuteremo con attenzione. Se non riceverà riscontro entro un mese, la sua candidatura non è stata selezionata.\n\nUfficio selezione',
  ],
  [
    'an offer',
    'offer',
    'Ciao Dario,\n\nsiamo lieti di offrirti il ruolo di magazziniere. In allegato il contratto di lavoro; il periodo di prova è di due mesi.\n\nDepositi Riva',
  ],
])('Italian: %s', (_, kind, text) => {
  expect(readPasted(text)).toMatchObject({ kind, language: 'it' })
})
