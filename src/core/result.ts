/** An expected outcome: either a value, or a problem with a literal `code`. Bugs throw instead. */
export type Result<Value, P extends Problem = Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: P }

/** What went wrong, told for a person in `message`: what happened, what was kept, what to do. */
export interface Problem {
  readonly code: string
  readonly message: string
}

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

export function problem<Code extends string>(
  code: Code,
  message: string,
): { readonly ok: false; readonly problem: { readonly code: Code; readonly message: string } } {
  return { ok: false, problem: { code, message } }
}
