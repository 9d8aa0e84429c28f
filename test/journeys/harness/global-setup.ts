import { bundledChromium } from './bundled-chromium.ts'

/** Once before all journeys, so that no single test waits for the unpacking. */
export default function setUp(): void {
  bundledChromium()
}
