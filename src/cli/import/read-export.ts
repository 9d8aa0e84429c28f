import * as z from 'zod/mini'
import { ok, type Problem, problem, type Result } from '../../core/result.ts'
import { checkRecord, type KindNamed, where } from '../../core/vault/check-record.ts'
import { recordKey, type VaultRecord, vaultRecordSchema } from '../../core/vault/record.ts'

/** What `onward export` writes, see `records-file.ts`. */
export interface RecordsExport {
  readonly vaultId: string
  /** ISO 8601 UTC. */
  readonly exportedAt: string
  readonly records: readonly VaultRecord[]
}

export interface ExportProblem extends Problem {
  readonly code: 'not-an-export' | 'newer-format' | 'damaged' | 'invalid-record'
}

const FORMAT = 1

const headShape = z.looseObject({
  onward: z.literal(FORMAT),
  vaultId: z.string().check(z.minLength(1), z.maxLength(128)),
  exportedAt: z.iso.datetime(),
  records: z.array(z.unknown()),
})

/**
 * Reads an export strictly: every record must have the form of a record and, of a kind that is known,
 * a body of its shape; no record may stand in it twice. Problems say where, never what stood there.
 */
export function readExport(
  text: string,
  kindNamed: KindNamed,
): Result<RecordsExport, ExportProblem> {
  const json = parse(text)
  if (!json.ok) return json
  const said = (json.value as { readonly onward?: unknown } | null)?.onward
  if (typeof said === 'number' && said > FORMAT) {
    return problem(
      'newer-format',
      'A newer Onward wrote this export. Update this one, then try again.',
    )
  }
  const head = headShape.safeParse(json.value)
  if (!head.success) {
    return problem('not-an-export', `This JSON is not an export of Onward (${where(head.error)}).`)
  }
  const { vaultId, exportedAt } = head.data
  // Not the parsed copy: zod would lay the fields of records out anew.
  const { records } = json.value as { readonly records: readonly unknown[] }
  const places = new Map<string, number>()
  for (const [index, record] of records.entries()) {
    const wrong = whatIsWrong(record, index, places, kindNamed)
    if (wrong) return problem('invalid-record', `Record ${index + 1} ${wrong}`)
  }
  return ok({ vaultId, exportedAt, records: records as readonly VaultRecord[] })
}

/** Adds the record to `places`; otherwise what follows “Record 7”. */
function whatIsWrong(
  json: unknown,
  index: number,
  places: Map<string, number>,
  kindNamed: KindNamed,
): string | undefined {
  const form = vaultRecordSchema.safeParse(json)
  if (!form.success)
    return `has not the form of a record (${where(headError(json) ?? form.error)}).`
  const record = json as VaultRecord
  const key = recordKey(record)
  const earlier = places.get(key)
  if (earlier !== undefined) return `has the same kind and id as record ${earlier + 1} (${key}).`
  places.set(key, index)
  const checked = checkRecord(record, kindNamed)
  if (checked.ok) return undefined
  return `(${key}) cannot be taken: ${checked.problem.message.replace(' Nothing was saved.', '')}`
}

/** The head alone says more than a union of three forms can. */
function headError(json: unknown): z.core.$ZodError | undefined {
  const [deletedForm] = vaultRecordSchema.def.options
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined
  return deletedForm.safeParse({ ...json, deleted: true }).error
}

function parse(text: string): Result<unknown, ExportProblem> {
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    // The message also quotes what stands there, which is nobody's business but the person's.
    const position = /position (\d+)/.exec((error as Error).message)?.[1]
    if (position === undefined || Number(position) >= text.trimEnd().length) {
      return problem('damaged', 'This file was cut off: it stops before its end.')
    }
    const before = text.slice(0, Number(position))
    const line = before.split('\n').length
    const column = Number(position) - before.lastIndexOf('\n')
    return problem('damaged', `This file is damaged at line ${line}, character ${column}.`)
  }
}
