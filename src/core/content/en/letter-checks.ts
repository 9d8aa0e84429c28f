import { sentenceCase } from '../../time/say.ts'
import { sayCount } from './counts.ts'

const range = ([least, most]: readonly [number, number], one: string, many: string) =>
  least === most ? `${sayCount(least)} ${least === 1 ? one : many}` : `${least} to ${most}`

/** What the checks beside a letter say. */
export const shapeWords = {
  words: (count: number, [least, most]: readonly [number, number]) =>
    `${count} ${count === 1 ? 'word' : 'words'}; ${least} to ${most} reads well`,
  sentences: (count: number, wanted: readonly [number, number]) =>
    `${sentenceCase(sayCount(count))} ${count === 1 ? 'sentence' : 'sentences'}; ${range(wanted, 'is enough', 'are enough')}${wanted[0] === wanted[1] ? '' : ' reads well'}`,
  characters: (count: number, most: number) =>
    count <= most
      ? `${count} characters; ${most} fit into a note to connect`
      : `${count} characters; only ${most} fit into a note to connect`,
  gaps: {
    good: 'Nothing left to fill in',
    look: (gaps: readonly string[]) => `Still to fill in: ${gaps.join('; ')}`,
  },
  questions: (count: number, [least, most]: readonly [number, number]) => {
    if (count < least) return 'It does not ask yet'
    if (count > most) {
      return most === 0
        ? 'It asks something; this letter is easier to like without a question'
        : `${sentenceCase(sayCount(count))} questions; ${sayCount(most)} is easier to answer`
    }
    if (count === 0) return 'Asks for nothing'
    return count === 1 ? 'One question' : `${sentenceCase(sayCount(count))} questions`
  },
  own: {
    good: 'Written for this one person',
    look: 'The same words stand in another of your letters; one of its own is read differently',
  },
  timing: {
    now: 'The time is right',
    later: (day: string) => `Better ${day}`,
    no: 'Something speaks against sending it',
  },
} as const
