import type { Misspelling } from '../../../core/materials/text-check-spelling.ts'
import type { FromSpeller, ToSpeller, WordList } from './spell-messages.ts'

/** No text takes as long; a worker that does not answer is given up. */
const GIVEN_UP_MS = 30_000
/** The lists take some 30 MB while they are open; they are closed this long after the last question. */
const KEPT_MS = 60_000

let speller: Promise<Worker> | undefined
let resting: ReturnType<typeof setTimeout> | undefined
let number = 0

/**
 * The words that stand neither in the British nor in the American list, looked up in a worker that loads
 * when it is first needed. Throws where the lists cannot be fetched.
 */
export async function misspellingsAmong(words: readonly string[]): Promise<readonly Misspelling[]> {
  clearTimeout(resting)
  if (words.length === 0) return []
  speller ??= open()
  const worker = await speller.catch((error: unknown) => {
    speller = undefined
    throw error
  })
  const asked = ++number
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      worker.removeEventListener('message', heard)
      worker.removeEventListener('error', failed)
    }
    const heard = ({ data }: MessageEvent<FromSpeller>) => {
      if (data.number !== asked) return
      end()
      resting = setTimeout(() => close(worker), KEPT_MS)
      resolve(data.misspellings)
    }
    const failed = () => {
      end()
      close(worker)
      reject(new Error('the list of words did not answer'))
    }
    const timer = setTimeout(failed, GIVEN_UP_MS)
    worker.addEventListener('message', heard)
    worker.addEventListener('error', failed)
    worker.postMessage({ number: asked, words } satisfies ToSpeller)
  })
}

async function open(): Promise<Worker> {
  const lists = await Promise.all([british(), american()])
  const worker = new Worker(new URL('./spell-worker.ts', import.meta.url), { type: 'module' })
  worker.postMessage({ lists } satisfies ToSpeller)
  return worker
}

function close(worker: Worker): void {
  worker.terminate()
  speller = undefined
}

async function british(): Promise<WordList> {
  const [affixes, words] = await Promise.all([
    import('../../../../node_modules/dictionary-en-gb/index.aff?raw'),
    import('../../../../node_modules/dictionary-en-gb/index.dic?raw'),
  ])
  return { affixes: affixes.default, words: words.default }
}

async function american(): Promise<WordList> {
  const [affixes, words] = await Promise.all([
    import('../../../../node_modules/dictionary-en/index.aff?raw'),
    import('../../../../node_modules/dictionary-en/index.dic?raw'),
  ])
  return { affixes: affixes.default, words: words.default }
}
