import { pauseChoiceWords } from '../content/en/pause.ts'

export type PauseChoiceId = keyof typeof pauseChoiceWords

/** One thing that can be done with the feeling tonight. `path` follows `/after/:recoveryId/`. */
export interface PauseChoice {
  readonly id: PauseChoiceId
  readonly label: string
  readonly says: string
  /** The page; null for "Not now", which asks for a morning instead. */
  readonly path: 'someone' | 'friend' | 'breathe' | 'write' | null
  readonly minutes: number
  readonly source: string
}

/**
 * In this order, none of them the default: company and another perspective help more reliably than
 * dwelling on the feeling (concentrating on it d = -0.26, perspective 0.45: pubmed 22582737), so
 * Write comes last before leaving.
 */
export const pauseChoices: readonly PauseChoice[] = [
  {
    id: 'someone',
    ...pauseChoiceWords.someone,
    path: 'someone',
    minutes: 2,
    source: 'Support is an active part of job-search programmes that work (SSRN 2632318).',
  },
  {
    id: 'friend',
    ...pauseChoiceWords.friend,
    path: 'friend',
    minutes: 5,
    source:
      'After self-compassion writing people were calmer and less self-critical than after free writing (180 people, doi 10.3389/fpsyg.2020.01371).',
  },
  {
    id: 'breathe',
    ...pauseChoiceWords.breathe,
    path: 'breathe',
    minutes: 5,
    source: 'Five minutes of breathing a day lifted mood over 28 days (114 people, Balban).',
  },
  {
    id: 'write',
    ...pauseChoiceWords.write,
    path: 'write',
    minutes: 15,
    source:
      'Expressive writing: small average effect (d = 0.07 in clinical groups), distress rises right after (Smyth; Spera 1994).',
  },
  {
    id: 'not-now',
    ...pauseChoiceWords['not-now'],
    path: null,
    minutes: 0,
    source: 'Waiting made no difference to whether naming a feeling helped (PLOS ONE, 0279303).',
  },
]
