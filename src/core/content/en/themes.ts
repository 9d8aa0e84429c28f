import { sentenceCase } from '../../time/say.ts'
import { sayCount, sayMany } from './counts.ts'

export const recurrenceWords = {
  noted: 'Noted once',
  watch: 'Worth watching',
  recurring: 'Recurring',
} as const

const fractions = [
  [0.9, 'to nearly everybody'],
  [0.7, 'to three people in four'],
  [0.58, 'to two people in three'],
  [0.42, 'to one person in two'],
  [0.29, 'to one person in three'],
  [0.225, 'to one person in four'],
  [0.18, 'to one person in five'],
  [0.11, 'to one person in seven'],
  [0.08, 'to one person in ten'],
  [0.055, 'to one person in 15'],
  [0.035, 'to one person in 20'],
  [0.015, 'to one person in 50'],
  [0, 'to fewer than one person in 50'],
] as const

/** "to one person in four" of a chance between 0 and 1; the nearest fraction that one can picture. */
export function sayChance(chance: number): string {
  return fractions.find(([from]) => chance >= from)?.[1] ?? fractions[12][1]
}

/** "Named twice in five notes; by luck alone that happens to one person in four." */
export function sayLuck(times: number, of: number, chance: string): string {
  const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${sayCount(times)} times`
  return `Named ${often} in ${sayMany(of, 'note', 'notes')}; by luck alone that happens ${chance}.`
}

/** "Two employers said it; you noted it once yourself." */
export function sayWho(employers: number, said: number, noted: number): string {
  const self = noted === 0 ? '' : `you noted it ${noted === 1 ? 'once' : sayTimes(noted)} yourself`
  if (said === 0) return `${sentenceCase(self)}; no employer has said it.`
  const them = `${sayMany(employers, 'employer', 'employers')} said it`
  return self ? `${sentenceCase(them)}; ${self}.` : `${sentenceCase(them)}.`
}

function sayTimes(times: number): string {
  return times === 2 ? 'twice' : `${sayCount(times)} times`
}

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** "third"; figures above eight. */
export function sayOrdinal(count: number): string {
  return ordinals[count] ?? `${count}th`
}

export const themeWords = {
  none: 'Nothing is noted yet.',
  noneHint:
    'What employers say and what you notice yourself is sorted here, and compared over time. One no says little; three notes from two employers say something.',
  strengths: 'Strengths',
  gaps: 'Gaps',
  noStrengths: 'No strength is noted yet. Praise in a letter counts, and so does your own note.',
  noGaps: 'No gap is noted.',
  waits:
    'Something comes up again. It waits for a calmer day, since a hard one makes everything look larger.',
  disagree: {
    theyPraise: 'You noted it as a gap, and they named it as a strength. Both can stay.',
    theyMiss: 'You noted it as a strength, and they missed something. Both can stay.',
  },
  notMine: (count: number) =>
    `${sentenceCase(sayMany(count, 'point is', 'points are'))} marked as not yours and not counted.`,
  sentence: (strengths: number, gaps: number) => {
    const of = [
      strengths > 0 ? sayMany(strengths, 'strength', 'strengths') : '',
      gaps > 0 ? sayMany(gaps, 'gap', 'gaps') : '',
    ].filter(Boolean)
    return `${sentenceCase(of.join(' and '))} noted so far.`
  },
  focus: {
    because: (name: string, times: number, employers: number, chance: string) =>
      `“${name}” came up ${sayCount(times)} times, from ${sayMany(employers, 'employer', 'employers')}; by luck alone that happens ${chance}. It is in your hands.`,
    beside: (name: string, times: number) =>
      times === 1
        ? `Beside it stands what they liked: “${name}”.`
        : `Beside it stands what they liked ${times === 2 ? 'twice' : `${sayCount(times)} times`}: “${name}”.`,
    besideNone: 'No strength is noted yet; the first one is worth as much as this.',
    full: 'Two things are in focus, and two is plenty. Close or park one first; nothing was changed.',
  },
} as const

/** "This is the third time, and a second employer says it." */
export function sayAgain(times: number, employers: number, isNewEmployer: boolean): string {
  const again = `This is the ${sayOrdinal(times)} time`
  if (employers >= 2 && isNewEmployer) {
    return `${again}, and now from a ${sayOrdinal(employers)} employer.`
  }
  return employers <= 1 ? `${again}, so far from one employer.` : `${again}.`
}
