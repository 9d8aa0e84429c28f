import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const THEMES = ['light', 'dark'] as const

/** Throws with each broken rule, its element and the theme, unless axe finds the page clean in both. */
export async function expectAccessible(page: Page): Promise<void> {
  const found: string[] = []
  for (const colorScheme of THEMES) {
    // Without motion no colour is measured half-way through a transition.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
    const { violations } = await new AxeBuilder({ page }).analyze()
    for (const { id, help, nodes } of violations) {
      const where = nodes.map((node) => `    ${node.target.join(' ')}\n    ${node.failureSummary}`)
      found.push(`  ${colorScheme}: ${id}: ${help}\n${where.join('\n')}`)
    }
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  if (found.length > 0) throw new Error(`${page.url()} is not accessible:\n${found.join('\n')}`)
}
