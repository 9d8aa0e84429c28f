import { existsSync, readFileSync } from 'node:fs'
import type { KeyPair } from '../../seal/keys.ts'
import { deviceKeyIn } from '../../server/vault-keys.ts'
import type { DataFolder } from '../../store/data-folder.ts'
import { isOpenToOthers } from './check-folder.ts'
import { type Finding, fine, told } from './finding.ts'

const DEVICE = 'Key of this device'
const COOKIE = 'Key for the browser'

/** The keys are there, whole, and for one person alone. `deviceKey` opens what is sealed here. */
export function checkKeys(folder: DataFolder): {
  readonly findings: readonly Finding[]
  readonly deviceKey: KeyPair | null
} {
  const deviceKey = deviceKeyIn(folder)
  return {
    deviceKey,
    findings: [
      checkKey(DEVICE, folder.deviceKey, () =>
        deviceKey
          ? null
          : 'cannot be read. It opens your journal: put a copy of it back if you have one, and keep this file.',
      ),
      checkKey(COOKIE, folder.cookieKey, () =>
        Buffer.from(readFileSync(folder.cookieKey, 'utf8').trim(), 'base64url').length === 32
          ? null
          : 'cannot be read. Delete it: browsers then need a fresh link, nothing else is lost.',
      ),
    ],
  }
}

function checkKey(about: string, file: string, whyBroken: () => string | null): Finding {
  if (!existsSync(file)) return fine(about, 'There is none yet; the app makes it.')
  const broken = whyBroken()
  if (broken) return told(about, `${file} ${broken}`)
  return isOpenToOthers(file)
    ? told(about, `Others on this machine may read it. Run: chmod 600 "${file}"`)
    : fine(about, `${file}, readable by you alone.`)
}
