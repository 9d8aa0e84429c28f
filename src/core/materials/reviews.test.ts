import { expect, test } from 'vitest'
import { NOON } from '../letters/sample.test-support.ts'
import { addPerson } from '../people/person-actions.ts'
import { walk } from '../recovery/walk.test-support.ts'
import { reviewKind } from '../vault/kinds/materials.ts'
import { personKind } from '../vault/kinds/person.ts'
import { startResume } from './resume-actions.ts'
import { setResumeField } from './resume-edits.ts'
import { addComments, answerComment, askReviewer, closeReview } from './reviews.ts'
import { commentsIn, printedReview, textOfPrinted } from './reviews-text.ts'
import { reviewPage, reviewsView } from './reviews-view.ts'

const line = (key: string) => ({ key, type: 'line' }) as const

function asked() {
  const walking = walk()
  const { id: resumeId } = walking.act((vault, context) => startResume(vault, {}, context))
  const write = (typed: string) =>
    walking.act((vault, context) =>
      setResumeField(
        vault,
        { resumeId, place: { section: 'basics' }, field: line('label'), typed },
        context,
      ),
    )
  write('Planner of crossings')
  const { id } = walking.act((vault, context) =>
    askReviewer(
      vault,
      {
        ...{ of: 'resume', ofId: resumeId, reviewer: 'joan calder' },
        questions: ['Which line would you take out?', ' '],
      },
      context,
    ),
  )
  const review = () => {
    const body = walking.vault.get(reviewKind, id)?.body
    if (!body) throw new Error('no review')
    return body
  }
  return { walking, id, resumeId, review, write }
}

test('keeps the words as they were given and says when they changed since', () => {
  const { walking, id, review, write } = asked()
  expect(review().sentText).toContain('Planner of crossings')
  expect(review().questions).toHaveLength(1)
  expect(reviewPage(walking.vault, id)?.isChanged).toBe(false)
  write('Planner')
  expect(reviewPage(walking.vault, id)?.isChanged).toBe(true)
})

test('links a reader who is among the people', () => {
  const { walking, resumeId } = asked()
  walking.act((vault, context) => addPerson(vault, { name: 'Joan Calder', roles: [] }, context))
  const { id } = walking.act((vault, context) =>
    askReviewer(
      vault,
      { of: 'resume', ofId: resumeId, reviewer: 'joan calder', questions: ['Clear?'] },
      context,
    ),
  )
  const joan = walking.vault.all(personKind).find(({ body }) => body.name === 'Joan Calder')
  expect(walking.vault.get(reviewKind, id)?.body.personId).toBe(joan?.id)
})

test('asks for a reader and for a question', () => {
  const { walking, resumeId } = asked()
  const { vault, context } = walking
  const version = { of: 'resume', ofId: resumeId } as const
  expect(askReviewer(vault, { ...version, reviewer: '', questions: ['?'] }, context)).toMatchObject(
    {
      problem: { code: 'no-reviewer' },
    },
  )
  expect(
    askReviewer(vault, { ...version, reviewer: 'Joan', questions: [''] }, context),
  ).toMatchObject({ problem: { code: 'no-question' } })
})

test('the file that comes back gives its comments, each once, and none of our own lines', () => {
  const { walking, id, review } = asked()
  const given = textOfPrinted(printedReview(review(), 'Résumé: Base', 'Ines Marlow'))
  expect(commentsIn(given)).toEqual([])
  const returned = given.replace(/\n>\n/, '\n> Name the ship.\n>  \n> Name the ship.\n')
  expect(commentsIn(returned)).toEqual(['Name the ship.'])
  for (const _ of ['once', 'again']) {
    walking.act((vault, context) =>
      addComments(vault, { reviewId: id, texts: commentsIn(returned) }, context),
    )
  }
  expect(review().comments.map(({ text }) => text)).toEqual(['Name the ship.'])
})

test('a comment that is left says why; a closed reading counts as done', () => {
  const { walking, id, review } = asked()
  walking.act((vault, context) => addComments(vault, { reviewId: id, texts: ['Shorter'] }, context))
  const commentId = review().comments[0]?.id ?? ''
  const left = { reviewId: id, commentId, state: 'left' } as const
  expect(answerComment(walking.vault, left)).toMatchObject({ problem: { code: 'no-reason' } })
  expect(reviewsView(walking.vault, NOON).reviews[0]?.says).toContain('One comment is open.')
  walking.act((vault) => answerComment(vault, { ...left, reason: 'It is one page already' }))
  walking.act((vault) => answerComment(vault, { ...left, state: 'taken' }))
  expect(review().comments[0]).not.toHaveProperty('reason')
  walking.act((vault, context) => closeReview(vault, { reviewId: id, isClosed: true }, context))
  expect(reviewsView(walking.vault, NOON).sentence).toBe(
    'Nobody waits for you, and nothing is open.',
  )
})

test('offers no version in which there is nothing to read', () => {
  const { walking, resumeId } = asked()
  walking.act((vault, context) => startResume(vault, {}, context))
  expect(reviewsView(walking.vault, NOON).versions.map(({ ofId }) => ofId)).toEqual([resumeId])
})
