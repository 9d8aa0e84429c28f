import {
  type Occupation,
  type Occupations,
  occupationsTitled,
} from '../../core/paths/occupations.ts'
import { ownTitles } from '../../core/paths/own-work.ts'
import { markOwn } from '../../core/paths/paths-actions.ts'
import type { PathsView } from '../../core/paths/paths-view.ts'
import { useAct, useView } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'

/** Which occupations are the person's own, found by what they call their work. */
export function OwnWork(props: { view: PathsView; occupations: Occupations }) {
  const { view, occupations } = props
  const act = useAct()
  const known = useView(ownTitles)
  const title = useDraft('own-work-title', '')
  const asked = title.text.trim() || (view.own.length === 0 ? (known[0] ?? '') : '')
  const found = asked ? occupationsTitled(occupations, asked) : []
  const isOwn = (code: string) => view.own.some((own) => own.code === code)
  const mark = async ({ code, title: name }: Pick<Occupation, 'code' | 'title'>) => {
    const marked = await act(
      'mark-own-work',
      (vault, context) => markOwn(vault, { code, title: name }, context),
      isOwn(code) ? `${name} is taken off.` : `${name} is your work.`,
    )
    if (marked) title.done()
  }
  return (
    <>
      {view.own.length > 0 && (
        <ul class="chosen-work" aria-label="Chosen">
          {view.own.map((own) => (
            <li key={own.code}>
              <span>{own.title}</span>
              <button
                class="btn plain soft"
                type="button"
                aria-label={`Take off ${own.title}`}
                onClick={() => mark(own)}
              >
                Take off
              </button>
            </li>
          ))}
        </ul>
      )}
      {view.standIns.map((says) => (
        <p class="soft" key={says}>
          {says}
        </p>
      ))}
      <Field
        label="What you call your work"
        hint={
          known.length > 0
            ? `From your records: ${known.join(', ')}.`
            : 'A job title, as it stands in an advert.'
        }
        value={title.text}
        onInput={title.write}
      />
      {asked && found.length === 0 && (
        <p class="under">No occupation has these words. Try a plainer title for the same work.</p>
      )}
      {found.length > 0 && (
        <fieldset class="found-work">
          <legend>
            Which of these is closest to “{asked}”? The names are American; choose by the work.
          </legend>
          {found.map((occupation) => (
            <button
              key={occupation.code}
              class="btn"
              type="button"
              aria-pressed={isOwn(occupation.code)}
              onClick={() => mark(occupation)}
            >
              {occupation.title}
            </button>
          ))}
        </fieldset>
      )}
    </>
  )
}
