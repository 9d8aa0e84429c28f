/** Words directly before or after a name, as a pattern for folded text, and how strongly they speak. */
export interface Lead {
  readonly words: RegExp
  readonly weight: number
}

/**
 * How letters of one language name employer and job. All patterns are for folded text (`fold`) and
 * global; their repeats are bounded. Weights were set by hand: 4 nearly certain, 1 a hint.
 */
export interface WhoWords {
  /** Where the wordings come from. */
  readonly source: string
  /** Words after which a company's name begins. */
  readonly companyAfter: readonly Lead[]
  /** Words before which a company's name ends: its department, or what it did. */
  readonly companyBefore: readonly Lead[]
  /** Capitalised words, folded, that open a phrase and are no part of a company's name. */
  readonly openers: ReadonlySet<string>
  /** Capitalised words, folded, that are never a company by themselves. */
  readonly notCompanies: ReadonlySet<string>
}

/** What `WhoWords` is beyond English, whose roles have rules of their own. */
export interface RoleWords {
  /** What describes a job stands before the word for it, as in German and Dutch. */
  readonly headLast: boolean
  /** ISO 639-1. */
  readonly language: string
  /** Words after which a role begins. */
  readonly roleAfter: readonly Lead[]
  /** Words after which a role begins if it contains a word for a job. */
  readonly roleAfterLoosely: RegExp
  /** Where a role ends: folded words with the space before them. */
  readonly roleStops: RegExp
  /** Words for jobs by their beginnings and endings, folded. */
  readonly jobWords: RegExp
  /** Folded words of which no role consists alone. */
  readonly plainWords: ReadonlySet<string>
  /** Whether a role always begins with a capital, as nouns do in German. */
  readonly capitals: boolean
}

/** A set of the words of a text. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''))
}
