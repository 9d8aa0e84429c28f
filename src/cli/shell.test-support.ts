import { randomBytes, randomUUID } from 'node:crypto'
import { Readable, Writable } from 'node:stream'
import type { Change } from '../core/vault/change.ts'
import type { Body } from '../core/vault/record.ts'
import { dataFolderAt } from '../store/data-folder.ts'
import { LOCAL_OWNER } from '../store/vault-store.ts'
import type { Shell } from './command.ts'
import { OpenRecords } from './open-records.ts'
import { terminalOn } from './terminal.ts'

/** A shell on a data folder within this process, for what is tried too often for processes of its own. */
export function shellAt(data: string, typed = ''): Shell & { readonly said: () => string } {
  let said = ''
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      said += chunk
      done()
    },
  })
  const input = Readable.from(typed === '' ? [] : [Buffer.from(typed)])
  return {
    input,
    output,
    said: () => said,
    tell: (line) => {
      said += `${line}\n`
    },
    folder: dataFolderAt(data),
    root: data,
    randomBytes: (sizeBytes) => new Uint8Array(randomBytes(sizeBytes)),
    terminal: terminalOn(input, output),
    context: () => ({
      now: { instant: new Date().toISOString(), zone: 'Europe/London' },
      newId: randomUUID,
    }),
  }
}

/** The change that gives a record of a kind that no Onward knows a body. */
export function plain(id: string, baseVersion: number, body: Body, kind = 'future-kind'): Change {
  return { kind, id, baseVersion, schema: 1, body }
}

/** Writes sets of changes into a vault, one after another. */
export async function fill(
  data: string,
  sets: readonly (readonly Change[])[],
  at = '2026-03-02T10:00:00.000Z',
): Promise<void> {
  const opened = await OpenRecords.open(dataFolderAt(data))
  if (!opened.ok) throw new Error(opened.problem.message)
  await using records = opened.value
  for (const changes of sets) {
    const set = { id: randomUUID(), actor: 'test', at, intent: 'fill', changes }
    const written = await records.store.write(LOCAL_OWNER, set)
    if (!written.ok) throw new Error(written.problem.message)
  }
}
