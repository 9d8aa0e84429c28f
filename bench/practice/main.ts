import { bankList, cardList, practiceView } from '../../src/core/practice/cards-view.ts'
import { recordingsOf } from '../../src/core/practice/mock-recordings.ts'
import { mockSet } from '../../src/core/practice/mock-set.ts'
import { mockLines, mockPage } from '../../src/core/practice/mock-view.ts'
import { planSession, questionOf } from '../../src/core/practice/session.ts'
import { attachmentKind } from '../../src/core/vault/kinds/attachment.ts'
import { attemptKind, mockKind } from '../../src/core/vault/kinds/practice.ts'
import { cardKind } from '../../src/core/vault/kinds/reflection.ts'
import { type BenchRow, row } from '../bench-row.ts'
import { processorTime } from '../letters/processor-time.ts'
import { median } from '../percentile.ts'
import { inBrowser } from './in-browser.ts'
import { onDay, practised } from './practised.ts'

const ROUNDS = 20
/** A frame of a screen, so that nobody sees the work. */
const LIMIT_MS = 16
/** How many rows of the list are put into words at first. */
const SHOWN = 30

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
  const inCore = looks.map(([name, look]) =>
    row(`practice: ${name}`, timed(look), 'ms', LIMIT_MS, note),
  )
  return [...inCore, ...(await inBrowser(evening.vault))]
}
