import { expect, test } from 'vitest'
import { readPasted } from '../read-pasted.test-support.ts'

test.each([
  [
    'a no that praises first',
    'rejection',
    'Hola, Irene:\n\nTu perfil nos ha parecido muy interesante, pero finalmente hemos optado por otra candidata. Mucha suerte en tu búsqueda.\n\nUn saludo, Bodegas del Alba',
  ],
  [
    'a polite regret inside an invitation',
    'interview',
    'Estimado Raúl:\n\nLamentablemente la sala no está libre el martes. ¿Podría venir a la entrevista el jueves a las 11 en nuestras oficinas?\n\nTalleres Montero',
  ],
  [
    'a receipt that says what silence means',
    'confirmation',
    'Hola:\n\nHemos recibido tu candidatura y la revisaremos con calma. Si no recibes noticias nuestras en tres semanas, significa que no has sido seleccionado.\n\nSelección de personal',
  ],
  [
    'an offer',
    'offer',
    'Hola, Noelia:\n\nEstamos encantados de ofrecerte el puesto de socorrista. El contrato empieza el 1 de junio con un salario bruto de 1.500 euros.\n\nPiscinas Ribera',
  ],
])('Spanish: %s', (_, kind, text) => {
  expect(readPasted(text)).toMatchObject({ kind, language: 'es' })
})
