import { create } from '../../../src/core/vault/edit.ts'
import { idMaker } from '../../../src/core/vault/uuid.ts'
import { openLog } from '../../../src/web/replica/log-client.ts'
import { startReplica } from '../../../src/web/replica/start-replica.ts'
import type { Transport } from '../../../src/web/replica/transport.ts'
import { kindsOf, noteKind } from '../kinds.ts'

/** What the test gives this page: a server's transport, and ears for what was kept. */
interface Given {
  ask(method: string, args: readonly unknown[]): Promise<never>
  kept(words: readonly string[]): Promise<void>
}

const given = globalThis as unknown as Given
const ask =
  (method: string) =>
  (...args: unknown[]) =>
    given.ask(method, args)

const transport = {
  pull: ask('pull'),
  push: ask('push'),
  record: ask('record'),
  deviceKey: ask('deviceKey'),
  watch: () => () => {},
} as unknown as Transport

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count))
const replica = await startReplica({
  transport,
  host: {
    now: () => new Date().toISOString(),
    newId: idMaker(() => Date.now(), randomBytes),
    randomBytes,
    after(delayMs, task) {
      const timer = setTimeout(task, delayMs)
      return () => clearTimeout(timer)
    },
    indexedDb: indexedDB,
    secondKeeper: openLog,
  },
  kindNamed: kindsOf(true),
  actor: 'page',
})
await replica.ready

/** Writes one record after another until the page dies, and says of each when it is kept. */
Object.assign(globalThis, {
  async write(round: number) {
    for (let count = 0; ; count += 1) {
      const word = `r${round}-${count}`
      const text = 'Something that somebody wrote. '.repeat(1 + (count % 40))
      await replica.commit('write', [create(noteKind, word, { text })])
      void given.kept([word])
    }
  },
  syncNow: () => replica.syncNow(),
  waiting: () => replica.waitingCount.value,
  standing: () => replica.status.value,
})
document.title = 'ready'
