import { sentenceCase } from '../../time/say.ts'
import { sayCount, sayMany } from './counts.ts'

export const targetWords = {
  lists: {
    must: { label: 'It must', hint: 'Without this it is not worth a morning of work.' },
    never: { label: 'Never', hint: 'What you will not do, whatever it pays.' },
    nice: { label: 'Nice to have', hint: 'What tips the scales between two.' },
    limits: {
      label: 'Limits',
      hint: 'Hours, distance, money, care for somebody: what is simply so.',
    },
  },
  flags: {
    never: (wish: string, word: string) => `It names “${word}”, and you never want “${wish}”.`,
    must: (wish: string) => `It says nothing of “${wish}”. You could ask.`,
  },
  directions: {
    keep: 'Go on as it is',
    narrow: 'Aim more narrowly',
    widen: 'Look more widely',
    change: 'Change direction',
  },
  money: (weeks: number) =>
    weeks <= 0
      ? 'The day that you reckoned with has come.'
      : `That is ${sayMany(weeks, 'week', 'weeks')} from now.`,
} as const

export const goalWords = {
  realistic: (meant: number, done: number) => {
    const means = `You mean to take ${sayMany(meant, 'step', 'steps')} a week`
    if (done === 0) return `${means}. There are no past weeks to measure it by yet.`
    const took = `over the last four weeks you took ${sayMany(done, 'step', 'steps')} a week`
    if (meant <= done + 1) return `${means}; ${took}. That can be kept.`
    return `${means}; ${took}. ${sentenceCase(sayCount(done + 1))} would be kept more easily.`
  },
  blocks: (needed: number, has: number) =>
    has === 0
      ? `That takes about ${needed} minutes a week, and no block is set aside for it yet.`
      : needed > has
        ? `That takes about ${needed} minutes a week; ${has} are set aside in blocks.`
        : `The ${has} minutes in blocks have room for it.`,
  because: (betterAt: string) => `You want to get better at ${betterAt}.`,
} as const

export const weekWords = {
  sentence: (blocks: number, days: number) =>
    blocks === 0
      ? 'Nothing is set aside for this week.'
      : `${sentenceCase(sayMany(blocks, 'block', 'blocks'))} on ${sayMany(days, 'day', 'days')}.`,
  moving:
    'Drag a block to another day, or up and down for another time; the arrow keys do the same. Delete takes it away.',
  beginning: 'One hour is enough to begin with. You set it aside below the days.',
  lighter: 'A lighter week, and that is enough.',
  uses: { search: 'For the search', recharge: 'To recharge' },
  noRecharge: (day: string) => `${day} has work and nothing to recharge beside it.`,
  movedAround: (time: string) => `Set for ${time}, so that your time to recharge stays as it is.`,
  aim: (count: number, what: string, done: number) =>
    `${sentenceCase(sayCount(count))} ${what} this week; ${sayCount(done)} steps are done.`,
  review: {
    nothingYet: 'Nothing is noted of this week yet. Some weeks only pass, and that is allowed.',
    done: (steps: number, wins: number) =>
      steps + wins === 0
        ? 'Nothing was noted this week. Some weeks only pass, and that is allowed.'
        : `${sentenceCase(sayMany(steps, 'step', 'steps'))} done, ${sayMany(wins, 'small win', 'small wins')} noted.`,
  },
} as const

export const leftLabels = {
  contact: 'A contact',
  story: 'A story to tell',
  answer: 'A better answer',
  document: 'A document',
} as const

export const learningWords = {
  forms: {
    course: 'A course',
    reading: 'Reading',
    workshop: 'A workshop or conference',
    practice: 'Practising',
    volunteering: 'Volunteering',
    project: 'A project',
    shadowing: 'Going along with someone',
  },
  recurring: (name: string) => `“${name}” came up again and again, from different employers.`,
  next: (what: string) => `One thing is done; “${what}” was next on your list.`,
} as const
