import { ok, problem, type Result } from '../../core/result.ts'
import type { Readable } from '../../core/vault/kind.ts'
import { letterTextKind } from '../../core/vault/kinds/letter.ts'
import { type Body, isSealed, type VaultRecord } from '../../core/vault/record.ts'
import type { Keeper } from './keeper.ts'
import type { TextProblem } from './replica.ts'
import type { Position } from './store.ts'
import type { Transport } from './transport.ts'

type TextResult = Result<Readable<Body>, TextProblem>

/** The texts of letters, which are not part of what every tab loads. */
export class Texts {
  readonly #keeper: Keeper
  readonly #transport: Transport
  readonly #loading = new Map<string, Promise<TextResult>>()

  constructor(keeper: Keeper, transport: Transport) {
    this.#keeper = keeper
    this.#transport = transport
  }

  async text(letterId: string): Promise<TextResult> {
    const loading = this.#loading.get(letterId) ?? this.#load(letterId)
    this.#loading.set(letterId, loading)
    try {
      return await loading
    } finally {
      this.#loading.delete(letterId)
    }
  }

  async #load(letterId: string): Promise<TextResult> {
    const { book, position } = this.#keeper
    const { name } = letterTextKind
    const known = book.vault.get(letterTextKind, letterId)
    if (known || !position) return known ? ok(known) : serverAway
    const kept = await this.#keeper.using((store) => store.lazy(position.vaultId, name, letterId))
    if (kept) this.#keeper.takeLazy(kept)
    else {
      const reply = await this.#transport.record(name, letterId)
      if (reply.kind !== 'answer') return serverAway
      if (reply.answer) await this.#keep(reply.answer, position)
    }
    const loaded = book.vault.get(letterTextKind, letterId)
    if (loaded) return ok(loaded)
    const record = book.vault.find(name, letterId)
    return record && isSealed(record) ? locked : notKept
  }

  /** Where another write came in between, the tab catches up with all but what is read one by one. */
  async #keep(text: VaultRecord, { vaultId, epoch }: Position): Promise<void> {
    const written = await this.#keeper.write({ epoch, lazy: [text] })
    const now = this.#keeper.position
    const same = now?.vaultId === vaultId && now.epoch === epoch
    if (written !== 'overtaken' && same) this.#keeper.takeLazy(text)
  }
}

const notKept = problem('no-text', 'The text of this letter was not kept.')
const locked = problem(
  'no-text',
  'The text of this letter is sealed. It opens with your passphrase.',
)
const serverAway = problem(
  'server-away',
  'The text of this letter is not in this browser, and Onward’s program is not running.',
)
