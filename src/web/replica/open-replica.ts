import { kindNamed } from '../../core/vault/kinds.ts'
import type { Custody } from './custody.ts'
import type { ReplicaHost, TabChannel, TabLocks } from './host.ts'
import { openLog } from './log-client.ts'
import type { Replica } from './replica.ts'
import { startReplica } from './start-replica.ts'
import type { Transport } from './transport.ts'

/** The replica of this browser tab. */
export function openReplica(
  host: ReplicaHost,
  transport: Transport,
  custody: Custody,
): Promise<Replica> {
  return startReplica({ transport, host, custody, kindNamed, actor: 'web' })
}

/** This browser, as the replica and what stands beside it are handed it. */
export function browserHost(newId: () => string): ReplicaHost {
  return {
    now: () => new Date().toISOString(),
    newId,
    randomBytes: (lengthBytes) => crypto.getRandomValues(new Uint8Array(lengthBytes)),
    after(delayMs, task) {
      const timer = setTimeout(task, delayMs)
      return () => clearTimeout(timer)
    },
    onAwake,
    indexedDb: unlessForbidden(() => globalThis.indexedDB),
    localTexts: unlessForbidden(() => globalThis.localStorage),
    secondKeeper: openLog,
    locks: 'locks' in navigator ? webLocks(navigator.locks) : undefined,
    openChannel: 'BroadcastChannel' in globalThis ? openChannel : undefined,
    askToPersist: () => void navigator.storage?.persist?.().catch(() => false),
  }
}

/** Undefined where the browser forbids even to look. */
function unlessForbidden<Place>(look: () => Place): Place | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}

function onAwake(awake: () => void): () => void {
  const shown = () => {
    if (document.visibilityState === 'visible') awake()
  }
  document.addEventListener('visibilitychange', shown)
  addEventListener('online', awake)
  addEventListener('pageshow', awake)
  return () => {
    document.removeEventListener('visibilitychange', shown)
    removeEventListener('online', awake)
    removeEventListener('pageshow', awake)
  }
}

function webLocks(locks: LockManager): TabLocks {
  return {
    hold(name, signal, held) {
      // Rejects when the tab closes before its turn; there is nothing to do then.
      locks.request(name, { signal }, held).catch(() => {})
    },
  }
}

function openChannel(name: string): TabChannel {
  const channel = new BroadcastChannel(name)
  return {
    post: (message) => channel.postMessage(message),
    listen(received) {
      channel.addEventListener('message', (event) => received(event.data))
    },
    close: () => channel.close(),
  }
}
