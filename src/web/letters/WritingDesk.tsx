import { useState } from 'preact/hooks'
import { sayLetter, slotProse, typeProse } from '../../core/content/en/letter-types.ts'
import { checkWritten, isCopyOf } from '../../core/letters/check-written.ts'
import type { LetterTypeId } from '../../core/letters/letter-types.ts'
import { shortName } from '../../core/letters/names.ts'
import { Back } from '../ui/Back.tsx'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { Checked } from './Checked.tsx'
import { NotePaper } from './NotePaper.tsx'
import { cannotWrite, PickLanguage, PickTone } from './PickForNote.tsx'
import { SendNote } from './SendNote.tsx'
import { SignAs } from './SignAs.tsx'
import { useWriting, type Writing } from './use-writing.ts'
import { WhomPicker } from './WhomPicker.tsx'
import './letters-page.css'

/** One letter of the table: whom it goes to, what only the person can say, and the letter itself. */
export function WritingDesk(props: Writing) {
  const { type, letterId } = props
  const [editing, setEditing] = useState(false)
  const writing = useWriting(props)
  const { advice, choices, draft, form, occasion, text, to } = writing
  const { change, leave } = writing
  const prose = typeProse[type]
  return (
    <>
      <Opening
        say={sayLetter(prose.name, to.name && shortName(to.name))}
        margin={<Back href="/letters">Letters</Back>}
      >
        <p class="under">
          {advice.send === 'yes' ? prose.does : advice.why}
          {advice.instead && (
            <>
              {' '}
              <a href={insteadPath(advice.instead, props)}>{typeProse[advice.instead].name}</a>
            </>
          )}
        </p>
      </Opening>
      <Section name="For this one" heads label="What the letter is made of">
        <WhomPicker
          choices={choices}
          whom={writing.whom}
          onPick={(picked) => change({ whom: picked })}
          onType={(typed) => form.set({ whom: typed })}
          onDone={leave}
        />
        {!writing.isEdited && draft.slots.length > 0 && (
          <div class="letter-slots">
            {draft.slots.map(({ id, value }) => (
              <Field
                key={id}
                wide
                rows={slotProse[id].rows}
                label={slotProse[id].label}
                hint={slotProse[id].hint}
                value={value}
                onInput={(typed) => form.set({ slots: { ...form.current().slots, [id]: typed } })}
                onDone={leave}
              />
            ))}
          </div>
        )}
      </Section>
      <Section
        name="The letter"
        heads
        label="The letter"
        asideLabel="Checks on the letter"
        aside={
          <>
            <Checked
              checks={checkWritten(
                {
                  ...{ type, text, language: draft.language, name: writing.name },
                  ...{ advice: advice },
                  isCopy: isCopyOf(occasion, draft.slots, letterId),
                },
                occasion,
              )}
            />
            <details class="why">
              <summary>When, and why</summary>
              <p class="because">{advice.why}</p>
              {advice.send !== 'yes' && <p class="because">{prose.when}</p>}
              <p class="hint">{advice.source}</p>
            </details>
          </>
        }
      >
        <NotePaper
          to={to.name ?? to.address}
          nobody="nobody yet"
          subject={draft.subject}
          text={text}
          language={draft.language}
          editing={editing}
          onInput={(typed) => form.set({ words: typed })}
          onLeave={leave}
        />
        {draft.unwritten && !editing && <p class="hint">{cannotWrite(draft.unwritten)}</p>}
        <SignAs />
        {!writing.isEdited ? (
          <div class="note-choices">
            <PickTone picked={draft.tone} onPick={(picked) => change({ tone: picked })} />
            <PickLanguage
              picked={draft.language}
              unwritten={draft.unwritten}
              onPick={(picked) => change({ language: picked })}
            />
          </div>
        ) : (
          <p class="acts">
            <button class="btn plain" type="button" onClick={() => change({ words: null })}>
              Write it anew, without my changes
            </button>
          </p>
        )}
        <SendNote
          {...{ to, text, editing }}
          subject={draft.subject}
          language={draft.language}
          replyingTo={writing.replyingTo}
          onEdit={setEditing}
          keep={writing.keep}
          onSent={writing.sent}
          onGone={writing.gone}
          hold={{ label: 'Hold it overnight', go: writing.hold }}
          drop={{ label: 'No letter at all', go: writing.drop }}
        />
      </Section>
    </>
  )
}

function insteadPath(type: LetterTypeId, { applicationId, personId }: Writing): string {
  const application = applicationId ? `&application=${applicationId}` : ''
  return `/letters/write?type=${type}${application}${personId ? `&person=${personId}` : ''}`
}
