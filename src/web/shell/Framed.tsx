import { Opening } from '../ui/Opening.tsx'

/**
 * What stands in the place of the app where another site shows it within its own page: that site could
 * lay its words over ours. No record is opened.
 */
export function Framed() {
  return (
    <main class="sheet">
      <Opening say="Another site shows Onward within its own page.">
        <p class="under">
          It could lead your taps to the wrong place, so nothing of yours was opened here. Your
          records are as they were. Open Onward in a tab of its own.
        </p>
        <p class="acts">
          <a class="btn main" href={location.href} target="_blank" rel="noopener">
            Open Onward by itself
          </a>
        </p>
      </Opening>
    </main>
  )
}
