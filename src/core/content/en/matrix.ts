import type { Coverage, Reason } from '../../materials/matrix-match.ts'
import { sentenceCase } from '../../time/say.ts'
import type { interests } from '../../vault/kinds/matrix.ts'
import { sayCount, sayMany } from './counts.ts'

const degreeNames: Readonly<Record<string, string>> = {
  school: 'a school leaving certificate',
  vocational: 'a completed training',
  bachelor: 'a bachelor’s degree or its like',
  master: 'a master’s degree or its like',
  doctorate: 'a doctorate',
}

/** "Lindholm Ferries and Tarn Water", at most two names; empty for none. */
export function sayWork(names: readonly string[]): string {
  const [first, second] = names
  if (!first) return ''
  if (!second) return first
  return names.length === 2 ? `${first} and ${second}` : `${first}, ${second} and elsewhere`
}

function sayMonths(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  if (years === 0) return sayMany(rest, 'month', 'months')
  return rest === 0
    ? sayMany(years, 'year', 'years')
    : `${sayMany(years, 'year', 'years')} and ${sayMany(rest, 'month', 'months')}`
}

/** Why something counts as shown, in part or not, in one sentence. */
export function sayReason(reason: Reason): string {
  switch (reason.why) {
    case 'named':
      return `${reason.name}: your own words say so.`
    case 'near':
      return `${reason.name}: you show ${reason.yours}, which is close and not the same.`
    case 'claimed':
      return `${reason.name}: it is named, and nothing you wrote shows it at work yet.`
    case 'years': {
      const asked = sentenceCase(sayMany(reason.asked, 'year', 'years'))
      if (reason.months === 0) return `${asked}: no job with its dates shows it yet.`
      return `${asked}: your résumé shows ${sayMonths(reason.months)}${reason.of ? ` at ${reason.of}` : ''}.`
    }
    case 'any-years':
      return `${sentenceCase(sayMany(reason.asked, 'year', 'years'))}: your résumé shows ${sayMonths(reason.months)} of work in all. Only you know how much of it counts here.`
    case 'fluency':
      return `${reason.name}: they ask for about ${reason.asked}, your résumé says about ${reason.yours}.`
    case 'degree': {
      const asked = degreeNames[reason.asked]
      if (!reason.yours) return `They ask for ${asked}; no line of yours shows it yet.`
      return reason.yours === reason.asked
        ? `They ask for ${asked}, and your résumé shows it.`
        : `They ask for ${asked}; your résumé shows ${degreeNames[reason.yours]}.`
    }
    case 'words':
      return 'These lines share its words. Only you know whether they are a proof of it.'
    case 'none':
      return `${reason.name}: nothing you wrote names it.`
  }
}

const stateWords: Readonly<Record<Coverage, string>> = {
  covered: 'Covered',
  partly: 'In part',
  missing: 'Not shown yet',
}

const interestWords: Readonly<Record<(typeof interests)[number], string>> = {
  yes: 'Yes, it draws me',
  partly: 'Parts of it',
  no: 'Not really',
}

export const matrixWords = {
  states: stateWords,
  interests: interestWords,
  where: {
    head: 'Résumé, about you',
    resume: (part: string) => `Résumé, ${part}`,
    evidence: 'Your proofs',
    story: 'A story of yours',
    win: 'A small win',
    own: 'Attached by you',
  },
  attached: 'You attached this as a proof.',
  unread: 'It names nothing that Onward knows by name, and no line of yours shares its words.',
  /** "5 of 9 must-haves have a proof, and two in part." */
  coverage: (covered: number, partly: number, all: number, what: 'must' | 'nice') => {
    const noun = what === 'must' ? 'must-have' : 'nice-to-have'
    if (all === 0) return ''
    if (covered === all) {
      return all === 1
        ? `Its one ${noun} has a proof.`
        : `All ${sayCount(all)} ${noun}s have a proof.`
    }
    const inPart = partly > 0 ? `, and ${sayCount(partly)} in part` : ''
    const verb = covered === 1 ? 'has' : 'have'
    if (covered === 0) {
      return partly > 0
        ? `${partly} of ${all} ${noun}${all === 1 ? '' : 's'} can be shown in part.`
        : `Nothing shows its ${all === 1 ? `one ${noun}` : `${sayCount(all)} ${noun}s`} yet.`
    }
    return `${covered} of ${all} ${noun}s ${verb} a proof${inPart}.`
  },
  notRead: 'Nothing it asks for is known yet.',
  wording: (theirs: string, yours: string) =>
    `They write “${theirs}”, you write “${yours}”. It is the same thing, so you may use their word.`,
  outside: 'Your résumé does not say this yet, and you can: it is your own proof.',
  noAdvert: 'Paste the advert, and Onward lists what it asks for. You put right what it got wrong.',
  notListed: 'The advert is kept here. What it asks for is not listed yet.',
} as const
