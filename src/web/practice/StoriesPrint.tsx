import { storyWords } from '../../core/content/en/practice.ts'
import { showsWords } from '../../core/practice/stories-view.ts'
import { storyKind } from '../../core/vault/kinds/practice.ts'
import { useView } from '../shell/onward.ts'

const parts = ['situation', 'task', 'action', 'result'] as const

/** Stories as cards on paper, one below the other. */
export function StoriesPrint() {
  const stories = useView((vault) => vault.all(storyKind))
  return (
    <>
      <p class="acts">
        <button class="btn plain" type="button" onClick={() => print()}>
          Print them as cards
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
