import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { type SendingAccount, sendingAccountSchema } from '../../core/protocol/sending.ts'
import { instant } from '../../core/vault/kind.ts'
import { readJson, writeJson } from './json-file.ts'

const sendingsSchema = z.array(
  z.object({
    letterId: z.string(),
    messageId: z.string(),
    at: instant,
    /** `begun` until the server has said what became of it. */
    state: z.enum(['begun', 'sent']),
  }),
)
/** One try to send a letter; of the letter itself only its id. */
export type Sending = z.infer<typeof sendingsSchema>[number]

/** Older ones are forgotten; nobody sends a letter again after so many others. */
const MAX_SENDINGS = 500

/** The account that letters go out by, and which of them did, beside the mail accounts. */
export class SendingFiles {
  readonly #path: string

  /** `path` is made when something is kept. */
  constructor(path: string) {
    this.#path = path
  }

  account(): SendingAccount | null {
    return sendingAccountSchema.safeParse(readJson(this.#file('sending.json'))).data ?? null
  }

  keepAccount(account: SendingAccount): void {
    this.#write('sending.json', account)
  }

  sendingOf(letterId: string): Sending | undefined {
    return this.#sendings().find((sending) => sending.letterId === letterId)
  }

  /** On the disk when this returns, so that a letter that may have gone out is known after a crash. */
  keepSending(sending: Sending): void {
    this.#write('sent.json', [...this.#others(sending.letterId), sending].slice(-MAX_SENDINGS))
  }

  forgetSending(letterId: string): void {
    this.#write('sent.json', this.#others(letterId))
  }

  /** Forgets the account; which letters went out is still known. */
  forgetAccount(): void {
    rmSync(this.#file('sending.json'), { force: true })
  }

  forgetAll(): void {
    this.forgetAccount()
    rmSync(this.#file('sent.json'), { force: true })
  }

  #sendings(): readonly Sending[] {
    return sendingsSchema.safeParse(readJson(this.#file('sent.json'))).data ?? []
  }

  #others(letterId: string): readonly Sending[] {
    return this.#sendings().filter((sending) => sending.letterId !== letterId)
  }

  #write(name: string, json: unknown): void {
    mkdirSync(this.#path, { recursive: true, mode: 0o700 })
    writeJson(this.#file(name), json)
  }

  #file(name: string): string {
    return join(this.#path, name)
  }
}
