import type { VaultRecord } from '../../core/vault/record.ts'
import { IndexedStore } from '../replica/indexed-store.ts'
import { writeAnswer } from './answer-board.ts'
import { askBrowser, askProgram } from './ask-texts.ts'
import { fillTexts } from './fill-texts.ts'
import type { FromWorker, Question, Reading, ToWorker } from './messages.ts'
import { SearchRoom } from './search-room.ts'
import { TextShelf } from './text-shelf.ts'

/** Between two pages while nobody searches, so that the person's own requests come first. */
const POLITE_PAUSE_MS = 250
/** How long others are given, such as another tab that is filling, before this one looks again. */
const AGAIN_MS = 1000
/** News of what can be searched come no more often than that. */
const NEWS_MS = 250
/** Files on any web host have no program behind them. */
const ask = import.meta.env.MODE === 'static' ? askBrowser : askProgram

interface Opened {
  readonly shelf: TextShelf
  readonly room: SearchRoom
}

let opening: Promise<Opened> | undefined
let others: Reading['others'] = 'coming'
let asked: Question | undefined
let isAnswering = false
let looksAgain = false
let isLooking = false
let board: SharedArrayBuffer | undefined
let news: ReturnType<typeof setTimeout> | undefined

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.type) {
    case 'board':
      board = data.board
      break
    case 'ask':
      asked = data
      void answerLatest()
      break
    case 'look':
      looksAgain = true
      void look()
      break
    case 'fill':
      void fillOnly()
  }
})

function tell(message: FromWorker): void {
  postMessage(message)
}

function opened(): Promise<Opened> {
  opening ??= (async () => {
    const [store, shelf] = await Promise.all([
      IndexedStore.open(indexedDB),
      TextShelf.open(indexedDB),
    ])
    return { shelf, room: new SearchRoom({ store, shelf, breathe, changed: tellSoon }) }
  })()
  return opening
}

/** Only the latest question is of interest; one at a time is answered. */
async function answerLatest(): Promise<void> {
  if (isAnswering) return
  isAnswering = true
  try {
    const { room } = await opened()
    while (asked) {
      const question = asked
      asked = undefined
      const answer = await room.answer(question)
      const isWritten = board !== undefined && writeAnswer(board, answer)
      tell(isWritten ? { type: 'written' } : { type: 'answer', ...answer })
    }
  } finally {
    isAnswering = false
  }
}

async function look(): Promise<void> {
  if (isLooking) return
  isLooking = true
  try {
    while (looksAgain) {
      looksAgain = false
      const { room } = await opened()
      await room.refresh()
      await fillBeside(room)
      await tellNow()
      // Records that were just fetched are still being written down.
      if (room.reading.records !== 'all') {
        await after(AGAIN_MS)
        looksAgain = true
      }
    }
  } catch (cause) {
    // The browser keeps nothing, or has just cleared it: the next look opens it anew.
    console.warn('Onward cannot search in this browser:', cause)
    opening = undefined
    tell({ type: 'reading', records: 'cannot', letters: 0, texts: 0, others: 'none' })
  } finally {
    isLooking = false
  }
}

/** Fills what is missing; while another tab does, reads what it brings. */
async function fillBeside(room: SearchRoom): Promise<void> {
  for (;;) {
    const filled = await fill(breathe, (vaultId, texts) => room.takeTexts(vaultId, texts))
    if (filled !== 'elsewhere') {
      others = filled === 'all here' ? 'none' : 'away'
      return
    }
    await after(AGAIN_MS)
    await room.refresh()
  }
}

async function fillOnly(): Promise<void> {
  await fill(() => after(POLITE_PAUSE_MS)).catch(() => {})
  tell({ type: 'filled' })
}

type Kept = (vaultId: string, texts: readonly VaultRecord[]) => Promise<void>

/** One tab of a browser fills at a time. */
async function fill(pause: () => Promise<void>, kept: Kept = async () => {}) {
  const { shelf } = await opened()
  return navigator.locks.request('onward-texts', { ifAvailable: true }, async (lock) => {
    if (!lock) return 'elsewhere'
    return fillTexts({
      shelf,
      ask,
      kept: ({ vaultId }, texts) => kept(vaultId, texts),
      pause,
    })
  })
}

function tellSoon(): void {
  news ??= setTimeout(() => void tellNow(), NEWS_MS)
}

async function tellNow(): Promise<void> {
  clearTimeout(news)
  news = undefined
  const { room } = await opened()
  tell({ type: 'reading', ...room.reading, others })
}

/** Lets waiting messages in. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}

function after(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs))
}
