import { QUIET_AFTER_DAYS, QUIET_UNTIL_DAYS } from '../applications/stage.ts'
import { goGentlyUntil } from '../care/go-gently.ts'
import { kindWords } from '../content/en/reading.ts'
import { stepWords } from '../content/en/today.ts'
import { heldStepWords, quietLetterWords } from '../content/en/today-letters.ts'
import { noteAnsweredBy } from '../letters/answered-note.ts'
import { shortName } from '../letters/names.ts'
import { companyOf, expectsAnswer, ownLetters } from '../letters/own-letters.ts'
import { pausedUntil } from '../plan/paused.ts'
import { isNight } from '../recovery/mornings.ts'
import { dateIn, daysBetween } from '../time/calendar.ts'
import { sayDate } from '../time/say.ts'
import { gathered } from '../vault/gathered.ts'
import { keptView } from '../vault/kept-view.ts'
import { knownIn } from '../vault/kind.ts'
import { type Letter, letterKind } from '../vault/kinds/letter.ts'
import { letterKinds } from '../vault/kinds/reading.ts'
import type { Vault } from '../vault/vault.ts'
import { hasTakenJob, restsToday, talksToday } from './restraint.ts'
import type { Proposal, Rule } from './rules.ts'
import { waitingLetters } from './waiting-letters.ts'

/** The most letters that ask for a word at once; an import of hundreds must not fill Today. */
const LETTERS_AT_ONCE = 3
/** A letter that waited longer is left to the list of letters. */
const LETTER_WAITS_DAYS = 30

/**
 * A letter that waits for the person's word: offers and invitations before others, newer ones first. A
 * no waits while Onward goes gently, until a talk of today is over, where another was put away today or a
 * job is taken and, where nobody brought it, for the morning; while the search rests only offers and
 * invitations are spoken of.
 */
export const letterWaiting: Rule = {
  id: 'letter-waiting',
  speaks: { night: false, gentle: true, day: true },
  *propose(scene) {
    const { vault, now } = scene
    const noWaits =
      goGentlyUntil(vault, now) !== null ||
      talksToday(scene) ||
      hasTakenJob(scene) ||
      restsToday(scene, 'letter-waiting')
    const night = isNight(now)
    const rests = pausedUntil(vault, now) !== null
    for (const { id, body } of newestWaiting(vault, now)) {
      const { reading, source } = body
      const fetched = source === 'mailbox' || source === 'folder'
      if (reading?.kind === 'rejection' && (noWaits || (night && fetched))) continue
      if (rests && !opensSomething(body)) continue
      const { title, unsure, because, button, answer } = stepWords['letter-waiting']
      const note = noteAnsweredBy(vault, id)
      const kind = knownIn(letterKinds, reading?.kind) ?? 'other'
      const who = { company: reading?.company ?? null, role: reading?.role ?? null }
      const proposal: Proposal = {
        about: id,
        title: note
          ? answer(note.body.to?.name ?? who.company)
          : reading?.sure
            ? title(kindWords[kind].sentence(who), who.company)
            : unsure(who.company),
        because,
        minutes: 1,
        path: `/letters/${id}`,
        button,
      }
      yield proposal
    }
  },
}

const opening: readonly (string | undefined)[] = ['offer', 'interview', 'assessment']
const opensSomething = ({ reading }: Letter) => opening.includes(reading?.kind)

const newestWaiting = keptView((vault, now) => {
  const since = Date.parse(now.instant) - LETTER_WAITS_DAYS * 86_400_000
  const waiting = waitingLetters(vault)
    .filter(({ body }) => Date.parse(body.addedAt) >= since)
    .reverse()
  const first = waiting.filter(({ body }) => opensSomething(body))
  const others = waiting.filter(({ body }) => !opensSomething(body))
  return [...first.slice(0, LETTERS_AT_ONCE), ...others.slice(0, LETTERS_AT_ONCE)]
})

/** A letter that was held overnight, once its morning has come. The note after a no comes with Ask. */
export const letterHeld: Rule = {
  id: 'letter-held',
  speaks: { night: false, gentle: true, day: true },
  *propose({ vault, now }) {
    for (const { id, body } of ownLetters(vault)) {
      const { heldUntil, state, purpose } = body
      if (state !== 'draft' || !heldUntil || purpose === 'ask-feedback') continue
      if (Date.parse(heldUntil) > Date.parse(now.instant)) continue
      const { title, because, button } = heldStepWords
      const whom = body.to?.name ? shortName(body.to.name) : companyOf(vault, body)
      yield {
        about: id,
        title: title(whom),
        because: because(sayDate(dateIn(body.addedAt, now.zone), now)),
        minutes: 5,
        path: `/letters/write?letter=${id}`,
        button,
      }
    }
  },
}

/** A letter that asked and has met silence for three weeks; a note after a no rests without a word. */
export const letterQuiet: Rule = {
  id: 'letter-quiet',
  speaks: { night: false, gentle: false, day: true },
  *propose(scene) {
    const { vault, now, today } = scene
    if (restsToday(scene, 'letter-quiet')) return
    for (const { id, body } of ownLetters(vault).toReversed()) {
      const { answer, purpose, sentAt, state } = body
      if (state !== 'sent' || answer || !sentAt || purpose === 'ask-feedback') continue
      if (!expectsAnswer(purpose)) continue
      const days = daysBetween(dateIn(sentAt, now.zone), today)
      if (days < QUIET_AFTER_DAYS || days > QUIET_UNTIL_DAYS) continue
      const { title, because, button } = quietLetterWords
      const whom = body.to?.name ? shortName(body.to.name) : companyOf(vault, body)
      yield {
        about: id,
        title: title(whom),
        because: because(days),
        minutes: 1,
        path: `/letters/write?letter=${id}`,
        button,
      }
    }
  },
}

/** A word about where it stands was sent, held or decided against: there is no second one. */
export function hasFollowedUp(vault: Vault, applicationId: string): boolean {
  return followedUp(vault).has(applicationId)
}

const followedUp = gathered(
  letterKind,
  (vault) =>
    new Set(
      ownLetters(vault)
        .filter(
          ({ body: { purpose, state, heldUntil } }) =>
            purpose === 'follow-up' && (state !== 'draft' || heldUntil !== undefined),
        )
        .map(({ body }) => body.applicationId),
    ),
)
