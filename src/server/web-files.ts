import { readdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.icc': 'application/vnd.iccprofile',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

export interface WebFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  /** Its name changes with its content, so a browser need never ask again. */
  readonly immutable: boolean
}

/**
 * The built web app. A request is only ever compared with the names that are there, so no name can
 * lead out of the folder. A newer build is noticed when an unknown name is asked for.
 */
export class WebFiles {
  readonly #folder: string
  #fileByPath: ReadonlyMap<string, string>

  constructor(folder: string) {
    this.#folder = folder
    this.#fileByPath = list(folder)
  }

  async get(path: string): Promise<WebFile | undefined> {
    const file = this.#fileByPath.get(path) ?? this.#lookAgain(path)
    const type = types[extname(path)]
    if (!file || !type) return undefined
    try {
      const bytes = new Uint8Array(await readFile(file))
      return { bytes, type, immutable: path.startsWith('/assets/') }
    } catch {
      return undefined
    }
  }

  #lookAgain(path: string): string | undefined {
    if (!types[extname(path)]) return undefined
    this.#fileByPath = list(this.#folder)
    return this.#fileByPath.get(path)
  }
}

function list(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return files
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    files.set(file.slice(folder.length).replaceAll('\\', '/'), file)
  }
  return files
}
