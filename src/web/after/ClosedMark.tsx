/** The neutral mark of something that is closed: a line that loops and goes on. Never red, never a cross. */
export function ClosedMark({ text }: { text: string }) {
  return (
    <span class="stage closed">
      <svg viewBox="0 0 18 14" aria-hidden="true">
        <path d="M1 12 C6 12 12 10.5 12 5.8 A3.4 3.4 0 0 0 5.2 5.8 C5.2 10.5 11 12 17 12" />
      </svg>
      {text}
    </span>
  )
}
