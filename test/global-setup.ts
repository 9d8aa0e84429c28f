import { build } from './journeys/harness/build-app.ts'

/** Once before all tests that start programs of Onward in processes of their own, as bundles. */
export default function setUp(): void {
  build('server', 'cli')
}
