import { expect, test } from 'vitest'
import { addApplication } from '../applications/application-actions.ts'
import { NOON } from '../letters/sample.test-support.ts'
import { walk } from '../recovery/walk.test-support.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { addPiece, editPiece, portfolioView, showPieceIn, tickPiece } from './portfolio.ts'

function withPiece() {
  const walking = walk()
  walking.act((vault, context) => addPiece(vault, { name: ' Winter timetable ' }, context))
  const view = () => portfolioView(walking.vault, NOON)
  const piece = () => {
    const [first] = view().pieces
    if (!first) throw new Error('no piece')
    return first
  }
  return { walking, view, piece }
}

test('a piece needs a name', () => {
  const { vault, context } = walk()
  expect(addPiece(vault, { name: '  ' }, context)).toMatchObject({ problem: { code: 'no-name' } })
})

test('a tick carries its day and can be taken away', () => {
  const { walking, view, piece } = withPiece()
  const tick = (isGood: boolean) =>
    walking.act((vault, context) =>
      tickPiece(vault, { pieceId: piece().id, check: 'opens', isGood }, context),
    )
  tick(true)
  tick(true)
  expect(piece().checks).toHaveLength(1)
  expect(piece().looks[0]).toEqual({ check: 'opens', on: expect.any(String) })
  expect(view().sentence).toBe('One piece is worth a look.')
  tick(false)
  expect(piece().checks).toEqual([])
})

test('the piece knows the applications it was shown in', () => {
  const { walking, piece } = withPiece()
  walking.act((vault, context) => addApplication(vault, { company: 'Tarn Water' }, context))
  const applicationId =
    walking.vault.all(applicationKind).find(({ body }) => body.company === 'Tarn Water')?.id ?? ''
  walking.act((vault, context) =>
    showPieceIn(vault, { pieceId: piece().id, applicationId, isUsed: true }, context),
  )
  expect(piece().shownIn).toEqual([{ applicationId, says: expect.stringMatching(/^Tarn Water, /) }])
})

test('an emptied field is gone, the ticks stay', () => {
  const { walking, piece } = withPiece()
  const { id: pieceId } = piece()
  walking.act((vault) => editPiece(vault, { pieceId, result: 'Two fewer cancelled' }))
  walking.act((vault, context) =>
    tickPiece(vault, { pieceId, check: 'result', isGood: true }, context),
  )
  walking.act((vault) => editPiece(vault, { pieceId, result: '' }))
  expect(piece()).not.toHaveProperty('result')
  expect(piece().checks).toHaveLength(1)
})

test('whether it opens is asked again after half a year, your part in it is not', () => {
  const { walking, piece } = withPiece()
  for (const check of ['opens', 'my-part'] as const) {
    walking.act((vault, context) =>
      tickPiece(vault, { pieceId: piece().id, check, isGood: true }, context),
    )
  }
  const later = { ...walking.context.now, instant: '2028-01-10T12:00:00.000Z' }
  const looks = portfolioView(walking.vault, later).pieces[0]?.looks ?? []
  expect(looks.filter(({ on }) => on !== null).map(({ check }) => check)).toEqual(['my-part'])
})
