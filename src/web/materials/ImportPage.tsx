import { useState } from 'preact/hooks'
import { keepImported } from '../../core/materials/resume-actions.ts'
import { type ProposedResume, resumeOf } from '../../core/materials/resume-proposal.ts'
import type { Result } from '../../core/result.ts'
import type { Resume } from '../../core/vault/kinds/resume.ts'
import { useGoOn } from '../shell/go-on.ts'
import { instantNow, useAct, useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Back } from '../ui/Back.tsx'
import { Field } from '../ui/Field.tsx'
import { FileButton } from '../ui/FileButton.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { ReviewResume } from './ReviewResume.tsx'
import { resumeFromFiles, resumeFromText, titleOf } from './resume-from-file.ts'
import './materials.css'

/** What is being looked through, kept as a draft: it survives a reload. */
interface Looked {
  readonly title: string
  readonly proposed: ProposedResume
  readonly out: readonly string[]
}

/** Where a résumé that exists already is read, looked through, and kept. */
export function ImportPage() {
  useTitle('Bring in a résumé')
  const { replica, newId } = useOnward()
  const act = useAct()
  const goOnFrom = useGoOn()
  const pasted = useDraft('resume-import/text', '')
  const looking = useDraft('resume-import/looked', '')
  const [state, setState] = useState<{ readonly problem?: string; readonly reading?: string }>({})
  if (replica.status.value === 'starting') return null

  const keep = async (resume: Resume) => {
    const goOn = goOnFrom()
    const kept = await act(
      'import-resume',
      (vault, context) => keepImported(vault, { resume }, context),
      'It is among your versions.',
    )
    if (!kept) return
    pasted.done()
    looking.done()
    goOn(`/materials/resume/${kept.id}`)
  }
  const look = (looked: Looked) => looking.write(JSON.stringify(looked))
  const take = (read: Result<ProposedResume>, title: string) => {
    if (!read.ok) return setState({ problem: read.problem.message })
    setState({})
    look({ title, proposed: read.value, out: [] })
    scrollTo(0, 0)
  }
  const context = () => ({ addedAt: instantNow(), newId })
  const choose = async (files: readonly File[]) => {
    const [first] = files
    if (!first) return
    setState({ reading: first.name })
    const read = await resumeFromFiles(files, context()).catch(() => ({
      ok: false as const,
      problem: {
        code: 'not-read',
        message: `“${first.name}” could not be read just now. It stays where it is. Try again, or paste its text.`,
      },
    }))
    take(read, titleOf(first).title)
  }

  const looked = lookedIn(looking.text)
  if (looked) {
    return (
      <ReviewResume
        {...looked}
        onChange={(changed) => look({ ...looked, ...changed })}
        onKeep={(kept) =>
          keep(resumeOf(kept, { title: looked.title.trim() || 'Imported', ...context() }))
        }
        onLeave={looking.done}
      />
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first.
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const files = [...(event.dataTransfer?.files ?? [])]
        if (files.length === 0) return
        event.preventDefault()
        choose(files)
      }}
    >
      <Opening
        say="Bring in the résumé that you have."
        margin={<Back href="/materials">Materials</Back>}
      >
        <p class="under">
          It is read on this device. You see what was recognised, and decide piece by piece. Nothing
          is made up.
        </p>
      </Opening>
      <Section name="A file" heads label="From a file">
        <p class="acts">
          <FileButton
            class="btn main"
            many
            accept=".pdf,.docx,.docm,.txt,.md,.html,.json,.csv,.zip"
            onChoose={choose}
          >
            Choose a file
          </FileButton>
        </p>
        <p class="under">
          PDF, Word, text or JSON Resume. From LinkedIn: the profile saved as PDF, or the data that
          it hands out, as a zip or its single tables.
        </p>
        <div role="status">{state.reading && <p class="under">Reading “{state.reading}”.</p>}</div>
        {state.problem && (
          <p class="said" role="alert">
            {state.problem}
          </p>
        )}
      </Section>
      <Section name="Or paste it" heads label="From pasted text">
        <Field
          label="The text of your résumé"
          value={pasted.text}
          onInput={pasted.write}
          rows={8}
          wide
        />
        <p class="acts">
          <button
            class="btn"
            type="button"
            onClick={() => take(resumeFromText(pasted.text, context()), 'Imported')}
          >
            Look at what is in it
          </button>
        </p>
      </Section>
    </div>
  )
}

/** Drafts are our own JSON; one that cannot be read counts as none. */
function lookedIn(text: string): Looked | null {
  try {
    const looked: unknown = JSON.parse(text || 'null')
    return looked === null ? null : (looked as Looked)
  } catch {
    return null
  }
}
