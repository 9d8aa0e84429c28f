/** The keys of the board, for everyone to see and for a card to be described by. */
export function BoardKeys() {
  return (
    <p class="board-keys" id="board-keys">
      <span>
        <kbd>Space</kbd> picks up
      </span>
      <span>
        <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd> choose where
      </span>
      <span>
        <kbd>Space</kbd> puts down
      </span>
      <span>
        <kbd>Esc</kbd> puts back
      </span>
      <span>
        <kbd>m</kbd> move to…
      </span>
      <span>
        <kbd>Ctrl Z</kbd> undoes
      </span>
    </p>
  )
}
