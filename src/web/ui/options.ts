/** One of several values, in words. */
export interface Option<Value extends string | number = string> {
  readonly value: Value
  readonly label: string
}

/** Values with their words, as `Chips`, `Choose` and `Select` take them. */
export function optionsOf<Value extends string | number>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>> | ((value: Value) => string),
): readonly Option<Value>[] {
  const wordOf = typeof words === 'function' ? words : (value: Value) => words[value]
  return values.map((value) => ({ value, label: wordOf(value) }))
}
