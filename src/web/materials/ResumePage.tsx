import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { printedResume } from '../../core/materials/printed-resume.ts'
import { copyResume, removeResume, setResume } from '../../core/materials/resume-actions.ts'
import { resumePage, type ResumePage as View } from '../../core/materials/resume-view.ts'
import { foundAgain } from '../shell/found-again.ts'
import { useGoOn } from '../shell/go-on.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Back } from '../ui/Back.tsx'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { LookThrough } from './checks/LookThrough.tsx'
import { DateNotes } from './DateNotes.tsx'
import { Difference } from './Difference.tsx'
import { Downloads } from './Downloads.tsx'
import { LeftOver } from './LeftOver.tsx'
import { ResumeEditor } from './ResumeEditor.tsx'
import { ResumeSheet } from './ResumeSheet.tsx'
import { ToSeeTo } from './ToSeeTo.tsx'
import { useResumeFields } from './use-resume-fields.ts'
import './materials.css'

/** One version of the résumé: edited on one side, the page on the other. */
export function ResumePage() {
  const { params } = useRoute()
  const { replica } = useOnward()
  const id = params.id ?? ''
  const page = useView((vault, now) => resumePage(vault, id, now), [id])
  useTitle(page?.resume.title ?? 'Résumé')
  if (!page) return replica.status.value === 'starting' ? null : <NotFound />
  return <Version key={id} page={page} />
}

/** What a narrow screen shows of the two. */
const sides = [
  { id: 'edit', name: 'Edit' },
  { id: 'page', name: 'Page' },
] as const
type Side = (typeof sides)[number]['id']

function Version({ page }: { page: View }) {
  const { id, resume, readOnly } = page
  const form = useResumeFields(id, resume)
  const [side, setSide] = useState<Side>(readOnly ? 'page' : 'edit')
  const look = resume.template ?? 'plain'
  return (
    <>
      <Opening say={resume.title} margin={<Back href="/materials">Materials</Back>}>
        <p class="under">{standing(page)}</p>
        <ToSeeTo resumeId={id} resume={resume} />
      </Opening>
      <div class="row">
        <div class="wide resume-sides" data-side={side}>
          <div class="resume-tabs" role="tablist" aria-label="What is shown">
            {sides.map((each) => (
              <button
                key={each.id}
                type="button"
                role="tab"
                id={`tab-${each.id}`}
                aria-selected={side === each.id}
                aria-controls={`side-${each.id}`}
                tabIndex={side === each.id ? 0 : -1}
                onClick={() => setSide(each.id)}
                onKeyDown={({ key, currentTarget }) => {
                  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
                  setSide(side === 'edit' ? 'page' : 'edit')
                  const other =
                    currentTarget.nextElementSibling ?? currentTarget.previousElementSibling
                  if (other instanceof HTMLElement) other.focus()
                }}
              >
                {each.name}
              </button>
            ))}
          </div>
          {!readOnly && (
            <div class="side-edit" id="side-edit">
              <ResumeEditor resumeId={id} resume={resume} form={form} />
            </div>
          )}
          <div class="side-page" id="side-page">
            <ResumeSheet printed={printedResume(form.shown)} look={look} />
          </div>
        </div>
      </div>
      <LeftOver resumeId={id} text={resume.leftOver} />
      <Downloads resumeId={id} resume={resume} />
      {page.sent.length > 0 && (
        <Section name="Where it went" heads label="Where it went">
          <ul class="lines">
            {page.sent.map((sent) => (
              <li key={sent.attachmentId} class="plain-row">
                <a href={`/applications/${sent.applicationId}`}>{sent.employer}</a>
                <span>
                  {sent.fileName}, {sent.on}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Difference page={page} />
      <DateNotes resume={resume} />
      <LookThrough id={id} of="resume" />
      <Versions page={page} />
    </>
  )
}

function standing({ base, employer, sent, readOnly }: View): string {
  if (readOnly) return 'A newer version of Onward wrote this. It is shown as it is.'
  const says = [
    base && `Made from ${base.title}.`,
    employer && `For ${employer}.`,
    sent.length > 0 && 'What was sent stays as it was sent.',
  ].filter(Boolean)
  return says.length > 0 ? says.join(' ') : 'What you write is kept as you go, and can be undone.'
}

/** What it is called, another version of it, and the way to remove it. */
function Versions({ page }: { page: View }) {
  const act = useAct()
  const goOnFrom = useGoOn()
  const { id, resume } = page
  const [title, setTitle] = useState(resume.title)
  const [copyTitle, setCopyTitle] = useState('')
  const copy = async () => {
    const goOn = goOnFrom()
    const made = await act(
      'copy-resume',
      (vault, context) => copyResume(vault, { resumeId: id, title: copyTitle }, context),
      'Another version. The first one stays as it is.',
    )
    if (made) goOn(`/materials/resume/${made.id}`)
  }
  const remove = async () => {
    const goOn = goOnFrom()
    const removed = await act(
      'remove-resume',
      (vault) => removeResume(vault, { resumeId: id }),
      `${resume.title} is removed. What was sent stays with its application. ${foundAgain}`,
    )
    if (removed) goOn('/materials')
  }
  return (
    <>
      <Section name="Versions" heads label="Versions">
        <div class="small-form">
          <Field
            label="What this version is called"
            value={title}
            onInput={setTitle}
            onDone={(typed) => {
              if (typed.trim() === resume.title) return
              act(
                'edit-resume',
                (vault) => setResume(vault, { resumeId: id, title: typed }),
                'Renamed.',
              )
            }}
          />
          <Field
            label="Make another version from it"
            hint="For a sort of job, or for one employer."
            placeholder="For example “For planning jobs”"
            value={copyTitle}
            onInput={setCopyTitle}
            onEnter={copy}
          />
          <p class="acts">
            <button class="btn" type="button" onClick={copy}>
              Make another version
            </button>
          </p>
        </div>
      </Section>
      <div class="row foot">
        <p class="text">
          <a href={`/past/resume/${id}`}>What happened here</a>
          <button class="btn plain soft" type="button" onClick={remove}>
            Remove this version
          </button>
        </p>
      </div>
    </>
  )
}
