import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Replica } from '../replica/replica.ts'
import { newBoard, readerOf } from './answer-board.ts'
import type { Answer, FromWorker, Reading, ToWorker } from './messages.ts'

/** The page's end of search: one worker for a tab, begun when it is first needed. */
export interface SearchClient {
  readonly reading: ReadonlySignal<Reading | null>
  readonly answer: ReadonlySignal<Answer | null>
  /** Asks; `answer` follows. `wide`: the kind of which more than a few are wanted. */
  ask(typed: string, wide: string | null): void
  /** Has the worker read all records, and from then on what changes. */
  look(): void
  /** Fetches texts that are not here yet, in the background; the worker goes when it has no other use. */
  fill(): void
}

/** Changes often come several at a time. */
const LOOK_AFTER_MS = 400

const clients = new WeakMap<Replica, SearchClient>()

/** The client that belongs to a tab's replica. */
export function searchOf(replica: Replica): SearchClient {
  const known = clients.get(replica) ?? makeClient(replica)
  clients.set(replica, known)
  return known
}

function makeClient(replica: Replica): SearchClient {
  const reading = signal<Reading | null>(null)
  const answer = signal<Answer | null>(null)
  let worker: Worker | undefined
  let isOpen = false
  let number = 0
  let latest = { typed: '', wide: null as string | null }

  const board = newBoard()
  const read = board && readerOf(board)
  const take = (one: Answer | undefined) => {
    if (one?.number === number) answer.value = one
  }
  const heard = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'answer') take(data)
    else if (data.type === 'written') take(read?.())
    else if (data.type === 'reading') {
      reading.value = data
      // More can be found by now than when it was asked.
      if (latest.typed.trim() !== '') send({ type: 'ask', number, ...latest })
    } else if (!isOpen) {
      worker?.terminate()
      worker = undefined
    }
  }
  const send = (message: ToWorker) => {
    if (!worker) {
      worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
      worker.addEventListener('message', heard)
      if (board) worker.postMessage({ type: 'board', board } satisfies ToWorker)
    }
    worker.postMessage(message)
  }
  const follow = () => {
    let timer: ReturnType<typeof setTimeout> | undefined
    effect(() => {
      replica.version.value
      clearTimeout(timer)
      timer = setTimeout(() => send({ type: 'look' }), LOOK_AFTER_MS)
    })
  }
  return {
    reading,
    answer,
    ask(typed, wide) {
      number += 1
      latest = { typed, wide }
      if (typed.trim() === '') {
        answer.value = null
        return
      }
      send({ type: 'ask', number, typed, wide })
      // The frame that shows the key comes before any message.
      if (read) requestAnimationFrame(() => take(read()))
    },
    look() {
      if (isOpen) return
      isOpen = true
      send({ type: 'look' })
      follow()
    },
    fill() {
      if (!isOpen) send({ type: 'fill' })
    },
  }
}
