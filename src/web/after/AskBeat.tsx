import { useEffect, useState } from 'preact/hooks'
import type { Now } from '../../core/context.ts'
import { askAdvice } from '../../core/letters/ask-rule.ts'
import { checkLetter } from '../../core/letters/check-letter.ts'
import { draftFeedbackLetter, questionsFor } from '../../core/letters/feedback-letter.ts'
import {
  type AskLetter,
  type AskLetterInput,
  askLetterOf,
  dropAsk,
  holdAskLetter,
  keepAskLetter,
  markSent,
} from '../../core/letters/letter-actions.ts'
import { occasionOf } from '../../core/letters/occasion.ts'
import { answersTo } from '../../core/letters/sent-by-smtp.ts'
import { whomChoices } from '../../core/letters/whom.ts'
import type { AfterNo } from '../../core/recovery/beats.ts'
import type { Vault } from '../../core/vault/vault.ts'
import { Checked } from '../letters/Checked.tsx'
import { NotePaper } from '../letters/NotePaper.tsx'
import {
  cannotWrite,
  PickLanguage,
  PickParts,
  PickQuestions,
  PickTone,
} from '../letters/PickForNote.tsx'
import { SendNote, type SentVia } from '../letters/SendNote.tsx'
import { SignAs } from '../letters/SignAs.tsx'
import { type Whom, WhomPicker } from '../letters/WhomPicker.tsx'
import { focusPart } from '../shell/focus-kept.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Section } from '../ui/Opening.tsx'
import { Answer } from './Answer.tsx'

/** What the person chose for the note; what is absent is proposed. */
type Choices = Pick<AskLetterInput, 'language' | 'tone'> & {
  readonly questions?: readonly string[] | undefined
  readonly interest?: boolean | undefined
  readonly to?: { readonly name: string | null; readonly address: string | null } | undefined
}

/** Whether, whom and when to ask, and one letter that is ready to send. */
export function AskBeat({ view }: { view: AfterNo }) {
  const { recoveryId } = view
  const { replica } = useOnward()
  const act = useAct()
  const advice = useView((vault, at) => askAdvice(vault, recoveryId, at), [recoveryId])
  const kept = useView((vault) => askLetterOf(vault, recoveryId), [recoveryId])
  const proposed = useView(
    (vault, at) => draftFeedbackLetter(vault, { recoveryId, ...choicesOf(kept) }, at),
    [recoveryId, kept],
  )
  const fitting = useView((vault) => questionsFor(vault, recoveryId), [recoveryId])
  const people = useView((vault, at) => whomFor(vault, view.applicationId, at), [recoveryId])
  const replyingTo = useView((vault) => answersTo(vault, recoveryId), [recoveryId])
  const byHand = kept !== undefined && kept.text !== '' && kept.making.edited !== false
  const draft = useDraft(`ask/${recoveryId}`, (byHand ? kept.text : proposed?.text) ?? '')
  const [typedWhom, setTypedWhom] = useState<Whom | null>(null)
  const [editing, setEditing] = useState(false)
  useEffect(() => {
    if (kept && !kept.text) replica.text(kept.letterId)
  }, [replica, kept])

  if (kept?.state === 'sent') return <Answer letter={kept} />
  if (!proposed) return null
  const edited = byHand || draft.touched
  const to = cleaned(typedWhom ?? kept?.to ?? proposed.to)
  const { subject } = proposed
  const { text } = draft
  const asks = proposed.questions.length > 0

  /** The note as it stands: drafted anew with other choices unless its words were changed by hand. */
  const noteWith = (vault: Vault, now: Now, changed: Choices = {}): AskLetterInput => {
    const choices: Choices = { ...choicesOf(kept), to, ...changed }
    // Asked for in any case: what is typed from here on is for the next time.
    const words = draft.joined()
    const anew = edited ? undefined : draftFeedbackLetter(vault, { recoveryId, ...choices }, now)
    return {
      ...{ recoveryId, subject, to: choices.to ?? to },
      text: anew?.text ?? words,
      language: choices.language ?? proposed.language,
      tone: choices.tone,
      making: {
        questions: [...(choices.questions ?? proposed.questions)],
        interest: choices.interest ?? proposed.interest,
        edited,
      },
    }
  }
  const keep = async (changed?: Choices) => {
    const letter = await act(
      'keep-letter',
      (vault, context) => keepAskLetter(vault, noteWith(vault, context.now, changed), context),
      'Kept as a draft.',
    )
    if (letter) {
      draft.done()
      setTypedWhom(null)
    }
    return letter?.id ?? null
  }
  const sent = async (via: SentVia) => {
    const letterId = await keep()
    if (!letterId) return
    await act(
      'letter-sent',
      (vault, context) => markSent(vault, { letterId, via }, context),
      'Noted as sent.',
    )
    focusPart('Ask')
  }
  const hold = async () => {
    const held = await act(
      'hold-letter',
      (vault, context) => holdAskLetter(vault, noteWith(vault, context.now), context),
      'Put away until tomorrow.',
    )
    if (held) draft.done()
  }
  const drop = () =>
    act('skip-beat', (vault, context) => dropAsk(vault, { recoveryId }, context), 'No note, then.')
  const writeAnew = async () => {
    await act(
      'keep-letter',
      (vault, context) => {
        const anew = draftFeedbackLetter(vault, { recoveryId, ...choicesOf(kept), to }, context.now)
        const note = noteWith(vault, context.now)
        const making = { ...note.making, edited: false }
        return keepAskLetter(vault, { ...note, making, text: anew?.text ?? text }, context)
      },
      'Written anew.',
    )
    draft.done()
  }

  return (
    <Section
      name="Ask"
      label="Ask"
      asideLabel="Checks on the note"
      aside={
        <>
          <Checked checks={checkLetter(text, { toName: to.name, asks }, proposed.language)} />
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
        onLeave={() => {
          if (draft.touched) keep()
        }}
      />
      {proposed.unwritten && !editing && <p class="hint">{cannotWrite(proposed.unwritten)}</p>}
      <SignAs />
      {(editing || !to.address) && (
        <WhomPicker
          choices={people}
          whom={typedWhom ?? { ...to, personId: null }}
          onPick={(whom) => keep({ to: cleaned(whom) })}
          onType={setTypedWhom}
          onDone={() => {
            if (typedWhom) keep()
          }}
        />
      )}
      {editing && !edited && (
        <>
          <PickParts
            interest={proposed.interest}
            asks={asks}
            onInterest={(interest) => keep({ interest })}
            onAsks={(asks) =>
              keep({ questions: asks ? fitting.slice(0, 1).map(({ id }) => id) : [] })
            }
          />
          {asks && (
            <PickQuestions
              questions={fitting}
              picked={proposed.questions}
              onPick={(questions) => keep({ questions })}
            />
          )}
          <PickTone picked={kept?.tone ?? 'plain'} onPick={(tone) => keep({ tone })} />
          <PickLanguage
            picked={proposed.language}
            unwritten={proposed.unwritten}
            onPick={(language) => keep({ language })}
          />
        </>
      )}
      {editing && edited && (
        <p class="acts">
          <button class="btn plain" type="button" onClick={writeAnew}>
            Write it anew, without my changes
          </button>
        </p>
      )}
      <SendNote
        {...{ to, subject, text, replyingTo, editing }}
        language={proposed.language}
        onEdit={setEditing}
        keep={() => keep()}
        onSent={sent}
        onGone={() => focusPart('Ask')}
        hold={{ label: 'Not today', go: hold }}
        drop={{ label: 'No note at all', go: drop }}
      />
    </Section>
  )
}

function choicesOf(kept: AskLetter | undefined): Choices {
  if (!kept) return {}
  const { making, language, tone, to } = kept
  const whom = to.name || to.address ? { to } : {}
  return { questions: making.questions, interest: making.interest, language, tone, ...whom }
}

/** Who may be asked about an application, best first. */
function whomFor(vault: Vault, applicationId: string, now: Now) {
  const about = { type: 'ask-feedback', applicationId, personId: null } as const
  return whomChoices(occasionOf(vault, about, now))
}

function cleaned({ name, address }: Pick<Whom, 'name' | 'address'>) {
  return { name: name?.trim() || null, address: address?.trim() || null }
}

function first(name: string): string {
  return name.split(' ', 1)[0] ?? name
}
