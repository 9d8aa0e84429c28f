import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../journeys/harness/app.ts'
import { hasOpenssl, makeCertificate } from '../smtp/certificate.ts'

const USER = 'maria@mail.test'
const PASSWORD = 'a planted ünusual "password"'
const START_LIMIT_MS = 15_000

/** A real Dovecot on 127.0.0.1 with one mailbox, its files in a folder of their own. */
export interface Dovecot extends AsyncDisposable {
  readonly port: number
  readonly tlsPort: number
  readonly user: string
  readonly password: string
  /** Its own certificate, PEM; nobody trusts it yet. */
  readonly certificate: string
  /** Puts messages into a folder, past IMAP, as a delivery does. */
  deliver(folder: string, ...messages: readonly string[]): void
  /** `doveadm` for this mailbox; what it printed. */
  admin(...args: readonly string[]): string
  /** Ends the processes of open conversations, as a failing server does. */
  cutLines(): void
}

/** Whether Dovecot is here and may be run: as root, since it changes between users. */
export const hasDovecot =
  userInfo().uid === 0 && spawnSync('dovecot', ['--version']).status === 0 && hasOpenssl

/** Starts it; it ends with the test. */
export async function startDovecot(): Promise<Dovecot> {
  const folder = mkdtempSync(join(tmpdir(), 'onward-dovecot-'))
  const [port, tlsPort] = [await freePort(), await freePort()]
  const mail = join(folder, 'mail')
  const owner = idsOf('mail')
  let delivered = 0
  mkdirSync(mail)
  chownSync(mail, owner.uid, owner.gid)
  spawnSync('chmod', ['755', folder])
  const certificate = makeCertificate(folder).cert
  writeFileSync(join(folder, 'users'), `${USER}:{PLAIN}${PASSWORD}::::::\n`, { mode: 0o644 })
  const config = join(folder, 'dovecot.conf')
  writeFileSync(config, configOf({ folder, mail, port, tlsPort, ...owner }))
  const server = spawn('dovecot', ['-F', '-c', config], { stdio: 'ignore' })
  await listening(port, server)
  const admin = (...args: readonly string[]) => {
    const done = spawnSync('doveadm', ['-c', config, ...args], { encoding: 'utf8' })
    if (done.status !== 0) throw new Error(`doveadm ${args.join(' ')}: ${done.stderr}`)
    return done.stdout
  }
  return {
    port,
    tlsPort,
    user: USER,
    password: PASSWORD,
    certificate,
    admin,
    deliver(name, ...messages) {
      const inbox = join(mail, USER)
      const maildir = name === 'INBOX' ? inbox : join(inbox, `.${name}`)
      if (!existsSync(join(maildir, 'new')))
        admin('mailbox', 'status', '-u', USER, 'messages', name)
      for (const message of messages) {
        delivered += 1
        const draft = join(maildir, 'tmp', `${delivered}.test`)
        writeFileSync(draft, message)
        chownSync(draft, owner.uid, owner.gid)
        const order = String(1_767_225_600 + delivered)
        renameSync(draft, join(maildir, 'new', `${order}.${delivered}.test`))
      }
    },
    cutLines: () => void admin('kick', USER),
    async [Symbol.asyncDispose]() {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function idsOf(user: string): { readonly uid: number; readonly gid: number } {
  const id = (flag: string) => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}

function configOf(at: {
  readonly folder: string
  readonly mail: string
  readonly port: number
  readonly tlsPort: number
  readonly uid: number
  readonly gid: number
}): string {
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${at.folder}/run
state_dir = ${at.folder}/state
log_path = ${at.folder}/log
ssl = yes
ssl_cert = <${at.folder}/cert.pem
ssl_key = <${at.folder}/key.pem
disable_plaintext_auth = no
auth_username_format = %u
mail_location = maildir:${at.mail}/%u
mail_uid = ${at.uid}
mail_gid = ${at.gid}
first_valid_uid = 1
first_valid_gid = 1
imap_hibernate_timeout = 0
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${at.folder}/users
  auth_verbose = no
}
userdb {
  driver = static
  args = uid=${at.uid} gid=${at.gid} home=${at.mail}/%u
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Archive {
    auto = create
    special_use = \\Archive
  }
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
  mailbox Junk {
    auto = create
    special_use = \\Junk
  }
  mailbox "Bewerbungen Köln" {
    auto = create
  }
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${at.port}
  }
  inet_listener imaps {
    address = 127.0.0.1
    port = ${at.tlsPort}
    ssl = yes
  }
}
`
}

async function listening(port: number, server: ChildProcess): Promise<void> {
  const until = Date.now() + START_LIMIT_MS
  while (Date.now() < until && server.exitCode === null) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: '127.0.0.1', port })
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isOpen) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  server.kill('SIGKILL')
  throw new Error('Dovecot did not start.')
}
