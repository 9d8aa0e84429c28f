import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOf, root, textOf } from './repository.ts'

const files = filesOf()
const sources = files.filter((path) => /^(src|bench|scripts|test)\/.*\.(ts|tsx|mjs)$/.test(path))

/** Above this many lines a file needs a reason; tests and contract suites get half as much again. */
const MOST_LINES = 400
const MOST_TEST_LINES = 600
/** Tables of content and cues may be as long as what they list. */
const TABLES =
  /^src\/core\/(content\/|reading\/cues\/|practices\/|feedback\/cues\.ts|past\/kind-words\.ts|vault\/kinds\/shipped\.)|\/fixtures\//

test(`no file is longer than ${MOST_LINES} lines, tables of content apart`, () => {
  const long = sources
    .filter((path) => !TABLES.test(path))
    .map((path) => ({ path, lines: textOf(path).split('\n').length }))
    .filter(
      ({ path, lines }) =>
        lines > (/[.-](test|contract)\./.test(path) ? MOST_TEST_LINES : MOST_LINES),
    )
  expect(long).toEqual([])
})

test('nothing generated lies in the source', () => {
  const generated = /^(src|bench|test)\/.*(\.d\.ts|\.js|\.js\.map|\.tsbuildinfo)$/
  // Types of a package that has none are written by hand: beside them lies no source.
  const isByHand = (path: string) =>
    path.endsWith('.d.ts') && !files.includes(path.replace(/\.d\.ts$/, '.ts'))
  expect(files.filter((path) => generated.test(path) && !isByHand(path))).toEqual([])
})

test('there are no barrels', () => {
  expect(sources.filter((path) => /^index\./.test(basename(path)))).toEqual([])
})

test('no folder is named after what it is not', () => {
  const vague = /(^|\/)(shared|common|utils|util|helpers|lib|misc)(\/|\.)/
  expect(sources.filter((path) => vague.test(path))).toEqual([])
})

test('no text of the repository names a registry, a machine or a place on it', () => {
  // Put together here, so that this file does not name them itself.
  const words = [
    'registry.' + 'npmjs',
    '/' + 'work/',
    '/' + 'root/',
    'h-' + 'seed',
    '/' + 'tmp/bash',
  ]
  const named = files
    .filter((path) => /\.(ts|tsx|mjs|js|json|md|css|html|grit|eml|txt|mbox|svg)$|^\./.test(path))
    .flatMap((path) => {
      const text = textOf(path)
      return words.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`)
    })
  expect(named).toEqual([])
})

test('the lockfile holds no download address and fits package.json', () => {
  const lock = JSON.parse(textOf('package-lock.json'))
  const own = JSON.parse(textOf('package.json'))
  const addressed = Object.entries<object>(lock.packages).filter(([, entry]) => 'resolved' in entry)
  expect(addressed).toEqual([])
  expect(lock.packages[''].dependencies).toEqual(own.dependencies)
  expect(lock.packages[''].devDependencies).toEqual(own.devDependencies)
})

test('every package is asked for in one exact version', () => {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json'))
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
  )
  expect(loose).toEqual([])
})

test('every command of package.json starts a file that is there', () => {
  const { scripts } = JSON.parse(textOf('package.json'))
  const named = Object.values<string>(scripts).flatMap((line) =>
    line.split(' ').filter((word) => /\.(mjs|ts)$/.test(word)),
  )
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
})
