import { hash } from 'node:crypto'
import type { ChangeSet } from '../core/vault/change.ts'

/**
 * SHA-256 (base64url) of what a set says, whatever the order of its keys: tells a repeated set
 * from another one under the same id.
 */
export function digestOf(set: ChangeSet): string {
  return hash('sha256', JSON.stringify(sorted(set)), 'base64url')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const fields = value as Record<string, unknown>
  return Object.fromEntries(
    Object.keys(fields)
      .sort()
      .map((name) => [name, sorted(fields[name])]),
  )
}
