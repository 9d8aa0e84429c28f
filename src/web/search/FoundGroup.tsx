import type { ExcerptPiece } from '../../core/search/excerpt.ts'
import type { FoundKind, FoundLine } from './found.ts'

/** What was found of one kind. */
export function FoundGroup({
  group,
  onLeave,
  onWiden,
}: {
  group: FoundKind
  onLeave: () => void
  onWiden: () => void
}) {
  const id = `found-${group.kind}`
  return (
    <section class="found-kind" aria-labelledby={id}>
      <h2 class="label" id={id}>
        {group.label}
      </h2>
      <ul class="lines">
        {group.records.map((record) => (
          <Line key={record.id} record={record} onLeave={onLeave} />
        ))}
      </ul>
      {group.more && (
        <button class="btn plain soft" type="button" onClick={onWiden}>
          {group.more}
        </button>
      )}
    </section>
  )
}

function Line({ record, onLeave }: { record: FoundLine; onLeave: () => void }) {
  return (
    <li>
      <a class="found" href={record.href} onClick={onLeave}>
        <span class="found-name">
          <Marked pieces={record.heading} />
        </span>
        {record.day && <span class="found-day">{record.day}</span>}
        {record.line.length > 0 && (
          <span class="found-line">
            <Marked pieces={record.line} />
          </span>
        )}
      </a>
    </li>
  )
}

function Marked({ pieces }: { pieces: readonly ExcerptPiece[] }) {
  return pieces.map(({ text, hit }, at) =>
    // Pieces have no name but their place.
    hit ? <mark key={`${at}`}>{text}</mark> : text,
  )
}
