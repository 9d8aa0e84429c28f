import { quietOf, stageOf } from '../applications/stage.ts'
import { stageWord } from '../applications/words.ts'
import { reviewWords } from '../content/en/import.ts'
import type { Now } from '../context.ts'
import { eventTypeOf } from '../recovery/confirm-reading.ts'
import { opensByItself } from '../recovery/open-recovery.ts'
import { sayDayOfYear } from '../time/say.ts'
import type { Readable } from '../vault/kind.ts'
import { type Application, applicationKind, type Stage } from '../vault/kinds/application.ts'
import { type LetterImport, letterImportKind } from '../vault/kinds/letter-import.ts'
import type { LetterKind } from '../vault/kinds/reading.ts'
import type { Vault } from '../vault/vault.ts'
import type { Found } from './found.ts'
import type { Group } from './group.ts'
import { type Doubt, sortOut } from './sort-out.ts'

/** The words on which a reading rests, for a quotation. Offsets are UTF-16 into the letter's text. */
export interface Decisive {
  readonly letterId: string
  readonly words: string
  readonly start: number
  readonly end: number
  /** "recruitment@marrowandpike.example, 29 January". */
  readonly head: string
}

/** A letter of a proposal, as a line. */
export interface ReviewLetter {
  readonly id: string
  readonly subject: string
  readonly kind: LetterKind
  readonly on: string
}

/** An application that letters say plainly; nothing of it is added yet. */
export interface Proposal {
  readonly id: string
  readonly title: string
  readonly company: string
  readonly role: string | null
  /** "3 letters, 14 February to 2 March. New to Onward." */
  readonly line: string
  readonly stage: Stage
  readonly stageWord: string
  readonly closed: boolean
  /** A no of the last 14 days is among them, which opens what follows. */
  readonly opens: boolean
  readonly decisive: Decisive | null
  readonly letters: readonly ReviewLetter[]
}

/** One of the answers to a question about a letter. */
export interface LookChoice {
  readonly label: string
  readonly applicationId: string | null
  /** A letter that waits and is about the same application. */
  readonly besideId: string | null
  /** It is about none of the others. */
  readonly begins: boolean
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
  readonly choices: readonly LookChoice[]
  readonly decisive: Decisive | null
}

export interface ReviewView {
  readonly headline: string
  readonly note: string
  /** Every import of which letters wait, or that is not at its end; the newest first. */
  readonly imports: readonly Readable<LetterImport>[]
  readonly clear: readonly Proposal[]
  readonly look: readonly LookRow[]
  readonly aside: readonly ReviewLetter[]
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
  const imports = vault
    .all(letterImportKind)
    .filter(({ id, body }) => waiting.has(id) || body.endedAt === undefined)
    .reverse()
  const read = imports.reduce((sum, { body }) => sum + body.read, 0)
  const about = clear.reduce((sum, { letters }) => sum + letters.length, 0) + look.length
  const employers = new Set(clear.map(({ company }) => company?.toLowerCase()))
  return {
    headline:
      imports.length === 0
        ? reviewWords.nothing
        : reviewWords.headline(read, about, employers.size),
    note: reviewWords.note,
    imports,
    clear: proposals,
    look: rows,
    aside: aside.map((letter) => reviewLetter(letter, now)),
  }
}

function proposalOf(vault: Vault, group: Group, now: Now): Proposal {
  const { id, applicationId, role, letters } = group
  const company = group.company ?? ''
  const known = applicationId ? vault.get(applicationKind, applicationId)?.body : undefined
  const application = withLetters(known ?? { company, events: [] }, letters)
  const standing = stageOf(application)
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
    title: titleOf(company, role),
    company,
    role,
    line: [
      when,
      known ? reviewWords.joins : reviewWords.isNew,
      ...(opens ? [reviewWords.opens] : []),
    ].join(' '),
    stage: standing.stage,
    stageWord: stageWord(standing, quietOf(application, now)),
    closed: standing.closed,
    opens,
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
  const from = letter.body.from?.name ?? letter.body.from?.address
  return {
    letterId: letter.id,
    title: `“${subject}”`,
    line: [company ?? from, sayDayOfYear(on, now)].filter((part) => part).join(', '),
    question: questionOf(doubt, kind),
    about: doubt.about,
    kind,
    company,
    role,
    choices: doubt.about === 'which' ? choicesOf(doubt) : [],
    decisive: decisiveOf([letter], now),
  }
}

function questionOf({ about }: Doubt, kind: LetterKind): string {
  if (about === 'which') return reviewWords.which
  if (about === 'employer') return reviewWords.employer
  return about === 'trust' ? reviewWords.trust : reviewWords.kind(kind)
}

function choicesOf(doubt: Doubt & { readonly about: 'which' }): readonly LookChoice[] {
  const applications = doubt.applications.slice(0, 4)
  const named = new Set(applications.map(({ id }) => id))
  const groups = doubt.groups.filter(
    ({ applicationId }) => applicationId === null || !named.has(applicationId),
  )
  const employers = new Set([...applications, ...groups].map(({ company }) => company ?? ''))
  const label = (company: string | null, role: string | null): string =>
    employers.size === 1 && role ? role : titleOf(company ?? '', role)
  return [
    ...applications.map(({ id, company, role }) => ({
      label: label(company, role),
      applicationId: id,
      besideId: null,
      begins: false,
    })),
    ...groups.slice(0, 4).map(({ id, applicationId, company, role }) => ({
      label: label(company, role),
      applicationId,
      besideId: applicationId === null ? id : null,
      begins: false,
    })),
    { label: reviewWords.newOne, applicationId: null, besideId: null, begins: true },
  ]
}

function titleOf(company: string, role: string | null): string {
  return role ? `${company}, ${role}` : company
}

function reviewLetter({ id, body, clues }: Found, now: Now): ReviewLetter {
  return {
    id,
    subject: body.subject ?? reviewWords.noSubject,
    kind: clues.kind,
    on: sayDayOfYear(clues.on, now),
  }
}

/** The last letter that decided something has the word. */
function decisiveOf(letters: readonly Found[], now: Now): Decisive | null {
  const telling = letters.filter(({ clues }) => clues.kind !== 'confirmation')
  for (const letter of [...telling.reverse(), ...letters.slice(0, 1)]) {
    const words = letter.reading.evidence.find(({ end }) => end > 0)
    if (!words) continue
    const from = letter.body.from?.address ?? letter.body.from?.name
    const head = [from, sayDayOfYear(letter.clues.on, now)].filter((part) => part).join(', ')
    return { letterId: letter.id, words: words.text, start: words.start, end: words.end, head }
  }
  return null
}
