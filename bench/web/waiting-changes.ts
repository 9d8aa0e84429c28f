import type { BrowserContext, Page } from 'playwright-core'

const CHANGES = 1000
const LIMIT_MS = 120_000

/**
 * Adds 1,000 applications while the program cannot be reached, then tells how many seconds pass from
 * the moment at which it can be until it has all of them, each a set of its own.
 */
export async function syncSeconds(context: BrowserContext, page: Page): Promise<number> {
  // What reads the line comes with the other pages.
  await page.locator('html[data-rest=loaded]').waitFor({ state: 'attached' })
  const before = await revisionNow(page)
  await context.setOffline(true)
  await page.evaluate(addApplications, CHANGES)
  const arrived = page.evaluate(secondsUntil, { revision: before + CHANGES, limitMs: LIMIT_MS })
  await context.setOffline(false)
  return await arrived
}

function revisionNow(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const answer = await fetch(`/api/sync?since=${Number.MAX_SAFE_INTEGER}`)
    return Number((await answer.json()).revision)
  })
}

/** In the page: as somebody would who types very quickly. */
async function addApplications(count: number): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('.quick-add input')
  if (!field) throw new Error('there is no field to add an application in a line')
  for (let number = 0; number < count; number += 1) {
    field.value = `Waiting ${number} – planner`
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await new Promise(requestAnimationFrame)
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    const begun = performance.now()
    while (field.value !== '') {
      if (performance.now() - begun > 30_000) throw new Error('an application was not added')
      await new Promise(requestAnimationFrame)
    }
  }
}

/** In the page: seconds from its being online until the program tells this revision. */
function secondsUntil(wanted: {
  readonly revision: number
  readonly limitMs: number
}): Promise<number> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('not all changes arrived in time')), wanted.limitMs)
    addEventListener(
      'online',
      () => {
        const begun = performance.now()
        const revisions = new EventSource('/api/revisions')
        revisions.addEventListener('revision', ({ data }) => {
          if (JSON.parse(data).revision < wanted.revision) return
          revisions.close()
          resolve((performance.now() - begun) / 1000)
        })
      },
      { once: true },
    )
  })
}
