import { expect, test } from 'vitest'
import {
  isHandedOver,
  isNamedByContent,
  keptHeaders,
  routesOf,
  whoAnswers,
} from './worker-rules.ts'

const program = 'http://localhost:4184/'
const folder = 'https://host.example/some/folder/'

const asked = (url: string, mode = 'navigate', method = 'GET') => ({ url, method, mode })

test.each([
  ['the start', '', 'page'],
  ['a page of the app', 'applications/0190-abc', 'page'],
  ['a page with a question', 'applications?find=rail', 'page'],
  ['the page by its file name', 'index.html', 'page'],
  ['a file that is opened by itself', 'icon.svg', 'file'],
  ['the records', 'api/sync?since=3', 'network'],
  ['the link that signs in', 'open?code=abc', 'network'],
  ['the worker itself', 'worker.js', 'network'],
] as const)('of %s the answer comes from: %s → %s', (_what, path, answers) => {
  for (const scope of [program, folder]) {
    expect(whoAnswers(asked(scope + path), scope)).toBe(answers)
  }
})

test.each([
  '',
  'journal',
  'openings',
  'apiary',
  'assets/main-1.js',
  'capture?text=said',
  'open?code=abc',
  'api/sync?since=3',
  'api',
  'worker.js',
])('the routes send %j where the worker would', (path) => {
  for (const scope of [program, folder]) {
    const url = scope + path
    const route = routesOf(scope).find(({ condition: { urlPattern } }) =>
      new URLPattern(urlPattern).test(url),
    )
    const byNetwork = whoAnswers(asked(url), scope) === 'network'
    expect(route?.source).toBe(byNetwork ? 'network' : 'fetch-event')
  }
})

test('answers for nothing outside its folder, and for no change', () => {
  expect(whoAnswers(asked('https://host.example/another/'), folder)).toBe('network')
  expect(whoAnswers(asked('https://elsewhere.example/some/folder/'), folder)).toBe('network')
  expect(whoAnswers(asked(`${program}applications`, 'navigate', 'POST'), program)).toBe('network')
  expect(whoAnswers(asked(`${program}api/erase`, 'cors', 'POST'), program)).toBe('network')
})

test('a page whose name only begins like that of the records is a page', () => {
  expect(whoAnswers(asked(`${program}apiary`), program)).toBe('page')
  expect(whoAnswers(asked(`${program}openings`), program)).toBe('page')
})

test('what a page asks for is a file, whatever its name', () => {
  expect(whoAnswers(asked(`${program}assets/main-1.js`, 'cors'), program)).toBe('file')
  expect(whoAnswers(asked(`${program}applications`, 'cors'), program)).toBe('file')
})

test('only files of which another content has another name are taken from an older build', () => {
  expect(isNamedByContent('assets/main-abc.js')).toBe(true)
  for (const path of ['', 'icon.svg', 'manifest.webmanifest']) {
    expect(isNamedByContent(path)).toBe(false)
  }
})

test('keeps the policy of a page, isolates it, and no header speaks of packed bytes', () => {
  const headers = new Headers({
    'content-type': 'text/html',
    'content-security-policy': "default-src 'none'",
    'content-encoding': 'gzip',
    'content-length': '10',
    vary: 'accept-encoding',
  })
  expect(Object.fromEntries(keptHeaders(headers))).toEqual({
    'content-type': 'text/html',
    'content-security-policy': "default-src 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  })
})

test('takes what another app handed over from the address, and asks no host', () => {
  expect(isHandedOver({ url: `${folder}capture?title=a&text=b` }, folder)).toBe(true)
  expect(isHandedOver({ url: `${folder}capture/button` }, folder)).toBe(false)
  expect(isHandedOver({ url: 'https://elsewhere.example/capture?text=b' }, folder)).toBe(false)
})
