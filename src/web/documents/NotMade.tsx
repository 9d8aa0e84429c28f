import './not-made.css'

/** Why a document was not made. */
export interface NotMadeReason {
  readonly message: string
  /** Makes it for Word instead; null where that would not help either. */
  readonly forWord: (() => void) | null
}

/** Says why a document was not made and, where Word has the letters that a PDF lacks, offers that at once. */
export function NotMade({ reason }: { reason: NotMadeReason | null }) {
  if (!reason) return null
  return (
    <span class="said not-made" role="alert">
      {reason.message}{' '}
      {reason.forWord && (
        <button class="btn plain" type="button" onClick={reason.forWord}>
          Make it for Word
        </button>
      )}
    </span>
  )
}

/** Whether a file for Word can be made of what a PDF has no shapes for. */
export function isOnlyForWord(code: string, format: 'pdf' | 'docx'): boolean {
  return code === 'unprintable' && format === 'pdf'
}
