import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

declare const axe: { run(options: RunOptions): Promise<AxeResults> }

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What a theme can change: everything else is the same element in both. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']
/** No rule that is on reads the stylesheets that axe would load anew each time. */
const ALWAYS: RunOptions = { resultTypes: ['violations'], preload: false }
const LOOKS: readonly ['light' | 'dark', RunOptions][] = [
  ['light', {}],
  ['dark', { runOnly: RULES_OF_COLOUR }],
]

/** Throws with each broken rule, its element and the theme, unless axe finds the page clean in both. */
export async function expectAccessible(page: Page): Promise<void> {
  const found: string[] = []
  for (const [colorScheme, options] of LOOKS) {
    // Without motion no colour is measured half-way through a transition.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
    for (const { id, help, nodes } of await violations(page, options)) {
      const where = nodes.map((node) => `    ${node.target.join(' ')}\n    ${node.failureSummary}`)
      found.push(`  ${colorScheme}: ${id}: ${help}\n${where.join('\n')}`)
    }
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  if (found.length > 0) throw new Error(`${page.url()} is not accessible:\n${found.join('\n')}`)
}

/** One look at the whole page; axe itself comes into a document once. */
async function violations(page: Page, options: RunOptions) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(async (asked) => (await axe.run(asked)).violations, {
    ...ALWAYS,
    ...options,
  })
}
