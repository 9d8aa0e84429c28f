import { today } from '../core/next/next-step.ts'
import type { Step } from '../core/next/step.ts'
import { sourceOf } from '../core/next/why-this.ts'
import { expectNoWords, parseCommandLine } from './arguments.ts'
import type { Command } from './command.ts'
import { openUnsealed } from './open-unsealed.ts'
import { write } from './output.ts'

/** `onward next [--json]` */
export const next: Command = async (args, shell) => {
  const { values, positionals } = parseCommandLine(args, {
    json: { type: 'boolean', default: false },
  })
  expectNoWords(positionals)
  await using records = await openUnsealed(
    shell,
    'Your records are sealed, so only the app can say what comes next, once you have unlocked it there. Open Onward. “onward read --save” keeps letters all the same.',
  )
  if (!records) return 1
  const { state, sentence, step, smaller } = today(records.vault, shell.context().now)
  const answer = values.json
    ? JSON.stringify(
        { state, sentence, step: step && withSource(step), smaller: smaller.map(withSource) },
        null,
        2,
      )
    : [sentence, ...(step ? stepLines(step) : []), ...smallerLines(smaller)].join('\n')
  await write(shell.output, `${answer}\n`)
  if (state === 'first' && !values.json) {
    shell.tell('“onward read --save FILE” takes a letter in; “onward” opens the app.')
  }
  return 0
}

const withSource = (step: Step) => ({ ...step, source: sourceOf(step) })

function stepLines(step: Step): string[] {
  const minutes = step.minutes === 1 ? '1 minute' : `${step.minutes} minutes`
  return [
    '',
    step.title,
    `Because: ${step.because}`,
    `Takes about ${minutes}. Source: ${sourceOf(step)}`,
  ]
}

function smallerLines(smaller: readonly Step[]): string[] {
  if (smaller.length === 0) return []
  return [
    '',
    'Smaller things:',
    ...smaller.map(({ title, detail }) => `- ${title}${detail ? ` (${detail})` : ''}`),
  ]
}
