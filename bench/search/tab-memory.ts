import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'

const MIB = 2 ** 20

export interface TabMemory {
  readonly tabMb: number
  readonly heapMb: number
  /** What `tabMb` counts on this system. */
  readonly what: string
}

/** The memory of the page's process and of its script heap, once what is unused was collected. */
export async function tabMemory(browser: Browser, page: Page): Promise<TabMemory> {
  const tab = await page.context().newCDPSession(page)
  await tab.send('HeapProfiler.enable')
  await tab.send('HeapProfiler.collectGarbage')
  await tab.send('Performance.enable')
  const { metrics } = await tab.send('Performance.getMetrics')
  const heapMb = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / MIB
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => residentMb(id))
    .filter((size) => size !== undefined)
  // The largest is the tab's; others are spare processes that the browser keeps ready.
  if (sizes.length > 0) {
    return { tabMb: Math.max(...sizes), heapMb, what: 'process of the tab, its share of memory' }
  }
  return { tabMb: heapMb, heapMb, what: 'script heap alone' }
}

/** The proportional share of one process, where the system tells it (Linux). */
function residentMb(processId: number): number | undefined {
  try {
    const text = readFileSync(`/proc/${processId}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1]) / 1024
  } catch {
    return undefined
  }
}
