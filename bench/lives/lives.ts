import type { Life } from './life.ts'

/** What most of the lives have in common. */
const usual = {
  ...{ follows: 75, notToday: 10, stamina: 2, opens: 90, sendsAWeek: 3 },
  fate: { no: 35, talk: 10 },
  feels: ['a-bit', 'it-stings', 'hard'],
  people: [
    { name: 'Joan Ellery', roles: ['listen'] },
    { name: 'Priya Nair', roles: ['advise', 'refer'] },
  ],
} as const

/** Ten invented people: the days of which a plan speaks are told, the others are left to chance. */
export const lives: readonly Life[] = [
  {
    ...usual,
    ...{ name: 'Many letters', seed: 11, sendsAWeek: 8, stamina: 3 },
    says: 'Applies a lot, and letters come nearly every day.',
    fate: { no: 55, talk: 12 },
    feels: ['hardly', 'a-bit', 'it-stings'],
    plan: {},
  },
  {
    ...usual,
    ...{ name: 'Few letters', seed: 12, sendsAWeek: 1, stamina: 1 },
    says: 'Applies once a week and hears little.',
    fate: { no: 20, talk: 15 },
    plan: {
      3: [{ do: 'good-thing', text: 'Swim', inDays: 2 }],
      15: [{ do: 'plan', step: 'read one advert and note three needs', inDays: 1 }],
      30: [{ do: 'in-touch', name: 'Priya Nair', inDays: 3 }],
    },
  },
  {
    ...usual,
    ...{ name: 'Long silence', seed: 13, sendsAWeek: 4 },
    says: 'Sends four a week, and nobody ever answers.',
    fate: { no: 0, talk: 0 },
    plan: { 20: [{ do: 'fortnights' }] },
  },
  {
    ...usual,
    ...{ name: 'Three strong noes', seed: 14, sendsAWeek: 2 },
    says: 'Three noes after talks within five weeks, each of them very hard.',
    fate: { no: 25, talk: 0 },
    feels: ['hard', 'very-hard'],
    plan: {
      0: [
        { do: 'apply', company: 'Tidewell Housing' },
        { do: 'apply', company: 'Nantmor Buses', channel: 'referral' },
        { do: 'apply', company: 'Corrie Bay Council' },
      ],
      6: [{ do: 'invite', company: 'Tidewell Housing', talkIn: 4 }],
      14: [{ do: 'no', company: 'Tidewell Housing', how: 'personal', evening: true }],
      16: [{ do: 'invite', company: 'Nantmor Buses', talkIn: 3 }],
      24: [{ do: 'no', company: 'Nantmor Buses', how: 'phone' }],
      25: [{ do: 'invite', company: 'Corrie Bay Council', talkIn: 4 }],
      35: [{ do: 'no', company: 'Corrie Bay Council', how: 'personal', evening: true }],
    },
  },
  {
    ...usual,
    ...{ name: 'An offer', seed: 15, sendsAWeek: 2 },
    says: 'Two talks at one employer, an offer without a day to answer by, then another with one.',
    plan: {
      0: [
        { do: 'apply', company: 'Tidewell Housing' },
        { do: 'apply', company: 'Nantmor Buses' },
      ],
      10: [{ do: 'invite', company: 'Tidewell Housing', talkIn: 5 }],
      21: [{ do: 'invite', company: 'Tidewell Housing', talkIn: 4 }],
      30: [{ do: 'invite', company: 'Nantmor Buses', talkIn: 3 }],
      36: [{ do: 'offer', company: 'Tidewell Housing', answerIn: null }],
      41: [{ do: 'offer', company: 'Nantmor Buses', answerIn: 7 }],
      47: [{ do: 'accept', company: 'Nantmor Buses' }],
    },
  },
  {
    ...usual,
    ...{ name: 'A break', seed: 16, sendsAWeek: 3 },
    says: 'Lets the search rest for two weeks in the middle, with a no and a talk falling into them.',
    plan: {
      2: [{ do: 'apply', company: 'Tidewell Housing' }],
      4: [{ do: 'apply', company: 'Nantmor Buses' }],
      27: [{ do: 'plan', step: 'tell one story with a clock', inDays: 2 }],
      28: [{ do: 'rest', days: 14 }],
      31: [{ do: 'no', company: 'Tidewell Housing', how: 'template', evening: true }],
      33: [{ do: 'invite', company: 'Nantmor Buses', talkIn: 5 }],
    },
  },
  {
    ...usual,
    ...{ name: 'Planner', seed: 17, stamina: 3, follows: 90, notToday: 5 },
    says: 'Plans steps and good things each week and does nearly all of them.',
    plan: Object.fromEntries(
      Array.from({ length: 12 }, (_, week) => [
        week * 7,
        [
          { do: 'plan', step: `read one advert of week ${week + 1} line by line`, inDays: 1 },
          { do: 'plan', step: `tell story ${week + 1} out loud`, inDays: 3 },
          { do: 'good-thing', text: 'Swim', inDays: 2 },
          ...(week === 2 ? [{ do: 'learn', what: 'Crew rules' } as const] : []),
          ...(week === 3 ? [{ do: 'learn', what: 'Tides' } as const] : []),
        ] as const,
      ]),
    ),
  },
  {
    ...usual,
    ...{ name: 'Plans and does not', seed: 18, follows: 25, notToday: 35, stamina: 1 },
    says: 'Plans much, does a quarter of it, and puts steps away.',
    plan: Object.fromEntries(
      Array.from({ length: 12 }, (_, week) => [
        week * 7 + 1,
        [
          { do: 'plan', step: `ring one person in week ${week + 1}`, inDays: 1 },
          { do: 'plan', step: `write one paragraph in week ${week + 1}`, inDays: 2 },
        ] as const,
      ]),
    ),
  },
  {
    ...usual,
    ...{ name: 'Talks without an offer', seed: 19, sendsAWeek: 4, stamina: 3 },
    says: 'Is invited often and always told no after the talk; asks for feedback.',
    fate: { no: 20, talk: 45 },
    plan: { 10: [{ do: 'fortnights' }] },
  },
  {
    ...usual,
    ...{ name: 'Alone', seed: 20, sendsAWeek: 3, opens: 60 },
    says: 'Knows nobody to be with, opens Onward on some days only, and noes come at night.',
    fate: { no: 45, talk: 10 },
    feels: ['it-stings', 'hard', 'very-hard'],
    people: [],
    plan: {
      1: [{ do: 'save', company: 'Brannoch Water', closesIn: 6 }],
      5: [{ do: 'apply', company: 'Tidewell Housing' }],
      12: [{ do: 'no', company: 'Tidewell Housing', how: 'template', evening: true }],
      40: [{ do: 'save', company: 'Wensley Parcels', closesIn: 4 }],
    },
  },
]
