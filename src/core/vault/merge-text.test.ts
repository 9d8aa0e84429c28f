import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasKeptBoth, keptBothLines, mergeText } from './merge-text.ts'

/** Texts as words, one a line. */
const text = (words: string) => words.split(' ').filter(Boolean).join('\n')
const merged = (base: string, mine: string, theirs: string) => {
  const { text: lines, keptBoth } = mergeText(text(base), text(mine), text(theirs))
  return keptBoth ? 'both' : lines.replaceAll('\n', ' ')
}

test('changes of different passages stand side by side, wherever they lie', () => {
  expect(merged('a b c d e f g', 'a B c d e F g', 'a b c D e f g')).toBe('a B c D e F g')
  expect(merged('a b c d e f g', 'a x b c d e f y g', 'a b c e f g')).toBe('a x b c e f y g')
  expect(merged('a b c d e f g', 'a c d e g', 'a b c D e f g')).toBe('a c D e g')
  expect(merged('a b c d e', 'X b c d Y', 'a b C d e')).toBe('X b C d Y')
})

test('what was moved is followed by the longest run that stayed together', () => {
  expect(merged('x a b c y', 'X b c a Y', 'x a b n c y')).toBe('X b n c a Y')
  expect(merged('x b c a y', 'X a b c Y', 'x b n c a y')).toBe('X a b n c Y')
})

test('of two additions at one place the one that holds the other is enough', () => {
  expect(merged('a z', 'a p z', 'a p q z')).toBe('a p q z')
  expect(merged('a z', 'a o p z', 'a o p q r z')).toBe('a o p q r z')
  expect(merged('a z', 'a q p z', 'a p z')).toBe('a q p z')
  expect(merged('a z', 'a q p o z', 'a p z')).toBe('a q p o z')
})

test('where one does not hold the other unbroken both are kept', () => {
  expect(merged('a z', 'a p r z', 'a p q r z')).toBe('both')
  expect(merged('a z', 'a p z', 'a q z')).toBe('both')
  expect(merged('a b z', 'a z', 'a B z')).toBe('both')
})

test('both versions stand between their lines, what stood first before', () => {
  const { text: lines } = mergeText('a\nb\nz', 'a\nmine\nz', 'a\ntheirs\nz')
  const { first, second, end } = keptBothLines
  expect(lines.split('\n')).toEqual(['a', first, 'theirs', second, 'mine', end, 'z'])
  expect(hasKeptBoth(lines)).toBe(true)
  expect(hasKeptBoth('a\nz')).toBe(false)
})

test('a text that one side emptied and the other left is empty; no line stands for no text', () => {
  expect(mergeText('a\nb', '', 'a\nb')).toEqual({ text: '', keptBoth: false })
  expect(mergeText('', '', 'a\nb')).toEqual({ text: 'a\nb', keptBoth: false })
  expect(mergeText('', 'a', 'a')).toEqual({ text: 'a', keptBoth: false })
})

const someLines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 8 })

test('no line that either side wrote is lost, and no side alone makes a clash', () => {
  fc.assert(
    fc.property(someLines, someLines, someLines, (base, one, two) => {
      const [b, m, t] = [base, one.map((word) => `${word}!`), two.map((word) => `${word}?`)]
      const mine = [...b.slice(0, 2), ...m, ...b.slice(2)]
      const theirs = [...b.slice(0, 4), ...t, ...b.slice(4)]
      const both = mergeText(b.join('\n'), mine.join('\n'), theirs.join('\n')).text.split('\n')
      for (const line of [...m, ...t]) expect(both).toContain(line)
      expect(mergeText(b.join('\n'), mine.join('\n'), b.join('\n'))).toEqual({
        ...{ text: mine.join('\n'), keptBoth: false },
      })
    }),
  )
})
