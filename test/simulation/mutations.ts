import type { Entry } from '../../src/web/replica/entry.ts'
import { IndexedStore } from '../../src/web/replica/indexed-store.ts'
import { Keeper } from '../../src/web/replica/keeper.ts'
import { MemoryServer } from '../../src/web/replica/memory-server.ts'
import type { StoreWrite } from '../../src/web/replica/store.ts'
import { TabLog } from '../../src/web/replica/tab-log.ts'
import { WriteQueue } from '../../src/web/replica/write-queue.ts'

type Method = (this: unknown, ...args: never[]) => unknown

/** Puts `wrong` in the place of a method until the returned function is called. */
function plant(
  Class: { readonly prototype: object },
  name: string,
  wrong: (right: Method) => Method,
): () => void {
  const right = Reflect.get(Class.prototype, name) as Method
  Object.defineProperty(Class.prototype, name, { value: wrong(right), configurable: true })
  return () => Object.defineProperty(Class.prototype, name, { value: right, configurable: true })
}

/** Changes every write of a replica on its way to the disk. */
function plantInWrites(spoil: (write: StoreWrite) => StoreWrite): () => void {
  return plant(
    IndexedStore,
    'write',
    (right) =>
      function (this: unknown, vaultId: never, write: never) {
        return Reflect.apply(right, this, [vaultId, spoil(write)])
      },
  )
}

/** Bugs such as a replica might have, by what goes wrong. */
export const mutations: Readonly<Record<string, () => () => void>> = {
  'a merged set keeps its place but loses what it was merged with': () =>
    plantInWrites((write) => ({ ...write, put: write.put?.slice(1) ?? [] })),
  'sets that need a person are forgotten': () => plantInWrites(({ park: _, ...write }) => write),
  'waiting changes are dropped when a backup is restored': () =>
    plantInWrites((write) =>
      write.anew ? { ...write, anew: { ...write.anew, erased: true } } : write,
    ),
  'waiting changes outlive the erasing of everything': () =>
    plantInWrites((write) =>
      write.anew ? { ...write, anew: { ...write.anew, erased: false } } : write,
    ),
  'a change is called kept before it is on the disk': () =>
    plant(
      WriteQueue,
      'write',
      (right) =>
        function (this: unknown, ...args: never[]) {
          void Reflect.apply(right, this, args)
          return Promise.resolve()
        },
    ),
  'what waits is in the database alone': () => plant(TabLog, 'left', () => async () => []),
  'what was erased stays in a log': () => plant(TabLog, 'restate', () => async () => {}),
  'merges are not told': () => plantInWrites(({ notices: _, ...write }) => write),
  'what a pull brings is not written down': () =>
    plantInWrites((write) =>
      write.position && !write.replaceAll ? { ...write, confirmed: [] } : write,
    ),
  'a stale change goes on top of what it never saw': () =>
    plant(
      MemoryServer,
      'write',
      (right) =>
        function (this: unknown, set: never) {
          const server = this as MemoryServer
          const { changes, ...rest } = set as Entry['set']
          const onTop = changes.map((change) => ({
            ...change,
            baseVersion: server.find(change.kind, change.id)?.version ?? 0,
          }))
          return Reflect.apply(right, this, [{ ...rest, changes: onTop } as never])
        },
    ),
  'a set that comes twice is applied twice': () =>
    plant(
      MemoryServer,
      'write',
      (right) =>
        function (this: unknown, set: never) {
          const { id, changes, ...rest } = set as Entry['set']
          const server = this as MemoryServer
          const [change] = changes
          const seen = server.applied.some((applied) => applied.id.startsWith(id))
          const version = change ? (server.find(change.kind, change.id)?.version ?? 0) : 0
          const again = changes.map((each) => ({ ...each, baseVersion: version }))
          const name = seen ? `${id}-${server.applied.length}` : id
          return Reflect.apply(right, this, [
            { ...rest, id: name, changes: seen && changes.length === 1 ? again : changes } as never,
          ])
        },
    ),
  'tabs do not hear of each other': () => plant(Keeper, 'catchUp', () => async () => {}),
  'a merged set keeps its id': () =>
    plantInWrites((write) => ({
      ...write,
      put: (write.put ?? []).map(({ set, formerIds, ...entry }) => ({
        ...entry,
        formerIds,
        set: { ...set, id: formerIds.at(-1) ?? set.id },
      })),
    })),
}
