import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { type App, startApp } from '../../test/journeys/harness/app.ts'
import { openBrowser } from '../../test/journeys/harness/browser.ts'
import type { BenchRow } from '../bench-row.ts'
import { fullVault } from '../fill-vault.ts'

/** Measures the web app in a real browser, on a vault of 10,000 applications and 100,000 records. */
export async function onFullVault(
  measure: (app: App, browser: Browser) => Promise<BenchRow[]>,
): Promise<BenchRow[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'onward-bench-web-'))
  try {
    await fullVault(dataFolder)
    await using app = await startApp({ dataFolder })
    await using browser = await openBrowser()
    return await measure(app, browser)
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
