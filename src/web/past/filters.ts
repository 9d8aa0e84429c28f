/** What the page of all that happened can be narrowed down to: a word for it, and its kinds. */
export const filters: readonly {
  readonly id: string
  readonly word: string
  readonly kinds: readonly string[]
}[] = [
  {
    id: 'applications',
    word: 'Applications',
    kinds: ['application', 'wished-employer', 'search-activity', 'saved-view'],
  },
  {
    id: 'letters',
    word: 'Letters',
    kinds: ['letter', 'letter-text', 'attachment', 'letter-import', 'found-letter', 'correction'],
  },
  { id: 'after', word: 'After a no', kinds: ['recovery', 'reflection', 'card', 'feedback-point'] },
  {
    id: 'journal',
    word: 'Journal',
    kinds: ['entry', 'check-in', 'thought', 'fortnight', 'unfair-note'],
  },
  { id: 'people', word: 'People', kinds: ['person', 'conversation', 'group'] },
  { id: 'steps', word: 'Steps', kinds: ['action', 'win', 'activity'] },
  { id: 'settings', word: 'Settings', kinds: ['settings', 'keyring', 'dismissal', 'example'] },
]
