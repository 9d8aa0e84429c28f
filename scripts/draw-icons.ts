// Draws the icons that cannot be an SVG from the one that is: `node scripts/run.mjs scripts/draw-icons.ts`.
// What it makes is committed, so that a build needs no browser.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../test/journeys/harness/browser.ts'

const folder = join(import.meta.dirname, '../src/web/public')
const rounded = readFileSync(join(folder, 'icon.svg'), 'utf8')
/** To the edges, for systems that cut the shape themselves; the loop lies within what all of them keep. */
const whole = rounded.replace(' rx="112"', '')

const icons = [
  { name: 'icon-192.png', svg: rounded, sizePx: 192 },
  { name: 'icon-512.png', svg: rounded, sizePx: 512 },
  { name: 'icon-whole-512.png', svg: whole, sizePx: 512 },
  { name: 'icon-whole-180.png', svg: whole, sizePx: 180 },
] as const

const browser = await openBrowser()
const page = await browser.newPage()
for (const { name, svg, sizePx } of icons) {
  await page.setViewportSize({ width: sizePx, height: sizePx })
  const drawing = svg.replace('<svg', `<svg width="${sizePx}" height="${sizePx}"`)
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`)
  writeFileSync(join(folder, name), await page.screenshot({ omitBackground: true }))
}
await browser.close()
