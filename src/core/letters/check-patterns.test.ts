import { expect, test } from 'vitest'
import { toneCheck } from './check-letter.ts'

test.each([
  ['en', 'I badly need this job.', 'badly need this job'],
  ['de', 'Ich brauche dringend Arbeit.', 'brauche dringend'],
  ['de', 'Bitte überdenken Sie das.', 'überdenken'],
  ['de', 'Warum haben Sie mich abgelehnt?', 'Warum haben Sie'],
  ['fr', 'J’ai absolument besoin de ce poste.', 'absolument besoin'],
  ['fr', 'Je vous supplie de revoir ma candidature.', 'supplie'],
  ['es', 'Necesito urgentemente este trabajo.', 'Necesito urgentemente'],
  ['es', 'Se lo suplico.', 'suplico'],
] as const)('in %s, “%s” is worth a look', (language, text, word) => {
  expect(toneCheck(text, language)).toMatchObject({
    state: 'look',
    says: expect.stringContaining(`“${word}”`),
  })
})

test.each([
  ['de', 'Was brauche ich für das Gespräch?'],
  ['fr', 'Si vous avez besoin de documents, dites-le-moi.'],
  ['es', '¿Necesito llevar algún documento?'],
] as const)('in %s, “%s” is not', (language, text) => {
  expect(toneCheck(text, language).state).toBe('good')
})
