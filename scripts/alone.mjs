import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const LOOK_AGAIN_MS = 100

/**
 * Does something that one process at a time may do, and waits while another is at it. Who holds `lock`
 * stands in it as a process id; it is taken from one that has ended, or that has held it for `limitMs`.
 * @template Value
 * @param {string} lock a file
 * @param {number} limitMs
 * @param {() => Value} act
 * @returns {Value}
 */
export function alone(lock, limitMs, act) {
  mkdirSync(dirname(lock), { recursive: true })
  while (!take(lock)) {
    if (isLeft(lock, limitMs)) rmSync(lock, { force: true })
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS)
  }
  try {
    return act()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function isLeft(lock, limitMs) {
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs
  if (since === undefined) return false
  if (Date.now() - since > limitMs) return true
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    if (holder > 0) process.kill(holder, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
