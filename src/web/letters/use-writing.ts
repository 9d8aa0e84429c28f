import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { settingsOf } from '../../core/care/settings.ts'
import { whomWords } from '../../core/content/en/letter-types.ts'
import type { Now } from '../../core/context.ts'
import { peopleFor } from '../../core/letters/about-choices.ts'
import { draftLetter } from '../../core/letters/draft-letter.ts'
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
import { isAt } from '../shell/address-here.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import type { SentVia } from './SendNote.tsx'
import type { Whom } from './WhomPicker.tsx'

/** Which letter is written, and what about. */
export interface Writing {
  readonly type: DraftedType
  readonly letterId: string | null
  readonly applicationId: string | null
  readonly personId: string | null
  /** Names what is typed here until it is kept. */
  readonly draftKey: string
  /** It is kept for the first time, and has an address of its own. */
  readonly onKept: (letterId: string) => void
}

interface Typed {
  readonly whom: Whom | null
  readonly slots: Readonly<Record<string, string>>
  readonly tone: LetterTone
  readonly language: WrittenLanguage | null
  /** The words as they were changed by hand; null while they are drafted. */
  readonly words: string | null
}

/** A letter of the table while it is written: what it is drafted from, and what can be done with it. */
export function useWriting(props: Writing) {
  const { type, letterId, applicationId } = props
  const { replica } = useOnward()
  const { route } = useLocation()
  const act = useAct()
  // Known at once: leaving a field and sending may come with one tap.
  const own = useRef(letterId)
  own.current = letterId ?? own.current
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

  const choices = useView(
    (vault, now) => whomTo(vault, props, now),
    [type, applicationId, props.personId],
  )
  const isKnown = applicationId !== null || props.personId !== null
  const whom = form.values.whom ?? (isKnown ? choices[0] : undefined) ?? nobody
  const personId = whom.personId ?? (form.values.whom ? null : props.personId)
  const toName = whom.name?.trim() || null
  const look = useView(
    (vault, now) => {
      const occasion = occasionOf(vault, { type, applicationId, personId, toName }, now)
      return { occasion, advice: sendAdvice(type, occasion), name: settingsOf(vault).name }
    },
    [type, applicationId, personId, toName],
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
      ...{ letterId: own.current, type, applicationId },
      ...{ to: { name, address }, subject: anew.subject },
      personId: chosen.personId ?? (now.whom ? null : props.personId),
      text: now.words ?? anew.text,
      ...{ tone: now.tone, language: anew.language },
      making: { slots: { ...now.slots }, edited: now.words !== null },
    }
  }
  const keep = async (): Promise<string | null> => {
    const taken = form.current()
    const letter = await act(
      'keep-letter',
      (vault, context) => {
        const written = keepWritten(vault, input(), context)
        if (written.ok) own.current = written.value.id
        return written
      },
      'Kept as a draft.',
    )
    if (!letter) {
      own.current = letterId
      return null
    }
    form.done(taken)
    if (!letterId && !isKnown && isAt('/letters/write')) props.onKept(letter.id)
    return letter.id
  }
  const change = (some: Partial<Typed>) => {
    form.set(some)
    keep()
  }
  const leave = () => {
    if (form.touched) keep()
  }
  const goOn = (to: string, replace?: boolean) => {
    // Who has gone on to another page while something was kept is not brought back.
    if (isAt('/letters/write')) route(to, replace)
  }
  const showSent = (id: string) => goOn(`/letters/write?letter=${id}`, true)
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
    goOn('/letters')
  }
  const drop = async () => {
    const known = own.current
    if (known) {
      const dropped = await act(
        'drop-letter',
        (vault, context) => dropWritten(vault, { letterId: known }, context),
        'No letter, then.',
      )
      if (!dropped) return
    }
    form.done()
    goOn('/letters')
  }
  return {
    ...{ choices, whom, to, replyingTo, draft, text, form, keep, change, leave, sent, hold, drop },
    ...look,
    /** Its words were changed by hand. */
    isEdited: words !== null,
    /** It went out through the program, and is noted so. */
    gone: () => own.current && showSent(own.current),
  }
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
