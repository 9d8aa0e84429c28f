import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FontReader } from '../../src/documents/write/font-shelf.ts'

const packages = join(import.meta.dirname, '../../node_modules/@fontsource')

/** The font files as they lie in their packages. */
export const readFontFile: FontReader = async (file) =>
  new Uint8Array(await readFile(join(packages, file)))
