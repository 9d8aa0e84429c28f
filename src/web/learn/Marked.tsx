import type { Span } from '../../core/feedback/propose-points.ts'

/** A text with the words marked on which something rests. Spans may not overlap. */
export function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  const pieces: { readonly at: number; readonly text: string; readonly marked: boolean }[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (start > at) pieces.push({ at, text: text.slice(at, start), marked: false })
    if (end > at)
      pieces.push({ at: start, text: text.slice(Math.max(at, start), end), marked: true })
    at = Math.max(at, end)
  }
  pieces.push({ at, text: text.slice(at), marked: false })
  return (
    <>
      {pieces.map((piece) =>
        piece.marked ? <mark key={piece.at}>{piece.text}</mark> : piece.text,
      )}
    </>
  )
}
