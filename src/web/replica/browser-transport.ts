import type { VaultIdentity } from '../../core/protocol/sync.ts'
import type { Problem } from '../../core/result.ts'
import type { BrowserLedger } from './browser-ledger.ts'
import type { ReplicaHost } from './host.ts'
import type { Reply, Transport, Watcher } from './transport.ts'

const CHANNEL = 'onward-records'

/** The news of a ledger between the tabs of this browser. */
export interface LedgerNews {
  /** Tells every watcher, here and in other tabs. */
  tell(identity: VaultIdentity): void
  watch(watcher: Watcher): () => void
}

export function ledgerNews(openChannel: ReplicaHost['openChannel']): LedgerNews {
  const watchers = new Set<Watcher>()
  const channel = openChannel?.(CHANNEL)
  const heard = (identity: VaultIdentity) => {
    for (const watcher of [...watchers]) watcher.revision(identity)
  }
  channel?.listen((message) => heard(message as VaultIdentity))
  return {
    tell(identity) {
      heard(identity)
      channel?.post(identity)
    },
    watch(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
  }
}

/** This browser as its own program: what the ledger has taken is what is kept. */
export function browserTransport(ledger: BrowserLedger, news: LedgerNews): Transport {
  return {
    pull: (since, mark) => ask(() => ledger.pull(since, mark)),
    async push(request) {
      const reply = await ask(() => ledger.push(request))
      if (reply.kind !== 'answer') return reply
      const { answer } = reply
      if (!answer) return { kind: 'refused', code: 'other-vault', message: otherVault }
      if (answer.outcomes.some(({ outcome }) => outcome === 'applied')) news.tell(answer)
      return { kind: 'answer', answer }
    },
    record: (kind, id) => ask(() => ledger.find(kind, id)),
    texts: (since) => ask(() => ledger.texts(since)),
    deviceKey: () => ask(() => ledger.deviceKey()),
    watch: (watcher) => {
      void ask(() => ledger.identity()).then((reply) => {
        if (reply.kind === 'answer') watcher.revision(reply.answer)
      })
      return news.watch(watcher)
    },
  }
}

const otherVault =
  'Your records were restored or erased in the meantime. This change was set aside, not lost.'

async function ask<Answer>(work: () => Promise<Answer>): Promise<Reply<Answer>> {
  try {
    return { kind: 'answer', answer: await work() }
  } catch (cause) {
    return { kind: 'away', trouble: explain(cause) }
  }
}

/** What a failure of the browser's own database means to the person. */
export function explain(cause: unknown): Problem {
  const name = cause instanceof DOMException ? cause.name : ''
  if (name === 'QuotaExceededError') {
    return {
      code: 'browser-full',
      message:
        'This browser has no room left for more. What you see is kept in this page for now. Make room on this device, or take a copy in Settings.',
    }
  }
  if (name === 'VersionError') {
    return {
      code: 'newer-tab',
      message: 'Another tab runs a newer Onward. Your changes wait here; reload this page.',
    }
  }
  return {
    code: 'browser-failed',
    message:
      'This browser could not write your records down just now. They wait here, and Onward tries again.',
  }
}
