import { useState } from 'preact/hooks'
import { copyResume } from '../../core/materials/resume-actions.ts'
import { resumesFor } from '../../core/materials/resume-view.ts'
import { resumeKind } from '../../core/vault/kinds/resume.ts'
import { NotMade } from '../documents/NotMade.tsx'
import { useGoOn } from '../shell/go-on.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'
import { Select } from '../ui/Select.tsx'
import { resumePrint } from './print-resume.ts'
import { useKeepPrinted } from './use-keep-printed.ts'
import './send-resume.css'

/**
 * On the page of an application: which version of the résumé goes there. Choosing one prints it and keeps
 * the file with the application, so that what was sent can be read again later.
 */
export function SendResume({ applicationId, company }: { applicationId: string; company: string }) {
  const act = useAct()
  const { replica } = useOnward()
  const goOnFrom = useGoOn()
  const { versions, sent } = useView(
    (vault, now) => resumesFor(vault, applicationId, now),
    [applicationId],
  )
  const [picked, setPicked] = useState<string | null>(null)
  const printer = useKeepPrinted()
  const [first] = versions
  if (!first) return null
  const resumeId = picked ?? first.id
  const chosen = versions.find(({ id }) => id === resumeId)

  const send = () => {
    const resume = replica.vault.get(resumeKind, resumeId)?.body
    if (!resume) return
    const print = resumePrint(resume, 'pdf')
    const from = { applicationId, fromId: resumeId, use: 'resume', intent: 'send-resume' } as const
    return printer.keep({ ...print, ...from })
  }
  const makeOwn = async () => {
    const goOn = goOnFrom()
    const made = await act(
      'copy-resume',
      (vault, context) =>
        copyResume(vault, { resumeId, title: `For ${company}`, applicationId }, context),
      'A version of its own. The first one stays as it is.',
    )
    if (made) goOn(`/materials/resume/${made.id}`)
  }
  return (
    <Section name="Résumé" heads label="Your résumé for it">
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
        <button class="btn" type="button" aria-busy={printer.isBusy} onClick={send}>
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
      <NotMade reason={printer.trouble} />
    </Section>
  )
}
