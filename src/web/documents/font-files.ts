import type { FontReader } from '../../documents/write/font-shelf.ts'

/** Where the build put the font files that a PDF may embed; each is fetched when a text needs it. */
const addresses = import.meta.glob<string>(
  [
    '../../../node_modules/@fontsource/literata/files/*-{latin,latin-ext,vietnamese,cyrillic,cyrillic-ext,greek,greek-ext}-{400,600}-normal.woff',
    '../../../node_modules/@fontsource/source-sans-3/files/*-{latin,latin-ext,vietnamese,cyrillic,cyrillic-ext,greek,greek-ext}-{400,600}-normal.woff',
    '../../../node_modules/@fontsource/ibm-plex-sans-arabic/files/*-arabic-{400,600}-normal.woff',
    '../../../node_modules/@fontsource/noto-sans-hebrew/files/*-hebrew-{400,600}-normal.woff',
    '../../../node_modules/@fontsource/noto-sans-devanagari/files/*-devanagari-{400,600}-normal.woff',
  ],
  { query: '?url', import: 'default', eager: true },
)

/** Reads a font file of the app itself. Throws where it cannot be had. */
export const readFont: FontReader = async (file) => {
  const address = addresses[`../../../node_modules/@fontsource/${file}`]
  if (address === undefined) throw new Error(`no font ${file} in this build`)
  const response = await fetch(address)
  if (!response.ok) throw new Error(`font ${file}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
