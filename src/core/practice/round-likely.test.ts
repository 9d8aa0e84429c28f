import { expect, test } from 'vitest'
import { application, talk, vaultOf } from '../applications/rounds.test-support.ts'
import { storyKind } from '../vault/kinds/practice.ts'
import { likelyAsked } from './round-likely.ts'

const at = '2026-03-04T09:00:00.000Z'
const story = {
  ...{ title: 'The late ferry', situation: '', task: '', action: '', result: '', addedAt: at },
  told: [],
}

test('what may be asked brings the stories that would answer it, those told here with a warning', () => {
  const requirements = [{ id: 'r1', text: 'You plan routes.', weight: 'must' }]
  const { vault, now, put } = vaultOf({
    a1: application([talk('e1', '2026-03-13', '14:00')], { requirements }),
  })
  put(storyKind, 's1', { ...story, shows: ['planning'] })
  put(storyKind, 's2', {
    ...{ ...story, title: 'The roster', shows: ['planning'] },
    told: [{ id: 't1', on: '2026-03-01', applicationId: 'a1' }],
  })
  put(storyKind, 's3', { ...story, title: 'Off the point', shows: [] })
  const { questions, stories } = likelyAsked(vault, now, { applicationId: 'a1', eventId: 'e1' })
  expect(questions).toHaveLength(5)
  expect(questions.map(({ shows }) => shows)).toContain('planning')
  expect(stories.map(({ title, warning }) => [title, warning !== null])).toEqual([
    ['The late ferry', false],
    ['The roster', true],
  ])
})
