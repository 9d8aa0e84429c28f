import { useEffect, useState } from 'preact/hooks'
import { importWords } from '../../core/content/en/import.ts'
import { Opening } from '../ui/Opening.tsx'
import { importing } from './importing.ts'

/** How often those who hear the page are told how far it is, in milliseconds. */
const TOLD_EVERY_MS = 5000

/** Letters are being read: how far, and a way to stop. */
export function ReadingIn() {
  const now = importing.value
  const told = useNowAndThen(now ? importWords.soFar(now.read, now.found) : '')
  if (!now) return null
  const { name, read, found, doneBytes, totalBytes, stop } = now
  return (
    <Opening say={importWords.reading(name)} wide>
      <p class="under">{importWords.readingUnder}</p>
      <div class="reading-in">
        <progress aria-label={name} value={doneBytes} max={Math.max(totalBytes, 1)} />
        <p class="so-far" aria-hidden="true">
          {importWords.soFar(read, found)}
        </p>
        <p class="hush" role="status">
          {told}
        </p>
        <button class="btn" type="button" onClick={stop}>
          {importWords.stop}
        </button>
      </div>
    </Opening>
  )
}

function useNowAndThen(text: string): string {
  const [told, setTold] = useState(text)
  useEffect(() => {
    if (told === text) return
    const timer = setTimeout(() => setTold(text), TOLD_EVERY_MS)
    return () => clearTimeout(timer)
  }, [told, text === told])
  return told
}
