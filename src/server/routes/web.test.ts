import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testServer } from '../app.test-support.ts'

test('gives the one page for every address of the app, never from a cache', async () => {
  await using server = await testServer()
  for (const path of ['/', '/index.html', '/applications', '/applications/0190-abc/reflection']) {
    const response = await server.ask(path)
    expect([path, response.status]).toEqual([path, 200])
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
  }
})

test('lets a browser keep files whose name changes with their content', async () => {
  await using server = await testServer()
  const asset = await server.ask('/assets/main-abc123.js')
  expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(asset.headers.get('cache-control')).toContain('immutable')
  const manifest = await server.askWith({ cookie: '' }, '/manifest.webmanifest')
  expect(manifest.status).toBe(200)
  expect(manifest.headers.get('cache-control')).toBe('no-cache')
})

test('says that a file is missing instead of giving the page for it', async () => {
  await using server = await testServer()
  expect((await server.ask('/assets/main-old.js')).status).toBe(404)
})

test('finds the files of a newer build without a restart', async () => {
  await using server = await testServer()
  writeFileSync(join(server.folder, 'web/assets/main-new.js'), 'export {}')
  expect((await server.ask('/assets/main-new.js')).status).toBe(200)
})

test('says so when the app has not been built', async () => {
  await using server = await testServer()
  rmSync(join(server.folder, 'web'), { recursive: true })
  mkdirSync(join(server.folder, 'web'))
  const response = await server.ask('/')
  expect(response.status).toBe(503)
  expect(await response.text()).toContain('npm start')
})

test('gives the page for a handed-over advert without the cookie, which another site cannot bring', async () => {
  await using server = await testServer()
  const from = { cookie: '', 'sec-fetch-site': 'cross-site' }
  expect((await server.askWith(from, '/capture')).status).toBe(200)
  expect((await server.askWith(from, '/capture/button')).status).toBe(401)
  expect((await server.askWith(from, '/applications')).status).toBe(401)
  expect((await server.askWith({ cookie: '' }, '/api/sync')).status).toBe(401)
})
