import { expect, test } from 'vitest'
import { authenticationOf } from './authentication.ts'
import { readHead } from './mime-head.ts'

function proofOf(...lines: readonly string[]) {
  const source = [...lines, 'From: Ines <ines@harbour.example>', '', 'Hello'].join('\r\n')
  return authenticationOf(readHead(new TextEncoder().encode(source)))
}

const received =
  'Received: from out.harbour.example by mx.post.example with ESMTPS; Mon, 2 Mar 2026'

test('reads what the receiving server found out, comments and other methods aside', () => {
  const proof = proofOf(
    received,
    'Authentication-Results: mx.post.example;',
    '       dkim=fail (signature did not verify; sig=old) header.i=@harbour.example;',
    '       dkim=pass header.i=@harbour.example header.s=k1; iprev=pass;',
    '       spf=softfail (post.example: x) smtp.mailfrom=a@b.example; dmarc=pass (p=REJECT) header.from=harbour.example',
  )
  expect(proof).toEqual({ spf: 'fail', dkim: 'pass', dmarc: 'pass' })
})

test('reads the form of Exchange, which names no server', () => {
  expect(
    proofOf(
      'Authentication-Results: spf=pass (sender IP is 192.0.2.4) smtp.mailfrom=h.example; dkim=none (message not signed) header.d=none;dmarc=fail action=none header.from=h.example;compauth=fail reason=000',
      received,
    ),
  ).toEqual({ spf: 'pass', dkim: 'none', dmarc: 'fail' })
})

test('a forged proof below the receiving server’s own one is ignored', () => {
  expect(
    proofOf(
      'Authentication-Results: mx.post.example; dmarc=fail header.from=harbour.example',
      received,
      'Authentication-Results: mx.post.example; dmarc=pass header.from=harbour.example',
    )?.dmarc,
  ).toBe('fail')
})

test('a forged proof of another server is ignored where the receiving server wrote none', () => {
  expect(
    proofOf(received, 'Authentication-Results: mx.elsewhere.example; dmarc=pass; spf=pass'),
  ).toBeNull()
})

test('a failure that the chain of servers explains counts for nothing', () => {
  expect(
    proofOf(received, 'Authentication-Results: mx.post.example; dmarc=fail; arc=pass; spf=fail'),
  ).toEqual({ spf: 'fail', dkim: 'none', dmarc: 'none' })
  expect(
    proofOf(received, 'ARC-Authentication-Results: i=1; mx.post.example; dmarc=fail'),
  ).toBeNull()
})
