import { keepHere, readHere } from '../shell/kept-here.ts'

const KEY = 'onward-told-kept-here'

/** Whether it was said in this browser that the records are kept on this device only. */
export function wasTold(): boolean {
  return readHere(KEY) !== null
}

export function keepTold(): void {
  keepHere(KEY, 'yes')
}

/** Whoever begins anew in this browser is told it again. */
export function forgetTold(): void {
  keepHere(KEY, null)
}
