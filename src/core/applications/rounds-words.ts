import { type ApplicationEvent, type RoundType, roundTypes } from '../vault/kinds/application.ts'
import { meetingWord } from './coming-up.ts'

const names: Readonly<Record<RoundType, string>> = {
  screening: 'Screening',
  phone: 'Phone talk',
  video: 'Video talk',
  'on-site': 'Talk on site',
  technical: 'Technical talk',
  case: 'Case',
  assessment: 'Assessment',
  presentation: 'Presentation',
  panel: 'Panel',
  manager: 'Talk with the manager',
  team: 'Talk with the team',
  'trial-day': 'Trial day',
  final: 'Final talk',
  informal: 'Informal talk',
}

/** Rounds to choose from, in the order in which most searches meet them. */
export const roundChoices = (Object.keys(names) as RoundType[]).map((value) => ({
  value,
  label: names[value],
}))

/** What a round is called: "Panel", "Technical talk"; where it is not known, what kind of event it is. */
export function roundWord({ round, type }: Pick<ApplicationEvent, 'round' | 'type'>): string {
  const known = roundTypes.find((each) => each === round)
  return known ? names[known] : (meetingWord(type) ?? 'Talk')
}

const forms: Readonly<Record<string, string>> = {
  phone: 'by phone',
  video: 'by video',
  'on-site': 'on site',
}

/** How a talk is held, in two words: "by video". */
export function formWord(form: string): string {
  return forms[form] ?? form
}

export const formChoices = Object.entries(forms).map(([value, words]) => ({
  value,
  label: words.charAt(0).toUpperCase() + words.slice(1),
}))

/** "45 minutes", "an hour", "2 hours 30". */
export function sayLength(minutes: number): string {
  if (minutes < 60) return minutes === 1 ? 'a minute' : `${minutes} minutes`
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const full = hours === 1 ? 'an hour' : `${hours} hours`
  return rest === 0 ? full : `${hours === 1 ? '1 hour' : full} ${rest}`
}

/** "Panel, by video, 45 minutes, Harbour office"; empty where nothing of it is known. */
export function roundFacts({
  round,
  form,
  minutes,
  place,
}: Pick<ApplicationEvent, 'round' | 'form' | 'minutes' | 'place'>): string {
  const facts = [
    round && roundWord({ round, type: 'interview' }),
    form && formWord(form),
    minutes && sayLength(minutes),
    place,
  ].filter((fact) => fact)
  const said = facts.join(', ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}
