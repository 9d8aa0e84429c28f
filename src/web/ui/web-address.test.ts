import { expect, test } from 'vitest'
import { webAddress } from './web-address.ts'

const opened: readonly [typed: string, address: string][] = [
  ['https://kestrel.example/jobs?id=7', 'https://kestrel.example/jobs?id=7'],
  [' HTTP://kestrel.example ', 'HTTP://kestrel.example'],
  ['kestrel.example/jobs', 'https://kestrel.example/jobs'],
  ['www.kestrel.example', 'https://www.kestrel.example'],
]
for (const [typed, address] of opened) {
  test(`“${typed}” can be opened`, () => {
    expect(webAddress(typed)).toBe(address)
  })
}

const refused = [
  'javascript:alert(1)',
  'JavaScript:alert(1)//kestrel.example',
  'data:text/html,hello',
  'file:///etc/passwd',
  'https://',
  'ask Priya',
  'kestrel',
  '',
]
for (const typed of refused) {
  test(`“${typed}” is never followed`, () => {
    expect(webAddress(typed)).toBeNull()
  })
}
test('no link is no address', () => {
  expect(webAddress(null)).toBeNull()
})
