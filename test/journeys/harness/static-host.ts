import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'
import { build } from './build-app.ts'
import { root } from './root.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.icc': 'application/vnd.iccprofile',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** A plain web host with the static build in a folder of it: no rewriting, no headers of its own. */
export interface StaticHost extends AsyncDisposable {
  /** Ends with the folder's slash. */
  readonly address: string
  readonly origin: string
  /** The folder that it serves. */
  readonly folder: string
  /** Every path that it was asked for, with what followed it. */
  readonly asked: readonly string[]
  /** Takes no connection from now on. */
  stop(): Promise<void>
}

/** Builds the app for any web host into `dist/` when a source has changed since it was built. */
export function buildStatic(): string {
  build('static')
  return join(root, 'dist')
}

/** Serves a folder at `/some/folder/` of this machine. */
export async function hostStatic(folder: string): Promise<StaticHost> {
  const base = '/some/folder/'
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(request.url ?? '')
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const asked = path.startsWith(base) ? path.slice(base.length) || 'index.html' : undefined
    const file = asked === undefined ? undefined : resolve(folder, asked)
    const isThere =
      file?.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile()
    if (!file || !isThere) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    response.end(readFileSync(file))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = async () => {
    if (!server.listening) return
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
  return { address: origin + base, origin, folder, asked: heard, stop, [Symbol.asyncDispose]: stop }
}
