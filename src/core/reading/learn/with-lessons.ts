import { knownIn } from '../../vault/kind.ts'
import { type Correction, correctionKind } from '../../vault/kinds/correction.ts'
import { type LetterKind, letterKinds, type Reading } from '../../vault/kinds/reading.ts'
import type { Vault } from '../../vault/vault.ts'
import type { HeadedLetter } from '../envelope.ts'
import { companyKey } from '../names.ts'
import {
  conclude,
  isAboutAJob,
  type LetterToRead,
  lookAt,
  type ReadLetter,
} from '../read-letter.ts'
import { senderOf } from './sender.ts'
import { sharedWording, wordingOf } from './wording.ts'

/** Two letters of one template share more of their runs of words; two letters of one kind far less. */
const SAME_WORDING = 0.5
/** Hardly more than the names differ. */
const VERY_SAME_WORDING = 0.75
/** What a lesson makes of the chance that a reading is right. */
const certainty = { verySame: 0.95, same: 0.88, agreeing: 0.85, sender: 0.6 } as const

interface Match {
  readonly id: string
  readonly body: Correction
  readonly wording: number
  readonly sameSender: boolean
}

/**
 * A reading with what the person has put right before in letters of this sender or wording, as far as
 * this vault remembers. What a lesson was about must come again: the same mistake, or a reading that is
 * not sure. A sure reading of another kind in the same words is not overruled but asked about.
 */
export function withLessons(vault: Vault, letter: HeadedLetter, reading: ReadLetter): ReadLetter {
  if (vault.all(correctionKind).length === 0) return reading
  const matches = matchesOf(vault, letter, reading.shownText)
  if (matches.length === 0) return reading
  return withName(withKind(letter, reading, matches), matches)
}

function matchesOf(vault: Vault, letter: HeadedLetter, shownText: string): readonly Match[] {
  const { address, domain } = senderOf(letter.from?.address)
  const wording = wordingOf(shownText)
  return vault
    .all(correctionKind)
    .map(({ id, body }) => ({
      id,
      body,
      wording: sharedWording(wording, body.wording),
      sameSender:
        (address !== undefined && body.address === address) ||
        (domain !== undefined && body.domain === domain),
    }))
    .filter((match) => match.sameSender || match.wording >= SAME_WORDING)
    .sort(
      (one, other) =>
        exactness(other) - exactness(one) || (one.body.madeAt < other.body.madeAt ? 1 : -1),
    )
}

const exactness = ({ wording }: Match): number =>
  wording >= VERY_SAME_WORDING ? 2 : wording >= SAME_WORDING ? 1 : 0

function withKind(
  letter: HeadedLetter,
  reading: ReadLetter,
  matches: readonly Match[],
): ReadLetter {
  const [best] = matches
  if (best === undefined) return reading
  if (exactness(best) > 0) return byWording(letter, reading, best)
  // Of one sender come letters of every kind: only the same mistake, or doubt, is put right.
  const fitting = matches.filter(
    ({ body }) => body.read.kind !== body.said.kind && concerns(body, reading),
  )
  const [first] = fitting
  if (first === undefined || fitting.some(({ body }) => body.said.kind !== first.body.said.kind)) {
    return reading
  }
  const agreeing = fitting.length > 1
  return taken(letter, reading, first, agreeing ? certainty.agreeing : certainty.sender, agreeing)
}

/** Overlooked is overlooked, whether as mail of no kind or as mass mail. */
const concerns = ({ read }: Correction, { kind, sure }: Reading): boolean =>
  !sure || kind === read.kind || !(isAboutAJob(kind) || isAboutAJob(read.kind))

function byWording(letter: HeadedLetter, reading: ReadLetter, best: Match): ReadLetter {
  const { read, said } = best.body
  if (read.kind === said.kind) return reading
  const chance = exactness(best) === 2 ? certainty.verySame : certainty.same
  if (reading.kind === said.kind || concerns(best.body, reading)) {
    return taken(letter, reading, best, chance, true)
  }
  return { ...reading, sure: false, learnt: learntOf(best, 'wording', 'doubted') }
}

/** Read again as the kind that the person said, so that its facts are those of that kind. */
function taken(
  letter: HeadedLetter,
  reading: ReadLetter,
  match: Match,
  chance: number,
  sure: boolean,
): ReadLetter {
  const kind = knownIn(letterKinds, match.body.said.kind)
  if (kind === undefined) return reading
  const learnt = learntOf(match, exactness(match) > 0 ? 'wording' : 'sender', 'followed')
  if (kind === reading.kind) {
    const confidence = Math.max(reading.confidence, chance)
    return { ...reading, sure: reading.sure || sure, confidence, learnt }
  }
  return { ...readAs(letter, kind, chance, sure), learnt }
}

function readAs(
  letter: HeadedLetter,
  kind: LetterKind,
  confidence: number,
  sure: boolean,
): ReadLetter {
  const { subject, text, sentAt, envelope, from } = letter
  const toRead: LetterToRead = {
    ...{ subject, text, sentAt, envelope },
    fromName: from?.name ?? null,
    fromAddress: from?.address ?? null,
  }
  const looked = lookAt(toRead)
  return conclude(toRead, { ...looked, judged: { ...looked.judged, kind, confidence, sure } })
}

/**
 * Who writes and for which job. Templates are shared between employers: in letters of another sender
 * only the very same mistake in nearly the same words is put right.
 */
function withName(reading: ReadLetter, matches: readonly Match[]): ReadLetter {
  let named = reading
  for (const match of matches) {
    const { read, said } = match.body
    const isSameText = exactness(match) === 2
    const by = match.sameSender ? 'sender' : 'wording'
    const learnt = reading.learnt ?? learntOf(match, by, 'followed')
    const sameCompany =
      keyOf(reading.company) === keyOf(read.company) ||
      (read.company === null && isShort(reading.company, said.company))
    const mayName = match.sameSender || (isSameText && read.company !== null)
    const renamed = mayName && sameCompany && keyOf(said.company) !== keyOf(read.company)
    if (renamed && named.company === reading.company) {
      named = { ...named, company: said.company, evidence: without(named, 'who-company'), learnt }
    }
    const sameRole = read.role !== null && reading.role === read.role && said.role !== read.role
    if (sameRole && (match.sameSender || isSameText) && named.role === reading.role) {
      named = { ...named, role: said.role, evidence: without(named, 'who-role'), learnt }
    }
  }
  return named
}

/** "Lindholm" for "Lindholm Ferries". */
function isShort(company: string | null, full: string | null): boolean {
  return company !== null && full !== null && keyOf(full).startsWith(keyOf(company))
}

const keyOf = (company: string | null): string => companyKey(company ?? '')

const without = ({ evidence }: Reading, cueId: string): Reading['evidence'] =>
  evidence.filter(({ cue }) => cue !== cueId)

function learntOf(
  { id, body }: Match,
  by: 'sender' | 'wording',
  outcome: 'followed' | 'doubted',
): NonNullable<Reading['learnt']> {
  return { correctionId: id, at: body.madeAt, by, outcome }
}
