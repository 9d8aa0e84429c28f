/** A few words on paper that may lead somewhere. */
export interface PrintedPart {
  readonly text: string
  /** `https:`, `mailto:` or `tel:`; null for words alone. */
  readonly href: string | null
}

/** What stands under a heading or an entry. */
export type PrintedWords =
  | { readonly block: 'paragraph'; readonly text: string }
  | { readonly block: 'list'; readonly points: readonly string[] }
  | {
      /** Words with what they are for in front: "Tools: Excel, SQL". */
      readonly block: 'facts'
      readonly rows: readonly { readonly term: string; readonly words: string }[]
    }

/** A job, a degree, a project: one thing with a name and a time. Empty where nothing is known. */
export interface PrintedEntry {
  readonly block: 'entry'
  readonly title: string
  readonly subtitle: string
  readonly place: string
  /** As it is printed: "Mar 2019 – Jun 2022". */
  readonly dates: string
  readonly link: PrintedPart | null
  readonly words: readonly PrintedWords[]
}

export type PrintedBlock =
  /** Whose document it is, with what they do. */
  | { readonly block: 'name'; readonly text: string; readonly label: string }
  | { readonly block: 'contact'; readonly parts: readonly PrintedPart[] }
  | { readonly block: 'heading'; readonly text: string }
  | PrintedEntry
  /** Lines that belong together, as in an address. */
  | { readonly block: 'lines'; readonly lines: readonly string[] }
  /** The subject of a letter. */
  | { readonly block: 'subject'; readonly text: string }
  /** A card to cut out; it stays in one piece. */
  | {
      readonly block: 'card'
      readonly title: string
      readonly parts: readonly { readonly heading: string; readonly text: string }[]
      readonly foot: string
    }
  | PrintedWords

/**
 * A document before it has a look: what is said, in reading order. PDF, DOCX and the page beside the
 * editor are drawn from it. No text in it is empty, except the parts of an entry and of a name, which
 * say so with ''.
 */
export interface PrintedDocument {
  readonly form: 'resume' | 'letter' | 'cards'
  /** The document's name in its properties: "Résumé of Ada Quist". */
  readonly title: string
  /** Whose it is; '' where nobody has said. */
  readonly author: string
  /** BCP 47. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly blocks: readonly PrintedBlock[]
}

/** Languages written from right to left, ISO 639. */
const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The side that a line of a language begins on. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}
