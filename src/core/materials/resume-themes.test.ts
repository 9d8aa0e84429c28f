import { expect, test } from 'vitest'
import { addPoint } from '../feedback/point-actions.ts'
import { walk } from '../recovery/walk.test-support.ts'
import { resumeKind } from '../vault/kinds/resume.ts'
import { startResume } from './resume-actions.ts'
import { finishWorkOn, seeToThemeIn, toSeeTo, versionsForTheme } from './resume-themes.ts'

const said = 'You could have used more concrete examples'

test('a theme is noted in a version once, with its last words, until it was seen to', () => {
  const walking = walk()
  const { id } = walking.act((vault, context) => startResume(vault, {}, context))
  walking.act((vault, context) =>
    addPoint(vault, { recoveryId: null, text: said, source: 'employer', sorted: true }, context),
  )
  const note = () =>
    walking.act((vault, context) =>
      seeToThemeIn(vault, { resumeId: id, themeId: 'evidence' }, context),
    )
  note()
  expect(note()).toEqual([])
  const resume = () => walking.vault.get(resumeKind, id)?.body
  const open = () => toSeeTo(walking.vault, resume() ?? ({} as never))
  expect(open()).toMatchObject([{ said }])
  expect(versionsForTheme(walking.vault, 'evidence')).toMatchObject([{ id, isNoted: true }])
  const [noted] = open()
  walking.act((vault, context) =>
    finishWorkOn(vault, { resumeId: id, itemId: noted?.id ?? '' }, context),
  )
  expect(open()).toEqual([])
  expect(note()).not.toEqual([])
})
