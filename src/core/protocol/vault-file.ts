import * as z from 'zod/mini'
import { vaultRecordSchema } from '../vault/record.ts'
import { historyEntrySchema } from './history.ts'

/** The format of vault files. A higher one is refused with the advice to update. */
export const VAULT_FILE_FORMAT = 1

/** What a vault file is called; the date is the day on which it was made. */
export const VAULT_FILE_ENDING = '.onward'

/** A restore a minute for two years, a change a second for thirty: a file that says more is refused. */
export const MAX_EPOCH = 1_000_000
export const MAX_REVISION = 1_000_000_000

/**
 * A vault file is a whole vault in one file: what `backup` writes, what the app in a browser alone
 * hands out, and what `restore` and `import` take. Its content is gzipped text, one JSON object a line:
 * the head, then records, their history, the device's key, attachments in parts, and the end, which
 * tells a whole file from one that was cut off. A locked one is that, encrypted (`src/seal/`).
 */
export const vaultFileHead = z.looseObject({
  onward: z.literal('vault'),
  format: z.int().check(z.gte(1)),
  vaultId: z.string().check(z.minLength(1), z.maxLength(128)),
  epoch: z.int().check(z.gte(1)),
  revision: z.int().check(z.gte(0)),
  madeAt: z.iso.datetime(),
})
export type VaultFileHead = z.infer<typeof vaultFileHead>

/** The longest line that is read: as much as one request may carry of changes. */
export const MAX_LINE_CHARS = 16 * 1024 * 1024

/**
 * How much a file may unpack to: a few kB of gzip can say valid records without end. Far more than
 * 100,000 records with their history (0.3 GB) and 5 GB of attachments come to.
 */
export const MAX_TEXT_CHARS = 4 * 1024 ** 3
export const MAX_BLOB_BYTES = 8 * 1024 ** 3
export const MAX_LINES = 20_000_000

/** The bytes of one attachment follow its head in order, base64url, at most 1 MiB each. */
export const VAULT_FILE_PART_BYTES = 1024 * 1024

/**
 * The lines after the head by their one field, in the order in which they stand in the file. Lines of
 * a kind that is not known are passed over.
 */
export const vaultFileLines = {
  record: z.looseObject({ record: vaultRecordSchema }),
  /**
   * A version of a record, the present ones too: `record` is null where its body was let go of, and in
   * a present one, whose body is its record's. `supersededAt`: when the next version took its place.
   */
  past: z.looseObject({ past: historyEntrySchema, supersededAt: z.optional(z.iso.datetime()) }),
  deviceKey: z.looseObject({
    deviceKey: z.looseObject({
      keyId: z.string().check(z.minLength(1)),
      privateKey: z.string().check(z.minLength(1)),
    }),
  }),
  blob: z.looseObject({
    blob: z.looseObject({
      id: z.string().check(z.maxLength(64)),
      sizeBytes: z.int().check(z.gte(0)),
    }),
  }),
  part: z.looseObject({ part: z.string().check(z.regex(/^[A-Za-z0-9_-]*$/)) }),
  end: z.looseObject({ end: z.looseObject({ records: z.int(), past: z.int(), blobs: z.int() }) }),
} as const
export type VaultFileLineKind = keyof typeof vaultFileLines

/** The device's key file, as it stands in a vault file. */
export type VaultFileDeviceKey = z.infer<typeof vaultFileLines.deviceKey>['deviceKey']

/** What the last line counts: what the file holds of each. */
export interface VaultFileCounts {
  readonly records: number
  readonly past: number
  readonly blobs: number
}
