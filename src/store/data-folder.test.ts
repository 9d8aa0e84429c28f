import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dataFolderPath, makeDataFolder } from './data-folder.ts'
import { explainFileError } from './explain-file-error.ts'

let path: string
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'onward-folder-'))
})
afterEach(() => rmSync(path, { recursive: true, force: true }))

test.skipIf(process.platform === 'win32')('keeps its files where the platform keeps them', () => {
  const home = '/home/ada'
  const place = (platform: NodeJS.Platform, env = {}) => dataFolderPath({ env, platform, home })
  expect(place('linux')).toBe('/home/ada/.local/share/onward')
  expect(place('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/onward')
  expect(place('darwin')).toBe('/home/ada/Library/Application Support/Onward')
  expect(place('win32', { APPDATA: '/Roaming' })).toBe('/Roaming/Onward')
  expect(place('linux', { ONWARD_DATA: '/elsewhere' })).toBe('/elsewhere')
})

test.skipIf(process.platform === 'win32')('makes the folder for its person alone', () => {
  const made = makeDataFolder(join(path, 'a/b'))
  expect(made.ok).toBe(true)
  expect(statSync(join(path, 'a/b')).mode & 0o777).toBe(0o700)
})

test('says which folder cannot be made', () => {
  writeFileSync(join(path, 'file'), '')
  for (const inTheWay of [join(path, 'file'), join(path, 'file/below')]) {
    const made = makeDataFolder(inTheWay)
    expect(made).toMatchObject({ ok: false, problem: { code: 'storage-failed' } })
    expect(!made.ok && made.problem.message).toContain(inTheWay)
  }
})

test('tells a read-only folder and a full disk apart', () => {
  const code = (name: string) =>
    explainFileError(Object.assign(new Error(name), { code: name }), path)?.code
  expect(['EACCES', 'EPERM', 'EROFS'].map(code)).toEqual(['read-only', 'read-only', 'read-only'])
  expect(['ENOSPC', 'EDQUOT'].map(code)).toEqual(['disk-full', 'disk-full'])
  expect(code('EMFILE')).toBeUndefined()
})
