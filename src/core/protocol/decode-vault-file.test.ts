import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindNamed } from '../vault/kinds.ts'
import type { VaultRecord } from '../vault/record.ts'
import { VaultFileDecoder, type VaultFileEntry } from './decode-vault-file.ts'
import { VaultFileEncoder } from './encode-vault-file.ts'
import type { HistoryEntry } from './history.ts'

const madeAt = '2026-03-02T09:00:00.000Z'
const head = { vaultId: 'vault-1', epoch: 2, revision: 7, madeAt }
const plain: VaultRecord = {
  kind: 'hologram',
  id: 'h',
  version: 2,
  schema: 9,
  updatedAt: madeAt,
  body: { zeta: 1, alpha: { '10': 'two\nlines', é: '\u2028' } },
}
const deleted: VaultRecord = {
  kind: 'thing',
  id: 'd',
  version: 3,
  schema: 1,
  updatedAt: madeAt,
  deleted: true,
}
const past: HistoryEntry = {
  revision: 3,
  changeSetId: 'set-1',
  actor: 'test',
  intent: 'edit',
  at: madeAt,
  kind: 'hologram',
  id: 'h',
  version: 1,
  record: { ...plain, version: 1 },
}
const deviceKey = { alg: 'x25519', keyId: 'k', privateKey: 'p' }

function wholeFile(): string[] {
  const encoder = new VaultFileEncoder()
  return [
    encoder.head(head),
    encoder.record(plain),
    encoder.recordJson(JSON.stringify(deleted, null, 1)),
    encoder.past(past, madeAt),
    encoder.past({ ...past, version: 2, record: null }),
    encoder.deviceKey(deviceKey),
    encoder.blob('blob-1', 4),
    encoder.part('YWJj'),
    encoder.part('ZA'),
    encoder.blob('empty', 0),
    encoder.end(),
  ]
}

function read(...pieces: readonly string[]) {
  const decoder = new VaultFileDecoder(kindNamed)
  const entries: VaultFileEntry[] = []
  for (const piece of pieces) {
    const pushed = decoder.push(piece)
    if (!pushed.ok) return pushed.problem
    entries.push(...pushed.value)
  }
  const finished = decoder.finish()
  return finished.ok ? { entries, counts: finished.value } : finished.problem
}

test('gives back what was written, with every key in its place', () => {
  const found = read(wholeFile().join(''))
  expect(found).toMatchObject({ counts: { records: 2, past: 2, blobs: 2 } })
  const entries = 'entries' in found ? found.entries : []
  expect(entries).toEqual([
    { head: { onward: 'vault', format: 1, ...head } },
    { record: plain },
    { record: deleted },
    { past, supersededAt: madeAt },
    { past: { ...past, version: 2, record: null } },
    { deviceKey },
    { blob: { id: 'blob-1', sizeBytes: 4 } },
    { part: 'YWJj' },
    { part: 'ZA' },
    { blob: { id: 'empty', sizeBytes: 0 } },
  ])
  expect(JSON.stringify(entries[1])).toBe(JSON.stringify({ record: plain }))
})

test('reads the same from pieces of any size', () => {
  const text = wholeFile().join('')
  fc.assert(
    fc.property(fc.array(fc.nat(text.length)), (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), text.length]
      const pieces = at.slice(1).map((end, index) => text.slice(at[index], end))
      expect(read(...pieces)).toEqual(read(text))
    }),
  )
})

test('tells a file that was cut off anywhere', () => {
  const text = wholeFile().join('')
  for (let length = 0; length < text.length; length += 1) {
    const code = text.slice(0, length).includes('\n') ? 'damaged-file' : 'not-a-vault-file'
    expect([length, read(text.slice(0, length))]).toMatchObject([length, { code }])
  }
})

test('tells a file that lost a line, has two in each other’s place, or goes on after its end', () => {
  const lines = wholeFile()
  const skipping = lines.map((_, left) => lines.filter((_line, at) => at !== left).join(''))
  // Without its line the key is not missed: a vault may have none.
  const without = skipping.filter((_, left) => !lines[left]?.startsWith('{"deviceKey"'))
  for (const text of without.slice(1)) expect(read(text)).toMatchObject({ code: 'damaged-file' })
  const [first = '', second = '', third = '', fourth = ''] = lines
  const swapped = [first, second, fourth, third, ...lines.slice(4)]
  expect(read(swapped.join(''))).toMatchObject({ code: 'damaged-file' })
  expect(read(lines.join('') + second)).toMatchObject({ code: 'damaged-file' })
  expect(read(lines.join('') + lines.at(-1))).toMatchObject({ code: 'damaged-file' })
})

test('takes nothing that is not a vault file and tells a newer one', () => {
  for (const text of [
    '',
    'PK\u0003\u0004',
    '{"onward":1,"records":[]}\n',
    'null\n',
    '[]\n',
    '7\n',
  ]) {
    expect([text, read(text)]).toMatchObject([text, { code: 'not-a-vault-file' }])
  }
  expect(read('{"onward":"vault","format":2,"other":"head"}\n')).toMatchObject({
    code: 'newer-file',
  })
})

test('passes over lines of a kind that a later program may add', () => {
  const [first = '', ...rest] = wholeFile()
  expect(read([first, '{"colours":["blue"]}\n', ...rest].join(''))).toMatchObject({
    counts: { records: 2 },
  })
})

test('takes no body that would not get in by another door, and names no word of it', () => {
  const encoder = new VaultFileEncoder()
  const entry = { ...plain, kind: 'entry', schema: 1, body: { text: 'a secret' } }
  const application = { ...plain, kind: 'application', schema: 1, body: { company: 'Larkfield' } }
  for (const record of [entry, application, { ...plain, version: 0 }, { ...plain, id: '../x' }]) {
    const found = read(encoder.head(head), encoder.record(record))
    expect(found).toMatchObject({ code: 'damaged-file' })
    expect(JSON.stringify(found)).not.toMatch(/secret|Larkfield/)
  }
})

test('takes no version from after the file was made, nor counts without end', () => {
  const encoder = new VaultFileEncoder()
  const late = encoder.past({ ...past, revision: head.revision + 1 })
  expect(read(encoder.head(head), late)).toMatchObject({ code: 'damaged-file' })
  for (const far of [{ epoch: 2 ** 48 }, { epoch: 1_000_001 }, { revision: 2 ** 48 }]) {
    const found = read(encoder.head({ ...head, ...far }))
    expect(found).toMatchObject({ code: 'damaged-file', message: /more often than anybody/ })
  }
  expect(read(encoder.head({ ...head, revision: 1.5 }))).toMatchObject({ code: 'not-a-vault-file' })
})

test('takes no more bytes than a blob said, nor text that is no bytes', () => {
  const encoder = new VaultFileEncoder()
  const lines = [encoder.head(head), encoder.blob('b', 3)]
  for (const part of ['YWJjZA', 'YW+j', '']) {
    expect(read(...lines, encoder.part(part))).toMatchObject({ code: 'damaged-file' })
  }
})

test('reads no more text, lines or attachments than any vault comes to', () => {
  const encoder = new VaultFileEncoder()
  const decoder = new VaultFileDecoder(kindNamed, 5000)
  expect(decoder.push(encoder.head(head)).ok).toBe(true)
  const line = encoder.record(plain)
  const read = Math.floor(5000 / (line.length - 1))
  expect(decoder.push(line.repeat(read))).toMatchObject({ ok: true })
  expect(decoder.push(line)).toMatchObject({ problem: { code: 'too-large' } })
  const large = new VaultFileDecoder(kindNamed)
  const blob = encoder.blob('b', 8 * 1024 ** 3 + 1)
  expect(large.push(encoder.head(head) + blob)).toMatchObject({ problem: { code: 'too-large' } })
})

test('reads no line without end into memory', () => {
  const decoder = new VaultFileDecoder(kindNamed)
  const piece = 'x'.repeat(4 * 1024 * 1024)
  const pushed = Array.from({ length: 5 }, () => decoder.push(piece))
  expect(pushed.map((result) => result.ok)).toEqual([true, true, true, true, false])
})
