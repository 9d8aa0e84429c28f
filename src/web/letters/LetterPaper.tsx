import { useEffect, useState } from 'preact/hooks'
import { marginNotes } from '../../core/reading/explain.ts'
import { type MarkedPiece, markText } from '../../core/reading/marked-text.ts'
import { shortLinks } from '../../core/reading/short-links.ts'
import type { ReadingView } from '../../core/recovery/reading-view.ts'
import { letterKind } from '../../core/vault/kinds/letter.ts'
import { useOnward, useView } from '../shell/onward.ts'

/** The letter itself with the words that decided marked, and what they say in the margin. */
export function LetterPaper({ view, name }: { view: ReadingView; name?: string }) {
  const { replica } = useOnward()
  const reading = useView((vault) => vault.get(letterKind, view.letterId)?.body.reading)
  const notes = reading ? marginNotes(reading) : []
  const [text, setText] = useState<string | null>(null)
  const [away, setAway] = useState<string | null>(null)
  useEffect(() => {
    let shown = true
    replica.text(view.letterId).then((result) => {
      if (!shown) return
      if (result.ok) setText(String(result.value.body.text ?? ''))
      else setAway(result.problem.message)
    })
    return () => {
      shown = false
    }
  }, [replica, view.letterId])
  return (
    <details class="why letter-row" open={view.confirmed}>
      <summary>{name ?? (view.confirmed ? 'The letter' : 'Why Onward thinks so')}</summary>
      <div class="row">
        <div class="text">
          <article class="paper letter" aria-label="The letter">
            <p class="sent">{view.head}</p>
            {away && <p class="under">{away}</p>}
            {text !== null && (
              <p class="written-text">
                {markText(text, notes).map((piece) => (
                  <Piece key={piece.start} piece={piece} />
                ))}
              </p>
            )}
          </article>
        </div>
        <aside class="aside" aria-label="What the marked words say">
          <h2 class="label">In the margin</h2>
          <ol class="lines open notes">
            {notes.map((note) => (
              <li key={note.number}>
                <div>
                  <b>{note.label}</b>
                  <span>
                    {note.says} {note.certainty}
                  </span>
                </div>
              </li>
            ))}
          </ol>
        </aside>
      </div>
    </details>
  )
}

function Piece({ piece }: { piece: MarkedPiece }) {
  const words = shortLinks(piece.text).map(({ text, whole }) =>
    whole === null ? text : <span title={whole}>{text}</span>,
  )
  if (!piece.note) return <>{words}</>
  return (
    <mark data-about={piece.note.group}>
      {words}
      <sup>{piece.note.number}</sup>
    </mark>
  )
}
