import type { PullAnswer } from '../../core/protocol/sync.ts'
import { letterTextKind } from '../../core/vault/kinds/letter.ts'
import { recordKey, type VaultRecord } from '../../core/vault/record.ts'
import type { Keeper } from './keeper.ts'
import { entriesThatPutBack } from './put-back.ts'
import type { RebaseTools } from './rebase.ts'
import type { MergeNotice } from './replica.ts'
import { sameVault, standingOf, wasErased } from './standing.ts'
import type { Position, StoreWrite } from './store.ts'
import type { Reply, Transport } from './transport.ts'

/** So many are on the disk before anybody could notice; more are shown first. */
const FEW_RECORDS = 5000

/** Fetches the whole vault anew: the first time, in another epoch, after drift and after a fork. */
export class FetchAnew {
  readonly #keeper: Keeper
  readonly #transport: Transport
  readonly #tools: RebaseTools
  readonly #alone: boolean

  /** `alone`: no other tab of this browser syncs while this one does. */
  constructor(keeper: Keeper, transport: Transport, tools: RebaseTools, alone: boolean) {
    this.#keeper = keeper
    this.#transport = transport
    this.#tools = tools
    this.#alone = alone
  }

  /** Answers with the last page once the vault is written down and shown. */
  async fetch(): Promise<Reply<PullAnswer>> {
    const fetched = await this.#pages()
    if (fetched.kind !== 'answer') return fetched
    const { last, records } = fetched.answer
    const open = this.#keeper.position
    const position = standingOf(last)
    if (!open && this.#alone && records.length > FEW_RECORDS) {
      await this.#keeper.begin(position, records)
      return { kind: 'answer', answer: last }
    }
    // A record that changed between two pages is on both.
    const all = new Map(records.map((record) => [recordKey(record), record]))
    const same = open && sameVault(open, last)
    const more = same ? await this.#putBack(last.vaultId, all) : this.#anew(open, position)
    const write = { position, replaceAll: true, confirmed: [...all.values()], ...more }
    await this.#keeper.write(write, last.vaultId)
    return { kind: 'answer', answer: last }
  }

  async #pages(): Promise<Reply<{ last: PullAnswer; records: VaultRecord[] }>> {
    const pages: (readonly VaultRecord[])[] = []
    let before: PullAnswer | undefined
    for (;;) {
      const reply = await this.#transport.pull(before?.revision ?? 0, before?.mark ?? '')
      if (reply.kind !== 'answer') return reply
      const last = reply.answer
      // Put in another place between two pages: the next round begins again.
      if (last.forked || (before && !sameVault(before, last))) return { kind: 'away' }
      pages.push(last.records)
      const goesOn = last.more && last.revision > (before?.revision ?? 0)
      before = last
      if (!goesOn) return { kind: 'answer', answer: { last, records: pages.flat() } }
    }
  }

  #anew(
    open: Position | undefined,
    now: Omit<Position, 'beat'>,
  ): Pick<StoreWrite, 'anew' | 'notices'> {
    if (!open) return {}
    const erased = wasErased(open, now)
    const anew = { former: open.vaultId, erased }
    const other = open.vaultId !== now.vaultId
    const what = erased ? 'erased' : other ? 'other-vault' : undefined
    // That all was erased is no secret of the vault that it befell: it is told where another one followed.
    const told = other ? this.#keeper.lists.notices.filter(({ kind }) => kind === '') : []
    return what ? { anew, notices: [...told, this.#notice(what)] } : { anew }
  }

  #notice(what: MergeNotice['what']): MergeNotice {
    return {
      id: this.#tools.newId(),
      kind: '',
      recordId: '',
      at: this.#tools.now(),
      what,
      path: '',
    }
  }

  async #putBack(
    vaultId: string,
    there: ReadonlyMap<string, VaultRecord>,
  ): Promise<Pick<StoreWrite, 'add' | 'put' | 'strict' | 'park' | 'notices'>> {
    const { book } = this.#keeper
    const before = book.entries[0]?.seq
    const { entries, park, notices } = await entriesThatPutBack({
      ...this.#tools,
      known: book.confirmedRecords(),
      there,
      textOf: (id) => this.#keeper.using((store) => store.lazy(vaultId, letterTextKind.name, id)),
      before,
    })
    if (entries.length === 0) return { park, notices }
    const placed = before === undefined ? { add: entries } : { put: entries }
    return { ...placed, strict: true, park, notices }
  }
}
