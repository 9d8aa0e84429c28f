/** As much of the browser's speech recognition as is used here. Web Speech API, WICG. */
interface Recognition {
  lang: string
  continuous: boolean
  processLocally: boolean
  onresult: ((event: { readonly results: ArrayLike<Heard> }) => void) | null
  onend: (() => void) | null
  onerror: (() => void) | null
  start(track?: MediaStreamTrack): void
  stop(): void
}
type Heard = ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }

/** How a browser offers it; what cannot say whether it stays on the device is not used. */
export interface RecognitionClass {
  new (): Recognition
  available?(options: { langs: string[]; processLocally: boolean }): Promise<string>
}

const LANGUAGE = 'en-GB'

/** Whether this browser writes along on the device itself, without fetching or sending anything. */
export async function writesAlongHere(offered: RecognitionClass | undefined): Promise<boolean> {
  if (!offered?.available || !('processLocally' in offered.prototype)) return false
  try {
    const options = { langs: [LANGUAGE], processLocally: true }
    return (await offered.available(options)) === 'available'
  } catch {
    return false
  }
}

/** What this browser offers, if anything. */
export function offeredRecognition(): RecognitionClass | undefined {
  return (globalThis as { SpeechRecognition?: RecognitionClass }).SpeechRecognition
}

/** Writes along with a track until it is ended; `end` answers all that was heard. */
export function writeAlong(offered: RecognitionClass, track: MediaStreamTrack | undefined) {
  const recognition = new offered()
  recognition.lang = LANGUAGE
  recognition.continuous = true
  recognition.processLocally = true
  let heard = ''
  let over = () => {}
  const ended = new Promise<void>((resolve) => {
    over = resolve
  })
  recognition.onresult = ({ results }) => {
    heard = Array.from(results, (result) => result[0]?.transcript ?? '').join(' ')
  }
  recognition.onend = over
  recognition.onerror = over
  recognition.start(track)
  return {
    async end(): Promise<string> {
      recognition.stop()
      await Promise.race([ended, new Promise((late) => setTimeout(late, LATEST_MS))])
      return heard.replace(/\s+/g, ' ').trim()
    },
  }
}

/** Longer than that nobody waits for the last words. */
const LATEST_MS = 1500
