import { useRef, useState } from 'preact/hooks'
import { resumeSectionWords } from '../../core/content/en/resume.ts'
import { addEntry, moveEntry, removeEntry } from '../../core/materials/resume-edits.ts'
import {
  entriesOf,
  entryName,
  type ResumeEntry,
  type ResumeSectionKey,
  resumeFields,
  textOf,
} from '../../core/materials/resume-sections.ts'
import type { Resume } from '../../core/vault/kinds/resume.ts'
import { useAct } from '../shell/onward.ts'
import { Icon } from '../ui/Icon.tsx'
import { AddProof } from './AddProof.tsx'
import { EntryFields } from './EntryFields.tsx'
import { useEntryDrag } from './use-entry-drag.ts'
import type { ResumeFields } from './use-resume-fields.ts'

/** One section of the résumé: its entries, each opened to be edited, in an order of one’s own. */
export function SectionPart(props: {
  resumeId: string
  resume: Resume
  section: ResumeSectionKey
  form: ResumeFields
}) {
  const { resumeId, resume, section, form } = props
  const act = useAct()
  const [open, setOpen] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const entries = entriesOf(resume, section)
  const words = resumeSectionWords[section]
  const add = async () => {
    const added = await act(
      'edit-resume',
      (vault, context) => addEntry(vault, { resumeId, section }, context),
      'Added.',
    )
    if (!added) return
    setOpen(added.id)
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-entry="${added.id}"] input`)?.focus()
    })
  }
  const move = async (entryId: string, to: number) => {
    await act(
      'edit-resume',
      (vault) => moveEntry(vault, { resumeId, section, entryId, to }),
      `Moved to place ${Math.max(0, Math.min(to, entries.length - 1)) + 1} of ${entries.length}.`,
    )
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-entry="${entryId}"] [data-move]`)?.focus()
    })
  }
  useEntryDrag(list, move)
  const remove = (entry: ResumeEntry) =>
    act(
      'edit-resume',
      (vault) => removeEntry(vault, { resumeId, section, entryId: entry.id }),
      `${entryName(section, entry) || 'It'} is taken out.`,
    )
  return (
    <section class="resume-section" aria-label={words.label}>
      <h2>{words.label}</h2>
      <ul class="lines" ref={list}>
        {entries.map((entry, at) => {
          const name = entryName(section, entry) || `Not named yet: ${words.one}`
          return (
            <li key={entry.id} data-entry={entry.id}>
              <p class="resume-entry">
                <button
                  class="btn plain entry-name"
                  type="button"
                  aria-expanded={open === entry.id}
                  onClick={() => setOpen(open === entry.id ? null : entry.id)}
                >
                  {name}
                </button>
                {entries.length > 1 && (
                  <button
                    class="btn plain soft entry-move"
                    type="button"
                    data-move
                    aria-label={`Move ${name}, place ${at + 1} of ${entries.length}. Arrow keys move it.`}
                    onKeyDown={(event) => {
                      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
                      if (step === undefined) return
                      event.preventDefault()
                      move(entry.id, at + step)
                    }}
                  >
                    <Icon name="list" />
                    Move
                  </button>
                )}
              </p>
              {open === entry.id && (
                <fieldset class="resume-form" aria-label={name}>
                  {entryName(section, entry) === '' && (
                    <p class="under">It comes onto the page once it has a name.</p>
                  )}
                  <EntryFields
                    place={{ section, entryId: entry.id }}
                    fields={resumeFields[section]}
                    kept={(field) => textOf(entry, field)}
                    form={form}
                  />
                  {section === 'work' && <AddProof resumeId={resumeId} job={entry} />}
                  <p class="acts">
                    <button
                      class="btn plain"
                      type="button"
                      aria-label={`Done: ${name}`}
                      onClick={() => setOpen(null)}
                    >
                      Done
                    </button>
                    {at > 0 && (
                      <button
                        class="btn plain"
                        type="button"
                        aria-label={`Move up: ${name}`}
                        onClick={() => move(entry.id, at - 1)}
                      >
                        Move up
                      </button>
                    )}
                    {at < entries.length - 1 && (
                      <button
                        class="btn plain"
                        type="button"
                        aria-label={`Move down: ${name}`}
                        onClick={() => move(entry.id, at + 1)}
                      >
                        Move down
                      </button>
                    )}
                    <button
                      class="btn plain soft"
                      type="button"
                      aria-label={`Take it out: ${name}`}
                      onClick={() => remove(entry)}
                    >
                      Take it out
                    </button>
                  </p>
                </fieldset>
              )}
            </li>
          )
        })}
      </ul>
      <p class="acts">
        <button class="btn plain" type="button" onClick={add}>
          <Icon name="plus" />
          {words.add}
        </button>
      </p>
    </section>
  )
}
