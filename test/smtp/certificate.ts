import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a certificate can be made here. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0

/** A certificate of its own for localhost, as `cert.pem` and `key.pem` in a folder; PEM. */
export function makeCertificate(folder: string): { readonly cert: string; readonly key: string } {
  const file = (name: string) => join(folder, name)
  const args = '-x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost'.split(' ')
  const names = ['-addext', 'subjectAltName=DNS:localhost']
  const files = ['-keyout', file('key.pem'), '-out', file('cert.pem')]
  const made = spawnSync('openssl', ['req', ...args, ...names, ...files], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.stderr)
  return {
    cert: readFileSync(file('cert.pem'), 'utf8'),
    key: readFileSync(file('key.pem'), 'utf8'),
  }
}
