import { sayMany } from '../../core/content/en/counts.ts'
import { sentenceCase } from '../../core/time/say.ts'

/** What is sealed and not open here: named, with the reason, and kept. */
export function StillClosed({ opening, reasons }: { opening: number; reasons: readonly string[] }) {
  const counts = new Map<string, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  if (opening === 0 && counts.size === 0) return null
  return (
    <div class="row journal-closed">
      <div class="text" role="status">
        {opening > 0 && <p class="under">The pages are being opened.</p>}
        {[...counts].map(([reason, count]) => (
          <p class="under" key={reason}>
            {sentenceCase(sayMany(count, 'page stays', 'pages stay'))} closed here. {reason}
          </p>
        ))}
      </div>
    </div>
  )
}
