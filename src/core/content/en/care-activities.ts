/** Good things that are chosen for a day. */
export const activityWords = {
  title: 'Something good, on a day of your choice',
  says: 'Two a week are enough. They are not a reward for work; they come whether the search goes well or not.',
  because:
    'People who planned good things felt better afterwards, those who were well to begin with too.',
  area: 'What is it for?',
  what: {
    label: 'What will you do?',
    hint: 'Small and named: “ring Joan”, “walk to the sea wall”.',
  },
  when: 'Which day?',
  keep: 'Choose it',
  before: 'How is your mood before it?',
  after: 'And afterwards?',
  later: 'Afterwards can wait until you are back.',
  done: 'It is done',
  drop: 'Let it go',
  none: 'Nothing is chosen yet.',
  undated: 'Choose a day first, such as “Saturday” or “tomorrow 6pm”.',
} as const

export const areaWords = {
  people: { name: 'People', example: 'Ring Joan for ten minutes' },
  outdoors: { name: 'Outdoors', example: 'Walk to the sea wall' },
  making: { name: 'Making', example: 'Mend the blue chair' },
  quiet: { name: 'Quiet', example: 'Read one chapter' },
  movement: { name: 'Moving', example: 'Swim, twenty minutes' },
  sleep: { name: 'Sleep', example: 'Lights out at half past ten' },
  food: { name: 'Eating', example: 'Cook soup for two days' },
} as const

export const moodWords = {
  'very-low': 'Very low',
  low: 'Low',
  between: 'In between',
  fair: 'Fair',
  good: 'Good',
} as const

export const moodPageWords = {
  title: 'How it has been',
  question: 'How is your mood now?',
  says: 'One tap, only if you like. Nothing is counted, and nothing is owed.',
  kept: 'Kept. Only you can read it.',
  few: 'There is too little here for a line. It grows when you tap now and then.',
  over: 'The line shows how it was each time you said so. The marks are dates from your search. One need not be the cause of the other.',
} as const
