import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Period } from '../../core/search-log/gather.ts'
import { type PeriodName, periodNamed, periodNames } from '../../core/search-log/search-log.ts'
import { sayFullDate } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'
import { Choose } from '../ui/Choose.tsx'
import { DateField } from '../ui/DateField.tsx'
import { type DateEntry, readDay } from '../ui/day-entry.ts'
import { NotYet } from '../ui/NotYet.tsx'

const words: Readonly<Record<PeriodName, string>> = {
  'this-week': 'This week',
  'last-week': 'Last week',
  'this-month': 'This month',
  'last-month': 'Last month',
}

/** Which days the log shows: a week, a month, or from one day to another. It stands in the address. */
export function PeriodChoice({ period }: { period: Period }) {
  const { now } = useOnward()
  const { route } = useLocation()
  const named = periodNames.find((name) => {
    const { from, to } = periodNamed(name, now.value)
    return from === period.from && to === period.to
  })
  const go = ({ from, to }: Period) => route(`/work-log?from=${from}&to=${to}`)
  return (
    <>
      <Choose
        label="A week or a month"
        options={periodNames.map((name) => ({ value: name, label: words[name] }))}
        picked={named ?? null}
        onPick={(name) => go(periodNamed(name, now.value))}
      />
      <details class="why" open={named === undefined}>
        <summary>Other days</summary>
        <OtherDays period={period} onPick={go} />
      </details>
    </>
  )
}

function OtherDays({ period, onPick }: { period: Period; onPick: (period: Period) => void }) {
  const { now } = useOnward()
  const entry = (date: string): DateEntry => ({ text: sayFullDate(date), date, time: null })
  const [from, setFrom] = useState(entry(period.from))
  const [to, setTo] = useState(entry(period.to))
  const [asked, setAsked] = useState(false)
  const show = async () => {
    setAsked(true)
    const [first, last] = await Promise.all([
      readDay(from, now.value, 'past'),
      readDay(to, now.value, 'past'),
    ])
    if (first.date === null || last.date === null) return
    onPick({ from: first.date, to: last.date })
  }
  return (
    <div class="form other-days">
      <DateField
        label="From"
        value={from}
        onChange={setFrom}
        onEnter={show}
        now={now.value}
        leaning="past"
      />
      <DateField
        label="To"
        value={to}
        onChange={setTo}
        onEnter={show}
        now={now.value}
        leaning="past"
      />
      <NotYet when={asked && (from.date === null || to.date === null)} />
      <p class="acts">
        <button class="btn" type="button" onClick={show}>
          Show these days
        </button>
      </p>
    </div>
  )
}
