import { useEffect, useRef, useState } from 'preact/hooks'
import { type FileOwner, filesOf, type FileLine as Line } from '../../core/files/files-view.ts'
import { MAX_FILE_BYTES } from '../../core/files/limits.ts'
import { saySize } from '../../core/files/say-size.ts'
import { useView } from '../shell/onward.ts'
import { Icon } from '../ui/Icon.tsx'
import { Section } from '../ui/Opening.tsx'
import { FileRow } from './FileRow.tsx'
import { LookAtFile, type Looked } from './LookAtFile.tsx'
import { useAddFiles } from './use-add-files.ts'
import { useBlobs } from './use-blobs.ts'
import './files.css'

/** The files of an application or a letter: choose, drop or paste them; look at them; remove them. */
export function FilesPart({ owner }: { owner: FileOwner }) {
  const ownerId = 'applicationId' in owner ? owner.applicationId : owner.letterId
  const files = useView((vault) => filesOf(vault, owner), [ownerId])
  const blobs = useBlobs()
  const { add, adding, problems } = useAddFiles(owner)
  const [over, setOver] = useState(false)
  const [looked, setLooked] = useState<Looked | null>(null)
  const part = useRef<HTMLDivElement>(null)
  const chooser = useRef<HTMLInputElement>(null)
  usePastedFiles(add)
  const trouble = blobs?.trouble.value ?? null
  const removed = (line: Line) => {
    const at = files.findIndex(({ id }) => id === line.id)
    const next = files[at + 1] ?? files[at - 1]
    const target = next ? `[data-file="${next.id}"]` : '[data-add]'
    part.current?.querySelector<HTMLElement>(target)?.focus()
  }
  return (
    <Section name="Files" label="Files">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first. */}
      <div
        ref={part}
        class={over ? 'files over' : 'files'}
        onDragOver={(event) => {
          if (!event.dataTransfer?.types.includes('Files')) return
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={(event) => {
          const { currentTarget, relatedTarget } = event
          if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
            setOver(false)
        }}
        onDrop={(event) => {
          setOver(false)
          const dropped = [...(event.dataTransfer?.files ?? [])]
          if (dropped.length === 0) return
          event.preventDefault()
          add(dropped)
        }}
      >
        {files.length > 0 && (
          <ul class="lines">
            {files.map((line) => (
              <FileRow
                key={line.id}
                line={line}
                blobs={blobs}
                hasUses={'applicationId' in owner}
                onLook={setLooked}
                onRemoved={() => removed(line)}
              />
            ))}
          </ul>
        )}
        <p class="acts">
          <button
            class="btn"
            type="button"
            data-add
            aria-disabled={adding !== null}
            aria-describedby="files-limit"
            onClick={() => !adding && chooser.current?.click()}
          >
            <Icon name="plus" />
            Add files
          </button>
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            onChange={(event) => {
              add([...(event.currentTarget.files ?? [])])
              event.currentTarget.value = ''
            }}
          />
        </p>
        <p class="time" id="files-limit">
          Choose, drop or paste them; each up to {saySize(MAX_FILE_BYTES)}. They are kept encrypted,
          with your records.
        </p>
        <div role="status">
          {adding && (
            <p class="under file-adding">
              <span>
                Keeping “<bdi>{adding.name}</bdi>”
              </span>
              <progress value={adding.done} max={1} aria-label={`Keeping ${adding.name}`} />
            </p>
          )}
        </div>
        {[...problems, ...(trouble ? [trouble.message] : [])].map((problem) => (
          <p class="said" role="alert" key={problem}>
            {problem}
          </p>
        ))}
      </div>
      {looked && <LookAtFile looked={looked} onClose={() => setLooked(null)} />}
    </Section>
  )
}

/** Files on the clipboard, wherever on the page they are pasted, unless a field takes them. */
function usePastedFiles(add: (files: readonly File[]) => void) {
  const latest = useRef(add)
  latest.current = add
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (event.defaultPrevented || files.length === 0) return
      event.preventDefault()
      latest.current(files)
    }
    addEventListener('paste', paste)
    return () => removeEventListener('paste', paste)
  }, [])
}
