import { expect, test } from 'vitest'
import { DEFAULT_PORT, readConfig } from './config.ts'

test('uses the fixed port unless told another', () => {
  expect(readConfig({}, 'linux')).toMatchObject({ value: { port: DEFAULT_PORT } })
  expect(readConfig({ ONWARD_PORT: '5000' }, 'linux')).toMatchObject({ value: { port: 5000 } })
})

test('refuses a port that is none instead of taking another', () => {
  for (const text of ['0', '-1', '65536', '4184x', '4e3', ' 80']) {
    const config = readConfig({ ONWARD_PORT: text }, 'linux')
    expect([text, config.ok]).toEqual([text, false])
  }
})

test('opens a browser where there is a screen and nobody said otherwise', () => {
  const opens = (env: Record<string, string>, platform: NodeJS.Platform) => {
    const config = readConfig(env, platform)
    return config.ok && config.value.opensBrowser
  }
  expect(opens({}, 'linux')).toBe(false)
  expect(opens({ DISPLAY: ':0' }, 'linux')).toBe(true)
  expect(opens({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect(opens({}, 'darwin')).toBe(true)
  expect(opens({}, 'win32')).toBe(true)
  expect(opens({ DISPLAY: ':0', ONWARD_NO_BROWSER: '1' }, 'linux')).toBe(false)
})
