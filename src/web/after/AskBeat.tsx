import { useEffect, useState } from 'preact/hooks'
import { askAdvice } from '../../core/letters/ask-rule.ts'
import { checkLetter } from '../../core/letters/check-letter.ts'
import { draftFeedbackLetter, questionsFor } from '../../core/letters/feedback-letter.ts'
import type { WrittenLanguage } from '../../core/letters/feedback-words.ts'
import { askLetterOf, dropAsk, keepAskLetter, markSent } from '../../core/letters/letter-actions.ts'
import { answersTo } from '../../core/letters/sent-by-smtp.ts'
import { laterBeat } from '../../core/recovery/beat-actions.ts'
import type { AfterNo } from '../../core/recovery/beats.ts'
import { nextMorning } from '../../core/recovery/mornings.ts'
import { Checked } from '../letters/Checked.tsx'
import { NotePaper } from '../letters/NotePaper.tsx'
import { cannotWrite, PickLanguage, PickQuestions } from '../letters/PickForNote.tsx'
import { SendBySmtp } from '../letters/SendBySmtp.tsx'
import { useNoteWays } from '../letters/use-note-ways.ts'
import { focusPart } from '../shell/focus-kept.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Section } from '../ui/Opening.tsx'
import { Answer } from './Answer.tsx'
import { SignAs } from './SignAs.tsx'

/** Whether, whom and when to ask, and one letter that is ready to send. Nothing goes without a word. */
export function AskBeat({ view }: { view: AfterNo }) {
  const { recoveryId } = view
  const { replica, now } = useOnward()
  const act = useAct()
  const advice = useView((vault, at) => askAdvice(vault, recoveryId, at), [recoveryId])
  const kept = useView((vault) => askLetterOf(vault, recoveryId), [recoveryId])
  const [questions, setQuestions] = useState<readonly string[] | undefined>(undefined)
  const [picked, setPicked] = useState<WrittenLanguage | undefined>(undefined)
  const language = picked ?? kept?.language
  const proposed = useView(
    (vault, at) => draftFeedbackLetter(vault, { recoveryId, questions, language }, at),
    [recoveryId, questions, language],
  )
  const replyingTo = useView((vault) => answersTo(vault, recoveryId), [recoveryId])
  const choices = useView((vault) => questionsFor(vault, recoveryId), [recoveryId])
  const draft = useDraft(`ask/${recoveryId}`, kept?.text || (proposed?.text ?? ''))
  const [address, setAddress] = useState<string | null>(null)
  const [editing, setEditing] = useState(false)
  const [opened, setOpened] = useState<'mailto' | 'eml' | 'copy' | null>(null)
  useEffect(() => {
    if (kept && !kept.text) replica.text(kept.letterId)
  }, [replica, kept])

  const to = {
    name: kept?.to.name ?? proposed?.to.name ?? null,
    address: (address ?? kept?.to.address ?? proposed?.to.address ?? '').trim() || null,
  }
  const subject = proposed?.subject ?? ''
  const { text } = draft
  const ways = useNoteWays({ to, subject, text })
  if (kept?.state === 'sent') return <Answer letter={kept} />
  if (!proposed) return null

  const keep = () =>
    act(
      'keep-letter',
      (vault, context) =>
        keepAskLetter(
          vault,
          { recoveryId, to, subject, text, language: proposed.language },
          context,
        ),
      'Kept as a draft.',
    )
  const sent = async (via: 'mailto' | 'eml' | 'copy' | 'other') => {
    const letter = await keep()
    if (!letter) return
    draft.done()
    await act(
      'letter-sent',
      (vault, context) => markSent(vault, { letterId: letter.id, via }, context),
      'Noted as sent.',
    )
    focusPart('Ask')
  }
  const notToday = async () => {
    if (draft.touched) await keep()
    await act(
      'not-now',
      (vault, context) =>
        laterBeat(vault, { recoveryId, beat: 'ask', ...nextMorning(vault, now.value) }, context),
      'Put away until tomorrow.',
    )
  }
  const drop = () =>
    act('skip-beat', (vault, context) => dropAsk(vault, { recoveryId }, context), 'No note, then.')
  const copy = async () => {
    if (await ways.copy()) setOpened('copy')
    else setEditing(true)
  }
  const asFile = () => {
    setOpened('eml')
    ways.saveAsFile()
  }

  return (
    <Section
      name="Ask"
      label="Ask"
      asideLabel="Checks on the note"
      aside={
        <>
          <Checked checks={checkLetter(text, { toName: to.name }, proposed.language)} />
          <details class="why">
            <summary>{to.name ? `Why ${first(to.name)}, and why now` : 'Why, and why now'}</summary>
            <p class="because">{advice.why}</p>
            <p class="hint">{advice.source}</p>
          </details>
        </>
      }
    >
      <h2 class="hush">The note{to.name ? ` to ${first(to.name)}` : ''}</h2>
      {advice.ask === 'no' && <p class="under ask-no">{advice.why}</p>}
      <NotePaper
        to={to.name ?? to.address}
        subject={subject}
        text={text}
        language={proposed.language}
        editing={editing}
        onInput={draft.write}
        onLeave={async () => {
          if (draft.touched && (await keep())) draft.done()
        }}
      />
      {proposed.unwritten && !editing && <p class="hint">{cannotWrite(proposed.unwritten)}</p>}
      <SignAs />
      {editing && !draft.touched && !kept?.text && (
        <>
          <PickQuestions
            questions={choices}
            picked={questions ?? proposed.questions}
            onPick={setQuestions}
          />
          <PickLanguage
            picked={proposed.language}
            unwritten={proposed.unwritten}
            onPick={setPicked}
          />
        </>
      )}
      {(editing || !to.address) && (
        <div class="to-whom">
          <Field
            label="Their address"
            inputMode="email"
            value={address ?? to.address ?? ''}
            onInput={setAddress}
            hint="You can also leave it empty and answer in your own mail program."
          />
        </div>
      )}
      <p class="acts">
        {ways.href && (
          <a class="btn main" href={ways.href} onClick={() => setOpened('mailto')}>
            Open it in my mail program
          </a>
        )}
        {editing ? (
          <button class="btn plain" type="button" onClick={() => setEditing(false)}>
            Done with the words
          </button>
        ) : (
          <button class="btn plain" type="button" onClick={() => setEditing(true)}>
            Change the words
          </button>
        )}
        <button class="btn plain" type="button" onClick={copy}>
          Copy the note
        </button>
        <button class="btn plain" type="button" onClick={asFile}>
          Save as a file
        </button>
        <SendBySmtp
          {...{ to, subject, text, replyingTo }}
          language={proposed.language}
          keep={async () => (await keep())?.id ?? null}
          onSent={() => {
            draft.done()
            focusPart('Ask')
          }}
        />
        <button class="btn plain soft" type="button" onClick={notToday}>
          Not today
        </button>
      </p>
      {opened ? (
        <p class="acts sent-it">
          <span class="under">Has it gone?</span>
          <button class="btn" type="button" onClick={() => sent(opened)}>
            Yes, it is sent
          </button>
          <button class="btn plain soft" type="button" onClick={() => setOpened(null)}>
            Not yet
          </button>
        </p>
      ) : (
        <p>
          <button class="btn plain soft back-in" type="button" onClick={() => sent('other')}>
            I have sent it
          </button>
          <button class="btn plain soft" type="button" onClick={drop}>
            No note at all
          </button>
        </p>
      )}
    </Section>
  )
}

function first(name: string): string {
  return name.split(' ', 1)[0] ?? name
}
