/** One line of a list to watch or listen to a recording by. */
export interface ListRow {
  /** Kept with ticks: it never changes. */
  readonly id: string
  readonly text: string
  /** What it may look like when it comes well. */
  readonly good: string
  readonly source: 'research' | 'usage'
}

/** A list to go through beside a recording. */
export interface PracticeList {
  readonly id: 'body' | 'voice'
  readonly name: string
  readonly before: string
  readonly rows: readonly ListRow[]
}

/** Where the rows come from, by what stands in `source`. */
export const listSources = {
  research:
    'Interviewers’ ratings go with it in a review of 63 studies (Martín-Raugh and others 2023, doi 10.1002/job.2670). That is how people judge, not how well somebody works.',
  usage: 'A custom of people who coach for interviews; not tried in studies that we know.',
} as const

export const practiceLists: readonly PracticeList[] = [
  {
    id: 'body',
    name: 'What can be seen',
    before:
      'Watch once without sound. What is comfortable differs between people and cultures: leave out what is not you.',
    rows: [
      {
        id: 'body-eyes',
        text: 'Where you look',
        good: 'Mostly towards whoever asks, or near their eyes if that is easier; on a screen, near the camera.',
        source: 'research',
      },
      {
        id: 'body-head',
        text: 'Nods and head',
        good: 'A nod while they speak; the head rests while you think.',
        source: 'research',
      },
      {
        id: 'body-face',
        text: 'Face',
        good: 'It goes with what you say; it need not smile all the time.',
        source: 'research',
      },
      {
        id: 'body-look',
        text: 'Clothes and picture',
        good: 'What people there wear for a talk; light from the front; nothing loud behind you.',
        source: 'research',
      },
      {
        id: 'body-hands',
        text: 'Hands',
        good: 'They are seen now and then, and lie still while you listen.',
        source: 'usage',
      },
      {
        id: 'body-sit',
        text: 'How you sit',
        good: 'Both feet down, a little forward, room to breathe.',
        source: 'usage',
      },
      {
        id: 'body-start',
        text: 'The first and last ten seconds',
        good: 'You come to the question, and you end instead of fading out.',
        source: 'usage',
      },
    ],
  },
  {
    id: 'voice',
    name: 'What can be heard',
    before: 'Listen once without looking. An accent is not on this list: it is part of you.',
    rows: [
      {
        id: 'voice-answer',
        text: 'Answer first',
        good: 'The first sentence answers the question; the story comes after it.',
        source: 'usage',
      },
      {
        id: 'voice-pace',
        text: 'Pace',
        good: 'Slow enough to be noted down; faster where it is exciting.',
        source: 'usage',
      },
      {
        id: 'voice-pause',
        text: 'Pauses',
        good: 'Two seconds before you begin, and a breath between two thoughts.',
        source: 'usage',
      },
      {
        id: 'voice-tone',
        text: 'Rise and fall',
        good: 'It moves with what matters; sentences end on a low note.',
        source: 'research',
      },
      {
        id: 'voice-loud',
        text: 'Loudness',
        good: 'The last words of a sentence are as easy to hear as the first.',
        source: 'usage',
      },
      {
        id: 'voice-fill',
        text: 'Words that only fill',
        good: 'A few are usual and bother nobody; a silence does the same work.',
        source: 'usage',
      },
      {
        id: 'voice-plain',
        text: 'Plain words',
        good: 'Somebody from another trade could tell it on.',
        source: 'usage',
      },
    ],
  },
]

/** What can be ticked for a row. */
export const cameWords = { well: 'Came well', mixed: 'Mixed', change: 'To change' } as const
