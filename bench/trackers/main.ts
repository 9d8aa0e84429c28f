import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MAX_CHANGES_PER_SET } from '../../src/core/vault/change.ts'
import { dataFolderAt } from '../../src/store/data-folder.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { LOCAL_OWNER } from '../../src/store/vault-store.ts'
import { type App, startApp } from '../../test/journeys/harness/app.ts'
import { type BenchRow, row } from '../bench-row.ts'
import { generateChanges } from '../generate-vault.ts'
import { median } from '../percentile.ts'
import { firstLoad } from '../web/first-load.ts'

const APPLICATIONS = 2000
const STARTS = 5
const REQUESTS = 15
const LAST_DAY = '2026-03-02'

/**
 * What was once measured of three other trackers, measured of Onward in the same way: 2,000 applications,
 * this machine alone, the median of 15 warm requests. Their figures stand in the notes; docs/bench.md says
 * where these come from.
 */
export async function run(): Promise<BenchRow[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'onward-bench-trackers-'))
  try {
    await fill(dataFolder)
    await using app = await startApp({ dataFolder })
    const starts: number[] = []
    for (let count = 0; count < STARTS; count += 1) {
      await app.stop()
      const begun = performance.now()
      await app.start()
      starts.push(performance.now() - begun)
    }
    const list = await listTimes(app)
    const { sizeKb } = firstLoad()
    return [
      row(
        'start to first answer, 2,000 applications',
        median(starts) / 1000,
        's',
        null,
        'JobOps 4.2, JobSync 1.5, career-ops 1.4',
      ),
      row(
        'memory of the program, 2,000 applications',
        residentMb(app.pid),
        'MB',
        null,
        'after those requests; JobOps 207, JobSync 304, career-ops 159',
      ),
      row(
        'all that a browser fetches for its lists, 2,000 applications',
        median(list.timesMs),
        'ms',
        null,
        `${(list.bytes / 1e6).toFixed(1)} MB with people, letters and steps, once; their main list at each look: JobOps 49 (1.39 MB), JobSync 47, career-ops 50`,
      ),
      row(
        'script of the first page, gzipped',
        sizeKb,
        'kB',
        null,
        'JobOps 1,330, JobSync 206 (sign-in page), career-ops 283',
      ),
    ]
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

/** A fifth of the vault of the other benches, with all that belongs to its applications. */
async function fill(path: string): Promise<void> {
  const opened = await openSqliteStore(dataFolderAt(path))
  if (!opened.ok) throw new Error(opened.problem.message)
  await using store = opened.value
  const changes = [...generateChanges({ applications: APPLICATIONS, lastDay: LAST_DAY })]
  for (let at = 0; at < changes.length; at += MAX_CHANGES_PER_SET) {
    const written = await store.write(LOCAL_OWNER, {
      ...{ id: `generated-${at}`, actor: 'bench', at: `${LAST_DAY}T09:00:00.000Z` },
      ...{ intent: 'import', changes: changes.slice(at, at + MAX_CHANGES_PER_SET) },
    })
    if (!written.ok) throw new Error(written.problem.message)
  }
}

async function listTimes(app: App) {
  const opening = await fetch(await app.newLink(), { redirect: 'manual' })
  const cookie = opening.headers.get('set-cookie')?.split(';')[0] ?? ''
  const timesMs: number[] = []
  let bytes = 0
  for (let count = 0; count <= REQUESTS; count += 1) {
    const begun = performance.now()
    bytes = 0
    for (let since = 0, more = true; more; ) {
      const answer = await fetch(`${app.origin}/api/sync?since=${since}`, { headers: { cookie } })
      const text = await answer.text()
      bytes += text.length
      ;({ revision: since, more } = JSON.parse(text))
    }
    if (count > 0) timesMs.push(performance.now() - begun)
  }
  return { timesMs, bytes }
}

/** What the process holds at present, as Linux counts it. */
function residentMb(pid: number): number {
  const [, kilobytes = '0'] =
    /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1000
}
