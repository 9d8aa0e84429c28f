import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Problem, Result } from '../../core/result.ts'
import { type Dropped, dropped, droppedIn, isList } from '../shell/dropped-file.ts'
import { type GoOn, useGoOn } from '../shell/go-on.ts'
import { leaving } from '../shell/leaving.ts'
import { useOnward } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { FileButton } from '../ui/FileButton.tsx'
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
  const goOnFrom = useGoOn()
  const { readText, readFile, bringIn, keep } = useLetterIn()
  const draft = useDraft('letter-box', '')
  const { text } = draft
  const [wanted, setWanted] = useState(!small)
  const open = wanted || text !== ''
  const [over, setOver] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const box = useRef<HTMLTextAreaElement>(null)

  const isHere = useRef(true)
  useLayoutEffect(
    () => () => {
      isHere.current = false
      leaving.value = false
    },
    [],
  )
  useEffect(() => {
    if (autoFocus) box.current?.focus()
  }, [autoFocus])

  const type = (value: string) => {
    draft.write(value)
    setProblem(null)
  }
  const goTo = async (letter: FoundLetter, goOn: GoOn) => {
    // The page is fetched first, so that it is there as soon as the letter is kept.
    await import('./LetterPage.tsx').catch(() => undefined)
    leaving.value = isHere.current
    const letterId = await keep(letter)
    if (!letterId) {
      leaving.value = false
      return
    }
    if (letter.trouble) word.say(letter.trouble)
    draft.done()
    goOn(`/letters/${letterId}`)
  }
  const take = async (reading: Promise<Result<FoundLetter | null>>, file?: File) => {
    const goOn = goOnFrom()
    setBusy(true)
    setProblem(null)
    const found = await reading
    setBusy(false)
    if (!found.ok) setProblem(found.problem)
    else if (found.value) await goTo(found.value, goOn)
    else if (file) await bringIn([file], goOn)
  }
  const takeFiles = (files: Dropped) => {
    const { file, many } = files
    if (many) return bringIn(many, goOnFrom())
    if (!isList(files)) return take(readFile(file), file)
    dropped.value = files
    route('/bring-in')
  }
  const waiting = dropped.value
  useEffect(() => {
    if (!waiting || small || isList(waiting)) return
    dropped.value = null
    takeFiles(waiting)
  }, [waiting, small])
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const files = droppedIn(event)
    if (files) takeFiles(files)
    else type(event.dataTransfer?.getData('text/plain') ?? '')
  }
  const begin = async () => {
    setWanted(true)
    if (text.trim() !== '') {
      take(readText(text))
      return
    }
    const pasted = await clipboardText()
    if (pasted.trim() === '') box.current?.focus()
    else {
      type(pasted)
      take(readText(pasted))
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
            aria-keyshortcuts="r"
            onClick={() => {
              setWanted(true)
              requestAnimationFrame(() => box.current?.focus())
            }}
          >
            Paste{' '}
            <span class="only-wide" aria-hidden="true">
              <kbd>r</kbd>
            </span>
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
              <FileButton
                class="btn plain"
                many
                accept=".eml,.emlx,.mbox,.mbx,.txt,.html,message/rfc822,text/plain,text/html"
                onChoose={(files) => {
                  const [file] = files
                  if (file) takeFiles({ file, many: files.length > 1 ? files : null })
                }}
              >
                Choose a file
              </FileButton>
            )}
          </div>
        </>
      )}
    </div>
  )
}

/** What is on the clipboard, where the browser lets the page look; otherwise nothing. */
async function clipboardText(): Promise<string> {
  try {
    return await navigator.clipboard.readText()
  } catch {
    return ''
  }
}
