import type { Now } from '../core/context.ts'
import { type Insights, insightsOf } from '../core/insights/insights-view.ts'
import {
  changeSentence,
  headline,
  letterSentences,
  predictionSentence,
  silenceSentence,
  stepNotes,
  stepSentences,
  yieldSentence,
} from '../core/insights/sentences.ts'
import { expectNoWords, parseCommandLine } from './arguments.ts'
import type { Command } from './command.ts'
import { openUnsealed } from './open-unsealed.ts'
import { write } from './output.ts'

/** `onward insights [--json]` */
export const insights: Command = async (args, shell) => {
  const { values, positionals } = parseCommandLine(args, {
    json: { type: 'boolean', default: false },
  })
  expectNoWords(positionals)
  await using records = await openUnsealed(
    shell,
    'Your records are sealed, so only the app can count them, once you have unlocked it.',
  )
  if (!records) return 1
  const { now } = shell.context()
  const numbers = insightsOf(records.vault, now)
  await write(
    shell.output,
    `${values.json ? JSON.stringify(numbers, null, 2) : inWords(numbers, now)}\n`,
  )
  return 0
}

function inWords(numbers: Insights, now: Now): string {
  const { say, under } = headline(numbers)
  if (numbers.applications === 0) return [say, under].filter(Boolean).join('\n')
  return [
    say,
    '',
    ...stepSentences(numbers),
    ...stepNotes(numbers),
    '',
    silenceSentence(numbers),
    yieldSentence(numbers, 'channel'),
    changeSentence(numbers, now),
    ...letterSentences(numbers),
    predictionSentence(numbers),
    ...(numbers.reviewOpens ? ['', `Worth a look at how you search: ${numbers.reviewOpens}`] : []),
  ]
    .filter((line) => line !== null)
    .join('\n')
}
