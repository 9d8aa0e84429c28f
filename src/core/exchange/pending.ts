import type { Change } from '../vault/change.ts'
import { create, createOrReplace } from '../vault/edit.ts'
import type { Kind } from '../vault/kind.ts'
import { type Body, isDeleted } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'

/** Bodies of one kind as they will be, on top of a vault that stays as it is. */
export class Pending<Shape extends Body> {
  readonly #vault: Vault
  readonly #kind: Kind<Shape>
  readonly #bringsBack: boolean
  readonly #bodies = new Map<string, Shape>()

  /** `bringsBack`: what was deleted counts as absent, and comes back where it is put. */
  constructor(vault: Vault, kind: Kind<Shape>, bringsBack: boolean) {
    this.#vault = vault
    this.#kind = kind
    this.#bringsBack = bringsBack
  }

  /** `closed`: sealed and not open, or written by a newer program. */
  stands(id: string): 'here' | 'absent' | 'deleted' | 'closed' {
    if (this.#bodies.has(id)) return 'here'
    const record = this.#vault.find(this.#kind.name, id)
    if (!record) return 'absent'
    if (isDeleted(record)) return this.#bringsBack ? 'absent' : 'deleted'
    return this.#vault.get(this.#kind, id) && !this.isReadOnly(id) ? 'here' : 'closed'
  }

  isReadOnly(id: string): boolean {
    return this.#vault.get(this.#kind, id)?.readOnly ?? false
  }

  body(id: string): Shape | undefined {
    return this.#bodies.get(id) ?? this.#vault.get(this.#kind, id)?.body
  }

  /** False where the body has not the shape of its kind; then it is not put. */
  put(id: string, body: Shape): boolean {
    if (!this.#kind.shape.safeParse(body).success) return false
    this.#bodies.set(id, body)
    return true
  }

  changes(): readonly Change[] {
    return [...this.#bodies].map(([id, body]) =>
      this.#vault.find(this.#kind.name, id)
        ? createOrReplace(this.#vault, this.#kind, id, body)
        : create(this.#kind, id, body),
    )
  }
}
