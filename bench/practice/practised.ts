import { addCard } from '../../src/core/practice/card-actions.ts'
import { beginMock } from '../../src/core/practice/mock-actions.ts'
import { answerQuestion } from '../../src/core/practice/mock-answers.ts'
import { keepRecording } from '../../src/core/practice/mock-recordings.ts'
import { mockSet } from '../../src/core/practice/mock-set.ts'
import { answerCard } from '../../src/core/practice/session-actions.ts'
import { type Walk, walk } from '../../src/core/recovery/walk.test-support.ts'
import { mockKind } from '../../src/core/vault/kinds/practice.ts'

const CARDS = 1000
const MOCKS = 40
const QUESTIONS = 5
const DAY_MS = 24 * 60 * 60 * 1000
const FIRST_DAY_MS = Date.parse('2026-01-05T18:00:00.000Z')

/** The evening so many days after the first. */
export const onDay = (walking: Walk, day: number) =>
  walking.at(new Date(FIRST_DAY_MS + day * DAY_MS).toISOString())

/** Two months of practice by the actions of the app: 1,000 cards, each answered once or twice, and 200 recordings. */
export function practised(): Walk {
  const walking = walk(new Date(FIRST_DAY_MS).toISOString())
  for (let index = 0; index < CARDS; index += 1) {
    const day = onDay(walking, index % 40)
    const question = `What would you do when ferry ${index} is late?`
    const [made] = day.act((vault, context) => addCard(vault, { question, source: 'own' }, context))
    for (let time = 0; time <= index % 2; time += 1) {
      const asked = { cardId: made?.id ?? '' }
      const anchor = 1 + ((index + time) % 5)
      onDay(walking, (index % 40) + 1 + 3 * time).act((vault, context) =>
        answerCard(vault, { asked, anchor, seconds: 95 }, context),
      )
    }
  }
  for (let index = 0; index < MOCKS; index += 1) rehearse(onDay(walking, index), index)
  return walking
}

function rehearse(day: Walk, index: number): void {
  const questions = mockSet(day.vault, day.now, { size: QUESTIONS })
  const [begun] = day.act((vault, context) => beginMock(vault, { questions }, context))
  const mockId = begun?.id ?? ''
  for (const { id: questionId } of day.vault.get(mockKind, mockId)?.body.questions ?? []) {
    const attemptId = day.context.newId()
    const input = { mockId, questionId, attemptId }
    day.act((vault, context) => answerQuestion(vault, { ...input, seconds: 90 }, context))
    const file = { name: `answer ${index}.webm`, type: 'audio/webm', sizeBytes: 700_000 }
    const kept = { blobId: `blob-${attemptId}`, key: 'A'.repeat(43) }
    day.act((vault, context) => keepRecording(vault, { ...input, ...file, ...kept }, context))
  }
}
