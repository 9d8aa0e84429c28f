import { sayMany } from '../../core/content/en/counts.ts'
import type { FoundKind } from './found.ts'
import type { Answer, Reading } from './messages.ts'

const words: Readonly<Record<string, { readonly label: string; readonly one: string }>> = {
  application: { label: 'Applications', one: 'application' },
  letter: { label: 'Letters', one: 'letter' },
  person: { label: 'People', one: 'person' },
  conversation: { label: 'Talks', one: 'talk' },
  group: { label: 'Groups and events', one: 'group' },
  'wished-employer': { label: 'Employers you wish for', one: 'employer' },
  'search-activity': { label: 'Search log', one: 'line' },
  'feedback-point': { label: 'Feedback', one: 'point' },
  reflection: { label: 'Looking back', one: 'look back' },
  card: { label: 'Questions', one: 'question' },
  action: { label: 'Steps', one: 'step' },
  win: { label: 'Small wins', one: 'win' },
  feedback: { label: 'What was said', one: 'answer' },
  theme: { label: 'Themes', one: 'theme' },
  evidence: { label: 'Proofs', one: 'proof' },
  goal: { label: 'Goals', one: 'goal' },
  learning: { label: 'To learn', one: 'item' },
  'cover-letter': { label: 'Cover letters', one: 'letter' },
  paths: { label: 'Where else', one: 'note' },
  path: { label: 'Other ways', one: 'way' },
  growth: { label: 'What a job would teach', one: 'note' },
  offering: { label: 'What you offer', one: 'wording' },
  interim: { label: 'For the time being', one: 'chance' },
  takeaway: { label: 'What a no left', one: 'note' },
  attachment: { label: 'Files', one: 'file' },
}

const figures = new Intl.NumberFormat('en-GB')

export function kindWords(kind: string) {
  const { label, one } = words[kind] ?? { label: 'Other', one: 'record' }
  const many = label === 'People' ? 'people' : `${one}s`
  return {
    label,
    more: (count: number) =>
      `Show more, ${figures.format(count)} other ${count === 1 ? one : many}`,
  }
}

/** How many were found, for those who hear the page. */
export function answerWord(answer: Answer | null, found: readonly FoundKind[]): string {
  if (!answer) return ''
  if (found.length === 0) return 'Nothing found'
  const total = answer.groups.reduce((sum, { total }) => sum + total, 0)
  return `${sayMany(total, 'found', 'found')}: ${found.map(({ label }) => label).join(', ')}`
}

const STILL_OPENING = 'Still reading your records.'

/** How much can be searched; empty when that is everything. */
export function readingWord(reading: Reading | null): string {
  if (!reading) return STILL_OPENING
  const { records, letters, texts, others } = reading
  if (records === 'cannot')
    return 'This browser keeps nothing at the moment, so nothing can be searched in it.'
  if (records !== 'all') return STILL_OPENING
  if (texts >= letters || others === 'none') return ''
  const of = `${figures.format(texts)} of ${figures.format(letters)}`
  return others === 'coming'
    ? `Still reading your letters: ${of}.`
    : `The words of ${of} letters are in this browser. The others come when Onward’s program runs.`
}
