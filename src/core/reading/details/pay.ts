import { matchesIn } from './matches.ts'

const money =
  /(?<![\w.,])(?:(?:us|ca|a|nz|r)?[$£€₹]|(?:usd|eur|gbp|chf|cad|aud|nzd|inr|brl|sek|nok|dkk|zar|rs\.?|fr\.?|sfr\.?))\s?\d{1,7}(?:[.,' ]\d{2,3}){0,4}(?:[.,]\d\d?(?!\d))?(?:\s?k\b)?(?:\s(?:gross|brutto|bruto|brut|brutos|lordi|brutos anuales))?|(?<![\w.,'])\d{1,7}(?:[.,' ]\d{2,3}){0,4}(?:[.,]\d\d?(?!\d))?\s?(?:k\s?)?(?:€|£|\$|euros?|eur|chf|franken|francs|pounds|dollars|reais|pesos|usd|gbp)(?![a-z])(?:\s(?:gross|brutto|bruto|brut|brutos|lordi))?(?:\s(?:anuales|mensuales|mensili|annui))?/g
const payWords =
  /\b(?:salary|salaries|pay|paid|compensation|wage|base|ctc|remuneration|rate|per annum|a year|per year|annual\w{0,2}|an hour|per hour|to start|post of|gehalt|lohn|brutto|verdienst|vergutung|salaire|remuneration|brut|par mois|par an|salario|sueldo|brutos|retribucion|retribuzione|stipendio|lordi|ral|salaris|loon|bruto|vencimento|ordenado|remuneracao|monat|im jahr|month|maand|mes)\b/
const notPay =
  /\b(?:bonus|relocation|sign-on|signing|stock|equity|options?|allowance|stipend|budget|deposit|travel|expenses|reisekosten|bonuszahlung|zulage|voucher|gutschein|ticket|prime|meal|refer\w{0,4})\b/

/** The words behind an amount that still speak of it. */
const sameThing = /^\s(?!(?:and|und|plus|et|y|e|en)\b)[^,.;]{0,20}/

/** The pay that an offer names, in its words; null where none is, or two differ. */
export function findPay(
  text: string,
  shown: string,
): { readonly words: string; readonly start: number; readonly end: number } | null {
  const named: { words: string; start: number; end: number; isSaid: boolean }[] = []
  for (const match of matchesIn(text, money, 30)) {
    const start = match.index
    const end = start + match[0].trimEnd().replace(/[.,']+$/, '').length
    const before = text.slice(Math.max(0, start - 50), start)
    const behind = text.slice(end, end + 40)
    if (notPay.test(before.slice(-24)) || notPay.test(sameThing.exec(behind)?.[0] ?? '')) continue
    named.push({
      words: shown.slice(start, end),
      start,
      end,
      isSaid: payWords.test(before) || payWords.test(behind) || payWords.test(match[0]),
    })
  }
  const said = named.filter(({ isSaid }) => isSaid)
  const [first, ...others] = said.length > 0 ? said : named
  if (first === undefined) return null
  const digits = (words: string): string => words.replace(/\D/g, '')
  return others.every(({ words }) => digits(words) === digits(first.words)) ? first : null
}
