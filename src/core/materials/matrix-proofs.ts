import { matrixWords as words } from '../content/en/matrix.ts'
import { resumeSectionWords } from '../content/en/resume.ts'
import { degreeLevels, findDegrees, highestOf } from '../skills/degrees.ts'
import { type FoundSkill, findSkills } from '../skills/find-skills.ts'
import { type Fluency, fluencyIn } from '../skills/fluency.ts'
import { gathered } from '../vault/gathered.ts'
import { evidenceKind } from '../vault/kinds/learn.ts'
import type { proofSources } from '../vault/kinds/matrix.ts'
import { winKind } from '../vault/kinds/plan.ts'
import { storyKind } from '../vault/kinds/practice.ts'
import type { Resume } from '../vault/kinds/resume.ts'
import type { Vault } from '../vault/vault.ts'
import { contentStems } from './matrix-stems.ts'
import {
  basicsText,
  entriesOf,
  entryName,
  linesOf,
  type ResumeEntry,
  type ResumeSectionKey,
  resumeFields,
  resumeSectionKeys,
  textOf,
} from './resume-sections.ts'

export type ProofSource = (typeof proofSources)[number]

/** Words of the person's own that may show something. */
export interface Proof {
  /** Names it among all proofs, the same at every look. */
  readonly key: string
  readonly source: ProofSource
  readonly fromId: string
  /** The item of the record in which it stands. */
  readonly itemId: string | null
  readonly words: string
  /** "Résumé, under Lindholm Ferries". */
  readonly where: string
  /** It tells what was done: not the name of a job, a school or a language. */
  readonly tells: boolean
}

/** A proof with what it names. */
export interface ReadProof extends Proof {
  readonly skills: readonly FoundSkill[]
  readonly stems: ReadonlySet<string>
  /** It names something and shows nothing of it: a list of skills, a summary of oneself. */
  readonly isClaim: boolean
  /** The job of the résumé that it belongs to. */
  readonly workId: string | null
}

/** A version of the résumé as a matrix reads it. */
export interface ReadResume {
  readonly proofs: readonly ReadProof[]
  /** By the id of the language's skill; null where no level is told. */
  readonly languages: ReadonlyMap<
    string,
    { readonly fluency: Fluency | null; readonly key: string }
  >
  /** The highest level of study that it shows, as a place in `degreeLevels`; -1 for none. */
  readonly degree: number
  readonly degreeKey: string | null
}

type Place = Pick<Proof, 'source' | 'fromId' | 'itemId' | 'where'> &
  Partial<Pick<ReadProof, 'isClaim' | 'workId' | 'tells'>>

function read(place: Place, said: string): ReadProof {
  const { source, fromId, itemId } = place
  return {
    isClaim: false,
    workId: null,
    tells: true,
    ...place,
    key: [source, fromId, itemId].filter(Boolean).join(':'),
    words: said,
    skills: findSkills(said, 'resume'),
    stems: contentStems(said),
  }
}

const resumes = new WeakMap<Resume, ReadResume>()

/** What a version of the résumé shows, piece by piece; kept as long as it stays as it is. */
export function readResume(fromId: string, resume: Resume): ReadResume {
  const known = resumes.get(resume)
  if (known) return known
  const made = makeResume(fromId, resume)
  resumes.set(resume, made)
  return made
}

/** Parts that name without showing. */
const claims: ReadonlySet<ResumeSectionKey> = new Set(['skills', 'interests'])

function makeResume(fromId: string, resume: Resume): ReadResume {
  const head = [basicsText(resume, 'label'), basicsText(resume, 'summary')].filter(Boolean)
  const place = { source: 'resume' as const, fromId }
  const proofs = head.map((said, n) =>
    read(
      { ...place, itemId: `basics-${n}`, where: words.where.head, isClaim: true, tells: false },
      said,
    ),
  )
  const languages = new Map<string, { fluency: Fluency | null; key: string }>()
  const degrees: { level: number; key: string }[] = []
  for (const section of resumeSectionKeys) {
    for (const entry of entriesOf(resume, section)) {
      const pieces = piecesOf(section, entry).map(({ itemId, said }) =>
        read(
          {
            ...{ ...place, itemId, isClaim: claims.has(section) },
            where: words.where.resume(whereIn(section, entry)),
            workId: section === 'work' ? entry.id : null,
            tells: itemId !== entry.id,
          },
          said,
        ),
      )
      proofs.push(...pieces)
      const [first] = pieces
      if (!first) continue
      if (section === 'languages') {
        const fluency = fluencyIn(typeof entry.fluency === 'string' ? entry.fluency : '')
        for (const { skill } of first.skills) languages.set(skill.id, { fluency, key: first.key })
      }
      if (section === 'education' || section === 'certificates') {
        const level = highestOf(findDegrees(first.words))
        if (level) degrees.push({ level: degreeLevels.indexOf(level), key: first.key })
      }
    }
  }
  const best = degrees.sort((a, b) => b.level - a.level)[0]
  return { proofs, languages, degree: best?.level ?? -1, degreeKey: best?.key ?? null }
}

function whereIn(section: ResumeSectionKey, entry: ResumeEntry): string {
  if (section === 'work') return (entry.name as string | undefined) || entryName(section, entry)
  return resumeSectionWords[section].label
}

/** An entry in pieces that can each show something: its head, and each line of its lists. */
function piecesOf(section: ResumeSectionKey, entry: ResumeEntry) {
  const fields = resumeFields[section]
  const isListOnly = claims.has(section)
  const head = fields
    .filter(({ type }) => type === 'line' || (isListOnly && type === 'lines'))
    .map((field) => textOf(entry, field).replaceAll('\n', ', '))
    .filter(Boolean)
    .join(', ')
  const texts = fields.filter(({ type }) => type === 'text').map((field) => textOf(entry, field))
  const lines = isListOnly
    ? []
    : fields.filter(({ type }) => type === 'lines').flatMap(({ key }) => linesOf(entry[key]))
  return [
    { itemId: entry.id, said: head },
    ...texts.map((said) => ({ itemId: `${entry.id}-text`, said })),
    ...lines.map(({ id, text }) => ({ itemId: id, said: text })),
  ].filter(({ said }) => said.trim() !== '')
}

const evidenceProofs = gathered(evidenceKind, (vault) =>
  vault.all(evidenceKind).map(({ id, body }) => {
    const said = body.result ? `${body.what} (${body.result})` : body.what
    return read({ source: 'evidence', fromId: id, itemId: null, where: words.where.evidence }, said)
  }),
)

const storyProofs = gathered(storyKind, (vault) =>
  vault.all(storyKind).map(({ id, body }) => {
    const said = [body.title, body.action, body.result].filter(Boolean).join('. ')
    return read({ source: 'story', fromId: id, itemId: null, where: words.where.story }, said)
  }),
)

/** Older wins are looked through no more. */
const MOST_WINS = 300

const winProofs = gathered(winKind, (vault) =>
  vault
    .all(winKind)
    .slice(-MOST_WINS)
    .map(({ id, body }) =>
      read({ source: 'win', fromId: id, itemId: null, where: words.where.win }, body.text),
    ),
)

/** Proofs that stand outside any résumé: the evidence file, stories and small wins. */
export function otherProofs(vault: Vault): readonly ReadProof[] {
  return [...evidenceProofs(vault), ...storyProofs(vault), ...winProofs(vault)]
}
