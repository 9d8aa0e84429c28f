import { useEffect, useState } from 'preact/hooks'
import { askAdvice } from '../../core/letters/ask-rule.ts'
import { checkLetter } from '../../core/letters/check-letter.ts'
import { eml } from '../../core/letters/eml.ts'
import { draftFeedbackLetter, questionsFor } from '../../core/letters/feedback-letter.ts'
import { askLetterOf, dropAsk, keepAskLetter, markSent } from '../../core/letters/letter-actions.ts'
import { mailto } from '../../core/letters/mailto.ts'
import { laterBeat } from '../../core/recovery/beat-actions.ts'
import type { AfterNo } from '../../core/recovery/beats.ts'
import { nextMorning } from '../../core/recovery/mornings.ts'
import { focusPart } from '../shell/focus-kept.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Section } from '../ui/Opening.tsx'
import { Answer } from './Answer.tsx'
import { Checked } from './Checked.tsx'
import { SignAs } from './SignAs.tsx'

/** Whether, whom and when to ask, and one letter that is ready to send. Nothing is sent by Onward. */
export function AskBeat({ view }: { view: AfterNo }) {
  const { recoveryId } = view
  const { replica, now, word } = useOnward()
  const act = useAct()
  const advice = useView((vault, at) => askAdvice(vault, recoveryId, at), [recoveryId])
  const kept = useView((vault) => askLetterOf(vault, recoveryId), [recoveryId])
  const [questions, setQuestions] = useState<readonly string[] | undefined>(undefined)
  const proposed = useView(
    (vault, at) => draftFeedbackLetter(vault, { recoveryId, questions }, at),
    [recoveryId, questions],
  )
  const choices = useView((vault) => questionsFor(vault, recoveryId), [recoveryId])
  const draft = useDraft(`ask/${recoveryId}`, kept?.text || (proposed?.text ?? ''))
  const [address, setAddress] = useState<string | null>(null)
  const [editing, setEditing] = useState(false)
  const [opened, setOpened] = useState<'mailto' | 'eml' | 'copy' | null>(null)
  useEffect(() => {
    if (kept && !kept.text) replica.text(kept.letterId)
  }, [replica, kept])

  if (kept?.state === 'sent') return <Answer letter={kept} />
  if (!proposed) return null

  const to = {
    name: kept?.to.name ?? proposed.to.name,
    address: (address ?? kept?.to.address ?? proposed.to.address ?? '').trim() || null,
  }
  const { subject } = proposed
  const text = draft.text
  const link = mailto({ to: to.address, subject, text })
  const keep = () =>
    act(
      'keep-letter',
      (vault, context) => keepAskLetter(vault, { recoveryId, to, subject, text }, context),
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
    try {
      await navigator.clipboard.writeText(text)
      setOpened('copy')
      word.say('Copied. Paste it into your mail.')
    } catch {
      setEditing(true)
      word.say('This browser does not let Onward copy. Mark the text and copy it by hand.')
    }
  }
  const asFile = () => {
    setOpened('eml')
    saveFile('note.eml', 'message/rfc822', eml({ to, subject, text }))
  }
  const pickQuestion = (id: string) => {
    const chosen = questions ?? proposed.questions
    const next = chosen.includes(id)
      ? chosen.filter((each) => each !== id)
      : [...chosen, id].slice(-2)
    setQuestions(next)
  }

  return (
    <Section
      name="Ask"
      label="Ask"
      asideLabel="Checks on the note"
      aside={
        <>
          <Checked checks={checkLetter(text, { toName: to.name })} />
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
      <article class="note ribbon letter" aria-label="The note">
        <p class="sent">
          To <b>{to.name ?? to.address ?? 'the person who wrote to you'}</b>
          <br />
          {subject}
        </p>
        {editing ? (
          <textarea
            class="input note-text"
            aria-label="The note"
            rows={14}
            value={text}
            onInput={(event) => draft.write(event.currentTarget.value)}
            onBlur={async () => {
              if (draft.touched && (await keep())) draft.done()
            }}
          />
        ) : (
          <p class="written-text">{text}</p>
        )}
        {editing && <p class="written-text only-print">{text}</p>}
      </article>
      <SignAs />
      {editing && !draft.touched && !kept?.text && (
        <fieldset class="pick-questions">
          <legend class="label">What to ask, at most two</legend>
          <div class="chips">
            {choices.map((question) => (
              <button
                key={question.id}
                type="button"
                class="chip"
                aria-pressed={(questions ?? proposed.questions).includes(question.id)}
                onClick={() => pickQuestion(question.id)}
              >
                {question.label}
              </button>
            ))}
          </div>
        </fieldset>
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
        {link.fits && (
          <a class="btn main" href={link.href} onClick={() => setOpened('mailto')}>
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
