import type { RowValues } from './row-values.ts'

/** The pay in words: as it stands, or put together from its parts such as “30000 to 36000 GBP a year”. */
export function payWords(values: RowValues): string | undefined {
  const pay = values.line('pay')
  const amounts = [values.text('payFrom'), values.text('payTo')].filter((one) => /[1-9]/.test(one))
  const range = [...new Set(amounts)].join(' to ')
  if (range === '') return pay
  const currency = values.text('payCurrency')
  const period = periodWords(values.text('payPeriod'))
  const parts = [range, currency, period].filter((part) => part !== '').join(' ')
  if (pay === undefined || pay === parts) return parts.slice(0, 500)
  values.note('', parts)
  return pay
}

function periodWords(period: string): string {
  const word = period.toLowerCase()
  if (/year|annual|annum/.test(word)) return 'a year'
  if (/month/.test(word)) return 'a month'
  if (/week/.test(word)) return 'a week'
  if (/day|daily/.test(word)) return 'a day'
  return /hour/.test(word) ? 'an hour' : period
}
