const keys: readonly { readonly does: string; readonly key: string }[] = [
  { does: 'next', key: 'j' },
  { does: 'back', key: 'k' },
  { does: 'accept', key: 'a' },
  { does: 'correct', key: 'c' },
  { does: 'leave out', key: 'x' },
  { does: 'undo', key: 'u' },
  { does: 'read', key: 'Enter' },
]

/** The keys of this page, in the margin where there is one. */
export function ReviewKeys() {
  return (
    <div class="keysbox">
      {keys.map(({ does, key }) => (
        <span key={key}>
          {does} <kbd>{key}</kbd>
        </span>
      ))}
    </div>
  )
}
