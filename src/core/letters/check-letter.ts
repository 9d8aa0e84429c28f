export interface LetterCheck {
  readonly id:
    | 'thanks'
    | 'accepts'
    | 'questions'
    | 'easy-out'
    | 'words'
    | 'tone'
    | 'signed'
    | 'odds'
  /** `note` is something to know, neither right nor wrong. */
  readonly state: 'good' | 'look' | 'note'
  readonly says: string
}

/** The "Checked" list beside a letter that asks for feedback, live while it is edited. */
export function checkLetter(
  _text: string,
  _about?: { readonly toName?: string | null; readonly name?: string | null },
): readonly LetterCheck[] {
  throw new Error('being written')
}
