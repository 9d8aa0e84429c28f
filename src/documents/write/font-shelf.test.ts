import type { Font } from 'fontkit'
import { expect, test } from 'vitest'
import { readFontFile } from '../../../test/documents/node-fonts.ts'
import { openFontShelf } from './font-shelf.ts'

const latin = (files: readonly string[]) => files.map((file) => file.split('/').at(-1))

test('reads the font files that a text needs, once, and no other', async () => {
  const read: string[] = []
  const shelf = openFontShelf((file) => {
    read.push(file)
    return readFontFile(file)
  })
  expect(await shelf.prepare('sans', 'Work, 2019 – today')).toEqual(new Set())
  await shelf.prepare('sans', 'Rest')
  expect(latin(read)).toEqual(['source-sans-3-latin-400-normal.woff'])
  await shelf.prepare('sans-bold', 'Βάρδια')
  expect(latin(read)[1]).toBe('source-sans-3-greek-600-normal.woff')
})

test('names the characters that no font here can show', async () => {
  const shelf = openFontShelf(readFontFile)
  expect(await shelf.prepare('serif', 'Bus 🚌, 運行 and tea')).toEqual(new Set(['🚌', '運', '行']))
})

test('asks again for a font file that could not be read', async () => {
  let isAway = true
  const shelf = openFontShelf((file) =>
    isAway ? Promise.reject(new Error('offline')) : readFontFile(file),
  )
  await expect(shelf.prepare('serif', 'a')).rejects.toThrow('offline')
  isAway = false
  expect(await shelf.prepare('serif', 'a')).toEqual(new Set())
})

test('an “o” that was first met as a part of “ó” still stands for its letter', async () => {
  const glyphOf = async (before: (font: Font) => void) => {
    const shelf = openFontShelf(readFontFile)
    await shelf.prepare('serif', 'ó')
    const font = shelf.fontFor('serif', 0x6f)?.font
    if (!font) throw new Error('no font')
    before(font)
    return font.layout('o').glyphs[0]
  }
  const o = await glyphOf(() => {})
  // As pdfkit takes the parts of an accented letter when it embeds a font.
  const again = await glyphOf((font) => font.getGlyph(o?.id ?? 0))
  expect(again?.codePoints).toEqual([0x6f])
})

test('letters of two files of a family are one font, each with its own shape and place', async () => {
  const shelf = openFontShelf(readFontFile)
  await shelf.prepare('sans', 'tuyến')
  const font = shelf.fontFor('sans', 0x6e)
  expect(shelf.fontFor('sans', 0x1ebf)).toBe(font)
  const glyphs = font?.font.layout('tuyến').glyphs ?? []
  expect(glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')).toBe('tuyến')
  const subset = font?.font.createSubset()
  expect(new Set(glyphs.map(({ id }) => subset?.includeGlyph(id))).size).toBe(5)
})
