import { settingsOf } from '../../core/care/settings.ts'
import { storyWords } from '../../core/content/en/practice.ts'
import { printedStories } from '../../core/materials/printed-stories.ts'
import { competencyWord, showsWords } from '../../core/practice/stories-view.ts'
import { storyKind } from '../../core/vault/kinds/practice.ts'
import { NotMade } from '../documents/NotMade.tsx'
import { useSaveDocument } from '../documents/use-save-document.ts'
import { useOnward, useView } from '../shell/onward.ts'

const parts = ['situation', 'task', 'action', 'result'] as const

/** Stories as cards: on paper, one below the other, or as a file. */
export function StoriesPrint() {
  const stories = useView((vault) => vault.all(storyKind).map(({ id, body }) => ({ id, body })))
  const { replica } = useOnward()
  const { save, busy, trouble } = useSaveDocument()
  const saveAs = (format: 'pdf' | 'docx') => {
    const bodies = stories.map(({ body }) => body)
    const author = settingsOf(replica.vault).name ?? ''
    return save(printedStories(bodies, author, competencyWord), { format, template: 'plain' })
  }
  return (
    <>
      <p class="acts">
        <button class="btn plain" type="button" onClick={() => print()}>
          Print them as cards
        </button>
        <button class="btn plain" type="button" disabled={busy} onClick={() => saveAs('pdf')}>
          Save as PDF
        </button>
        <button class="btn plain" type="button" disabled={busy} onClick={() => saveAs('docx')}>
          Save for Word
        </button>
      </p>
      <NotMade reason={trouble} />
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
