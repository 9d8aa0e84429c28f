/** Lines of a document that found no place, as they stand. */
export function LeftLines({ text }: { text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section class="leftover" tabIndex={0} aria-label="The lines without a place">
      {text}
    </section>
  )
}
