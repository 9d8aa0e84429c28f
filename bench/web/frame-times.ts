import type { Page } from 'playwright-core'

const WHEELS = 60
const WHEEL_PX = 400
const DRAG_STEPS = 60

/** Milliseconds between the frames that the page draws while `act` goes on. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = []
    let last = performance.now()
    let running = true
    const tick = (now: number) => {
      frames.push(now - last)
      last = now
      if (running) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    Object.assign(window, {
      endFrames: () => {
        running = false
        return frames.slice(1)
      },
    })
  })
  await act()
  return await page.evaluate(() => (window as unknown as { endFrames: () => number[] }).endFrames())
}

/** Frames while somebody scrolls fast from the top of the page on. */
export function scrollFrames(page: Page): Promise<number[]> {
  return framesDuring(page, async () => {
    await page.mouse.move(640, 500)
    for (let count = 0; count < WHEELS; count += 1) {
      await page.mouse.wheel(0, WHEEL_PX)
      await page.waitForTimeout(30)
    }
  })
}

/** Frames while the first card of the board is dragged over its places and put back. */
export async function dragFrames(page: Page): Promise<number[]> {
  const card = page.locator('[data-card] a').first()
  await card.scrollIntoViewIfNeeded()
  const box = await card.boundingBox()
  if (!box) throw new Error('there is no card to drag')
  const x = box.x + box.width / 2
  const y = box.y + 20
  return await framesDuring(page, async () => {
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let step = 1; step <= DRAG_STEPS; step += 1) {
      await page.mouse.move(x + step * 10, y + (step % 10) * 8)
      await page.waitForTimeout(16)
    }
    await page.keyboard.press('Escape')
    await page.mouse.up()
  })
}
