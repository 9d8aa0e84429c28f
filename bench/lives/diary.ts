import type { Step } from '../../src/core/next/step.ts'
import { sayWeekday } from '../../src/core/time/say.ts'
import type { Life } from './life.ts'
import type { Day, Look } from './live.ts'

const answers: Readonly<Record<Look['answer'], string>> = {
  followed: '✓',
  'not-today': '– not today',
  left: '· left there',
  nothing: '',
}

/** A diary as it is read: what happened, the one step with its because, those below, what was done. */
export function diaryOf(life: Life, days: readonly Day[]): string {
  const head = `## ${life.name}\n\n${life.says}\n`
  return [head, ...days.map(sayDay)].join('\n')
}

function sayDay({ day, on, happened, visits }: Day): string {
  const week = Math.floor(day / 7) + 1
  const lines = [
    `${on} ${sayWeekday(on)}, week ${week}`,
    ...happened.map((what) => `    * ${what}`),
  ]
  if (visits.length === 0) lines.push('    (not opened)')
  for (const { at, looks } of visits) {
    lines.push(...looks.flatMap((look, place) => sayLook(look, place === 0 ? at : '     ')))
  }
  return lines.join('\n')
}

function sayLook({ view, answer, did }: Look, at: string): string[] {
  const { step, smaller, state, sentence } = view
  if (!step) return [`  ${at} [${state}] ${sentence}`]
  const below = smaller.map(({ rule, title }) => `${rule}: ${title}`).join(' | ')
  return [
    `  ${at} [${state}] ${sentence}`,
    `        ${sayStep(step)}`,
    ...(below ? [`        then ${below}`] : []),
    `        ${answers[answer]} ${did}`.trimEnd(),
  ]
}

function sayStep({ rule, title, because, minutes }: Step): string {
  return `${rule.toUpperCase()}: ${title} (${minutes} min) — ${because}`
}
