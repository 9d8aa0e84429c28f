import { elementWords, pathsWords } from '../content/en/paths.ts'
import { otherProofs, type ReadProof, readResume } from '../materials/matrix-proofs.ts'
import { resumeKind } from '../vault/kinds/resume.ts'
import type { Vault } from '../vault/vault.ts'
import { ownOf, ratedOf, weighedMost } from './neighbours.ts'
import type { Occupation, Occupations } from './occupations.ts'
import { pathsOf } from './paths-actions.ts'
import { titleWords } from './title-words.ts'

/** One thing that the person's work asks for. */
export interface TransferRow {
  readonly element: string
  readonly name: string
  /** In how many of the closest occupations it is important too. */
  readonly elsewhere: number
  /** The proof that the person named; empty for none. */
  readonly proof: string
  /** Words of their own that may show it, with where they stand; null where none were found. */
  readonly found: { readonly words: string; readonly where: string } | null
}

export interface TransferView {
  readonly say: string
  /** Those that are asked for most elsewhere first. */
  readonly rows: readonly TransferRow[]
  /** How many of the closest occupations were looked at. */
  readonly of: number
}

/** So many of the closest occupations are looked at. */
const LOOKED_AT = 10
/** From so far above the usual importance something tells a person's work from other work. */
const ABOVE_USUAL = 0.25
/** From here on something is important in an occupation. */
const IMPORTANT = 2.75

/** What the person's work asks for above the usual, where else that is asked for, and what shows it. */
export function transferView(vault: Vault, occupations: Occupations): TransferView {
  const { own, shown } = pathsOf(vault)
  const mine = ownOf(
    occupations,
    own.map(({ id }) => id),
  )
  const rated = ratedOf(occupations, mine)
  if (!rated) return { say: pathsWords.map.none, rows: [], of: 0 }
  const around = closestTo(occupations, mine)
  const proofs = proofsOf(vault)
  const proofOf = new Map(shown.map(({ id, proof }) => [id, proof]))
  const rows = weighedMost(occupations, rated)
    .filter((at) => (rated[at]?.importance ?? 1) - (occupations.usual[at] ?? 1) >= ABOVE_USUAL)
    .map((at): TransferRow => {
      const element = occupations.elements[at] ?? ''
      const { name = element, cues = '' } = elementWords[element] ?? {}
      const wanted = new Set(titleWords(cues))
      return {
        ...{ element, name },
        elsewhere: around.filter((each) => (each.rated?.[at]?.importance ?? 1) >= IMPORTANT).length,
        proof: proofOf.get(element) ?? '',
        found: proofs.find(({ stems }) => stems.some((stem) => wanted.has(stem))) ?? null,
      }
    })
    .sort((a, b) => b.elsewhere - a.elsewhere)
  const wide = rows.filter(({ elsewhere }) => elsewhere > around.length / 2).length
  const proven = rows.filter(({ proof }) => proof !== '').length
  return { say: pathsWords.map.say(rows.length, wide, proven), rows, of: around.length }
}

function closestTo(occupations: Occupations, mine: readonly Occupation[]): readonly Occupation[] {
  const near = mine.flatMap(({ near }) => near).sort((a, b) => a.behind - b.behind)
  return [...new Set(near.flatMap(({ at }) => occupations.all[at] ?? []))]
    .filter((each) => each.rated !== null && !mine.includes(each))
    .slice(0, LOOKED_AT)
}

/** The person's own words that show something: evidence, stories, wins, and the newest résumé. */
function proofsOf(vault: Vault) {
  const resume = vault.all(resumeKind).at(-1)
  const ofResume = resume ? readResume(resume.id, resume.body).proofs : []
  return [...otherProofs(vault), ...ofResume]
    .filter(({ isClaim }) => !isClaim)
    .map((proof) => ({ words: proof.words, where: proof.where, stems: stemsOf(proof) }))
}

const known = new WeakMap<ReadProof, readonly string[]>()

/** Proofs stay the same objects until their record changes, so each is split once. */
function stemsOf(proof: ReadProof): readonly string[] {
  const stems = known.get(proof) ?? titleWords(proof.words)
  known.set(proof, stems)
  return stems
}
