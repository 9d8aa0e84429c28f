import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { limits } from './limits.ts'
import { compilePhrase, type PhraseStyle } from './phrase.ts'
import { indexWords, placesOf } from './word-index.ts'

const bending: PhraseStyle = { words: { not: 'nicht|kein*' }, gapWords: 3, bends: true }

function found(wording: string, text: string): string[] {
  const phrase = compilePhrase(wording, bending)
  const folded = fold(text)
  return placesOf(phrase, folded, indexWords(folded), 0, folded.length, () => undefined).map(
    ({ start, end }) => text.slice(start, end),
  )
}

test.each([
  ['any ending', 'bewerb*', 'Ihre Bewerbungsunterlagen liegen vor', 'Bewerbungsunterlagen'],
  ['any beginning', '*verfahren', 'im Auswahlverfahren nicht', 'Auswahlverfahren'],
  ['a core with a short ending', '*gespräch*', 'des Erstgespräches', 'Erstgespräches'],
  ['umlauts as two letters', 'für', 'fuer Sie', 'fuer'],
  ['umlauts as they are', 'für', 'für Sie', 'für'],
  ['ß as ss', 'große stelle', 'die grosse Stelle', 'grosse Stelle'],
  ['ß as it is', 'große stelle', 'die große Stelle', 'große Stelle'],
  ['one word that may be any', 'unser _ team', 'unser (kleines) Team', 'unser (kleines) Team'],
  ['one word with marks behind it', 'unser _ team', 'unser kleines!, Team', 'unser kleines!, Team'],
  ['one word of marks', 'unser _ team', 'unser ((((((((( Team', 'unser ((((((((( Team'],
  ['a word cut before a vowel', 'pas entretien', "pas l'entretien", "pas l'entretien"],
  ['words on both sides of the cut', 'n avons pas', 'nous n’avons pas', 'n’avons pas'],
  [
    'all genders in one word',
    'andere bewerber entschieden',
    'andere Bewerber:innen entschieden',
    'andere Bewerber:innen entschieden',
  ],
  ['a bracketed ending', 'candidat* retenu', 'candidat(e)s retenu', 'candidat(e)s retenu'],
  [
    'the first way that fits',
    'zur (probe|probe arbeit) hier',
    'zur Probearbeit, zur Probe hier',
    'zur Probe hier',
  ],
  [
    'a word with a dash',
    'das follow-up gespräch',
    'das Follow-up-Gespräch',
    'das Follow-up-Gespräch',
  ],
  [
    'any word at the beginning',
    '_ wurde abgelehnt',
    'Sie (Ines) wurde abgelehnt',
    '(Ines) wurde abgelehnt',
  ],
  ['the shortest gap', 'wir … stelle', 'wir die Stelle, die Stelle', 'wir die Stelle'],
  ['a part that is missing', 'neue (freie)? stelle', 'die neue Stelle', 'neue Stelle'],
  ['a last part that is there', 'neue stelle (frei)?', 'neue Stelle frei', 'neue Stelle frei'],
  ['a last part behind a gap', 'wir … (stelle)?', 'wir die Stelle', 'wir die Stelle'],
  ['a last part behind a gap that is missing', 'wir … (stelle)?', 'wir sagen ab', 'wir'],
  ['two last parts, one missing', 'neue (feste)? (stelle)?', 'neue Stelle', 'neue Stelle'],
  ['a list with an open ending', '[not] … platz', 'keinen freien Platz', 'keinen freien Platz'],
])('finds %s', (_, wording, text, expected) => {
  expect(found(wording, text)).toEqual([expected])
})

test.each([
  ['a gap that is too long', 'wir … ab', 'wir sagen es nun einmal so ab'],
  ['words of two sentences', 'leider nicht', 'leider\nnicht'],
  ['a word inside another', 'stelle', 'Bestellung'],
  ['a figure where letters are asked for', 'bewerb*', 'Bewerb2'],
  ['an ending of more than 24 letters', 'bewerb*', `Bewerb${'u'.repeat(25)}`],
])('does not find %s', (_, wording, text) => {
  expect(found(wording, text)).toEqual([])
})

test('a text in which a wording may begin at every word costs a bounded number of tries', () => {
  const phrase = compilePhrase('_ wurde heute abgelehnt', bending)
  const text = `${'wurde heute '.repeat(2000)}wurde abgelehnt`
  let tries = 0
  placesOf(phrase, text, indexWords(text), 0, text.length, () => {
    tries += 1
  })
  expect(tries).toBeLessThanOrEqual(limits.startsPerPhrase)
})

test('a wording is tried only in sentences that hold all its words', () => {
  const phrase = compilePhrase('wurde … abgelehnt', bending)
  const text = `${'wurde besetzt\n'.repeat(20)}wurde nun abgelehnt`
  let tries = 0
  placesOf(phrase, text, indexWords(text), 0, text.length, () => {
    tries += 1
  })
  expect(tries).toBe(1)
})
