import { expect, test } from 'vitest'
import { bookmarklet, captureAddress } from './bookmarklet.ts'
import { handedOver, handedPart, MAX_HANDED_CHARS } from './handed-over.ts'

test('takes title, link and words from behind the #', () => {
  expect(handedOver('#title=A%20%26%20B&link=https%3A%2F%2Fa.example%2F1&text=x%0Ay')).toEqual({
    title: 'A & B',
    link: 'https://a.example/1',
    text: 'x\ny',
  })
})

test('takes what an app shares', () => {
  expect(handedOver('?title=A&text=B&url=https://a.example')?.link).toBe('https://a.example')
})

test.each(['', '#', '?', '#top', '#text='])('takes nothing from “%s”', (address) => {
  expect(handedOver(address)).toBeNull()
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
  'takes no link that could run or read something: %s',
  (link) => {
    expect(handedOver(`#text=a&link=${encodeURIComponent(link)}`)?.link).toBe('')
  },
)

test('takes no more words than a page may hand over, and none that are broken off wrongly', () => {
  const text = handedOver(`#text=${'x'.repeat(500_000)}`)?.text
  expect(text).toHaveLength(MAX_HANDED_CHARS)
  expect(handedOver('#text=a%E0%A4%A')?.text).toMatch(/^a/)
})

test.each([
  ['', '#title=a', '#title=a'],
  ['?title=a', '', '?title=a'],
  ['', '#/capture?title=a', '?title=a'],
  ['', '#/capture', ''],
])('finds what was handed over in “%s” and “%s”', (search, hash, part) => {
  expect(handedPart({ search, hash })).toBe(part)
})

test('makes a button that opens this app and nothing else', () => {
  const button = bookmarklet(captureAddress('http://localhost:4183/more', false))
  expect(button.startsWith('javascript:')).toBe(true)
  const program = decodeURIComponent(button.slice('javascript:'.length))
  expect(program).toContain('open("http://localhost:4183/capture#"')
  expect(program).not.toMatch(/fetch|XMLHttpRequest|sendBeacon|\.src\b|import\(/)
})

test('leads to the folder of the app at any web host', () => {
  expect(captureAddress('https://host.example/onward/index.html#/capture', true)).toBe(
    'https://host.example/onward/index.html#/capture?',
  )
})

test('hands over the words of a page as they are', () => {
  const opened: string[] = []
  const program = decodeURIComponent(
    bookmarklet('http://localhost:1/capture#').slice('javascript:'.length),
  )
  const posting = '{"@type":"JobPosting","title":"Data analyst","description":"<p>\\"x\\"</p>"}'
  const page = {
    title: '“Data & more”',
    body: { innerText: 'Line one\n<b>two</b> #3' },
    querySelector: () => null,
    querySelectorAll: () => [{ textContent: posting }],
  }
  const run = new Function('document', 'getSelection', 'location', 'open', `return ${program}`)
  run(
    page,
    () => '',
    { href: 'https://a.example/?q=1&r=2#x' },
    (address: string) => opened.push(address),
  )
  expect(handedOver(new URL(opened[0] ?? '').hash)).toEqual({
    title: '“Data & more”',
    link: 'https://a.example/?q=1&r=2#x',
    text: 'Line one\n<b>two</b> #3',
    posting: '{"@type":"JobPosting","title":"Data analyst","description":""}',
  })
})
