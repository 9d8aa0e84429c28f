import {
  CompanyIndex,
  type CompanyName,
  companyLikeness,
  companyName,
} from '../applications/company-index.ts'
import { type ApplicationMatch, rolesAlike, theOne } from '../applications/find-application.ts'
import { sharedWith } from '../applications/known-letters.ts'
import { type LetterMatch, matchLetter } from '../applications/match-letter.ts'
import { daysBetween } from '../time/calendar.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import type { Vault } from '../vault/vault.ts'
import { type Found, oldestFirst } from './found.ts'

/** Letters that are about one application: one of the person's, or one to be begun. */
export interface Group {
  /** The id of the letter that began it. */
  readonly id: string
  readonly applicationId: string | null
  readonly company: string | null
  readonly role: string | null
  /** The oldest first; never empty. */
  readonly letters: readonly Found[]
}

/** A letter that may belong to more than one application; the person is asked. */
export interface Undecided {
  readonly letter: Found
  readonly applications: readonly ApplicationMatch[]
  /** Groups that it may belong to. */
  readonly groups: readonly Group[]
}

export interface Grouped {
  readonly groups: readonly Group[]
  readonly undecided: readonly Undecided[]
}

interface Growing {
  readonly id: string
  readonly applicationId: string | null
  company: string | null
  role: string | null
  name: CompanyName | null
  /** The person has said whose it is; what other letters call it changes nothing. */
  isSaid: boolean
  /** When it was begun, among all of them. */
  readonly place: number
  readonly letters: Found[]
}

/** Titles at least so alike may be of one job, and so little alike are of two. */
const SAME_ROLE = 0.5
/** An employer's names at least so alike are of one employer. */
const SAME_EMPLOYER = 0.85
/** After a no, and after the last word of any kind, letters of the same application still come for so long. */
const AFTER_A_NO_DAYS = 60
const AFTER_SILENCE_DAYS = 270
/** An application is confirmed within so many days; a later confirmation is of another one. */
const CONFIRMED_WITHIN_DAYS = 21

/**
 * Puts letters together by the application that they are about. `letters` are the oldest first, as a
 * person would have got them. Never guesses between two: such a letter is undecided.
 */
export function groupLetters(vault: Vault, letters: readonly Found[]): Grouped {
  const grouping = new Grouping(vault, letters)
  for (const letter of letters) grouping.put(letter)
  return grouping
}

class Grouping implements Grouped {
  readonly groups: Growing[] = []
  readonly undecided: Undecided[] = []
  readonly #vault: Vault
  readonly #toPut: Map<string, Found>
  readonly #byLetter = new Map<string, Growing>()
  readonly #byMessageId = new Map<string, Growing>()
  readonly #byApplication = new Map<string, Growing>()
  readonly #byEmployer = new CompanyIndex<Growing>()
  readonly #byAddress = new Map<string, Set<Growing>>()

  constructor(vault: Vault, letters: readonly Found[]) {
    this.#vault = vault
    this.#toPut = new Map(letters.map((letter) => [letter.id, letter]))
  }

  put(letter: Found): void {
    if (!this.#toPut.delete(letter.id)) return
    // What it was put beside may have come later.
    const beside = this.#toPut.get(letter.body.said?.besideId ?? '')
    if (beside) this.put(beside)
    const chosen = this.#chosen(letter)
    if (chosen) {
      this.#join(chosen, letter)
      return
    }
    const { one, candidates } = this.#matching(letter)
    if (one) {
      this.#join(this.#groupOf(letter, one), letter)
      return
    }
    const fitting = this.#fitting(letter)
    const [only] = fitting
    if (candidates.length > 0 || fitting.length > 1) {
      this.undecided.push({ letter, applications: candidates, groups: fitting })
    } else this.#join(only ?? this.#begin(letter, null), letter)
  }

  /** Two jobs at one employer are two applications, kept or waiting, and nobody has to be asked. */
  #matching({ clues }: Found): LetterMatch {
    const { conversation } = sharedWith(this.#vault, clues)
    const candidates = matchLetter(this.#vault, clues).candidates.filter(
      ({ id, sameRole }) => sameRole === null || sameRole >= SAME_ROLE || conversation.has(id),
    )
    return { one: theOne(candidates), candidates }
  }

  /** The group that the person has named. */
  #chosen(letter: Found): Growing | undefined {
    const { applicationId, besideId, begins } = letter.body.said ?? {}
    if (begins) return this.#begin(letter, null)
    if (besideId && this.#byLetter.has(besideId)) return this.#byLetter.get(besideId)
    const application = applicationId && this.#vault.get(applicationKind, applicationId)
    if (!application) return undefined
    const { company, role = null } = application.body
    return this.#groupOf(letter, { id: application.id, company, role })
  }

  #groupOf(letter: Found, application: Pick<ApplicationMatch, 'id' | 'company' | 'role'>): Growing {
    const known = this.#byApplication.get(application.id)
    if (known) return known
    const group = this.#begin(letter, application.id, application)
    this.#byApplication.set(application.id, group)
    return group
  }

  #begin(
    letter: Found,
    applicationId: string | null,
    { company, role }: Pick<ApplicationMatch, 'role'> & { company: string | null } = letter.clues,
  ): Growing {
    const name = company === null ? null : companyName(company)
    const head = { id: letter.id, applicationId, place: this.groups.length }
    const group: Growing = { ...head, company, role, name, isSaid: letter.isSaid, letters: [] }
    this.groups.push(group)
    if (name) this.#byEmployer.add(name, group)
    return group
  }

  #join(group: Growing, letter: Found): void {
    const last = group.letters.at(-1)
    group.letters.push(letter)
    if (last && oldestFirst(last, letter) > 0) group.letters.sort(oldestFirst)
    this.#byLetter.set(letter.id, group)
    for (const id of messageIdsOf(letter)) this.#byMessageId.set(id, group)
    const { address, company, role } = letter.clues
    if (address)
      this.#byAddress.set(address, (this.#byAddress.get(address) ?? new Set()).add(group))
    if (group.applicationId !== null || (group.isSaid && !letter.isSaid)) return
    group.role ??= role
    // The longer name is the fuller one: "Lindholm" and then "Lindholm Ferries".
    const isFuller = company !== null && company.length > (group.company?.length ?? 0)
    if (company === null || !(isFuller || (letter.isSaid && !group.isSaid))) return
    if (letter.isSaid) group.role = role
    group.isSaid ||= letter.isSaid
    group.company = company
    group.name = companyName(company)
    this.#byEmployer.add(group.name, group)
  }

  #fitting(letter: Found): readonly Growing[] {
    const { company, requisition, role } = letter.clues
    const name = company === null ? null : companyName(company)
    for (const messageId of messageIdsOf(letter)) {
      const talk = this.#byMessageId.get(messageId)
      if (talk && mayBeOf(talk, letter, name)) return [talk]
    }
    const fitting = this.#ofSender(letter, name).filter((group) => fits(group, letter))
    if (requisition !== null) {
      const same = fitting.filter((group) => numbersOf(group).includes(requisition))
      if (same.length > 0) return same
    }
    if (role === null) return fitting
    const same = fitting.filter((group) => group.role && rolesAlike(group.role, role) >= 0.9)
    return same.length > 0 ? same : fitting
  }

  /** The groups of the same employer; of the same address where the letter names none. */
  #ofSender({ clues }: Found, name: CompanyName | null): readonly Growing[] {
    if (name === null) return [...(this.#byAddress.get(clues.address ?? '') ?? [])]
    return [...this.#byEmployer.alike(name)]
      .flatMap(([group, likeness]) => (likeness >= SAME_EMPLOYER ? group : []))
      .sort((a, b) => a.place - b.place)
  }
}

function messageIdsOf({ clues }: Found): readonly string[] {
  return clues.messageId === null ? clues.replyingTo : [clues.messageId, ...clues.replyingTo]
}

const numbersOf = (group: Growing): readonly string[] =>
  group.letters.flatMap(({ clues }) => clues.requisition ?? [])

/** A conversation goes on under another name of the employer, but not about another employer's job. */
function mayBeOf(group: Growing, { clues }: Found, name: CompanyName | null): boolean {
  const { role } = clues
  const otherRole = role && group.role && rolesAlike(group.role, role) < SAME_ROLE
  const otherCompany = name && group.name && companyLikeness(group.name, name) === 0
  return !(otherRole && otherCompany)
}

function fits(group: Growing, letter: Found): boolean {
  const { role, requisition } = letter.clues
  if (role && group.role && rolesAlike(group.role, role) < SAME_ROLE) return false
  const numbers = numbersOf(group)
  if (requisition && numbers.length > 0 && !numbers.includes(requisition)) return false
  return fitsInTime(group, letter)
}

function fitsInTime(group: Growing, { clues }: Found): boolean {
  const last = group.letters.at(-1)
  if (!last) return false
  const ended = group.letters.some((other) => other.clues.kind === 'rejection')
  const days = daysBetween(last.clues.on, clues.on)
  if (days > (ended ? AFTER_A_NO_DAYS : AFTER_SILENCE_DAYS)) return false
  if (clues.kind === 'rejection') return !ended
  if (clues.kind !== 'confirmation') return true
  // What is confirmed after a no, or again weeks later, is another application.
  const confirmed = group.letters.find((other) => other.clues.kind === 'confirmation')
  const again = confirmed && daysBetween(confirmed.clues.on, clues.on) > CONFIRMED_WITHIN_DAYS
  return !ended && !again
}
