import { addCard } from '../../src/core/practice/card-actions.ts'
import { bankList, cardList, practiceView } from '../../src/core/practice/cards-view.ts'
import { beginMock } from '../../src/core/practice/mock-actions.ts'
import { answerQuestion } from '../../src/core/practice/mock-answers.ts'
import { keepRecording, recordingsOf } from '../../src/core/practice/mock-recordings.ts'
import { mockSet } from '../../src/core/practice/mock-set.ts'
import { mockLines, mockPage } from '../../src/core/practice/mock-view.ts'
import { planSession, questionOf } from '../../src/core/practice/session.ts'
import { answerCard } from '../../src/core/practice/session-actions.ts'
import { type Walk, walk } from '../../src/core/recovery/walk.test-support.ts'
import { attachmentKind } from '../../src/core/vault/kinds/attachment.ts'
import { attemptKind, mockKind } from '../../src/core/vault/kinds/practice.ts'
import { cardKind } from '../../src/core/vault/kinds/reflection.ts'
import { type BenchRow, row } from '../bench-row.ts'
import { processorTime } from '../letters/processor-time.ts'
import { median } from '../percentile.ts'

const CARDS = 1000
const MOCKS = 40
const QUESTIONS = 5
const ROUNDS = 20
/** A frame of a screen, so that nobody sees the work. */
const LIMIT_MS = 16
const DAY_MS = 24 * 60 * 60 * 1000
const FIRST_DAY_MS = Date.parse('2026-01-05T18:00:00.000Z')
/** How many rows of the list are put into words at first. */
const SHOWN = 30

const onDay = (walking: Walk, day: number) =>
  walking.at(new Date(FIRST_DAY_MS + day * DAY_MS).toISOString())

/** Practice with 1,000 cards, each answered once or twice, and 200 recorded answers of rehearsals. */
export async function run(): Promise<BenchRow[]> {
  const evening = onDay(practised(), 60)
  const { vault, now } = evening
  const kinds = [cardKind, mockKind, attachmentKind, attemptKind]
  const changing = kinds.flatMap(({ name }) => [...vault.stored(name)].slice(-1))
  const [mock] = vault.all(mockKind).slice(-1)
  if (!mock) throw new Error('nothing was rehearsed')
  const first = planSession(vault, now, 20)
  const timed = (look: () => unknown): number => {
    const times: number[] = []
    for (let round = 0; round <= ROUNDS; round += 1) {
      // As after an answer: what was gathered is out of date.
      for (const record of changing) vault.put({ ...record, version: record.version + round + 1 })
      const took = processorTime()
      look()
      if (round > 0) times.push(took())
    }
    return median(times)
  }
  const looks: readonly [string, () => unknown][] = [
    ['a session of 20 minutes begins', () => planSession(vault, now, 20)],
    ['its questions are read', () => first.map((asked) => questionOf(vault, asked))],
    ['the page of practice', () => practiceView(vault, now)],
    ['the list of one’s questions', () => cardList(vault, now, {}, SHOWN)],
    ['a word is found in them', () => cardList(vault, now, { find: 'ferry 7' }, SHOWN)],
    ['the question bank', () => bankList(vault, {}, '')],
    ['the list of rehearsals', () => mockLines(vault, now)],
    ['one rehearsal with its recordings', () => mockPage(vault, now, mock.id)],
    [
      'the recordings of each rehearsal',
      () => vault.all(mockKind).map(({ id }) => recordingsOf(vault, id)),
    ],
    ['the questions of a new rehearsal', () => mockSet(vault, now, { size: 12 })],
  ]
  const [cards, , recordings] = kinds.map((kind) => vault.stored(kind.name).length)
  const note = `${cards} cards, ${recordings} recordings; median of ${ROUNDS}, processor time`
  return looks.map(([name, look]) => row(`practice: ${name}`, timed(look), 'ms', LIMIT_MS, note))
}

/** Two months of it, by the actions of the app. */
function practised(): Walk {
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
