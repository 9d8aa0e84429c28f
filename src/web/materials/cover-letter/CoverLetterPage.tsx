import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { coverPageWords as words } from '../../../core/content/en/cover-letter.ts'
import {
  type CoverView,
  coverLetterView,
  removeCoverLetter,
} from '../../../core/materials/cover-letter-view.ts'
import { printedLetter } from '../../../core/materials/printed-letter.ts'
import { dateOf } from '../../../core/time/calendar.ts'
import { SignAs } from '../../after/SignAs.tsx'
import { Checked } from '../../letters/Checked.tsx'
import { NotePaper } from '../../letters/NotePaper.tsx'
import { PickLanguage, PickTone } from '../../letters/PickForNote.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { useAct, useOnward, useView } from '../../shell/onward.ts'
import { useTitle } from '../../shell/title.ts'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Opening, Section } from '../../ui/Opening.tsx'
import { useKeepPrinted } from '../use-keep-printed.ts'
import { ChooseProofs } from './ChooseProofs.tsx'
import { useCoverLetter } from './use-cover-letter.ts'
import '../../letters/letters-page.css'
import './cover-letter.css'

/** The letter that goes with an application, made from what the person can show. */
export function CoverLetterPage() {
  const { params } = useRoute()
  const { replica } = useOnward()
  const id = params.id ?? ''
  const view = useView((vault, now) => coverLetterView(vault, id, now), [id])
  useTitle(words.name)
  if (!view) return replica.status.value === 'starting' ? null : <NotFound />
  return <Desk key={id} view={view} />
}

function Desk({ view }: { view: CoverView }) {
  const act = useAct()
  const [editing, setEditing] = useState(false)
  const { form, subject, text, checks, change, write, leave, keep } = useCoverLetter(view)
  const { now } = useOnward()
  const printer = useKeepPrinted()
  const { values } = form
  const { applicationId, unwritten } = view
  const remove = () =>
    act(
      'remove-cover-letter',
      (vault, context) => removeCoverLetter(vault, { applicationId }, context),
      words.removed,
    ).then((removed) => removed && form.done())
  return (
    <>
      <Opening
        say={words.say(view.company)}
        margin={
          <a class="back" href={`/applications/${applicationId}/tailor`}>
            <Icon name="back" />
            {words.back}
          </a>
        }
      >
        <p class="under">{words.why}</p>
      </Opening>
      <Section name={words.parts} heads label={words.parts}>
        <div class="letter-slots">
          <Field
            label={words.to}
            value={values.toName}
            onInput={(toName) => form.set({ toName })}
            onDone={leave}
          />
          {values.words === null && (
            <>
              <Field
                wide
                rows={2}
                label={words.problem}
                hint={words.problemHint}
                value={values.slots.problem}
                onInput={(typed) => write('problem', typed)}
                onDone={leave}
              />
              <Field
                wide
                rows={4}
                label={words.proofs}
                hint={words.proofsHint}
                value={values.slots.proofs}
                onInput={(typed) => write('proofs', typed)}
                onDone={leave}
              />
              <ChooseProofs
                applicationId={applicationId}
                proofs={view.proofs}
                chosen={values.slots.proofs}
                onChange={(proofs) => change({ slots: { ...form.current().slots, proofs } })}
              />
              <Field
                wide
                rows={3}
                label={words.fit}
                hint={words.fitHint}
                value={values.slots.fit}
                onInput={(typed) => write('fit', typed)}
                onDone={leave}
              />
            </>
          )}
        </div>
      </Section>
      <Section
        name={words.letter}
        heads
        label={words.letter}
        asideLabel="Checks on the letter"
        aside={<Checked checks={checks} />}
      >
        <NotePaper
          to={values.toName.trim() || null}
          nobody={view.company}
          subject={subject}
          text={text}
          language={values.language}
          editing={editing}
          onInput={(typed) => form.set({ words: typed })}
          onLeave={leave}
        />
        {values.language !== 'en' && values.words === null && (
          <p class="hint">{words.proofLanguage}</p>
        )}
        <SignAs />
        {values.words === null ? (
          <div class="note-choices">
            <PickTone picked={values.tone} onPick={(tone) => change({ tone })} />
            <PickLanguage
              picked={values.language}
              unwritten={unwritten}
              onPick={(language) => change({ language })}
            />
          </div>
        ) : (
          <p class="acts">
            <button
              class="btn plain"
              type="button"
              onClick={() => {
                setEditing(false)
                change({ words: null })
              }}
            >
              {words.anew}
            </button>
          </p>
        )}
        {!view.readOnly && (
          <p class="acts">
            <button class="btn main" type="button" onClick={keep}>
              {words.keep}
            </button>
            <button class="btn" type="button" onClick={() => setEditing(!editing)}>
              {editing ? words.doneEditing : words.edit}
            </button>
            <button
              class="btn"
              type="button"
              aria-busy={printer.isBusy}
              onClick={async () => {
                if (!(await keep())) return
                await printer.keep({
                  ...{ format: 'pdf', template: 'plain', use: 'cover-letter' },
                  ...{ applicationId, fromId: applicationId },
                  printed: printedLetter({
                    from: { name: view.name ?? '', lines: view.reached },
                    to: [values.toName, view.company],
                    on: dateOf(now.value),
                    ...{ subject, text, language: values.language },
                  }),
                })
              }}
            >
              {words.print}
            </button>
            {view.isKept && (
              <button class="btn plain soft" type="button" onClick={remove}>
                {words.remove}
              </button>
            )}
          </p>
        )}
        {printer.problem && <p role="alert">{printer.problem}</p>}
      </Section>
    </>
  )
}
