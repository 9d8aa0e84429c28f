import type { ApplicationRow } from '../../core/applications/application-row.ts'

type Marked = Pick<ApplicationRow, 'stage' | 'stageWord' | 'quiet' | 'closed'>

/** A small drawing and a word: no stage is told by colour alone, and a no is never red. */
export function StageMark({ row }: { row: Marked }) {
  const { look, drawing } = markOf(row)
  return (
    <span class={`stage ${look}`}>
      <svg viewBox="0 0 18 14" aria-hidden="true">
        {drawing}
      </svg>
      {row.stageWord}
    </span>
  )
}

function markOf({ stage, quiet, closed }: Marked) {
  if (closed && stage !== 'accepted' && stage !== 'withdrawn') {
    return {
      look: 'closed',
      drawing: <path d="M1 12 C6 12 12 10.5 12 5.8 A3.4 3.4 0 0 0 5.2 5.8 C5.2 10.5 11 12 17 12" />,
    }
  }
  if (quiet) {
    return {
      look: 'quiet',
      drawing: (
        <>
          <path d="M1 9h6" />
          <path d="M11 9h.01M15 9h.01" stroke-width="2.4" />
        </>
      ),
    }
  }
  switch (stage) {
    case 'saved':
      return { look: 'saved', drawing: <path d="M1 9h16" stroke-dasharray="2 3.6" /> }
    case 'screening':
    case 'interview':
      return {
        look: 'talk',
        drawing: (
          <>
            <path d="M1 9h16" />
            <circle class="fill" cx={stage === 'screening' ? 5 : 4} cy="9" r="3.2" />
            <circle class="fill" cx="13" cy="9" r="3.2" />
          </>
        ),
      }
    case 'offer':
      return {
        look: 'offer',
        drawing: (
          <>
            <path d="M1 9h11" />
            <circle class="fill" cx="13.5" cy="8" r="4.5" />
          </>
        ),
      }
    case 'accepted':
      return {
        look: 'offer',
        drawing: (
          <>
            <path d="M1 9h8" />
            <path d="m9 8.5 3 3 5-6.5" />
          </>
        ),
      }
    case 'withdrawn':
      return { look: 'withdrawn', drawing: <path d="M1 9h10M11.5 5v8" /> }
    default:
      return {
        look: 'applied',
        drawing: (
          <>
            <path d="M1 9h16" />
            <circle class="fill" cx="5" cy="9" r="3.2" />
          </>
        ),
      }
  }
}
