import { gapWords as words } from '../content/en/gaps.ts'
import type { Context, Now } from '../context.ts'
import { dismissedAt } from '../next/dismiss.ts'
import { type OpenApplication, openApplications } from '../next/open-applications.ts'
import { addLearning } from '../plan/learning.ts'
import { problem, type Result } from '../result.ts'
import { findSkills } from '../skills/find-skills.ts'
import type { Skill } from '../skills/skill-table.ts'
import type { Change } from '../vault/change.ts'
import { keptView } from '../vault/kept-view.ts'
import { knownIn } from '../vault/kind.ts'
import { applicationKind, type Requirement } from '../vault/kinds/application.ts'
import { learningKind } from '../vault/kinds/learning.ts'
import { interests, matrixKind } from '../vault/kinds/matrix.ts'
import { resumeKind } from '../vault/kinds/resume.ts'
import type { Vault } from '../vault/vault.ts'
import { otherProofs, type ReadProof, readResume } from './matrix-proofs.ts'
import { type Covered, coverageOf } from './matrix-view.ts'

/** A gap has to be in so many adverts before learning is proposed (evidence.md, 102–106). */
export const LEAST_ADVERTS = 3
/** The newest are looked through: what was wanted long ago is wanted no more. */
const MOST_ADVERTS = 100
const MOST_SAVED = 50
/** So many are shown as asked for most. */
const MOST_ASKED = 12

/** Names the suggestion to learn a skill where the person puts it away; it is about the skill's id. */
export const GAP_RULE = 'advert-gap'

/** Papers that are applied for, not learnt. */
const notLearnt = new Set(['right to work', 'dbs check', 'security clearance'])

/** A skill, in how many adverts it is asked for, and whether the person's own words show it. */
export interface AskedSkill {
  readonly skill: Skill
  readonly adverts: number
  readonly isShown: boolean
}

/** Something that recurs in the adverts and that nothing shows. */
export interface Gap {
  readonly skill: Skill
  readonly because: string
}

/** A saved job against what the person can do and likes to do. */
export interface SavedJob {
  readonly applicationId: string
  readonly company: string
  readonly role: string | null
  readonly coverage: Covered | null
  readonly interest: (typeof interests)[number] | null
}

export interface GapsView {
  /** How many adverts of open and saved applications say what they ask for. */
  readonly adverts: number
  readonly gaps: readonly Gap[]
  readonly asked: readonly AskedSkill[]
  readonly saved: readonly SavedJob[]
}

/** What the adverts of open and saved applications ask for, against what the person shows. */
export const gapsView = keptView((vault: Vault, now: Now): GapsView => {
  const open = openApplications(vault)
  const targets = open
    .filter(({ body }) => (body.requirements?.length ?? 0) > 0)
    .slice(-MOST_ADVERTS)
  const shown = shownSkills(vault)
  const groups = new Map(
    [...shown.values()].flatMap(({ group, name }) => (group ? [[group, name] as const] : [])),
  )
  const asked = tally(targets).map(({ skill, adverts }) => ({
    ...{ skill, adverts },
    isShown: shown.has(skill.id),
  }))
  const isPutAway = dismissedAt(vault, now)
  const plan = vault.all(learningKind).map(({ body }) => body.what.toLowerCase())
  return {
    adverts: targets.length,
    asked: asked.filter(({ adverts }) => adverts > 1).slice(0, MOST_ASKED),
    gaps: asked
      .filter(
        ({ skill, adverts, isShown }) =>
          adverts >= LEAST_ADVERTS &&
          !isShown &&
          skill.sort !== 'soft' &&
          !notLearnt.has(skill.id) &&
          !isPutAway(GAP_RULE, skill.id) &&
          !plan.some((what) => what.includes(skill.id)),
      )
      .map(({ skill, adverts }) => ({
        skill,
        because: words.because(adverts, targets.length, groups.get(skill.group ?? '') ?? null),
      })),
    saved: open
      .filter(({ stage }) => stage === 'saved')
      .slice(-MOST_SAVED)
      .map((application) => savedJob(vault, application, now))
      .sort((a, b) => places.indexOf(a.interest) - places.indexOf(b.interest)),
  }
})

const places: readonly SavedJob['interest'][] = ['yes', 'partly', null, 'no']

function savedJob(vault: Vault, application: OpenApplication, now: Now): SavedJob {
  const { id, body } = application
  return {
    ...{ applicationId: id, company: body.company, role: body.role ?? null },
    coverage: coverageOf(vault, application, now),
    interest: knownIn(interests, vault.get(matrixKind, id)?.body.interest) ?? null,
  }
}

function shownSkills(vault: Vault): ReadonlyMap<string, Skill> {
  const resumes = vault.all(resumeKind).flatMap(({ id, body }) => readResume(id, body).proofs)
  const all: readonly ReadProof[] = [...resumes, ...otherProofs(vault)]
  return new Map(all.flatMap(({ skills }) => skills.map(({ skill }) => [skill.id, skill] as const)))
}

function tally(targets: readonly OpenApplication[]) {
  const counts = new Map<string, { skill: Skill; adverts: number }>()
  for (const { body } of targets) {
    for (const skill of skillsAsked(body.requirements ?? [])) {
      const known = counts.get(skill.id)
      if (known) known.adverts += 1
      else counts.set(skill.id, { skill, adverts: 1 })
    }
  }
  return [...counts.values()].sort((a, b) => b.adverts - a.adverts)
}

const known = new WeakMap<readonly Requirement[], ReadonlySet<Skill>>()

/** The skills of an advert, each once; kept as long as its requirements stay as they are. */
function skillsAsked(requirements: readonly Requirement[]): ReadonlySet<Skill> {
  const before = known.get(requirements)
  if (before) return before
  const skills = new Set(
    requirements.flatMap(({ text }) => findSkills(text, 'advert').map(({ skill }) => skill)),
  )
  known.set(requirements, skills)
  return skills
}

/**
 * Puts a gap on the learning plan, with its end and how it is shown. Problems: `not-found` where it is
 * no gap any more, and those of `addLearning`.
 */
export function learnGap(
  vault: Vault,
  input: { readonly skillId: string },
  context: Context,
): Result<Change[]> {
  const gap = gapsView(vault, context.now).gaps.find(({ skill }) => skill.id === input.skillId)
  if (!gap) return problem('not-found', words.gone)
  const { skill, because } = gap
  return addLearning(
    vault,
    {
      what: skill.name,
      goal: words.goal(roleAsking(vault, skill)),
      form: 'course',
      finishLine: skill.sort === 'licence' ? words.finishLicence : words.finish(skill.name),
      publish: words.publish,
      because,
    },
    context,
  )
}

/** The newest role whose advert asks for it. */
function roleAsking(vault: Vault, skill: Skill): string | null {
  const asking = vault
    .all(applicationKind)
    .findLast(
      ({ body }) =>
        body.role && [...skillsAsked(body.requirements ?? [])].some(({ id }) => id === skill.id),
    )
  return asking?.body.role ?? null
}
