import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import * as z from 'zod/mini'
import { type CalendarTitles, calendarTitles } from '../core/protocol/calendar-feed.ts'
import { destroySecretFile, readSecretFile, writeSecretFile } from '../store/secret-file.ts'

/** 256 bits: nobody finds the address by trying. */
const SECRET_BYTES = 32

const shape = z.object({
  secret: z.string().check(z.minLength(43), z.maxLength(43)),
  titles: z.enum(calendarTitles),
})
type Kept = z.infer<typeof shape>

/** The secret part of the calendar feed's address, in a file of its own for its person alone. */
export class CalendarFeedSecret {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  /** Undefined while there is none. A file that cannot be read counts as none. */
  current(): Kept | undefined {
    const text = readSecretFile(this.#file)
    if (text === undefined) return undefined
    try {
      return shape.safeParse(JSON.parse(text)).data
    } catch {
      return undefined
    }
  }

  /** A new address; the earlier one leads nowhere from now on. */
  renew(titles: CalendarTitles): Kept {
    const kept = { secret: randomBytes(SECRET_BYTES).toString('base64url'), titles }
    writeSecretFile(this.#file, JSON.stringify(kept))
    return kept
  }

  revoke(): void {
    destroySecretFile(this.#file)
  }

  /** What is kept for this secret; compared in a time that tells nothing of how much of it is right. */
  opens(secret: string): Kept | undefined {
    const kept = this.current()
    const digest = (text: string) => createHash('sha256').update(text).digest()
    return kept && timingSafeEqual(digest(kept.secret), digest(secret)) ? kept : undefined
  }
}
