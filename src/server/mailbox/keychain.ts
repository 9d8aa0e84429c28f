import { spawn } from 'node:child_process'

/** A keychain of this machine that asks the person before it opens needs some time. */
const PATIENCE_MS = 60_000
const MAX_SECRET_BYTES = 16 * 1024
const SERVICE = 'Onward mail'
/** Marks what is ours, and keeps a secret from looking like an option. */
const MARK = 'onward:'

/** Where secrets are kept by the operating system. */
export interface Keychain {
  /** False where it does not keep it, whatever the reason. */
  keep(id: string, secret: string): Promise<boolean>
  find(id: string): Promise<string | undefined>
  forget(id: string): Promise<void>
}

interface Ways {
  readonly program: string
  readonly keep: (id: string, packed: string) => { readonly args: string[]; readonly input: string }
  readonly find: (id: string) => readonly string[]
  readonly forget: (id: string) => readonly string[]
}

/**
 * How each platform's own tool is asked. A secret goes in by stdin, since every program of this
 * machine may read the arguments of every other: secret-tool(1) of libsecret, security(1) of macOS.
 */
const ways: Readonly<Partial<Record<NodeJS.Platform, Ways>>> = {
  linux: {
    program: 'secret-tool',
    keep: (id, packed) => ({
      args: ['store', `--label=${SERVICE}`, 'service', SERVICE, 'account', id],
      input: packed,
    }),
    find: (id) => ['lookup', 'service', SERVICE, 'account', id],
    forget: (id) => ['clear', 'service', SERVICE, 'account', id],
  },
  darwin: {
    program: '/usr/bin/security',
    keep: (id, packed) => ({
      args: ['-i'],
      input: `add-generic-password -U -a "${id}" -s "${SERVICE}" -w "${packed}"\n`,
    }),
    find: (id) => ['find-generic-password', '-a', id, '-s', SERVICE, '-w'],
    forget: (id) => ['delete-generic-password', '-a', id, '-s', SERVICE],
  },
}

/** The keychain of this platform; undefined where there is none that a program can ask. */
export function keychainOf(platform: NodeJS.Platform): Keychain | undefined {
  const way = ways[platform]
  return (
    way && {
      async keep(id, secret) {
        const packed = MARK + Buffer.from(secret).toString('base64url')
        const { args, input } = way.keep(id, packed)
        const kept = await run(way.program, args, input)
        // A locked or missing keychain may say that all is well.
        return kept !== undefined && (await this.find(id)) === secret
      },
      async find(id) {
        const packed = (await run(way.program, way.find(id), ''))?.trim()
        return packed?.startsWith(MARK)
          ? Buffer.from(packed.slice(MARK.length), 'base64url').toString()
          : undefined
      },
      async forget(id) {
        await run(way.program, way.forget(id), '')
      },
    }
  )
}

/** What a program printed; undefined where it is missing, failed or took too long. */
function run(program: string, args: readonly string[], input: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], timeout: PATIENCE_MS })
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (printed.length < MAX_SECRET_BYTES) printed += text
    })
    child.once('error', () => resolve(undefined))
    child.once('close', (status) => resolve(status === 0 ? printed : undefined))
    // A program that ends early does not take what it is given.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
