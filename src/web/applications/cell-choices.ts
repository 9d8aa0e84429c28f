import type { ApplicationRow } from '../../core/applications/application-row.ts'
import { canPut, slots } from '../../core/applications/board.ts'
import { jobTypeWord, slotWord, workModeWord } from '../../core/applications/fact-words.ts'
import { channelWord } from '../../core/applications/words.ts'
import { channels, jobTypes, workModes } from '../../core/vault/kinds/application.ts'
import type { MenuOption } from '../ui/Menu.tsx'
import type { ChosenColumn } from './cell-text.ts'

interface Choices {
  readonly picked?: string
  readonly options: readonly MenuOption<string>[]
}

/** What a cell can be set to, and what it is set to where that is one of them. */
export function choicesOf(row: ApplicationRow, column: ChosenColumn): Choices {
  switch (column) {
    case 'stage':
      return {
        options: slots
          .filter((slot) => canPut(row, slot))
          .map((slot) => ({ value: slot, word: slotWord(slot) })),
      }
    case 'channel':
      return listed(row.channel, channels, channelWord)
    case 'mode':
      return listed(row.workMode, workModes, workModeWord)
    case 'type':
      return listed(row.jobType, jobTypes, jobTypeWord)
  }
}

/** A list with a way to say that it is not known, and with what is there even if it is not one of ours. */
function listed(
  picked: string | null,
  values: readonly string[],
  wordOf: (value: string) => string,
): Choices {
  const known = picked !== null && !values.includes(picked) ? [...values, picked] : values
  return {
    picked: picked ?? '',
    options: [
      { value: '', word: 'Not known' },
      ...known.map((value) => ({ value, word: wordOf(value) })),
    ],
  }
}
