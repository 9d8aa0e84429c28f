import { checkWords } from '../content/en/practice.ts'
import type { Story } from '../vault/kinds/practice.ts'

/** A usual pace for telling something, in words a minute. A convention; slower is fine. */
export const SPOKEN_WORDS_PER_MINUTE = 130
/** A story is told in at most so many seconds (evidence.md, 96–101). */
export const MOST_SECONDS = 120
/** The situation is at most this share of the words (evidence.md, 96–101). */
export const SITUATION_AT_MOST = 0.25
/** Shorter than this, a story is not told yet and its shape says nothing. */
const WORDS_FOR_SHAPE = 40

/** One thing about the shape of a story, and what is said of it. */
export interface StoryCheck {
  readonly id: 'length' | 'situation' | 'result' | 'own-part'
  /** Null while too little is written to say. */
  readonly good: boolean | null
  readonly says: string
}

type Parts = Pick<Story, 'situation' | 'task' | 'action' | 'result'>

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
}

/** How long a story takes to tell at `SPOKEN_WORDS_PER_MINUTE`, in whole seconds. */
export function spokenSeconds({ situation, task, action, result }: Parts): number {
  const words = wordsIn([situation, task, action, result].join(' '))
  return Math.round((words / SPOKEN_WORDS_PER_MINUTE) * 60)
}

/** A figure, a word for one, or a word that says that something became otherwise. */
const changed =
  /\d|\b(?:half|halved|double[ds]?|doubled|twice|thrice|third|quarter|dozens?|hundreds?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fewer|less|more|faster|quicker|sooner|earlier|later|longer|shorter|better|easier|safer|cheaper|lower|higher|fell|rose|grew|shrank|dropped|saved|won|kept|stayed|stopped|since then|still (?:use|used|in use)|now|no longer|never again|instead of|from then on)\b/i

/** What a story is like, as four short findings; none of them is a mark. */
export function storyChecks(story: Parts): readonly StoryCheck[] {
  const { situation, task, action, result } = story
  const words = wordsIn([situation, task, action, result].join(' '))
  const seconds = spokenSeconds(story)
  const share = words === 0 ? 0 : wordsIn(situation) / words
  const isTold = words >= WORDS_FOR_SHAPE
  const [own, shared] = [ownWords(action), sharedWords(action)]
  const ownGood = wordsIn(action) === 0 ? null : own > 0 && own >= shared
  const check = (id: StoryCheck['id'], good: boolean | null, says: string) => ({ id, good, says })
  return [
    check(
      'length',
      words === 0 ? null : seconds <= MOST_SECONDS,
      checkWords.length(seconds, SPOKEN_WORDS_PER_MINUTE),
    ),
    check(
      'situation',
      isTold ? share <= SITUATION_AT_MOST : null,
      checkWords.situation(isTold ? Math.round(share * 100) : null),
    ),
    check(
      'result',
      wordsIn(result) === 0 ? null : changed.test(result),
      wordsIn(result) === 0 ? checkWords.result.none : checkWords.result.of(changed.test(result)),
    ),
    check('own-part', ownGood, ownGood === null ? checkWords.own.none : checkWords.own.of(ownGood)),
  ]
}

const ownWords = (text: string) => text.match(/\b(?:I|I’\w+|I'\w+|my|me|myself)\b/g)?.length ?? 0
const sharedWords = (text: string) => text.match(/\b(?:we|us|our|ours)\b/gi)?.length ?? 0
