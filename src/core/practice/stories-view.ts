import { companyLikeness, companyName } from '../applications/company-index.ts'
import { competencyWords, sayLength, useWords } from '../content/en/practice.ts'
import type { Now } from '../context.ts'
import { sayDate } from '../time/say.ts'
import { keptView } from '../vault/kept-view.ts'
import { knownIn, type Readable } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { takeawayKind } from '../vault/kinds/direction.ts'
import { evidenceKind } from '../vault/kinds/learn.ts'
import { OFFERING_ID, offeringKind } from '../vault/kinds/paths.ts'
import { winKind } from '../vault/kinds/plan.ts'
import { type Competency, competencies, type Story, storyKind } from '../vault/kinds/practice.ts'
import { cardKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { type BankQuestion, bankQuestions } from './bank/bank-question.ts'
import { type StoryCheck, spokenSeconds, storyChecks } from './story-checks.ts'

/** So many stories cover most of what is asked (evidence.md, 96–101). */
export const STORIES_ENOUGH = 6
/** From so many tellings on a story may be told too often. A choice of this design. */
const OFTEN = 4
/** How alike two names are that may be one employer's: a warning too many does no harm. */
const SAME_EMPLOYER = 0.85
const MOST_STARTS = 6
const MOST_QUESTIONS = 8

/** One story in the list. */
export interface StoryRow {
  readonly id: string
  readonly title: string
  /** "Working together · Planning" */
  readonly shows: string
  /** "1 minute 40 · told twice" */
  readonly says: string
  /** How many of its four findings are not as they could be; nothing is counted that cannot be said. */
  readonly open: number
}

/** Something among the records that a story can be made from. */
export interface StoryStart {
  readonly fromId: string
  readonly title: string
  readonly result: string | null
}

export interface StoriesView {
  readonly rows: readonly StoryRow[]
  /** Competencies of which no story tells yet. */
  readonly missing: readonly Competency[]
  readonly starts: readonly StoryStart[]
}

/** All stories, what is missing, and what could become one. */
export const storiesView = keptView((vault): StoriesView => {
  const stories = vault.all(storyKind)
  const shown = new Set(stories.flatMap(({ body }) => body.shows))
  return {
    rows: stories.toReversed().map(rowOf),
    missing: competencies.filter((competency) => !shown.has(competency)),
    starts: storyStarts(vault).slice(0, MOST_STARTS),
  }
})

function rowOf({ id, body }: Readable<Story>): StoryRow {
  const seconds = spokenSeconds(body)
  const parts = [seconds > 0 && sayLength(seconds), useWords.times(body.told.length)]
  return {
    ...{ id, title: body.title, shows: showsWords(body) },
    says: parts.filter(Boolean).join(' · '),
    open: storyChecks(body).filter(({ good }) => good === false).length,
  }
}

/** What a story shows, in words: "Working together · Planning". */
export function showsWords({ shows }: Pick<Story, 'shows'>): string {
  return shows.map((name) => competencyWord(name)).join(' · ')
}

/** The word for a competency; one that a newer version wrote stands as it is. */
export function competencyWord(name: string): string {
  const known = knownIn(competencies, name)
  return known ? competencyWords[known] : name
}

/** Proofs, wins, what a no left as a story and what the person offers, of which none was made yet; the latest first. */
export function storyStarts(vault: Vault): readonly StoryStart[] {
  const used = new Set(vault.all(storyKind).map(({ body }) => body.fromId))
  const proofs = vault
    .all(evidenceKind)
    .filter(({ body }) => body.source !== 'story')
    .map(({ id, body }) => ({
      ...{ fromId: id, title: body.what, result: body.result ?? null, at: body.addedAt },
      also: body.fromId,
    }))
  const kept = new Set(proofs.map(({ also }) => also))
  const wins = vault
    .all(winKind)
    .filter(({ id }) => !kept.has(id))
    .map(({ id, body }) => ({ fromId: id, title: body.text, result: null, at: body.on }))
  const left = vault
    .all(takeawayKind)
    .flatMap(({ body }) =>
      body.left
        .filter(({ type }) => type === 'story')
        .map(({ id, text }) => ({ fromId: id, title: text, result: null, at: body.addedAt })),
    )
  const offering = vault.get(offeringKind, OFFERING_ID)?.body
  const offered = offering?.offer
    ? [{ fromId: OFFERING_ID, title: offering.offer, result: null, at: offering.on }]
    : []
  return [...proofs, ...wins, ...left, ...offered]
    .filter(({ fromId }) => !used.has(fromId))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ fromId, title, result }) => ({ fromId, title, result }))
}

/** One telling. */
export interface ShownTold {
  readonly id: string
  /** "Nantmor Buses, 12 March" */
  readonly where: string
  readonly question: string | null
}

export interface StoryPage {
  readonly id: string
  readonly story: Story
  readonly readOnly: boolean
  readonly checks: readonly StoryCheck[]
  /** Questions of the bank that it may answer. */
  readonly answers: readonly BankQuestion[]
  readonly told: readonly ShownTold[]
  /** That it is told too often; null where it is not. */
  readonly often: string | null
  readonly isCard: boolean
  readonly isEvidence: boolean
}

/** One story with its findings and its uses; undefined where there is none. */
export function storyPage(vault: Vault, storyId: string, now: Now): StoryPage | undefined {
  const record = vault.get(storyKind, storyId)
  if (!record) return undefined
  const { body } = record
  return {
    ...{ id: storyId, story: body, readOnly: record.readOnly, checks: storyChecks(body) },
    answers: body.shows
      .flatMap((name) => {
        const competency = knownIn(competencies, name)
        return competency ? bankQuestions({ competency, sort: 'told', generalOnly: true }) : []
      })
      .slice(0, MOST_QUESTIONS),
    told: body.told
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))
      .map(({ id, on, applicationId, question }) => {
        const company = applicationId && vault.get(applicationKind, applicationId)?.body.company
        const when = sayDate(on, now)
        return { id, where: company ? `${company}, ${when}` : when, question: question ?? null }
      }),
    often: saysOften(vault, body),
    isCard: vault.all(cardKind).some(({ body }) => body.storyId === storyId && !body.restingSince),
    isEvidence: vault.all(evidenceKind).some(({ body }) => body.fromId === storyId),
  }
}

function saysOften(vault: Vault, { told }: Story): string | null {
  const all = vault.all(storyKind).reduce((sum, { body }) => sum + body.told.length, 0)
  const isOften = told.length >= OFTEN && told.length * 2 > all
  return isOften ? useWords.often(told.length) : null
}

/**
 * A warning before a story is told at the employer of this application: that they heard it, or that it
 * is told too often. Null where nothing speaks against it.
 */
export function warnOfUse(
  vault: Vault,
  story: Story,
  applicationId: string,
  now: Now,
): string | null {
  const companyOf = (id: string | undefined) =>
    id ? vault.get(applicationKind, id)?.body.company : undefined
  const company = companyOf(applicationId)
  const here = story.told.findLast(({ applicationId: there }) => {
    const other = companyOf(there)
    return there === applicationId || (company && other && isSameEmployer(company, other))
  })
  if (here && company) return useWords.here(company, sayDate(here.on, now))
  return saysOften(vault, story)
}

const isSameEmployer = (one: string, other: string) =>
  companyLikeness(companyName(one), companyName(other)) >= SAME_EMPLOYER
