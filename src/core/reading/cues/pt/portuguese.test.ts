import { expect, test } from 'vitest'
import { readPasted } from '../read-pasted.test-support.ts'

test.each([
  [
    'a no beside a reflexive verb',
    'rejection',
    'Prezada Helena,\n\nInforma-se que optámos por outro candidato para a vaga de jardineiro. Desejamos-lhe muito sucesso.\n\nViveiros do Vale',
  ],
  [
    'a polite regret inside an invitation',
    'interview',
    'Olá, Tiago,\n\nInfelizmente a sala está ocupada na terça. Gostaríamos de convidar você para uma entrevista na quinta-feira às 10h. Pode ser?\n\nOficina Prado',
  ],
  [
    'a receipt that says what silence means',
    'confirmation',
    'Olá,\n\nRecebemos a sua candidatura e vamos analisá-la com atenção. Se não receber resposta em três semanas, não foi selecionado.\n\nRecrutamento',
  ],
  [
    'an offer',
    'offer',
    'Olá, Bruna,\n\nTemos o prazer de lhe oferecer a vaga de costureira. O contrato segue em anexo, com salário bruto de 1000 euros e período experimental.\n\nAteliê Maré',
  ],
])('Portuguese: %s', (_, kind, text) => {
  expect(readPasted(text)).toMatchObject({ kind, language: 'pt' })
})
