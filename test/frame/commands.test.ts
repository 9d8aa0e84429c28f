import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PullAnswer } from '../../src/core/protocol/sync.ts'
import { freePort } from '../journeys/harness/app.ts'
import { root } from './repository.ts'

let folder: string
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onward-commands-'))
  const port = String(await freePort())
  env = { ...process.env, ONWARD_DATA: folder, ONWARD_PORT: port, ONWARD_NO_BROWSER: '1' }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function npm(args: readonly string[]) {
  return spawnSync('npm', ['--silent', ...args], { cwd: root, encoding: 'utf8', env })
}

/** What a program prints until it has printed its launch link or ended. */
function untilLink(program: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let printed = ''
    const heard = (chunk: Buffer) => {
      printed += chunk
      if (/\/open\?code=\S+\s/.test(printed)) resolve(printed)
    }
    program.stdout?.on('data', heard)
    program.stderr?.on('data', heard)
    program.once('close', () => resolve(printed))
  })
}

test('npm start gives a link, a second one opens the app that is running, Ctrl+C ends it', async () => {
  // Its own process group, so that the signal reaches what npm has started, as a terminal's does.
  const first = spawn('npm', ['start'], { cwd: root, env, detached: true })
  const ended = new Promise<number | null>((resolve) => first.once('close', resolve))
  try {
    expect(await untilLink(first)).toMatch(/Onward is running at http:\/\/localhost:\d+/)
    const second = npm(['start'])
    expect(second.stdout).toContain('Onward is already running')
    expect(second.status).toBe(0)
  } finally {
    if (first.pid !== undefined && first.exitCode === null) process.kill(-first.pid, 'SIGINT')
  }
  await ended
})

test('npm run onward -- demo shows an example beside the records, and leaves nothing', async () => {
  const scratch = mkdtempSync(join(folder, 'scratch-'))
  const demo = spawn('npm', ['run', 'onward', '--', 'demo'], {
    cwd: root,
    env: { ...env, TMPDIR: scratch },
    detached: true,
  })
  const ended = new Promise<number | null>((resolve) => demo.once('close', resolve))
  try {
    const printed = await untilLink(demo)
    const link = /http:\S+\/open\?code=\S+/.exec(printed)?.[0] ?? ''
    expect(new URL(link).port).toBe(String(Number(env.ONWARD_PORT) + 1))
    const opened = await fetch(link, { redirect: 'manual' })
    const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const answer = await fetch(new URL('/api/sync?since=0', link), { headers: { cookie } })
    const { records } = (await answer.json()) as PullAnswer
    expect(records.map(({ kind }) => kind)).toContain('example')
    expect(readdirSync(scratch).filter((name) => name.startsWith('onward-demo-'))).toHaveLength(1)
  } finally {
    if (demo.pid !== undefined && demo.exitCode === null) process.kill(-demo.pid, 'SIGINT')
  }
  await ended
  expect(readdirSync(scratch).filter((name) => name.startsWith('onward-demo-'))).toEqual([])
})

test('npm run practices ends with how many of the 111 can be done', () => {
  const { stdout, status } = npm(['run', 'practices'])
  expect(stdout.trim().split('\n').at(-1)).toMatch(/^\d+\/111$/)
  expect(status).toBe(0)
})

test('npm run practices -- --json prints JSON alone', () => {
  const rows = JSON.parse(npm(['run', 'practices', '--', '--json']).stdout)
  expect(rows).toHaveLength(111)
})

test('npm run onward tells a wrong command from a told problem', () => {
  expect(npm(['run', 'onward', '--', '--help']).status).toBe(0)
  expect(npm(['run', 'onward', '--', 'no-such-command']).status).toBe(2)
})
