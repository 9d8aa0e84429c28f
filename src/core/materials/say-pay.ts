import { sayFigure } from '../content/en/counts.ts'
import type { PayTerms } from './advert-pay.ts'

const everyWords: Readonly<Record<NonNullable<PayTerms['period']>, string>> = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
}

/** Pay in figures, as it was understood: "Understood as 27,400 to 29,100 GBP a year.". */
export function sayPay({ low, high, currency, period }: PayTerms): string {
  const range =
    low === null
      ? `up to ${figure(high)}`
      : high === null
        ? `from ${figure(low)}`
        : low === high
          ? figure(low)
          : `${figure(low)} to ${figure(high)}`
  const words = [range, currency ?? '', period ? everyWords[period] : '']
  return `Understood as ${words.filter((part) => part !== '').join(' ')}.`
}

function figure(amount: number | null): string {
  if (amount === null) return ''
  const [whole = '0', parts] = String(amount).split('.')
  return parts ? `${sayFigure(Number(whole))}.${parts.padEnd(2, '0')}` : sayFigure(amount)
}
