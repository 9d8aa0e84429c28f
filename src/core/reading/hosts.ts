/** Public endings of two labels, under which organisations register a third. */
const doubleEndings = /^(?:ac|co|com|edu|gob|gov|go|govt|ltd|mil|ne|net|nhs|nom|or|org|plc|sch)$/

/**
 * The domain that an organisation registers, of any host below it: `mail.hr.lindholm.co.uk` is of
 * `lindholm.co.uk`. A rule of thumb, not the Public Suffix List: hosts under shared endings such as
 * `github.io` count as one. Lowercase; an address of numbers is its own.
 */
export function organisationOf(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '')
  if (/^[\d.]+$/.test(name) || name.includes(':')) return name
  const labels = name.split('.')
  const isDouble = labels.length > 2 && (labels.at(-1) ?? '').length === 2
  return labels.slice(isDouble && doubleEndings.test(labels.at(-2) ?? '') ? -3 : -2).join('.')
}

/** The host of an e-mail address, lowercase; empty where there is none. */
export function hostOfAddress(address: string | null | undefined): string {
  const at = address?.lastIndexOf('@') ?? -1
  if (!address || at < 0) return ''
  return address
    .slice(at + 1)
    .trim()
    .replace(/[>.\s]+$/, '')
    .toLowerCase()
}

/** The host of a web address (`http` or `https`), lowercase; empty for anything else. */
export function hostOfLink(url: string): string {
  const found = /^https?:\/\/(?:[^/?#\s@]{0,200}@)?([^/?#\s:@]{1,253})/i.exec(url.trim())
  return (found?.[1] ?? '').toLowerCase()
}
