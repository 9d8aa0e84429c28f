import type { ComponentChildren } from 'preact'

interface FieldNoteProps {
  /** The field's own id; what stands here is named after it. */
  id: string
  hint?: ComponentChildren
  asks?: string | null | undefined
}

/** What is still missing or unclear, or else what helps to fill the field in. */
export function FieldNote({ id, hint, asks }: FieldNoteProps) {
  if (asks) {
    return (
      <p class="said" id={`${id}-asks`} role="alert">
        {asks}
      </p>
    )
  }
  if (!hint) return null
  return (
    <p class="hint" id={`${id}-hint`}>
      {hint}
    </p>
  )
}

/** The id of what `FieldNote` shows, for `aria-describedby`. */
export function noteIdOf({ id, hint, asks }: FieldNoteProps): string | undefined {
  if (asks) return `${id}-asks`
  return hint ? `${id}-hint` : undefined
}
