import { quietOf, stageOf } from '../applications/stage.ts'
import { stageWord } from '../applications/words.ts'
import { reviewWords } from '../content/en/import.ts'
import type { Now } from '../context.ts'
import { eventTypeOf } from '../recovery/confirm-reading.ts'
import { opensByItself } from '../recovery/open-recovery.ts'
import { sayDayOfYear } from '../time/say.ts'
import { type Application, applicationKind, type Stage } from '../vault/kinds/application.ts'
import { type LetterImport, letterImportKind } from '../vault/kinds/letter-import.ts'
import type { LetterKind } from '../vault/kinds/reading.ts'
import type { Vault } from '../vault/vault.ts'
import type { AsShown } from './accept.ts'
import type { Found } from './found.ts'
import type { Group } from './group.ts'
import { type PlaceChoice, placeChoices, placeTitle } from './places.ts'
import { type Doubt, sortOut } from './sort-out.ts'

/** The words on which a reading rests, for a quotation. Offsets are UTF-16 into the letter's text. */
export interface Decisive {
  readonly letterId: string
  readonly words: string
  readonly start: number
  readonly end: number
  /** "recruitment@marrowandpike.example, 29 January. A template; no name to ask." */
  readonly head: string
}

/** A letter of a proposal, as a line. */
export interface ReviewLetter {
  readonly id: string
  readonly subject: string
  readonly from: string | null
  readonly kind: LetterKind
  readonly on: string
}

/** An application that letters say plainly; nothing of it is added yet. */
export interface Proposal {
  readonly id: string
  readonly title: string
  /** "3 letters, 14 February to 2 March." */
  readonly line: string
  /** What accepting it does: "New to Onward." */
  readonly does: string
  readonly stage: Stage
  readonly stageWord: string
  readonly closed: boolean
  readonly quiet: ReturnType<typeof quietOf>
  /** What is accepted. */
  readonly shown: AsShown
  readonly decisive: Decisive | null
  readonly letters: readonly ReviewLetter[]
}

/** A letter about which Onward would have to guess. */
export interface LookRow {
  readonly letterId: string
  readonly title: string
  readonly line: string
  readonly question: string
  readonly about: Doubt['about']
  readonly kind: LetterKind
  readonly company: string | null
  readonly role: string | null
  /** The applications that it may belong to; empty where that is not the question. */
  readonly choices: readonly PlaceChoice[]
  /** Ids of signs that it may not come from whom it says (`trust-signs.ts`), strongest first. */
  readonly signs: readonly string[]
  readonly decisive: Decisive | null
  readonly letter: ReviewLetter
}

/** A letter that is probably not about the search. */
export interface AsideRow {
  readonly letter: ReviewLetter
  readonly shown: AsShown
}

/** An import that is not at its end: it goes on, was stopped or was cut off. */
export interface Unfinished {
  readonly id: string
  readonly name: string
  readonly read: number
  readonly isStopped: boolean
  /** The person has to choose the file again; other doors go on by themselves. */
  readonly needsFile: boolean
}

export interface ReviewView {
  readonly headline: string
  /** What was kept of all that was read; null where nothing was left out. */
  readonly forgotten: string | null
  /** What the letters that wait came with, the newest first: names of files. */
  readonly from: readonly string[]
  readonly unfinished: readonly Unfinished[]
  readonly clear: readonly Proposal[]
  readonly look: readonly LookRow[]
  readonly aside: readonly AsideRow[]
}

/** What came in with many letters and waits for the person's word. Rejections are never counted. */
export function reviewOf(vault: Vault, now: Now): ReviewView {
  const { clear, look, aside } = sortOut(vault, now.zone)
  const proposals = clear.map((group) => proposalOf(vault, group, now))
  const rows = look.map(({ letter, doubt }) => lookRow(letter, doubt, now))
  const waiting = new Set(
    [...clear.flatMap(({ letters }) => letters), ...look.map(({ letter }) => letter), ...aside].map(
      ({ body }) => body.importId,
    ),
  )
  const imports = vault.all(letterImportKind).toReversed()
  const shown = imports.filter(({ id, body }) => waiting.has(id) || body.endedAt === undefined)
  const sum = (count: 'read' | 'forgotten') =>
    shown.reduce((total, { body }) => total + body[count], 0)
  const about = clear.reduce((total, { letters }) => total + letters.length, 0) + look.length
  const employers = new Set(clear.map(({ company }) => company?.toLowerCase()))
  return {
    headline: reviewWords.headline(sum('read'), about, employers.size),
    forgotten: sum('forgotten') > 0 ? reviewWords.forgotten(sum('forgotten')) : null,
    from: shown.flatMap(({ id, body }) => (waiting.has(id) ? body.name : [])),
    unfinished: shown.flatMap(({ id, body }) => (body.endedAt ? [] : [unfinishedOf(id, body)])),
    clear: proposals,
    look: rows,
    aside: aside.map((letter) => asideRow(letter, now)),
  }
}

function unfinishedOf(id: string, { name, read, stoppedAt, door }: LetterImport): Unfinished {
  return { id, name, read, isStopped: stoppedAt !== undefined, needsFile: door === 'file' }
}

function proposalOf(vault: Vault, group: Group, now: Now): Proposal {
  const { id, applicationId, company, role, letters } = group
  const known = applicationId ? vault.get(applicationKind, applicationId)?.body : undefined
  const application = withLetters(known ?? { company: company ?? '', events: [] }, letters)
  const standing = stageOf(application)
  const quiet = quietOf(application, now)
  const days = letters.map(({ clues }) => clues.on)
  const when = reviewWords.letters(
    letters.length,
    sayDayOfYear(days[0] ?? '', now),
    sayDayOfYear(days.at(-1) ?? '', now),
  )
  const opens = letters.some(
    ({ clues }) => clues.kind === 'rejection' && opensByItself(clues.on, { now }),
  )
  return {
    id,
    title: placeTitle(company, role),
    line: when,
    does: [
      known ? reviewWords.joins : reviewWords.isNew,
      ...(opens ? [reviewWords.opens] : []),
    ].join(' '),
    stage: standing.stage,
    stageWord: stageWord(standing, quiet),
    closed: standing.closed,
    quiet,
    shown: { id, applicationId, company, role, letterIds: letters.map((letter) => letter.id) },
    decisive: decisiveOf(letters, now),
    letters: letters.map((letter) => reviewLetter(letter, now)),
  }
}

/** The application as it will be, with an event for each letter. */
function withLetters(application: Application, letters: readonly Found[]): Application {
  const events = letters.flatMap(({ id, clues, reading }) => {
    const type = eventTypeOf(clues.kind, reading)
    return type === null ? [] : [{ id, type, on: clues.on, letterId: id }]
  })
  return { ...application, events: [...application.events, ...events] }
}

function lookRow(letter: Found, doubt: Doubt, now: Now): LookRow {
  const { kind, company, role, on } = letter.clues
  const subject = letter.body.subject ?? reviewWords.noSubject
  const from = senderOf(letter)
  return {
    letterId: letter.id,
    title: `“${subject}”`,
    line: [company ?? from, sayDayOfYear(on, now)].filter((part) => part).join(', '),
    question: questionOf(doubt, kind),
    about: doubt.about,
    kind,
    company,
    role,
    choices: doubt.about === 'which' ? placeChoices(doubt.applications, doubt.groups) : [],
    signs: letter.reading.trust?.signs ?? [],
    decisive: decisiveOf([letter], now),
    letter: reviewLetter(letter, now),
  }
}

function questionOf({ about }: Doubt, kind: LetterKind): string {
  if (about === 'which') return reviewWords.which
  if (about === 'employer') return reviewWords.employer
  return about === 'trust' ? reviewWords.trust : reviewWords.kind(kind)
}

function asideRow(letter: Found, now: Now): AsideRow {
  const { company, role } = letter.clues
  return {
    letter: reviewLetter(letter, now),
    shown: { id: letter.id, applicationId: null, company, role, letterIds: [letter.id] },
  }
}

function reviewLetter({ id, body, clues }: Found, now: Now): ReviewLetter {
  return {
    id,
    subject: body.subject ?? reviewWords.noSubject,
    from: senderOf({ body }),
    kind: clues.kind,
    on: sayDayOfYear(clues.on, now),
  }
}

function senderOf({ body: { from } }: Pick<Found, 'body'>): string | null {
  return from?.name ?? from?.address ?? null
}

/** The last letter that decided something has the word. */
function decisiveOf(letters: readonly Found[], now: Now): Decisive | null {
  const telling = letters.filter(({ clues }) => clues.kind !== 'confirmation')
  for (const letter of [...telling.reverse(), ...letters.slice(0, 1)]) {
    const words = letter.reading.evidence.find(({ end }) => end > 0)
    if (!words) continue
    const from = letter.body.from?.address ?? letter.body.from?.name
    const { signedBy, personal } = letter.reading
    const writer = signedBy ? reviewWords.signed(signedBy) : personal ? '' : reviewWords.template
    const sent = [from, sayDayOfYear(letter.clues.on, now)].filter((part) => part).join(', ')
    const head = [`${sent}.`, writer].filter((part) => part).join(' ')
    return { letterId: letter.id, words: words.text, start: words.start, end: words.end, head }
  }
  return null
}
