/** The name: the line makes the O and goes on. Its other letters are drawn in `index.html`. */
export function Wordmark() {
  return (
    <svg viewBox="0 0 114 33" aria-hidden="true">
      <path
        class="line"
        fill="none"
        stroke="currentColor"
        stroke-width="2.2"
        stroke-linecap="round"
        d="M1 29 C12 29 26 25.5 26 15.5 A9 9.2 0 0 0 8 15.5 C8 25 20 29 34 29 H112"
      />
      <use href="#letters-of-the-name" fill="currentColor" transform="translate(32 24)" />
    </svg>
  )
}
