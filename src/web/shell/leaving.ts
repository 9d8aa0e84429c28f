import { signal } from '@preact/signals'

/** True from a deed that leads to another page until that page is here; what is shown meanwhile stays. */
export const leaving = signal(false)
