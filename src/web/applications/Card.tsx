import { useRef } from 'preact/hooks'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import { canPut, type Slot, slots } from '../../core/applications/board.ts'
import { slotWord } from '../../core/applications/fact-words.ts'
import { Icon } from '../ui/Icon.tsx'
import { Menu, useMenuOpener } from '../ui/Menu.tsx'
import { StageMark } from './StageMark.tsx'

/** One application on the board: a link to its page that can be picked up, and a menu that moves it. */
export function Card({
  row,
  onPut,
}: {
  row: ApplicationRow
  onPut: (row: ApplicationRow, slot: Slot) => void
}) {
  const link = useRef<HTMLAnchorElement>(null)
  const { open, close, opener } = useMenuOpener(link)
  return (
    <li class={row.agreedOn ? 'card soon' : 'card'} data-card={row.id}>
      <a
        ref={link}
        href={`/applications/${row.id}`}
        draggable={false}
        aria-describedby="board-keys"
      >
        <b>{row.company}</b>
        {row.role && <span>{row.role}</span>}
        {row.quiet && <StageMark row={{ ...row, stageWord: quietWords[row.quiet] }} />}
        <em>{row.lastWord}</em>
      </a>
      {!row.readOnly && (
        <button
          {...opener}
          class="move"
          type="button"
          // The key that opens it stands below the board; one stop for each card is enough.
          tabIndex={-1}
          aria-label={`Move ${row.company}`}
        >
          <Icon name="more" />
        </button>
      )}
      {open && (
        <Menu
          label={`Move ${row.company} to`}
          options={slots
            .filter((slot) => canPut(row, slot))
            .map((slot) => ({ value: slot, word: slotWord(slot) }))}
          onPick={(slot) => {
            close(false)
            onPut(row, slot)
          }}
          onLeave={close}
        />
      )}
    </li>
  )
}

const quietWords = { quiet: 'Quiet', 'probably closed': 'Probably closed' } as const
