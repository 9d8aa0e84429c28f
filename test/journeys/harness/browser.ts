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

/** Arguments for a microphone and a camera that Chromium makes up, and for its saying yes to them. */
export const MADE_UP_DEVICES: readonly string[] = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
]
/** Arguments for saying no to them. */
export const REFUSED_DEVICES: readonly string[] = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream=deny',
]

/**
 * Starts a headless Chromium: the one named by `ONWARD_CHROMIUM`, else the one in node_modules
 * (Linux), else the Chrome of this machine. Close it when done, or use `await using`. `more` are further
 * arguments for it.
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const named = process.env.ONWARD_CHROMIUM
  const bundled = named ? undefined : bundledChromium()
  return chromium.launch({
    args: [...ARGUMENTS, ...more],
    ...(named ? { executablePath: named } : {}),
    ...(bundled ? { executablePath: bundled.executablePath } : {}),
    ...(!named && !bundled ? { channel: 'chrome' } : {}),
    env: { ...process.env, ...bundled?.env },
  })
}
