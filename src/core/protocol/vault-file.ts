import { z } from 'zod'
import { vaultRecordSchema } from '../vault/record.ts'
import { historyEntrySchema } from './history.ts'

/** The format of vault files. A higher one is refused with the advice to update. */
export const VAULT_FILE_FORMAT = 1

/** What a vault file is called; the date is the day on which it was made. */
export const VAULT_FILE_ENDING = '.onward'

/**
 * A vault file is a whole vault in one file: what `backup` writes, what the app in a browser alone
 * hands out, and what `restore` and `import` take. Its content is gzipped text, one JSON object a line:
 * the head, then records, their history, the device's key, attachments in parts, and the end, which
 * tells a whole file from one that was cut off. A locked one is that, encrypted (`src/seal/`).
 */
export const vaultFileHead = z.looseObject({
  onward: z.literal('vault'),
  format: z.int().min(1),
  vaultId: z.string().min(1).max(128),
  epoch: z.int().min(1),
  revision: z.int().min(0),
  madeAt: z.iso.datetime(),
})
export type VaultFileHead = z.infer<typeof vaultFileHead>

/** The bytes of one attachment follow its head in order, base64url, at most 1 MiB each. */
export const VAULT_FILE_PART_BYTES = 1024 * 1024

/** A line after the head. Lines of a kind that is not known are passed over. */
export const vaultFileLine = z.union([
  z.looseObject({ record: vaultRecordSchema }),
  z.looseObject({ past: historyEntrySchema }),
  z.looseObject({ deviceKey: z.looseObject({ keyId: z.string(), privateKey: z.string() }) }),
  z.looseObject({ blob: z.looseObject({ id: z.string(), sizeBytes: z.int().min(0) }) }),
  z.looseObject({ part: z.string() }),
  z.looseObject({
    end: z.looseObject({ records: z.int(), past: z.int(), blobs: z.int() }),
  }),
])
export type VaultFileLine = z.infer<typeof vaultFileLine>
