import { expect, test } from 'vitest'
import { walk } from '../recovery/walk.test-support.ts'
import type { Result } from '../result.ts'
import { mergeThemes, renameTheme, splitTheme, unmergeTheme } from './theme-actions.ts'
import { themeName } from './themes.ts'

const code = (result: Result<unknown>) => (result.ok ? null : result.problem.code)

test('a theme is renamed by words, without the blanks around them', () => {
  const walking = walk()
  const rename = { themeId: 'preparation', name: ' Getting ready ' }
  walking.act((vault, context) => renameTheme(vault, rename, context))
  const { vault, context } = walking
  expect(themeName(vault, 'preparation')).toBe('Getting ready')
  expect(code(renameTheme(vault, { ...rename, name: ' ' }, context))).toBe('no-name')
  expect(code(renameTheme(vault, { ...rename, themeId: 'nothing' }, context))).toBe('not-found')
})

test('a theme is joined with another one that there is, and not with itself', () => {
  const walking = walk()
  const join = (themeId: string, into: string) =>
    code(mergeThemes(walking.vault, { themeId, into }, walking.context))
  expect(join('skill', 'skill')).toBe('same')
  expect(join('skill', 'nothing')).toBe('not-found')
  expect(join('nothing', 'skill')).toBe('not-found')
  walking.act((vault, context) =>
    mergeThemes(vault, { themeId: 'skill', into: 'experience' }, context),
  )
  expect(join('pay', 'skill')).toBe('not-found')
  expect(join('skill', 'pay')).toBe('not-found')
})

test('points get a theme of their own by a name and at least one of them', () => {
  const { vault, context } = walk()
  const split = (input: object) =>
    code(splitTheme(vault, { pointIds: ['gone'], name: 'Rules', ...input }, context))
  expect(split({ name: ' ' })).toBe('no-name')
  expect(split({ pointIds: [] })).toBe('none-picked')
  expect(split({})).toBe('not-found')
  expect(split({ name: 'x'.repeat(600) })).toBe('too-long')
  expect(code(unmergeTheme(vault, { themeId: 'gone' }, context))).toBe('not-found')
})
