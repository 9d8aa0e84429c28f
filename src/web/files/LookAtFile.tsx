import { useEffect, useRef, useState } from 'preact/hooks'
import { saveFile } from '../shell/save-file.ts'
import type { ShowAs } from './show-as.ts'

/** A file that was opened, and how it can be shown. */
export interface Looked {
  readonly name: string
  readonly content: Blob
  readonly shown: Exclude<ShowAs, 'save'>
}

/** The most of a text that is shown. */
const MOST_TEXT_BYTES = 200_000
/** Pictures are drawn at most this wide: a photo of a phone needs 50 MB at its own size. */
const MOST_POINTS = 1600

/** A file inside the page, drawn or written by us, so that nothing in it runs. */
export function LookAtFile({ looked, onClose }: { looked: Looked; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const { name, content, shown } = looked
  return (
    <dialog
      class={shown === 'pdf' ? 'dialog file-look' : 'dialog file-look file-wide'}
      ref={dialog}
      aria-labelledby="file-look"
      onClose={onClose}
    >
      <h2 id="file-look">
        <bdi>{name}</bdi>
      </h2>
      {shown === 'image' && <Picture {...looked} />}
      {shown === 'text' && <Text content={content} />}
      {shown === 'pdf' && (
        <p class="under">
          {showsPdf()
            ? 'Your browser shows a PDF in a tab of its own, or saves it.'
            : 'This browser cannot show a PDF. Save it, and open it from your downloads.'}
        </p>
      )}
      <p class="acts">
        {shown === 'pdf' && showsPdf() && <NewTab content={content} />}
        <button
          class="btn"
          type="button"
          onClick={() => saveFile(name, 'application/octet-stream', content)}
        >
          Save to this device
        </button>
        <button class="btn plain" type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </p>
    </dialog>
  )
}

/** Most phones have no viewer: a new tab would stay empty. A browser that does not say is believed to have one. */
const showsPdf = () => navigator.pdfViewerEnabled !== false

/** Decoded into points and drawn: no address of the file is made that something else could open. */
function Picture({ name, content }: Looked) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    draw(content, canvas.current).catch(() => setBroken(true))
  }, [content])
  return broken ? (
    <p class="under">This picture cannot be shown here. Save it to look at it.</p>
  ) : (
    <canvas class="file-picture" ref={canvas} role="img" aria-label={name} />
  )
}

async function draw(content: Blob, canvas: HTMLCanvasElement | null): Promise<void> {
  const picture = await createImageBitmap(content)
  const scale = Math.min(1, MOST_POINTS / Math.max(picture.width, picture.height))
  if (canvas) {
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  }
  picture.close()
}

function Text({ content }: { content: Blob }) {
  const [text, setText] = useState('')
  useEffect(() => {
    content.slice(0, MOST_TEXT_BYTES).text().then(setText)
  }, [content])
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section class="file-text" tabIndex={0} aria-labelledby="file-look">
        {text}
      </section>
      {content.size > MOST_TEXT_BYTES && (
        <p class="under">This is its beginning. Save it to read all of it.</p>
      )}
    </>
  )
}

/** A link for as long as the dialog is open. The type says PDF, whatever the file says of itself. */
function NewTab({ content }: { content: Blob }) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([content], { type: 'application/pdf' }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [content])
  return (
    <a class="btn main" href={url ?? ''} target="_blank" rel="noreferrer noopener">
      Open in a new tab
    </a>
  )
}
