import { type Browser, chromium } from 'playwright-core'
import { bundledChromium } from './bundled-chromium.ts'

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  // Chromium asks its makers for nothing while a test watches which hosts are asked.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A page that asks another host is caught by requests.ts; even its name is not looked up.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE ::1',
]

/**
 * Starts a headless Chromium: the one named by `ONWARD_CHROMIUM`, else the one in node_modules
 * (Linux), else the Chrome of this machine. Close it when done, or use `await using`.
 */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.ONWARD_CHROMIUM
  const bundled = named ? undefined : bundledChromium()
  return chromium.launch({
    args: ARGUMENTS,
    ...(named ? { executablePath: named } : {}),
    ...(bundled ? { executablePath: bundled.executablePath } : {}),
    ...(!named && !bundled ? { channel: 'chrome' } : {}),
    env: { ...process.env, ...bundled?.env },
  })
}
