const titles = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev)\b\.?$/i

/**
 * How a person is greeted and spoken of: the first name, or the whole name where it begins with a
 * title or is a single word. "Maria Sandahl" is Maria, "Dr Okafor" stays Dr Okafor.
 */
export function shortName(name: string): string {
  const parts = name.trim().split(/\s+/)
  const first = parts[0] ?? ''
  return parts.length < 2 || titles.test(first) || first.endsWith(',') ? name.trim() : first
}

const notAPerson =
  /\b(team|recruit(ing|ment)?|talent|careers?|jobs?|hr|human resources|hiring|no-?reply|support|admin|people operations)\b/i

/** True when a sender's display name looks like a person's own and not like a department's. */
export function looksLikePerson(name: string): boolean {
  const parts = name.trim().split(/\s+/)
  return parts.length >= 2 && parts.length <= 4 && !notAPerson.test(name) && !/[\d@]/.test(name)
}
