import { expect, test } from 'vitest'
import { readFontFile } from '../../../test/documents/node-fonts.ts'
import { openFontShelf } from './font-shelf.ts'

async function saidBy(letter: string, text: string): Promise<string[]> {
  const shelf = openFontShelf(readFontFile)
  await shelf.prepare('sans', letter)
  const font = shelf.fontFor('sans', letter.codePointAt(0) ?? 0)?.font
  if (!font) throw new Error('no font')
  return font.layout(text).glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints))
}

test('glyphs of a syllable say its letters as they are spoken, not as they are drawn', async () => {
  // The vowel “i” is drawn before its consonant.
  expect((await saidBy('क', 'किताब')).join('')).toBe('किताब')
  expect(await saidBy('क', 'क्षेत्र')).toHaveLength(3)
  expect((await saidBy('क', 'क्षेत्र')).join('')).toBe('क्षेत्र')
})

test('a raised mark is one glyph with its letter, named in the order in which they stand', async () => {
  const said = await saidBy('ط', 'خطًا')
  expect(said).toHaveLength(3)
  expect([...said.join('')].reverse().join('')).toBe('خطًا')
})

test('Arabic figures run from left to right', async () => {
  expect(await saidBy('٣', '٣٨')).toEqual(['٣', '٨'])
})

test('one glyph that says two things takes two places in the file', async () => {
  const shelf = openFontShelf(readFontFile)
  await shelf.prepare('sans', 'ا')
  const font = shelf.fontFor('sans', 0x627)?.font
  if (!font) throw new Error('no font')
  const [bare, marked] = [font.layout('ا ا'), font.layout('\u200f ا')].map(({ glyphs }) => glyphs)
  const spaces = [bare?.[1]?.id, marked?.[1]?.id]
  const subset = font.createSubset()
  const places = spaces.map((id) => subset.includeGlyph(id ?? 0))
  expect(new Set(places).size).toBe(2)
  expect(spaces.map((id) => subset.includeGlyph(id ?? 0))).toEqual(places)
})
