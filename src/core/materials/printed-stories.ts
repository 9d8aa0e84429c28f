import type { Story } from '../vault/kinds/practice.ts'
import type { PrintedDocument } from './printed.ts'

const parts = ['situation', 'task', 'action', 'result'] as const
const headings = { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result' }

/**
 * Stories as cards to cut out, one each; a part that is not written yet is left out. `wordOf` names
 * what a story shows.
 */
export function printedStories(
  stories: readonly Story[],
  author: string,
  wordOf: (competency: string) => string,
): PrintedDocument {
  return {
    form: 'cards',
    title: 'Stories to tell',
    author,
    language: 'en',
    direction: 'ltr',
    blocks: [
      { block: 'name', text: 'Stories to tell', label: author },
      ...stories.map((story) => ({
        block: 'card' as const,
        title: story.title,
        parts: parts
          .map((part) => ({ heading: headings[part], text: story[part].trim() }))
          .filter(({ text }) => text !== ''),
        foot: story.shows.map(wordOf).join(' · '),
      })),
    ],
  }
}
