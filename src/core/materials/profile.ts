import { type ProfileCheck, profileChecks, profileWords } from '../content/en/profile.ts'
import type { Context, Now } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { addDays, dateOf } from '../time/calendar.ts'
import { sayDayOfYear } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found, without } from '../vault/found.ts'
import { gathered } from '../vault/gathered.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { PROFILE_ID, type Profile, profileKind } from '../vault/kinds/materials.ts'
import { wishedEmployerKind } from '../vault/kinds/person.ts'
import { resumeKind } from '../vault/kinds/resume.ts'
import type { Vault } from '../vault/vault.ts'
import { profileDifferences } from './profile-differences.ts'

type Changes = Result<Change[]>

/** A day on which an employer was looked into is a tick of its own: `research/2026-03-10`. */
const RESEARCH = 'research/'
/** The habit is told of over the last four weeks. */
const HABIT_DAYS = 28

/** Ticks a check with today’s date, or takes the tick away. Problems: `newer-format`. */
export function tickProfile(
  vault: Vault,
  input: { readonly check: ProfileCheck; readonly isGood: boolean },
  { now }: Context,
): Changes {
  return edited(vault, now, (body) => {
    const others = body.ticks.filter(({ id }) => id !== input.check)
    const ticks = input.isGood ? [...others, { id: input.check, on: dateOf(now) }] : others
    return { ...body, ticks }
  })
}

/** Notes that an employer was looked into today, once a day. Problems: `newer-format`, `too-long`. */
export function noteResearch(vault: Vault, _input: object, { now }: Context): Changes {
  const on = dateOf(now)
  const since = addDays(on, -HABIT_DAYS)
  return edited(vault, now, (body) => {
    // Older days are not told of, and the list has an end.
    const others = body.ticks.filter(
      (tick) => !isResearch(tick) || (tick.on > since && tick.on !== on),
    )
    return { ...body, ticks: [...others, { id: `${RESEARCH}${on}`, on }] }
  })
}

/** Keeps the words of the profile, to hold them against the résumé. Problems: `no-words`, `newer-format`, `too-long`. */
export function keepProfileText(
  vault: Vault,
  input: { readonly text: string },
  { now }: Context,
): Changes {
  const text = input.text.trim()
  if (text === '') return problem('no-words', profileWords.noText)
  return edited(vault, now, (body) => ({ ...body, text, textOn: dateOf(now) }))
}

/** Forgets the words of the profile; the ticks stay. Problem: `newer-format`. */
export function forgetProfileText(vault: Vault, _input: object, { now }: Context): Changes {
  return edited(vault, now, (body) => without(body, 'text', 'textOn'))
}

/** Chooses the version of the résumé that it is held against. Problems: `not-found`, `newer-format`. */
export function holdAgainst(
  vault: Vault,
  input: { readonly resumeId: string },
  { now }: Context,
): Changes {
  const resume = found(vault, resumeKind, input.resumeId)
  if (!resume.ok) return resume
  return edited(vault, now, (body) => ({ ...body, resumeId: input.resumeId }))
}

function edited(vault: Vault, now: Now, edit: (body: Profile) => Profile): Changes {
  const known = vault.get(profileKind, PROFILE_ID)
  const own = known && found(vault, profileKind, PROFILE_ID)
  if (own && !own.ok) return own
  const body = edit(known?.body ?? { ticks: [], addedAt: now.instant })
  return checkFits(profileKind, body) ?? ok([createOrReplace(vault, profileKind, PROFILE_ID, body)])
}

const isResearch = ({ id }: { readonly id: string }) => id.startsWith(RESEARCH)

/** Those who were written to for a recommendation, each once. */
const asked = gathered(letterKind, (vault) => [
  ...new Set(
    vault
      .all(letterKind)
      .filter(({ body }) => body.purpose === 'recommendation' && body.state === 'sent')
      .map(({ body }) => body.to?.name ?? 'Somebody'),
  ),
])

export interface ProfileView {
  readonly sentence: string
  /** Every check in its order; `on` is "10 March", null while it is not ticked. */
  readonly looks: readonly { readonly check: ProfileCheck; readonly on: string | null }[]
  /** The people asked for a recommendation. */
  readonly asked: readonly string[]
  readonly habit: {
    /** Days of the last four weeks on which an employer was looked into. */
    readonly days: number
    readonly isDoneToday: boolean
    /** Wished-for employers, to begin with. */
    readonly employers: readonly { readonly id: string; readonly name: string }[]
  }
  readonly resumes: readonly { readonly value: string; readonly label: string }[]
  readonly resumeId: string | null
  readonly text: string
  /** "10 March" */
  readonly textOn: string | null
  /** What the words and the résumé do not share; null where one of the two is missing. */
  readonly differences: readonly string[] | null
  readonly readOnly: boolean
}

const FIRST_EMPLOYERS = 3

/** Where the person stands with their profile. */
export function profileView(vault: Vault, now: Now): ProfileView {
  const record = vault.get(profileKind, PROFILE_ID)
  const ticks = record?.body.ticks ?? []
  const today = dateOf(now)
  const ticked = new Map(ticks.map(({ id, on }) => [id, on]))
  const looks = profileChecks.map((check) => {
    const on = ticked.get(check)
    return { check, on: on ? sayDayOfYear(on, now) : null }
  })
  const resumes = vault.all(resumeKind)
  const resume = resumes.find(({ id }) => id === record?.body.resumeId) ?? resumes[0]
  const { text = '', textOn } = record?.body ?? {}
  return {
    sentence: profileWords.sentence(looks.filter(({ on }) => on === null).length),
    looks,
    asked: asked(vault),
    habit: {
      days: ticks.filter((tick) => isResearch(tick) && tick.on > addDays(today, -HABIT_DAYS))
        .length,
      isDoneToday: ticked.has(`${RESEARCH}${today}`),
      employers: vault
        .all(wishedEmployerKind)
        .slice(0, FIRST_EMPLOYERS)
        .map(({ id, body }) => ({ id, name: body.name })),
    },
    resumes: resumes.map(({ id, body }) => ({ value: id, label: body.title })),
    resumeId: resume?.id ?? null,
    text,
    textOn: textOn ? sayDayOfYear(textOn, now) : null,
    differences: resume && text ? profileDifferences(resume.body, text) : null,
    readOnly: record?.readOnly ?? false,
  }
}
