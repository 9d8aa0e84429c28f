import type { AuthenticationResult, Envelope } from '../../core/reading/envelope.ts'
import { organisationOf } from '../../core/reading/hosts.ts'
import { parseLimits } from './limits.ts'
import type { Head } from './mime-head.ts'

/**
 * What the receiving server found out about the sender (`Authentication-Results`, RFC 8601): only
 * the topmost header counts, and only where a receiving server can have written it, since a sender
 * may put one of their own further down. Null where nothing can be told.
 */
export function authenticationOf(head: Head): Envelope['authentication'] {
  const value = head.headers.get('authentication-results')?.slice(0, parseLimits.proofChars)
  if (value === undefined || value === '') return null
  const [first = '', ...rest] = withoutComments(value).split(';')
  // Exchange leaves out the name of the server that judged.
  const isNamed = !first.includes('=')
  const server = isNamed ? (first.trim().split(/\s+/)[0] ?? '') : ''
  if (!isOfReceiver(server, head)) return null
  const results = resultsOf(isNamed ? rest : [first, ...rest])
  const dmarc = results.get('dmarc') ?? 'none'
  return {
    spf: results.get('spf') ?? 'none',
    dkim: results.get('dkim') ?? 'none',
    // A list or forwarder breaks the sender's proof; where the chain of servers proves it instead
    // (ARC, RFC 8617), the failure says nothing.
    dmarc: dmarc === 'fail' && results.get('arc') === 'pass' ? 'none' : dmarc,
  }
}

/** Whether the topmost proof stands where the receiving server writes. */
function isOfReceiver(server: string, { proof }: Head): boolean {
  if (proof.receivedBelow || proof.receivedAbove === '') return true
  const by = /\bby\s+([^\s;()]{1,253})/i.exec(proof.receivedAbove)?.[1] ?? ''
  return server !== '' && organisationOf(by) === organisationOf(server)
}

const meanings: Readonly<Record<string, AuthenticationResult>> = {
  pass: 'pass',
  fail: 'fail',
  hardfail: 'fail',
  softfail: 'fail',
  policy: 'fail',
}

/** The best result of each method: one good signature among several is enough. */
function resultsOf(statements: readonly string[]): Map<string, AuthenticationResult> {
  const results = new Map<string, AuthenticationResult>()
  for (const statement of statements) {
    const found = /^\s*([a-z-]{2,20})(?:\s*\/\s*\d+)?\s*=\s*([a-z]{2,20})/i.exec(statement)
    if (!found) continue
    const method = (found[1] ?? '').toLowerCase()
    const result = meanings[(found[2] ?? '').toLowerCase()] ?? 'none'
    const before = results.get(method)
    if (before === undefined || result === 'pass' || (before === 'none' && result === 'fail')) {
      results.set(method, result)
    }
  }
  return results
}

function withoutComments(value: string): string {
  let depth = 0
  let kept = ''
  for (const char of value) {
    if (char === '(') depth += 1
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) kept += char
  }
  return kept
}
