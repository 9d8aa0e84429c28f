import { expect, test } from 'vitest'
import { readPasted } from '../read-pasted.test-support.ts'

test.each([
  [
    'a no without the word no',
    'rejection',
    'Madame,\n\nAprès une étude attentive de votre dossier, nous ne pouvons donner une suite favorable à votre candidature.\n\nSalutations distinguées\nLa Fabrique du Port',
  ],
  [
    'a no that names all genders',
    'rejection',
    'Bonjour,\n\nNous avons retenu un·e autre candidat·e pour le poste de boulanger. Bonne continuation.\n\nLe Fournil des Halles',
  ],
  [
    'a polite regret inside an invitation',
    'interview',
    'Bonjour Madame Perrin,\n\nMalheureusement la salle est prise mardi. Pourriez-vous venir à un entretien jeudi à 14 h dans nos bureaux ?\n\nCordialement\nAtelier Brunoy',
  ],
  [
    'a receipt that says what silence means',
    'confirmation',
    'Bonjour,\n\nNous avons bien reçu votre candidature et allons l’étudier avec attention. Sans réponse de notre part sous quatre semaines, veuillez considérer que votre candidature n’a pas été retenue.\n\nService recrutement',
  ],
  [
    'an offer',
    'offer',
    'Bonjour Malik,\n\nNous avons le plaisir de vous proposer le poste de cariste. Le contrat de travail est joint, avec une période d’essai de deux mois.\n\nEntrepôts Valmont',
  ],
])('French: %s', (_, kind, text) => {
  expect(readPasted(text)).toMatchObject({ kind, language: 'fr' })
})
