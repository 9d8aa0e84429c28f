import { useState } from 'preact/hooks'
import { aheadAssumptions, channelNames, insightsWords } from '../../core/content/en/insights.ts'
import type { Now } from '../../core/context.ts'
import { coursesOf } from '../../core/insights/courses.ts'
import {
  type Forecast,
  type ForecastChannel,
  forecastOf,
  MOST_FORECAST_WEEKS,
  presentMix,
  type WeeklyMix,
} from '../../core/insights/forecast.ts'
import { ownPriorsOf } from '../../core/insights/insights-view.ts'
import { curveOf, waitsOf } from '../../core/insights/replies.ts'
import { addDays, dateOf } from '../../core/time/calendar.ts'
import { sentenceCase } from '../../core/time/say.ts'
import type { Vault } from '../../core/vault/vault.ts'
import { useView } from '../shell/onward.ts'
import { Choose } from '../ui/Choose.tsx'
import { Section } from '../ui/Opening.tsx'

const channels = Object.keys(channelNames) as ForecastChannel[]
/** The present plan is what was sent a week over so long. */
const LOOKS_BACK_WEEKS = 6
const MOST_A_WEEK = 100
const spans = ['4', '8', '12'] as const

/** What could come, only on request: the present plan, and one that the person puts beside it. */
export function Ahead() {
  const [open, setOpen] = useState(false)
  return (
    <Section name="What could come" heads label="What could come">
      {open ? (
        <Plans />
      ) : (
        <div class="not-printed">
          <p class="under">
            A look ahead under your present plan, as ranges. Some find it calming, some do not.
          </p>
          <div class="acts">
            <button class="btn" type="button" onClick={() => setOpen(true)}>
              Look ahead
            </button>
          </div>
        </div>
      )}
    </Section>
  )
}

function Plans() {
  const present = useView(presentPlan)
  const [weeks, setWeeks] = useState<(typeof spans)[number]>('8')
  const [changed, setChanged] = useState<WeeklyMix>({})
  const mix = { ...present, ...changed }
  const shown = useView((vault, now) => look(vault, now, present, Number(weeks)), [present, weeks])
  const other = useView(
    (vault, now) => look(vault, now, mix, Number(weeks)),
    [present, changed, weeks],
  )
  const set = (channel: ForecastChannel, text: string) => {
    const count = Number(text)
    if (Number.isFinite(count)) {
      setChanged({ ...changed, [channel]: Math.min(MOST_A_WEEK, Math.max(0, count)) })
    }
  }
  return (
    <>
      <Choose
        label="Weeks"
        options={spans.map((value) => ({ value, label: `${value} weeks` }))}
        picked={weeks}
        onPick={setWeeks}
      />
      <div class="mix">
        <span class="head">Applications a week</span>
        <span class="head">now</span>
        <span class="head">instead</span>
        {channels.map((channel) => (
          <Row
            key={channel}
            name={channelNames[channel] ?? channel}
            now={present[channel] ?? 0}
            value={changed[channel]}
            onInput={(text) => set(channel, text)}
          />
        ))}
      </div>
      <dl class="ahead" aria-live="polite">
        <Says name="As you go on now" forecast={shown} weeks={Number(weeks)} />
        {Object.keys(changed).length > 0 && (
          <Says name="Instead" forecast={other} weeks={Number(weeks)} />
        )}
      </dl>
      <details class="why">
        <summary>What this takes for granted</summary>
        <ul class="lines">
          {aheadAssumptions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

function Row(props: {
  name: string
  now: number
  value: number | undefined
  onInput: (text: string) => void
}) {
  return (
    <>
      <span>{props.name}</span>
      <span>{rounded(props.now)}</span>
      <input
        class="input"
        type="number"
        min="0"
        max={MOST_A_WEEK}
        step="1"
        aria-label={`${props.name}, applications a week instead`}
        value={props.value ?? ''}
        placeholder={rounded(props.now)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </>
  )
}

function Says({ name, forecast, weeks }: { name: string; forecast: Forecast; weeks: number }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {insightsWords.ahead(forecast.applications, weeks)}:{' '}
        {insightsWords.aheadTalks(forecast.talks)}{' '}
        {sentenceCase(insightsWords.aheadOffers(forecast.offers))}
      </dd>
    </>
  )
}

const rounded = (count: number) => String(Math.round(count * 10) / 10)

function presentPlan(vault: Vault, now: Now): WeeklyMix {
  const today = dateOf(now)
  const since = addDays(today, -7 * LOOKS_BACK_WEEKS)
  return presentMix(coursesOf(vault, today), since, LOOKS_BACK_WEEKS)
}

function look(vault: Vault, now: Now, mix: WeeklyMix, weeks: number): Forecast {
  const today = dateOf(now)
  const courses = coursesOf(vault, today)
  const curve = curveOf(waitsOf(courses))
  const span = Math.min(weeks, MOST_FORECAST_WEEKS)
  return forecastOf(mix, span, courses, today, curve, ownPriorsOf(vault))
}
