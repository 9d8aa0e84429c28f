import { useEffect, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Problem } from '../../core/result.ts'
import { droppedFile } from '../shell/dropped-file.ts'
import { useOnward } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Icon } from '../ui/Icon.tsx'
import type { FoundLetter } from './read-in.ts'
import { useLetterIn } from './use-letter-in.ts'
import './letter-box.css'

interface LetterBoxProps {
  /** The first visit: the box is the main thing on the page. */
  first?: boolean
  /** A strip that grows when it is used. */
  small?: boolean
  autoFocus?: boolean
}

/** Where a letter is pasted, dropped or typed. What is in the box stays there until it has been read. */
export function LetterBox({ first = false, small = false, autoFocus = false }: LetterBoxProps) {
  const { word } = useOnward()
  const { route } = useLocation()
  const { readText, readFile, keep } = useLetterIn()
  const draft = useDraft('letter-box', '')
  const { text } = draft
  const [wanted, setWanted] = useState(!small)
  const open = wanted || text !== ''
  const [over, setOver] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [several, setSeveral] = useState<readonly FoundLetter[]>([])
  const box = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    if (autoFocus) box.current?.focus()
  }, [autoFocus])

  const type = (value: string) => {
    draft.write(value)
    setProblem(null)
  }
  const goTo = async (letter: FoundLetter) => {
    const letterId = await keep(letter)
    if (!letterId) return
    if (letter.trouble) word.say(letter.trouble)
    draft.done()
    route(`/letters/${letterId}`)
  }
  const take = async (read: () => ReturnType<typeof readText>) => {
    setBusy(true)
    setProblem(null)
    setSeveral([])
    const found = await read()
    setBusy(false)
    if (!found.ok) {
      setProblem(found.problem)
      return
    }
    const [only, ...others] = found.value
    if (only && others.length === 0) await goTo(only)
    else setSeveral(found.value)
  }
  const waitingFile = droppedFile.value
  useEffect(() => {
    if (!waitingFile || small) return
    droppedFile.value = null
    take(() => readFile(waitingFile))
  }, [waitingFile, small])
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer?.files[0]
    if (file) take(() => readFile(file))
    else type(event.dataTransfer?.getData('text/plain') ?? '')
  }
  const begin = async () => {
    setWanted(true)
    if (text.trim() !== '') {
      take(() => readText(text))
      return
    }
    const pasted = await clipboardText()
    if (pasted.trim() === '') box.current?.focus()
    else {
      type(pasted)
      take(() => readText(pasted))
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the box and the button do the same
    <div
      class={`letter-box${first ? ' first' : ''}${over ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {small && !open ? (
        <div class="drop">
          <p class="ask">
            Paste or drop a letter
            <span>An email or what they wrote. It is read on this device.</span>
          </p>
          <button
            class="btn"
            type="button"
            onClick={() => {
              setWanted(true)
              requestAnimationFrame(() => box.current?.focus())
            }}
          >
            Paste <kbd class="only-wide">r</kbd>
          </button>
        </div>
      ) : (
        <>
          <div class="sheetlet">
            <label class="hush" for="letter">
              The letter
            </label>
            <textarea
              id="letter"
              autoComplete="off"
              ref={box}
              value={text}
              placeholder="Paste what they wrote, or drop the file here"
              aria-describedby={problem ? 'letter-problem' : undefined}
              onInput={(event) => type(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) begin()
              }}
            />
          </div>
          {problem && (
            <p class="said" id="letter-problem" role="alert">
              {problem.message}
            </p>
          )}
          <div class="ways">
            <button class="btn main" type="button" onClick={begin} aria-disabled={busy}>
              <Icon name="letter" />
              {text.trim() === '' ? 'Paste the letter' : busy ? 'Reading' : 'Read the letter'}
            </button>
            {first && (
              <>
                <a class="btn" href="/told/phone">
                  <Icon name="phone" />
                  They told me by phone
                </a>
                <a class="btn" href="/told/silence">
                  <Icon name="clock" />I never heard back
                </a>
              </>
            )}
            {!first && (
              <label class="btn plain file">
                Choose a file
                <input
                  type="file"
                  class="hush"
                  accept=".eml,.mbox,.txt,.html,message/rfc822,text/plain,text/html"
                  onChange={(event) => {
                    const file = event.currentTarget.files?.[0]
                    if (file) take(() => readFile(file))
                    event.currentTarget.value = ''
                  }}
                />
              </label>
            )}
          </div>
        </>
      )}
      {several.length > 0 && (
        <section class="several" aria-label="Letters in this file">
          <p class="under">This file holds {several.length} letters. Which one is it about?</p>
          <ul class="lines">
            {several.slice(0, MOST_LISTED).map((letter) => (
              <li key={letter.index}>
                <button class="choice plain-choice" type="button" onClick={() => goTo(letter)}>
                  <span>
                    <b>{letter.subject ?? 'No subject'}</b>
                    <span>{letter.from?.name ?? letter.from?.address ?? 'Sender not named'}</span>
                  </span>
                  <Icon name="go" class="go" />
                </button>
              </li>
            ))}
          </ul>
          {several.length > MOST_LISTED && (
            <p class="under">
              The first {MOST_LISTED} are shown. A smaller file, or the one letter pasted, is
              quicker.
            </p>
          )}
        </section>
      )}
    </div>
  )
}

/** How many letters of one file are offered to choose from. */
const MOST_LISTED = 50

/** What is on the clipboard, where the browser lets the page look; otherwise nothing. */
async function clipboardText(): Promise<string> {
  try {
    return await navigator.clipboard.readText()
  } catch {
    return ''
  }
}
