/** A key and what it does, as one line of help says it. */
export interface KeyHelp {
  /** Keys with a space between them. */
  readonly keys: string
  readonly does: string
}

/** The keys of a card on the board. */
export const boardKeys: readonly KeyHelp[] = [
  { keys: 'Space', does: 'picks up' },
  { keys: '← → ↑ ↓', does: 'choose where' },
  { keys: 'Space', does: 'puts down' },
  { keys: 'Esc', does: 'puts back' },
  { keys: 'm', does: 'move to…' },
  { keys: 'Ctrl Z', does: 'undoes' },
]

/** The keys of a row of the table. */
export const tableKeys: readonly KeyHelp[] = [
  { keys: 'Space', does: 'chooses' },
  { keys: 'Shift Space', does: 'chooses up to here' },
  { keys: '↑ ↓', does: 'go to other rows' },
  { keys: '→ ←', does: 'go to the cells and back' },
  { keys: 'Enter', does: 'opens or changes' },
]
