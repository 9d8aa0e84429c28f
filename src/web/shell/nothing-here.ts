import { signal } from '@preact/signals'

/** True while the page shown says that there is nothing at its address. */
export const nothingHere = signal(false)
