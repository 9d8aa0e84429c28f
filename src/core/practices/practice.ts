/** The five articles, by their order. */
export const articleKeys = ['S0', 'S1', 'S2', 'S3', 'S4'] as const
export type ArticleKey = (typeof articleKeys)[number]

/** The capability that makes a practice something one can do. */
export const owners = [
  'foundation',
  'care',
  'learn and plan',
  'materials and paths',
  'daily',
  'insights',
  'practice',
] as const
export type Owner = (typeof owners)[number]

/** Where a practice is done. */
export interface PracticePlace {
  /** The route in the app, with `:recoveryId` for that of the no. */
  readonly path: string
  /** The accessible name of the control by which it is done. */
  readonly control: string
  /** The kind of record that is changed by it. */
  readonly changes: string
}

export interface Evidence {
  /** One or two sentences in our own words: what was found, and what follows for the app. */
  readonly note: string
  /** Numbers in `sources` of evidence.ts. */
  readonly sources: readonly number[]
}

/** One thing that the articles advise, and what became of it. */
export interface Practice {
  /** 1 to 111. */
  readonly number: number
  readonly title: string
  readonly group: string
  readonly articles: readonly ArticleKey[]
  readonly owner: Owner
  /** What research supports; null where none was found. */
  readonly evidence: Evidence | null
  /** Null until it can be done. */
  readonly place: PracticePlace | null
}
