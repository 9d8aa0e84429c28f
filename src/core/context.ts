/**
 * What core is handed instead of a clock and a source of randomness.
 * `instant` is an ISO 8601 UTC time with milliseconds, `zone` an IANA time zone.
 */
export interface Now {
  readonly instant: string
  readonly zone: string
}

/** Passed to every action: the time, and fresh record ids (UUIDv7). */
export interface Context {
  readonly now: Now
  readonly newId: () => string
}
