import type { Story } from '../vault/kinds/practice.ts'
import type { Card } from '../vault/kinds/reflection.ts'

/** A story that Ines tells, and a question that she has answered twice. */
export const inesStory: Pick<
  Story,
  'title' | 'situation' | 'task' | 'action' | 'result' | 'shows'
> = {
  title: 'The school sailings',
  situation: 'Two schools lay on one route, and one boat was always full.',
  task: 'I was to make room without another boat.',
  action:
    'I counted on the quay for three mornings. I saw that the second school began ten minutes later. I rang both heads, drew a plan with one sailing moved by eight minutes, and went along on the first day.',
  result: 'Since then nobody has been left on the quay, and it cost nothing.',
  shows: ['problem-solving', 'customers'],
}

export const inesCard: Pick<Card, 'question' | 'bankId' | 'answer'> = {
  question: 'Tell me about a decision that you had to make with too little to go on.',
  bankId: 'problems/too-little-known',
  answer: 'Winter timetable. Only two years of counts. Asked the crews. Small trial first.',
}

/** How her answers to it came, by days from today. */
export const inesAttempts = [
  { day: -3, anchor: 2, seconds: 170 },
  { day: -2, anchor: 4, seconds: 115 },
] as const
