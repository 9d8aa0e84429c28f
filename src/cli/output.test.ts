import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { write } from './output.ts'
import {
  hasTerminals,
  runInTerminal,
  runOnward,
  temporaryFolder,
} from './run-onward.test-support.ts'
import { fill } from './shell.test-support.ts'

/** Sets the title of a terminal, moves up and rewrites the line above, and turns the writing round. */
const HOSTILE = '\u001b]0;planted\u0007Ac\u009b1A\u001b[2Kme\u202e'
const SHOWN = ' ]0;planted Ac 1A [2Kme '

function outputOf(isTTY: boolean) {
  let said = ''
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      said += chunk
      done()
    },
  })
  return { output: Object.assign(output, { isTTY }), said: () => said }
}

test('what a letter says cannot steer the terminal, and reaches a file as it is', async () => {
  const text = `${HOSTILE}\twith tab\r\nand é 👩‍🚀\n`
  const [terminal, file] = [outputOf(true), outputOf(false)]
  await write(terminal.output, text)
  await write(file.output, text)
  expect(terminal.said()).toBe(`${SHOWN}\twith tab\r\nand é 👩‍🚀\n`)
  expect(file.said()).toBe(text)
})

test.skipIf(!hasTerminals)(
  'an employer whose name steers terminals is shown as words',
  async () => {
    using folder = temporaryFolder()
    const body = { company: HOSTILE, events: [{ id: 'e', type: 'applied', on: '2026-03-02' }] }
    await fill(folder.path, [[{ kind: 'application', id: 'a', baseVersion: 0, schema: 1, body }]])
    const args = ['export', '--format', 'csv']
    const { shown } = await runInTerminal(args, [], { data: folder.path })
    expect(shown).toContain(SHOWN)
    expect((await runOnward(args, { data: folder.path })).stdout).toContain(HOSTILE)
  },
)
