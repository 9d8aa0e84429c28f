import { useState } from 'preact/hooks'
import { settingsOf } from '../../core/care/settings.ts'
import { storyWords } from '../../core/content/en/practice.ts'
import { printedStories } from '../../core/materials/printed-stories.ts'
import { competencyWord, showsWords } from '../../core/practice/stories-view.ts'
import { storyKind } from '../../core/vault/kinds/practice.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'

const parts = ['situation', 'task', 'action', 'result'] as const

/** Stories as cards: on paper, one below the other, or as a file. */
export function StoriesPrint() {
  const stories = useView((vault) => vault.all(storyKind).map(({ id, body }) => ({ id, body })))
  const { replica, word } = useOnward()
  const [busy, setBusy] = useState(false)
  const save = async (format: 'pdf' | 'docx') => {
    setBusy(true)
    try {
      const { writeDocumentInWorker } = await import('../documents/write-document.ts')
      const bodies = stories.map(({ body }) => body)
      const author = settingsOf(replica.vault).name ?? ''
      const printed = printedStories(bodies, author, competencyWord)
      const written = await writeDocumentInWorker(printed, { format, template: 'plain' })
      if (written.ok) saveFile(written.value.name, written.value.type, written.value)
      else word.say(written.problem.message)
    } catch {
      word.say('The file was not made: a part of Onward could not be fetched. Try again.')
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <p class="acts">
        <button class="btn plain" type="button" onClick={() => print()}>
          Print them as cards
        </button>
        <button class="btn plain" type="button" disabled={busy} onClick={() => save('pdf')}>
          Save as PDF
        </button>
        <button class="btn plain" type="button" disabled={busy} onClick={() => save('docx')}>
          Save for Word
        </button>
      </p>
      <div class="only-print">
        {stories.map(({ id, body }) => (
          <article class="story-card" key={id}>
            <h3>{body.title}</h3>
            {parts
              .filter((part) => body[part].trim() !== '')
              .map((part) => (
                <p key={part}>
                  <b>{storyWords.parts[part].short}</b> {body[part]}
                </p>
              ))}
            <p>
              <small>{showsWords(body)}</small>
            </p>
          </article>
        ))}
      </div>
    </>
  )
}
