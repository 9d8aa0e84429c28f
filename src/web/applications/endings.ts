import { eventWords } from '../../core/applications/words.ts'
import { neverHeardBack, toldByPhone } from '../../core/recovery/confirm-reading.ts'

/** Events that close an application from their side; told here, they open the page that follows. */
const endings = {
  rejected: { words: 'They said no, by phone', tell: toldByPhone },
  'presumed-closed': { words: 'I never heard back', tell: neverHeardBack },
} as const
type Ending = keyof typeof endings

export function isEnding(type: string): type is Ending {
  return type in endings
}

/** The action of core that tells of this ending. */
export function tellEnding(type: Ending) {
  return endings[type].tell
}

/** What a new event of this type is called in the list to choose from. */
export function newEventWords(type: string): string {
  return isEnding(type) ? endings[type].words : eventWords({ id: '', type, on: '' })
}
