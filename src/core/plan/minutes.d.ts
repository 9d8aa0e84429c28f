/** Minutes since midnight of `HH:MM`. */
export declare function minuteOf(time: string): number
/** `HH:MM` of minutes since midnight, within the day. */
export declare function timeOfMinute(minute: number): string
