import { useState } from 'preact/hooks'
import { profileWords } from '../../../core/content/en/profile.ts'
import {
  forgetProfileText,
  holdAgainst,
  keepProfileText,
  type ProfileView,
} from '../../../core/materials/profile.ts'
import { textOfProposed } from '../../../core/materials/profile-differences.ts'
import { instantNow, useAct, useOnward } from '../../shell/onward.ts'
import { useDraft } from '../../shell/use-draft.ts'
import { Field } from '../../ui/Field.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { Select } from '../../ui/Select.tsx'

/** The words of the profile, pasted or brought in, and what the résumé says otherwise. */
export function HeldAgainst({ view }: { view: ProfileView }) {
  const act = useAct()
  const { newId } = useOnward()
  const draft = useDraft('profile-text', view.text)
  const [trouble, setTrouble] = useState<string | null>(null)
  if (view.resumeId === null) {
    return (
      <p>
        {profileWords.noResume} <a href="/materials">Begin one</a>, or bring in the one you have.
      </p>
    )
  }
  const keep = async (text: string) => {
    const kept = await act(
      'check-profile',
      (vault, context) => keepProfileText(vault, { text }, context),
      'Held against your résumé.',
    )
    if (kept) draft.done()
  }
  const forget = async () => {
    const forgotten = await act(
      'check-profile',
      (vault, context) => forgetProfileText(vault, {}, context),
      'Forgotten. Your ticks stay.',
    )
    if (forgotten) draft.done()
  }
  const bringIn = async (files: readonly File[]) => {
    const [first] = files
    if (!first) return
    setTrouble(null)
    try {
      const { resumeFromFiles } = await import('../resume-from-file.ts')
      const read = await resumeFromFiles(files, { addedAt: instantNow(), newId })
      if (!read.ok) return setTrouble(read.problem.message)
      await keep(textOfProposed(read.value))
    } catch {
      setTrouble(`“${first.name}” could not be read just now. It stays where it is; try again.`)
    }
  }
  return (
    <>
      {view.differences && (
        <>
          <p class="under">Held against each other on {view.textOn}. You decide which is right.</p>
          <ul class="lines differs" aria-label="What differs">
            {view.differences.map((says) => (
              <li key={says}>
                <p>{says}</p>
              </li>
            ))}
            {view.differences.length === 0 && (
              <li>
                <p>{profileWords.differences.none}</p>
              </li>
            )}
          </ul>
        </>
      )}
      {!view.readOnly && (
        <div class="form">
          {view.resumes.length > 1 && (
            <Select
              label="Which version it is held against"
              options={view.resumes}
              picked={view.resumeId}
              onPick={(resumeId) =>
                act(
                  'check-profile',
                  (vault, context) => holdAgainst(vault, { resumeId }, context),
                  'Held against another version.',
                )
              }
            />
          )}
          <Field
            label="The words of your profile"
            hint="Open your profile, select all of it, copy, and paste it here."
            rows={5}
            value={draft.text}
            onInput={draft.write}
          />
          <p class="acts">
            <button class="btn" type="button" onClick={() => keep(draft.joined())}>
              Hold it against my résumé
            </button>
            <FileButton
              class="btn plain"
              many
              accept=".pdf,.zip,.csv,.txt,.html,.docx"
              onChoose={bringIn}
            >
              Bring in the PDF or the export
            </FileButton>
            {view.text !== '' && (
              <button class="btn plain soft" type="button" onClick={forget}>
                Forget these words
              </button>
            )}
          </p>
          {trouble && (
            <p class="said" role="alert">
              {trouble}
            </p>
          )}
        </div>
      )}
    </>
  )
}
