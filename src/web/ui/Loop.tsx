/** The loop that the margin line makes where a no came, before it goes on. */
export function Loop() {
  return (
    <svg class="loop" viewBox="0 0 48 72" aria-hidden="true">
      <linearGradient id="loop-line" x1="0" y1="0" x2="0" y2="72" gradientUnits="userSpaceOnUse">
        <stop offset="0" stop-color="var(--margin-line)" />
        <stop offset=".32" stop-color="var(--pine)" />
        <stop offset=".6" stop-color="var(--pine)" />
        <stop offset="1" stop-color="var(--margin-line)" />
      </linearGradient>
      <rect x="37" y="0" width="6" height="72" fill="var(--paper)" />
      <path
        d="M40 0 C40 26 33 45 19 45 A12.5 12.5 0 0 1 19 20 C33 20 40 42 40 72"
        fill="none"
        stroke="url(#loop-line)"
        stroke-width="1.6"
        vector-effect="non-scaling-stroke"
      />
    </svg>
  )
}
