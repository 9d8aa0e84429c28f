import { belongingTo } from '../applications/belonging.ts'
import { settingsOf } from '../care/settings.ts'
import { offerLine } from '../paths/offering.ts'
import { lettersWith } from '../people/contacts.ts'
import { knownIn } from '../vault/kind.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { evidenceKind } from '../vault/kinds/learn.ts'
import { type WrittenLanguage, writtenLanguages } from './feedback-words.ts'
import { type DraftedType, type LetterSlot, letterSlots, letterTypes } from './letter-types.ts'
import { type LetterTone, type LetterWords, letterWords } from './letter-words.ts'
import type { Occasion } from './occasion.ts'

/** So many proofs stand in a letter that asks for a word. */
const MOST_PROOFS = 3

export interface DraftChoices {
  readonly to: { readonly name: string | null; readonly address: string | null }
  /** What the person put in; a slot that is absent is proposed from the vault. */
  readonly slots?: Readonly<Record<string, string>> | undefined
  readonly tone?: LetterTone | undefined
  /** That of the correspondence where absent, and English where Onward cannot write that. */
  readonly language?: WrittenLanguage | undefined
}

/** A slot as it stands in a draft. */
export interface FilledSlot {
  readonly id: LetterSlot
  readonly needed: boolean
  readonly value: string
}

export interface WrittenDraft {
  readonly subject: string
  readonly text: string
  readonly slots: readonly FilledSlot[]
  readonly tone: LetterTone
  readonly language: WrittenLanguage
  /** The language of the correspondence, as a BCP 47 code, where Onward cannot write it. */
  readonly unwritten: string | null
}

/**
 * A letter from what the vault knows and what the person put in. What is needed and missing stands in
 * square brackets; nothing is made up.
 */
export function draftLetter(
  type: DraftedType,
  occasion: Occasion,
  choices: DraftChoices,
): WrittenDraft {
  const theirs = correspondenceLanguage(occasion)
  const language = choices.language ?? knownIn(writtenLanguages, theirs) ?? 'en'
  const words = letterWords[language]
  const tone = choices.tone ?? 'plain'
  const slots = letterTypes[type].slots.map(
    ({ id, needed }): FilledSlot => ({
      ...{ id, needed },
      value: choices.slots?.[id] ?? proposals[id]?.(occasion, words) ?? '',
    }),
  )
  const facts = {
    toName: choices.to.name,
    company: companyOf(type, occasion),
    role: occasion.application?.body.role ?? null,
    day: dayOf(type, occasion, words),
    slots: withGaps(slots, words),
  }
  const { subject, paragraphs } = words.types[type]
  const name = settingsOf(occasion.vault).name?.trim()
  return {
    subject: subject(facts),
    text: [
      words.greeting(facts.toName, tone),
      ...paragraphs(facts, tone).filter((paragraph) => paragraph !== ''),
      name ? `${words.close[tone]}\n${name}` : words.close[tone],
    ].join('\n\n'),
    ...{ slots, tone, language },
    unwritten: theirs !== null && knownIn(writtenLanguages, theirs) === undefined ? theirs : null,
  }
}

function companyOf(type: DraftedType, { application, person }: Occasion): string | null {
  const fromPerson = type === 'informational-talk' ? person?.body.company : undefined
  return application?.body.company || fromPerson || null
}

/** The day that a letter speaks of: of the talk, or of the application. */
function dayOf(
  type: DraftedType,
  { talk, appliedOn, now }: Occasion,
  words: LetterWords,
): string | null {
  const on = type === 'thank-you' || type === 'connect' ? talk?.on : appliedOn
  return on ? words.day(on, now) : null
}

function correspondenceLanguage({ theirs, person, vault }: Occasion): string | null {
  const fromThem = person
    ? lettersWith(vault, person).findLast(({ body }) => body.direction === 'in')
    : undefined
  return (fromThem ?? theirs)?.body.reading?.language ?? null
}

/** What the vault knows to put into a slot; what is not here only the person can say. */
const proposals: Readonly<
  Partial<Record<LetterSlot, (occasion: Occasion, words: LetterWords) => string | undefined>>
> = {
  moment: ({ talk, reflection }) => talk?.lookedBack?.strongest || reflection?.strongest,
  fits: ({ vault }) => offerLine(vault) ?? undefined,
  advert: ({ application }) => application?.body.link,
  known: ({ person }) => person?.body.knownFrom,
  starts: ({ application, now }, words) => {
    const on = application?.body.offer?.startsOn
    return on && words.day(on, now)
  },
  pay: ({ application }) => application?.body.offer?.pay,
  proofs: ({ vault, application }) => {
    const strengths = belongingTo(vault, feedbackPointKind, application?.id ?? '')
      .filter(({ body }) => body.sort === 'strength')
      .map(({ body }) => body.text)
    const kept = vault.all(evidenceKind).map(({ body }) => body.what)
    return [...new Set([...strengths, ...kept.reverse()])]
      .slice(0, MOST_PROOFS)
      .map((proof) => `• ${proof}`)
      .join('\n')
  },
}

/** Links and lists take no full stop of ours. */
const asTyped: ReadonlySet<LetterSlot> = new Set(['advert', 'proofs'])

function withGaps(
  slots: readonly FilledSlot[],
  words: LetterWords,
): Readonly<Record<LetterSlot, string>> {
  const filled = new Map<LetterSlot, string>(
    slots.map(({ id, needed, value }) => {
      const text = value.trim() || (needed ? `[${words.gaps[id]}]` : '')
      return [id, text === '' || asTyped.has(id) ? text : closed(text)]
    }),
  )
  return Object.fromEntries(letterSlots.map((id) => [id, filled.get(id) ?? ''])) as Record<
    LetterSlot,
    string
  >
}

function closed(text: string): string {
  return /[.!?…]["”»]?$/.test(text) ? text : `${text}.`
}
