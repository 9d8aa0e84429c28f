import { useEffect, useRef, useState } from 'preact/hooks'
import { markFile, removeFile, renameFile } from '../../core/files/file-actions.ts'
import { useWord } from '../../core/files/file-use.ts'
import type { FileLine } from '../../core/files/files-view.ts'
import { saySize } from '../../core/files/say-size.ts'
import { dateIn } from '../../core/time/calendar.ts'
import { sayDate } from '../../core/time/say.ts'
import { fileUses } from '../../core/vault/kinds/attachment.ts'
import type { Blobs, Sending } from '../replica/blobs.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { Field } from '../ui/Field.tsx'
import type { Looked } from './LookAtFile.tsx'
import { HEAD_BYTES, showAs } from './show-as.ts'
import { loadBlobs } from './use-blobs.ts'

interface FileRowProps {
  line: FileLine
  blobs: Blobs | undefined
  /** Whether it can be something to an application, such as the résumé as sent. */
  hasUses: boolean
  onLook: (looked: Looked) => void
  onRemoved: () => void
}

/** One file: its name opens it; it can be renamed and removed. */
export function FileRow({ line, blobs, hasUses, onLook, onRemoved }: FileRowProps) {
  const act = useAct()
  const onward = useOnward()
  const { now, word } = onward
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [name, setName] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const wasNaming = useRef(false)
  useEffect(() => {
    if (wasNaming.current && name === null) button.current?.focus()
    wasNaming.current = name !== null
  }, [name])
  const open = async () => {
    if (busy) return
    setBusy(true)
    setProblem(null)
    const opened = await loadBlobs(onward)
      .then((blobs) => blobs.open(line))
      .catch(() => null)
    setBusy(false)
    if (!opened) return setProblem('This file could not be opened just now. It is kept; try again.')
    if (!opened.ok) return setProblem(opened.problem.message)
    const head = new Uint8Array(await opened.value.slice(0, HEAD_BYTES).arrayBuffer())
    const shown = showAs(line.name, line.type, head)
    if (shown !== 'save') return onLook({ name: line.name, content: opened.value, shown })
    saveFile(line.name, 'application/octet-stream', opened.value)
    word.say(`“${line.name}” is saved to your downloads.`)
  }
  const rename = async (next: string) => {
    const renamed = await act(
      'rename-file',
      (vault) => renameFile(vault, { attachmentId: line.id, name: next }),
      'Renamed.',
    )
    if (renamed) setName(null)
  }
  const mark = (use: string) =>
    act(
      'mark-file',
      (vault) => markFile(vault, { attachmentId: line.id, use: use === '' ? null : use }),
      'Changed.',
    )
  const remove = async () => {
    const removed = await act(
      'remove-file',
      (vault) => removeFile(vault, { attachmentId: line.id }),
      `“${line.name}” is removed.`,
    )
    if (removed) onRemoved()
  }
  const sending = blobs?.sending.value.get(line.blobId)
  const addedOn = sayDate(dateIn(line.addedAt, now.value.zone), now.value)
  return (
    <li class="file-row">
      {name === null ? (
        <>
          <button
            ref={button}
            class="btn plain file-name"
            type="button"
            data-file={line.id}
            aria-busy={busy}
            onClick={open}
          >
            <bdi>{line.name}</bdi>
          </button>
          <span class="time">
            {line.size}, added {addedOn}
            {sending && <span class="file-way">{sayWay(sending)}</span>}
          </span>
          {hasUses && !line.readOnly && (
            <label class="file-use">
              <span class="hush">What {line.name} is</span>
              <select
                class="input"
                value={line.use ?? ''}
                onChange={(event) => mark(event.currentTarget.value)}
              >
                <option value="">Any other file</option>
                {fileUses.map((use) => (
                  <option key={use} value={use}>
                    {useWord(use)}
                  </option>
                ))}
              </select>
            </label>
          )}
          {!line.readOnly && (
            <span class="file-acts">
              <button class="btn plain soft" type="button" onClick={() => setName(line.name)}>
                Rename<span class="hush"> {line.name}</span>
              </button>
              <button class="btn plain soft" type="button" onClick={remove}>
                Remove<span class="hush"> {line.name}</span>
              </button>
            </span>
          )}
        </>
      ) : (
        <form
          class="file-naming"
          onSubmit={(event) => {
            event.preventDefault()
            rename(name)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setName(null)
          }}
        >
          <Field label="Its name" value={name} onInput={setName} autoFocus />
          <p class="acts">
            <button class="btn" type="submit">
              Keep the name
            </button>
            <button class="btn plain" type="button" onClick={() => setName(null)}>
              Leave it
            </button>
          </p>
        </form>
      )}
      {problem && (
        <p class="said" role="alert">
          {problem}
        </p>
      )}
    </li>
  )
}

function sayWay({ sentBytes, sizeBytes }: Sending): string {
  if (sentBytes === 0) return 'Kept in this browser; not with Onward’s program yet.'
  return `On its way to Onward’s program, ${saySize(sentBytes)} of ${saySize(sizeBytes)}.`
}
