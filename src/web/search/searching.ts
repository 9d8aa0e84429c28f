import { signal } from '@preact/signals'

/** Whether the person is searching: the sheet is open. */
export const searching = signal(false)
