import { matchesIn } from '../reading/details/matches.ts'

/** Pay as figures. */
export interface PayTerms {
  /** Null where only the highest is named ("up to"). */
  readonly low: number | null
  /** Null where only the lowest is named ("from"). */
  readonly high: number | null
  /** ISO 4217; null where the words do not tell which. */
  readonly currency: string | null
  readonly period: 'hour' | 'day' | 'week' | 'month' | 'year' | null
}

/** A stretch of a text. Offsets are UTF-16. */
export interface FoundPay {
  readonly start: number
  readonly end: number
}

const sign = String.raw`(?:(?:us|c|ca|a|nz|r)?[$£€₹]|\b(?:usd|eur|gbp|chf|cad|aud|nzd|inr|brl|sek|nok|dkk|pln|fr\.|sfr\.))`
const behind = String.raw`(?:€|£|\$|(?:euros?|eur|chf|franken|francs|pounds?|dollars?|reais|usd|gbp|cad|aud|pln)\b)`
const figure = String.raw`\d{1,3}(?:[.,' ’]\d{3}){1,2}(?:[.,]\d{1,2}(?!\d))?|\d{1,7}(?:[.,]\d{1,2}(?!\d))?`
const amount = String.raw`(?:${figure})(?: ?k\b)?`
const to = ` ?(?:-|to|bis|a|au|et|and|und|y|e|hasta|ate|tot|en) ?`
const money = `(?:${sign} ?${amount}(?: ?${behind})?|${amount} ?${behind})`
const lead = `(?:(?:entre|between|zwischen|tra|tussen|from|up to|ab|bis zu|jusqu'a|hasta|da|fino a|vanaf|ral|a partir de|desde|bis) )?`
const kind = String.raw`(?: ?(?:\(?(?:gross|brutto|bruto|brut|brutos|lordi|lorde|net|netto|pro rata|p\.?a\.?|p\.?m\.?)\)?(?![a-z])))?`
const every = String.raw`(?: ?,? ?(?:(?:per|a|an|pro|par|por|al|a l'|all'|an?|im|in|the|je|p\.) ?|/ ?)?(?:hour|day|week|month|year|annum|annually|yearly|monthly|weekly|daily|hourly|stunde|std|tag|woche|monat|jahr|monatlich|jahrlich|heure|jour|semaine|mois|an(?:nuels?)?|annee|mensuels?|hora|dia|semana|mes|ano|anual(?:es)?|mensual(?:es)?|mensa(?:l|is)|ora|giorno|settimana|mese|anno|annu[oai]|annual[ei]|mensil[ei]|uur|week|maand|jaar|per annum|h|hr|pa|pm)(?![a-z]))?`
const pattern = new RegExp(
  String.raw`(?<![\w.,])${lead}(?:${sign} ?)?(?:${amount})(?:${to}${money}|${to}${amount} ?${behind})${kind}${every}${kind}|(?<![\w.,])${lead}${money}${kind}${every}${kind}`,
  'g',
)

/** Words around an amount that is no pay. */
const otherMoney =
  /\b(?:bonus|bonuses|budgets?|relocation|sign-on|signing|stock|equity|funding|funded|raised|revenue|turnover|umsatz|umsatze|allowance|voucher|gutschein|grants?|million|mio|billion|milliard\w*|millones|milioni|milhoes|miljoen|customers|clients|assets|portfolio|investment|worth|refer(?:ral)?|donat\w+|training|fees?|chiffre d'affaires|facturacion|fatturato|omzet|ticket|tickets|meal)\b/
const payWords =
  /\b(?:salar\w*|pay|pays|paid|compensation|wages?|remunerat\w*|rate|per annum|annum|annual\w*|per (?:hour|day|week|month|year)|an? (?:hour|day|week|month|year)|stipend|gehalt\w*|lohn|brutto|vergutung|verdien\w*|entgelt|jahr|monat\w*|stunde|salaire|remuneration|brut|annuel|gratification|mois|sueldo|retribuci\w*|brutos|anuales|al mes|retribuzione|stipendio|compenso|ral|lord[ie]|mese|salaris|loon|vergoeding|per (?:uur|maand|jaar)|bruto|vencimento|ordenado|bolsa|brutos|mes|ano|pro rata)\b/

/** The pay that a text names with a currency, in its widest wording; null where none or two differ. */
export function findPay(folded: string): FoundPay | null {
  const named: (FoundPay & { readonly isSaid: boolean })[] = []
  for (const match of matchesIn(folded, pattern, 30)) {
    const start = match.index
    const end = start + match[0].trimEnd().length
    const before = folded.slice(Math.max(0, start - 45), start)
    const after = folded.slice(end, end + 25)
    if (!/\d/.test(match[0]) || otherMoney.test(before.slice(-28)) || otherMoney.test(after))
      continue
    const isSaid = payWords.test(before) || payWords.test(match[0]) || payWords.test(after)
    named.push({ start, end, isSaid })
  }
  const said = named.filter(({ isSaid }) => isSaid)
  const [first, ...others] = said
  if (!first) return null
  const digits = ({ start, end }: FoundPay) => folded.slice(start, end).replace(/\D/g, '')
  return others.every((other) => digits(other) === digits(first)) ? first : null
}

const currencies: readonly (readonly [RegExp, string])[] = [
  [/us ?\$|\busd\b/, 'USD'],
  [/ca? ?\$|\bcad\b/, 'CAD'],
  [/a\$|\baud\b/, 'AUD'],
  [/nz\$|\bnzd\b/, 'NZD'],
  [/r\$|\bbrl\b|\breais\b/, 'BRL'],
  [/£|\bgbp\b|\bpounds?\b/, 'GBP'],
  [/€|\beur(?:os?)?\b|(?<=\d)eur\b/, 'EUR'],
  [/\bchf\b|\bs?fr\.|\bfranken\b/, 'CHF'],
  [/₹|\binr\b/, 'INR'],
  [/\bsek\b/, 'SEK'],
  [/\bnok\b/, 'NOK'],
  [/\bdkk\b/, 'DKK'],
  [/\bpln\b/, 'PLN'],
]
const periods: readonly (readonly [RegExp, NonNullable<PayTerms['period']>])[] = [
  [/\b(?:hour(?:ly)?|hr|stunde|std|heure|hora|ora|uur|stundenlohn)\b|\/ ?h\b/, 'hour'],
  [/\b(?:day|daily|tag|jour|dia|giorno|dag)\b/, 'day'],
  [/\b(?:week(?:ly)?|woche|semaine|semana|settimana)\b/, 'week'],
  [
    /\b(?:month(?:ly)?|monat(?:lich)?|mois|mensuels?|mes|mensual(?:es)?|mensa(?:l|is)|mese|mensil[ei]|maand|pm)\b|p\.m\./,
    'month',
  ],
  [
    /\b(?:year(?:ly)?|annum|annual(?:ly|es|e|i)?|jahr(?:lich|esgehalt)?|an|annee|annuels?|brut annuel|ano|anual|anno|annu[oai]|ral|jaar|pa)\b|p\.a\./,
    'year',
  ],
]
const amounts = new RegExp(
  String.raw`(?<![\w.,])(?:${figure})( ?k\b)?|(?<=[$£€₹])(?:${figure})( ?k\b)?`,
  'g',
)
/** The most that a figure of pay may be; a longer one is a number of something else. */
const MOST = 10_000_000

/** The figures of pay that stand in an advert's words; null where no figure does. */
export function payTerms(words: string): PayTerms | null {
  const plain = words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const figures = matchesIn(plain, amounts, 4).flatMap((match) => {
    const isThousands = /k$/.test(match[0])
    const value = numberOf(match[0].replace(/ ?k$/, '')) * (isThousands ? 1000 : 1)
    return value >= 1 && value <= MOST ? [{ value, isThousands }] : []
  })
  const currency =
    currencies.find(([test]) => test.test(plain))?.[1] ?? (/\$/.test(plain) ? 'USD' : null)
  if (figures.length === 0 || currency === null) return null
  const [first, second] = figures
  const low =
    first && second?.isThousands && first.value < 1000 ? first.value * 1000 : (first?.value ?? 0)
  const period = periods.find(([test]) => test.test(plain))?.[1] ?? null
  const isDollars = /(?<![a-z] ?)\$/.test(plain) && !/us|usd/.test(plain)
  const known = isDollars ? null : currency
  if (second !== undefined && second.value >= low) {
    return { low, high: second.value, currency: known, period }
  }
  const isMost = /\b(?:up to|bis zu|jusqu'a|hasta|fino a|ate|tot)\b/.test(plain)
  const isLeast = /\b(?:from|ab|a partir d|desde|da|vanaf|starting)\b/.test(plain)
  return { low: isMost ? null : low, high: isLeast ? null : low, currency: known, period }
}

/** "38.000", "2 150", "33’000" and "14.20": a point or comma before three figures parts thousands. */
function numberOf(words: string): number {
  const plain = words.replace(/[ '’](?=\d{3})/g, '').replace(/[.,](?=\d{3}(?!\d))/g, '')
  return Number(plain.replace(',', '.'))
}
