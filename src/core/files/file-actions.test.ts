import { expect, test } from 'vitest'
import { addApplication, removeApplication } from '../applications/application-actions.ts'
import { applied, contextAt, expectOk } from '../applications/sample.test-support.ts'
import { attachmentKind } from '../vault/kinds/attachment.ts'
import { MemoryVault } from '../vault/vault.ts'
import { addFile, checkRoom, markFile, removeFile, renameFile } from './file-actions.ts'
import { allFilesBytes, filesOf, namedBlobs } from './files-view.ts'
import { encryptedSize, MAX_ALL_FILES_BYTES, MAX_FILE_BYTES } from './limits.ts'
import { saySize } from './say-size.ts'

const at = '2026-03-12T09:30:00.000Z'
const blob = { blobId: 'b'.repeat(43), key: 'k'.repeat(43) }

function withFile(given: { name?: string; type?: string; sizeBytes?: number } = {}) {
  const context = contextAt(at)
  const vault = new MemoryVault()
  const made = expectOk(addApplication(vault, { company: 'Nantmor Buses' }, context))
  applied(vault, made, at)
  const owner = { applicationId: made[0]?.id ?? '' }
  const input = { name: 'cv.pdf', type: 'application/pdf', sizeBytes: 1200, ...blob, owner }
  const added = expectOk(addFile(vault, { ...input, ...given }, context))
  applied(vault, added, at)
  return { vault, context, owner, attachmentId: added[0]?.id ?? '' }
}

test('keeps a file with its application, under a clean name and type', () => {
  const { vault, owner } = withFile({ name: 'C:\\cv\u0000.pdf', type: 'Application/PDF' })
  expect(filesOf(vault, owner)).toMatchObject([
    { name: 'cv.pdf', type: 'application/pdf', size: '1.2 kB', addedAt: at, ...blob },
  ])
  const { body } = vault.all(attachmentKind)[0] ?? {}
  expect(attachmentKind.shape.safeParse(body).success).toBe(true)
  expect(filesOf(vault, { letterId: 'another' })).toEqual([])
})

test('adds nothing to an application or letter that is gone', () => {
  const { vault, context } = withFile()
  for (const owner of [{ applicationId: 'gone' }, { letterId: 'gone' }]) {
    const added = addFile(vault, { name: 'a', type: '', sizeBytes: 1, ...blob, owner }, context)
    expect(!added.ok && added.problem.code).toBe('not-found')
  }
})

test('tells before anything is read that a file or all files are too large', () => {
  const { vault } = withFile({ sizeBytes: MAX_FILE_BYTES })
  const tooLarge = checkRoom(vault, { name: 'film.mp4', sizeBytes: MAX_FILE_BYTES + 1 })
  expect(!tooLarge.ok && tooLarge.problem.code).toBe('file-too-large')
  expect(checkRoom(vault, { name: 'film.mp4', sizeBytes: MAX_FILE_BYTES }).ok).toBe(true)
  const record = vault.all(attachmentKind)[0]
  if (!record) throw new Error('no file')
  for (let more = 1; more < MAX_ALL_FILES_BYTES / MAX_FILE_BYTES - 1; more += 1) {
    const { body, ...head } = record
    vault.put({ ...head, kind: 'attachment', id: `more-${more}`, body })
  }
  const room = MAX_ALL_FILES_BYTES - allFilesBytes(vault)
  expect(checkRoom(vault, { name: 'a', sizeBytes: room }).ok).toBe(true)
  const noRoom = checkRoom(vault, { name: 'a', sizeBytes: room + 1 })
  expect(!noRoom.ok && noRoom.problem.code).toBe('no-room')
})

test('renames a file and keeps everything else', () => {
  const { vault, attachmentId, owner } = withFile()
  applied(vault, expectOk(renameFile(vault, { attachmentId, name: 'x/CV Ann.pdf' })), at)
  expect(filesOf(vault, owner)).toMatchObject([{ name: 'CV Ann.pdf', ...blob }])
  expect(expectOk(renameFile(vault, { attachmentId, name: 'CV Ann.pdf' }))).toEqual([])
  const nameless = renameFile(vault, { attachmentId, name: '  ' })
  expect(!nameless.ok && nameless.problem.code).toBe('no-name')
})

test('says what a file is by its name, and as the person says it', () => {
  const { vault, owner, attachmentId } = withFile({ name: 'cv.pdf' })
  const use = () => filesOf(vault, owner)[0]?.use
  expect(use()).toBe('resume')
  applied(vault, expectOk(markFile(vault, { attachmentId, use: 'advert' })), at)
  expect(use()).toBe('advert')
  applied(vault, expectOk(markFile(vault, { attachmentId, use: null })), at)
  expect(use()).toBeNull()
})

test('removes a file', () => {
  const { vault, attachmentId, owner } = withFile()
  applied(vault, expectOk(removeFile(vault, { attachmentId })), at)
  expect(filesOf(vault, owner)).toEqual([])
  expect(removeFile(vault, { attachmentId }).ok).toBe(false)
})

test('an application takes its files along when it is removed', () => {
  const { vault, context, owner } = withFile()
  const removed = expectOk(removeApplication(vault, owner, context))
  expect(removed.map(({ kind }) => kind)).toContain('attachment')
})

test('names the blobs of plain attachments and admits what it cannot see', () => {
  const head = { version: 1, schema: 1, updatedAt: at }
  const plain = (id: string, blobId?: string) =>
    ({ ...head, kind: 'attachment', id, body: { blobId } }) as const
  const sealed = { alg: 'a', keyId: 'k', nonce: 'n', ciphertext: 'c' }
  const seen = namedBlobs([
    plain('1', 'one'),
    null,
    plain('2', 'two'),
    { ...head, kind: 'attachment', id: '3', deleted: true },
    { ...head, kind: 'entry', id: '4', sealed },
  ])
  expect([...seen.ids]).toEqual(['one', 'two'])
  expect(seen.isAll).toBe(true)
  expect(namedBlobs([{ ...head, kind: 'attachment', id: '5', sealed }]).isAll).toBe(false)
  expect(namedBlobs([plain('6')]).isAll).toBe(false)
})

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [1229, '1.2 kB'],
  [10_188, '9.9 kB'],
  [10_189, '10 kB'],
  [1_023_500, '1 MB'],
  [MAX_FILE_BYTES, '100 MB'],
  [MAX_ALL_FILES_BYTES, '5 GB'],
])('says %i bytes as %s', (sizeBytes, said) => {
  expect(saySize(sizeBytes)).toBe(said)
})

test.each([
  [0, 16],
  [1024 * 1024, 1024 * 1024 + 16],
  [1024 * 1024 + 1, 1024 * 1024 + 33],
])('a file of %i bytes has %i once encrypted', (sizeBytes, encrypted) => {
  expect(encryptedSize(sizeBytes)).toBe(encrypted)
})
