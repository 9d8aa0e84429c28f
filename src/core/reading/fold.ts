const plain: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '\u0060': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  // One letter for one keeps the length; phrases know both spellings.
  ß: 's',
}

function foldUnit(unit: string): string {
  const known = plain[unit]
  if (known !== undefined) return known
  const base = unit.normalize('NFD').charAt(0)
  const lower = base.toLowerCase()
  return lower.length === 1 ? lower : unit
}

/** Anything that is not plain already. */
const unfolded = /[^\n -@[-~]/

/**
 * Lower case, without accents, with plain quotes and dashes. Same length as `text`, so offsets into
 * the one are offsets into the other.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const source = lower.length === text.length ? lower : text
  if (!unfolded.test(source)) return source
  return source.replace(/[^\n -@[-~]/g, (unit) =>
    unit >= 'a' && unit <= 'z' ? unit : foldUnit(unit),
  )
}
