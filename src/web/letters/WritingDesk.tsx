import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { settingsOf } from '../../core/care/settings.ts'
import { sayLetter, slotProse, typeProse, whomWords } from '../../core/content/en/letter-types.ts'
import type { Now } from '../../core/context.ts'
import { peopleFor } from '../../core/letters/about-choices.ts'
import { checkWritten, isCopyOf } from '../../core/letters/check-written.ts'
import { draftLetter, languagesOf } from '../../core/letters/draft-letter.ts'
import { type WrittenLanguage, writtenLanguages } from '../../core/letters/feedback-words.ts'
import {
  dropWritten,
  holdWritten,
  keepWritten,
  type WrittenInput,
} from '../../core/letters/keep-written.ts'
import { markSent } from '../../core/letters/letter-actions.ts'
import type { DraftedType } from '../../core/letters/letter-types.ts'
import type { LetterTone } from '../../core/letters/letter-words.ts'
import { shortName } from '../../core/letters/names.ts'
import { type About, occasionOf } from '../../core/letters/occasion.ts'
import { sendAdvice } from '../../core/letters/send-rules.ts'
import { answersFrom } from '../../core/letters/sent-by-smtp.ts'
import { type WhomChoice, whomChoices } from '../../core/letters/whom.ts'
import { knownIn } from '../../core/vault/kind.ts'
import {
  type Letter,
  letterKind,
  letterTextKind,
  letterTones,
} from '../../core/vault/kinds/letter.ts'
import type { Vault } from '../../core/vault/vault.ts'
import { SignAs } from '../after/SignAs.tsx'
import { useFormDraft } from '../applications/use-form-draft.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { Field } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { Checked } from './Checked.tsx'
import { NotePaper } from './NotePaper.tsx'
import { cannotWrite, PickLanguage, PickTone } from './PickForNote.tsx'
import { SendNote, type SentVia } from './SendNote.tsx'
import { type Whom, WhomPicker } from './WhomPicker.tsx'
import './letters-page.css'

interface Typed {
  readonly whom: Whom | null
  readonly slots: Readonly<Record<string, string>>
  readonly tone: LetterTone
  readonly language: WrittenLanguage | null
  /** The words as they were changed by hand; null while they are drafted. */
  readonly words: string | null
}

/** One letter of the table: whom it goes to, what only the person can say, and the letter itself. */
export function WritingDesk(props: {
  type: DraftedType
  letterId: string | null
  applicationId: string | null
  personId: string | null
  /** Names what is typed here until it is kept. */
  draftKey: string
  /** It is kept for the first time, and has an address of its own. */
  onKept: (letterId: string) => void
}) {
  const { type, letterId, applicationId } = props
  const { replica } = useOnward()
  const { route } = useLocation()
  const act = useAct()
  const kept = useView(
    (vault) => keptFields(vault.get(letterKind, letterId ?? '')?.body),
    [letterId],
  )
  const keptWords = useView(
    (vault) => vault.get(letterTextKind, letterId ?? '')?.body.text,
    [letterId],
  )
  useEffect(() => {
    if (letterId && keptWords === undefined) replica.text(letterId)
  }, [replica, letterId, keptWords])
  const form = useFormDraft<Typed>(`write/${props.draftKey}`, {
    ...kept,
    words: kept.edited ? (keptWords ?? '') : null,
  })
  const { slots, tone, language, words } = form.values
  const [editing, setEditing] = useState(false)

  const choices = useView(
    (vault, now) => whomTo(vault, props, now),
    [type, applicationId, props.personId],
  )
  const isKnown = applicationId !== null || props.personId !== null
  const whom = form.values.whom ?? (isKnown ? choices[0] : undefined) ?? nobody
  const personId = whom.personId ?? (form.values.whom ? null : props.personId)
  const look = useView(
    (vault, now) => {
      const occasion = occasionOf(vault, { type, applicationId, personId }, now)
      return { occasion, advice: sendAdvice(type, occasion), name: settingsOf(vault).name }
    },
    [type, applicationId, personId],
  )
  const to = { name: whom.name?.trim() || null, address: whom.address?.trim() || null }
  const replyingTo = useView(
    (vault) => answersFrom(vault, applicationId, to.address),
    [applicationId, to.address],
  )
  const draft = draftLetter(type, look.occasion, {
    ...{ to, slots, tone },
    language: language ?? undefined,
  })
  const text = words ?? draft.text
  const prose = typeProse[type]

  const input = (): WrittenInput => {
    const now = form.current()
    const chosen = now.whom ?? whom
    const name = chosen.name?.trim() || null
    const address = chosen.address?.trim() || null
    const anew = draftLetter(type, look.occasion, {
      ...{ to: { name, address }, slots: now.slots, tone: now.tone },
      language: now.language ?? undefined,
    })
    return {
      ...{ letterId, type, applicationId, to: { name, address }, subject: anew.subject },
      personId: chosen.personId ?? (now.whom ? null : props.personId),
      text: now.words ?? anew.text,
      ...{ tone: now.tone, language: anew.language },
      making: { slots: { ...now.slots }, edited: now.words !== null },
    }
  }
  const keep = async (): Promise<string | null> => {
    const letter = await act(
      'keep-letter',
      (vault, context) => keepWritten(vault, input(), context),
      'Kept as a draft.',
    )
    if (!letter) return null
    form.done()
    if (!letterId && !isKnown) props.onKept(letter.id)
    return letter.id
  }
  const change = (some: Partial<Typed>) => {
    form.set(some)
    keep()
  }
  const leave = () => {
    if (form.touched) keep()
  }
  const showSent = (id: string) => route(`/letters/write?letter=${id}`, true)
  const sent = async (via: SentVia) => {
    const id = await keep()
    if (!id) return
    await act(
      'letter-sent',
      (vault, context) => markSent(vault, { letterId: id, via }, context),
      'Noted as sent.',
    )
    showSent(id)
  }
  const hold = async () => {
    const held = await act(
      'hold-letter',
      (vault, context) => holdWritten(vault, input(), context),
      'Held overnight. Today brings it back in the morning.',
    )
    if (!held) return
    form.done()
    route('/letters')
  }
  const drop = async () => {
    if (letterId) {
      const dropped = await act(
        'drop-letter',
        (vault, context) => dropWritten(vault, { letterId }, context),
        'No letter, then.',
      )
      if (!dropped) return
    }
    form.done()
    route('/letters')
  }

  return (
    <>
      <Opening
        say={sayLetter(prose.name, to.name && shortName(to.name))}
        margin={
          <a class="back" href="/letters">
            <Icon name="back" />
            Letters
          </a>
        }
      >
        <p class="under">{look.advice.send === 'yes' ? prose.does : look.advice.why}</p>
      </Opening>
      <Section name="For this one" heads label="What the letter is made of">
        <WhomPicker
          choices={choices}
          whom={whom}
          onPick={(picked) => change({ whom: picked })}
          onType={(typed) => form.set({ whom: typed })}
          onDone={leave}
        />
        {words === null && draft.slots.length > 0 && (
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
                  ...{ type, text, language: draft.language, name: look.name },
                  ...{ advice: look.advice },
                  isCopy: isCopyOf(look.occasion, draft.slots, letterId),
                },
                look.occasion,
              )}
            />
            <details class="why">
              <summary>When, and why</summary>
              <p class="because">{look.advice.why}</p>
              {look.advice.send !== 'yes' && <p class="because">{prose.when}</p>}
              <p class="hint">{look.advice.source}</p>
            </details>
          </>
        }
      >
        <NotePaper
          to={to.name ?? to.address}
          subject={draft.subject}
          text={text}
          language={draft.language}
          editing={editing}
          onInput={(typed) => form.set({ words: typed })}
          onLeave={leave}
        />
        {draft.unwritten && !editing && <p class="hint">{cannotWrite(draft.unwritten)}</p>}
        <SignAs />
        {words === null ? (
          <div class="note-choices">
            <PickTone picked={draft.tone} onPick={(picked) => change({ tone: picked })} />
            <PickLanguage
              picked={draft.language}
              languages={languagesOf()}
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
          replyingTo={replyingTo}
          onEdit={setEditing}
          keep={keep}
          onSent={sent}
          onGone={() => letterId && showSent(letterId)}
          hold={{ label: 'Hold it overnight', go: hold }}
          drop={{ label: 'No letter at all', go: drop }}
        />
      </Section>
    </>
  )
}

const nobody: Whom = { name: null, address: null, personId: null }

type Kept = Omit<Typed, 'words'> & { readonly edited: boolean }

/** Whom it can go to: those of the application or the chosen person, else the list of people. */
function whomTo(
  vault: Vault,
  about: Pick<About, 'type' | 'applicationId' | 'personId'>,
  now: Now,
): readonly WhomChoice[] {
  if (about.applicationId || about.personId) return whomChoices(occasionOf(vault, about, now))
  return peopleFor(vault).map((person) => ({ ...person, who: whomWords.known }))
}

function keptFields(letter: Letter | undefined): Kept {
  const { to, making, personId } = letter ?? {}
  return {
    whom: to
      ? { name: to.name ?? null, address: to.address ?? null, personId: personId ?? null }
      : null,
    slots: making?.slots ?? {},
    tone: knownIn(letterTones, letter?.tone) ?? 'plain',
    language: knownIn(writtenLanguages, letter?.language) ?? null,
    edited: making?.edited ?? false,
  }
}
