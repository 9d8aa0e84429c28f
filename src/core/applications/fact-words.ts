import { stageName } from './words.ts'

const slotWords: Readonly<Record<string, string>> = {
  screening: 'First call',
  accepted: 'You accepted',
  withdrawn: 'You withdrew',
  rejected: 'They said no',
  'presumed-closed': 'I never heard back',
}

/** Where a card can be put, in a word or two: "First call", "You withdrew". */
export function slotWord(slot: string): string {
  return slotWords[slot] ?? stageName(slot)
}

const workModeNames: Readonly<Record<string, string>> = {
  'on-site': 'On site',
  hybrid: 'Hybrid',
  remote: 'Remote',
}

/** Where the work is done, in a word or two. */
export function workModeWord(mode: string): string {
  return workModeNames[mode] ?? mode
}

const jobTypeNames: Readonly<Record<string, string>> = {
  'full-time': 'Full time',
  'part-time': 'Part time',
  'fixed-term': 'Fixed term',
  contract: 'Contract',
  internship: 'Internship',
  apprenticeship: 'Apprenticeship',
  temporary: 'Temporary',
  volunteer: 'Volunteer',
}

/** What the contract is, in a word or two. */
export function jobTypeWord(type: string): string {
  return jobTypeNames[type] ?? type
}
