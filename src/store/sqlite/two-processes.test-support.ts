import { dataFolderAt } from '../data-folder.ts'
import { LOCAL_OWNER } from '../vault-store.ts'
import { openSqliteStore } from './open-sqlite-store.ts'

/** A process of its own that counts one record up, again and again; for tests: `PATH NAME TIMES`. */
const [path = '', name = '', times = ''] = process.argv.slice(2)
const opened = await openSqliteStore(dataFolderAt(path))
if (!opened.ok) throw new Error(opened.problem.message)
await using store = opened.value
const at = '2026-03-02T09:00:00.000Z'
let stale = 0
for (let count = 0; count < Number(times); ) {
  const shared = await store.find(LOCAL_OWNER, 'counter', 'shared')
  const body = shared && 'body' in shared ? shared.body : { total: 0 }
  const written = await store.write(LOCAL_OWNER, {
    id: `${name}-${count}-${stale}`,
    actor: name,
    at,
    intent: 'count',
    changes: [
      {
        kind: 'counter',
        id: 'shared',
        baseVersion: shared?.version ?? 0,
        schema: 1,
        body: { total: Number(body.total) + 1 },
      },
      { kind: 'counter', id: `${name}-${count}`, baseVersion: 0, schema: 1, body: {} },
    ],
  })
  if (written.ok) count += 1
  else if (written.problem.code === 'stale') stale += 1
  else throw new Error(written.problem.code)
}
