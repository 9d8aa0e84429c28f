import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keychainOf } from './keychain.ts'
import { Passwords } from './passwords.ts'

const ID = '0f8fad5b-d9cb-469f-a165-70867728950e'
const SECRET = '-planted ünusual "secret"'

/** Stands where secret-tool would: keeps what comes by stdin, and writes down its arguments. */
const tool = `#!/bin/sh
echo "$@" >> "$0.arguments"
case "$1" in
  store) cat > "$0.kept" ;;
  lookup) cat "$0.kept" ;;
  clear) rm -f "$0.kept" ;;
esac
`

let folder: string
let path: string | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onward-keychain-'))
  path = process.env.PATH
})
afterEach(() => {
  process.env.PATH = path
  rmSync(folder, { recursive: true, force: true })
})

function putTool(text: string): string {
  const file = join(folder, 'secret-tool')
  writeFileSync(file, text)
  chmodSync(file, 0o755)
  process.env.PATH = `${folder}${delimiter}${path}`
  return file
}

test.skipIf(process.platform === 'win32')(
  'a secret goes to the keychain by stdin, never among arguments',
  async () => {
    const file = putTool(tool)
    const passwords = new Passwords(join(folder, 'mailbox'), keychainOf('linux'))
    expect(await passwords.keep(ID, SECRET)).toBe('keychain')
    expect(await passwords.find(ID)).toBe(SECRET)
    expect(readFileSync(`${file}.arguments`, 'utf8')).not.toMatch(/planted|cGxhbnRlZ/)
    await passwords.forget(ID)
    expect(await passwords.find(ID)).toBeUndefined()
  },
)

test.skipIf(process.platform === 'win32')(
  'where the keychain does not keep it, a file for the person alone does',
  async () => {
    putTool('#!/bin/sh\nexit 1\n')
    const passwords = new Passwords(join(folder, 'mailbox'), keychainOf('linux'))
    expect(await passwords.keep(ID, SECRET)).toBe('file')
    expect(await passwords.find(ID)).toBe(SECRET)
    await passwords.forget(ID)
    expect(await passwords.find(ID)).toBeUndefined()
  },
)

test('there is no keychain to ask on Windows', () => {
  expect(keychainOf('win32')).toBeUndefined()
})

test('a name that leads out of the folder is not taken', async () => {
  const passwords = new Passwords(folder, undefined)
  await expect(passwords.keep('../elsewhere', SECRET)).rejects.toThrow()
})
