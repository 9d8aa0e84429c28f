import { adviceFor } from '../care/advice.ts'
import { limitCountries, limitRows } from '../content/en/practice-limits.ts'

/** One thing that is mostly not to be asked, and how it can be answered. */
export interface Limit {
  readonly id: string
  readonly about: string
  readonly behind: string
  readonly say: string
  /** The law that is named for the country speaks of it. */
  readonly named: boolean
}

/** What may not be asked in one country, as far as it is known here; never legal advice. */
export interface Limits {
  readonly rows: readonly Limit[]
  /** The country and the law that rows rest on; null where only the general list is known. */
  readonly country: { readonly name: string; readonly law: string } | null
  /** Who can be asked there. */
  readonly advice: ReturnType<typeof adviceFor>
}

const countries: Readonly<
  Record<
    string,
    { readonly name: string; readonly law: string; readonly rows: readonly string[] } | undefined
  >
> = limitCountries

/** What is mostly not to be asked, with what the law of a country (ISO 3166 code) names first. */
export function limitsFor(country: string | null | undefined): Limits {
  const known = country ? countries[country.toLowerCase()] : undefined
  const rows = limitRows.map((row) => ({ ...row, named: known?.rows.includes(row.id) ?? false }))
  return {
    rows: rows.toSorted((a, b) => Number(b.named) - Number(a.named)),
    country: known ? { name: known.name, law: known.law } : null,
    advice: adviceFor(country),
  }
}
