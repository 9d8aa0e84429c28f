import { expect, test } from 'vitest'
import { prepareLetter } from './letter-text.ts'
import { findWho } from './who.ts'

function roleIn(text: string, subject: string | null = null): string | null {
  const head = { fromName: 'Lindholm Pontes', fromAddress: 'mail@lindholmpontes.example' }
  return findWho(prepareLetter({ subject, ...head, text }), head, 'rejection').role?.name ?? null
}

test.each([
  [
    'Spanish',
    'Hola, Inés: para carpintero hemos elegido a otra persona, pero tenemos abierta una plaza de pintor de barcos. ¿Te interesaría?',
    'carpintero',
  ],
  [
    'Italian',
    'Ciao Ines, per falegname abbiamo preso un altro candidato. Stiamo però cercando un verniciatore: ti va di parlarne?',
    'falegname',
  ],
  [
    'Portuguese',
    'Olá Inês, para carpinteiro escolhemos outra pessoa. Temos, porém, uma vaga de pintor naval. Quer que a guardemos para si?',
    'carpinteiro',
  ],
])('a job that is offered instead is not the one that was declined: %s', (_, text, role) => {
  expect(roleIn(text)).toBe(role)
})

test('a job that alone is named counts even as one of several that are open', () => {
  const text = 'Hola, Inés: ahora tenemos abierta una plaza de pintor de barcos.'
  expect(roleIn(text)).toBe('pintor de barcos')
})

test.each([
  [
    'its pay',
    'Estimada Inés: le ofrecemos el puesto de Técnica de laboratorio con un salario mensual de 1.900 euros.',
    'Técnica de laboratorio',
  ],
  [
    'what was done about it',
    "Gentile Ines, abbiamo letto il Suo curriculum per l'annuncio Disegnatore e lo abbiamo archiviato.",
    'Disegnatore',
  ],
  [
    'where it stands',
    'Olá Inês, a sua candidatura a Revisora encontra-se em análise no nosso serviço.',
    'Revisora',
  ],
  [
    'who was chosen',
    'Gentile Ines, abbiamo concluso la selezione del Direttore Vendite e la scelta è caduta su altri.',
    'Direttore Vendite',
  ],
  [
    'a small word',
    'Olá Inês, agradecemos a candidatura à vaga de Engenheira de processo na nossa fábrica.',
    'Engenheira de processo',
  ],
])('a role ends before %s', (_, text, role) => {
  expect(roleIn(text)).toBe(role)
})

test('an English name of a job is known in a letter of another language', () => {
  const text =
    'Ciao Ines! Purtroppo questa volta per Brand Marketer andiamo avanti con altre persone.'
  expect(roleIn(text)).toBe('Brand Marketer')
})

test.each([
  ['Coordinación de entrevista', 'Hola, Inés: hablamos el lunes a las diez con la dirección.'],
  ['Avviso', 'Si informa che il posto per il quale Ella ha fatto domanda è stato coperto.'],
])('what a letter says about a talk or a person is no role: %s', (subject, text) => {
  expect(roleIn(text, subject)).toBeNull()
})
