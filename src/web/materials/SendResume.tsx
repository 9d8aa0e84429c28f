import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { addFile, checkRoom } from '../../core/files/file-actions.ts'
import { copyResume } from '../../core/materials/resume-actions.ts'
import { resumesFor } from '../../core/materials/resume-view.ts'
import { resumeKind } from '../../core/vault/kinds/resume.ts'
import { loadBlobs } from '../files/use-blobs.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'
import { Select } from '../ui/Select.tsx'
import { printResume } from './print-resume.ts'
import './send-resume.css'

/**
 * On the page of an application: which version of the résumé goes there. Choosing one prints it and keeps
 * the file with the application, so that what was sent can be read again later.
 */
export function SendResume({ applicationId, company }: { applicationId: string; company: string }) {
  const act = useAct()
  const onward = useOnward()
  const { route } = useLocation()
  const { versions, sent } = useView(
    (vault, now) => resumesFor(vault, applicationId, now),
    [applicationId],
  )
  const [picked, setPicked] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [first] = versions
  if (!first) return null
  const resumeId = picked ?? first.id
  const chosen = versions.find(({ id }) => id === resumeId)

  const attach = async (): Promise<string | null> => {
    const { replica } = onward
    const resume = replica.vault.get(resumeKind, resumeId)?.body
    if (!resume) return 'This version is no longer among your records. Choose another one.'
    const printed = await printResume(resume, 'pdf')
    if (!printed.ok) return printed.problem.message
    const file = printed.value
    const room = checkRoom(replica.vault, { name: file.name, sizeBytes: file.size })
    if (!room.ok) return room.problem.message
    const blobs = await loadBlobs(onward)
    const kept = await blobs.keep(file, () => {})
    if (!kept.ok) return kept.problem.message
    const { name, type } = file
    const added = await act(
      'send-resume',
      (vault, context) =>
        addFile(
          vault,
          {
            ...{ name, type, owner: { applicationId }, ...kept.value },
            printed: { fromId: resumeId, use: 'resume' },
          },
          context,
        ),
      `“${name}” is kept with ${company}.`,
    )
    if (!added) await blobs.letGo(kept.value.blobId)
    return null
  }
  const send = async () => {
    if (busy) return
    setBusy(true)
    setTrouble(null)
    setTrouble(
      await attach().catch(
        () => 'The résumé could not be attached just now. It is kept as it was; try again.',
      ),
    )
    setBusy(false)
  }
  const makeOwn = async () => {
    const made = await act(
      'copy-resume',
      (vault, context) =>
        copyResume(vault, { resumeId, title: `For ${company}`, applicationId }, context),
      'A version of its own. The first one stays as it is.',
    )
    if (made) route(`/materials/resume/${made.id}`)
  }
  return (
    <Section name="Résumé" label="Your résumé for it">
      {sent.length > 0 && (
        <ul class="lines resume-sent">
          {sent.map(({ attachmentId, says, resumeId: from }) => (
            <li key={attachmentId}>
              {from ? <a href={`/materials/resume/${from}`}>{says}</a> : says}
            </li>
          ))}
        </ul>
      )}
      <Select
        label="Which version goes there"
        options={versions.map(({ id, title }) => ({ value: id, label: title }))}
        picked={resumeId}
        onPick={setPicked}
      />
      <p class="acts">
        <button class="btn" type="button" aria-busy={busy} onClick={send}>
          Print it and keep it here
        </button>
        {chosen?.isForIt ? (
          <a class="btn plain" href={`/materials/resume/${resumeId}`}>
            Open this version
          </a>
        ) : (
          <button class="btn plain" type="button" onClick={makeOwn}>
            Make a version for {company}
          </button>
        )}
      </p>
      {trouble && (
        <p class="said" role="alert">
          {trouble}
        </p>
      )}
    </Section>
  )
}
