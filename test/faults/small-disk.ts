import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own that can be filled, mounted for one test. */
export interface SmallDisk extends Disposable {
  readonly path: string
  /** Fills it until this many bytes, in whole pages of 4 KiB, are left. */
  fillTo(leftBytes: number): void
  /** Takes the filling away. */
  makeRoom(): void
}

/** Needs the right to mount, which a test for everybody cannot ask for: null without it. */
export function mountSmallDisk(sizeBytes: number): SmallDisk | null {
  const path = mkdtempSync(join(tmpdir(), 'onward-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeBytes}`, 'tmpfs', path])
  if (mounted.status !== 0) {
    rmdirSync(path)
    return null
  }
  const filling = join(path, 'filling')
  const makeRoom = () => rmSync(filling, { force: true })
  return {
    path,
    makeRoom,
    fillTo(leftBytes) {
      makeRoom()
      const { bavail, bsize } = statfsSync(path)
      writeFileSync(filling, Buffer.alloc(Math.max(0, bavail * bsize - leftBytes)))
    },
    [Symbol.dispose]() {
      spawnSync('umount', ['-l', path])
      rmSync(path, { recursive: true, force: true })
    },
  }
}
