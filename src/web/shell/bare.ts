import { signal } from '@preact/signals'

/** True while the page shown is to stand alone, without the main places beside it. */
export const bare = signal(false)
