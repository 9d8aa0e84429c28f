import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { root } from './root.ts'

/** How to start the Chromium that comes in a package, and the environment it wants. */
export interface BundledChromium {
  readonly executablePath: string
  readonly env: Record<string, string>
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once into `.cache` (about 3 s, 210 MB) and says how
 * to start it. On a bare Linux it brings its few libraries and a font along, so nothing has to be
 * installed with root's rights. Undefined where the package has none that runs: macOS and Windows.
 */
export function bundledChromium(): BundledChromium | undefined {
  known ??= { chromium: findOrUnpack() }
  return known.chromium
}

/** Found once a process: to try whether it runs takes as long as a page of Onward. */
let known: { readonly chromium: BundledChromium | undefined } | undefined

function findOrUnpack(): BundledChromium | undefined {
  if (process.platform !== 'linux') return undefined
  const installed = join(root, 'node_modules/@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  const folder = join(root, '.cache', `chromium-${version}`)
  if (!existsSync(folder)) unpack(join(installed, 'bin'), folder)
  return withWhatIsMissing(folder)
}

/** The package's own unpacking leaves half a file behind when it is interrupted; a rename cannot. */
function unpack(packed: string, folder: string): void {
  const half = `${folder}.${process.pid}.part`
  mkdirSync(half, { recursive: true })
  writeFileSync(join(half, 'chromium'), unbrotli(join(packed, 'chromium.br')), { mode: 0o755 })
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    const input = unbrotli(join(packed, archive))
    const done = spawnSync('tar', ['-x', '--no-same-owner', '-C', half], { input })
    if (done.status !== 0) throw new Error(`${archive} could not be unpacked: ${done.stderr}`)
  }
  writeFileSync(
    join(half, 'fonts.conf'),
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
      '<dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir>' +
      '</fontconfig>',
  )
  try {
    renameSync(half, folder)
  } catch (error) {
    // Another process was quicker; its copy is as good.
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

function unbrotli(path: string): Buffer {
  return brotliDecompressSync(readFileSync(path))
}

function withWhatIsMissing(folder: string): BundledChromium | undefined {
  const executablePath = join(folder, 'chromium')
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: folder }
  const libraries = { LD_LIBRARY_PATH: join(folder, 'lib') }
  return [fonts, { ...fonts, ...libraries }]
    .map((env) => ({ executablePath, env }))
    .find(({ env }) => {
      const tried = spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env } })
      return tried.status === 0
    })
}
