import { useState } from 'preact/hooks'
import { sayMany } from '../../core/content/en/counts.ts'
import { channelNames, insightsWords, stepNames, wayNames } from '../../core/content/en/insights.ts'
import type { Range } from '../../core/insights/beta.ts'
import { type Insights, insightsOf } from '../../core/insights/insights-view.ts'
import {
  changeSentence,
  curveSentence,
  headline,
  letterSentences,
  partName,
  predictionSentence,
  silenceSentence,
  stepNotes,
  stepSentences,
  yieldSentence,
} from '../../core/insights/sentences.ts'
import { type Way, ways } from '../../core/insights/yields.ts'
import { daysBetween } from '../../core/time/calendar.ts'
import { sayDayOfYear, sentenceCase } from '../../core/time/say.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Choose } from '../ui/Choose.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { Ahead } from './Ahead.tsx'
import { Figure } from './Figure.tsx'
import { GlossedPart } from './GlossedPart.tsx'
import { InsightsNav } from './InsightsNav.tsx'
import { OverTime, WhatRecurs } from './OverTime.tsx'
import { RangeChart, RangeKeys } from './RangeChart.tsx'
import { SilenceChart } from './SilenceChart.tsx'
import { StartingPoints } from './StartingPoints.tsx'
import './insights.css'

/** From so many parts on a picture would say nothing more. */
const MOST_PARTS = 8

/** Where the search loses, in sentences with ranges, each with the picture behind it. */
export function InsightsPage() {
  useTitle('Insights')
  const { replica, now } = useOnward()
  const numbers = useView(insightsOf)
  if (replica.status.value === 'starting') return null
  const { say, under } = headline(numbers)
  const weeks = numbers.firstOn ? Math.ceil((daysBetween(numbers.firstOn, numbers.on) + 1) / 7) : 0
  return (
    <>
      <Opening
        wide
        say={say}
        margin={
          weeks > 0 && (
            <>
              {sentenceCase(sayMany(weeks, 'week', 'weeks'))}{' '}
              <small>to {sayDayOfYear(numbers.on, now.value)}</small>
            </>
          )
        }
      >
        {under && <p class="under">{under}</p>}
        {numbers.applications === 0 && (
          <p class="acts">
            <a class="btn main" href="/applications/new">
              Add an application
            </a>
          </p>
        )}
        {numbers.reviewOpens && (
          <p class="under">
            Worth a look at how you search, because: {numbers.reviewOpens}{' '}
            <a href="/insights/review">Look at it now</a>
          </p>
        )}
        <InsightsNav />
      </Opening>
      {numbers.applications > 0 && <Numbers numbers={numbers} />}
      <StartingPoints />
    </>
  )
}

function Numbers({ numbers }: { numbers: Insights }) {
  const { now } = useOnward()
  const change = changeSentence(numbers, now.value)
  const letters = letterSentences(numbers)
  const expected = predictionSentence(numbers)
  return (
    <>
      <WhereItStopped numbers={numbers} />
      <Silence numbers={numbers} />
      <Ways numbers={numbers} />
      <OverTime numbers={numbers} />
      {change && (
        <Section name="Before and since" heads label="Before and since">
          <p class="plain">{change}</p>
        </Section>
      )}
      <WhatRecurs numbers={numbers} />
      {letters.length > 0 && (
        <Section name="Letters" heads label="Letters">
          <p class="plain">{letters.join(' ')}</p>
        </Section>
      )}
      {expected && (
        <Section name={insightsWords.expectedTitle} heads label={insightsWords.expectedTitle}>
          <p class="plain">{expected}</p>
        </Section>
      )}
      <Ahead />
      <Section name="On paper" heads label="On paper">
        <div class="not-printed">
          <p class="under">{insightsWords.onPaper}</p>
          <p class="acts">
            <button class="btn" type="button" onClick={() => print()}>
              {insightsWords.print}
            </button>
          </p>
        </div>
      </Section>
    </>
  )
}

/** "13", "6 to 24". */
const cells = (range: Range | null) =>
  range
    ? [
        String(Math.round(range.median * 100)),
        `${Math.round(range.low * 100)} to ${Math.round(range.high * 100)}`,
      ]
    : ['not known yet', 'not known yet']

function WhereItStopped({ numbers }: { numbers: Insights }) {
  const rows = numbers.steps.map(({ id, range, usual, succeeded, known }) => ({
    id,
    label: stepNames[id],
    range: known === 0 ? null : range,
    usual,
    count: `${succeeded} of ${known}`,
  }))
  return (
    <GlossedPart
      name="Where it stopped"
      glossName="In proportion"
      gloss={stepNotes(numbers).map((note) => <p key={note}>{note}</p>)}
    >
      <Figure
        says={stepSentences(numbers).join(' ')}
        label="Steps of the search, in 100"
        name="where-it-stopped"
        draw={(narrow) => (
          <RangeChart
            rows={rows}
            narrow={narrow}
            label="Ranges for the steps of the search; the numbers are in the table below."
          />
        )}
        keys={<RangeKeys usual />}
        head={['Step', 'Counted', 'About, in 100', 'Plausibly', 'Usually']}
        rows={rows.map(({ label, count, range, usual }) => [
          label,
          count,
          ...cells(range),
          cells(usual)[1] ?? '',
        ])}
      />
    </GlossedPart>
  )
}

function Silence({ numbers }: { numbers: Insights }) {
  const { curve, waiting } = numbers
  return (
    <GlossedPart
      name="The silence"
      glossName="How sure"
      gloss={
        <>
          <p>{curveSentence(curve)}</p>
          <p>A silence is never called a no, and any letter ends it.</p>
        </>
      }
    >
      <Figure
        says={silenceSentence(numbers)}
        label="Applications that wait"
        name="the-silence"
        draw={(narrow) => <SilenceChart curve={curve} waiting={waiting} narrow={narrow} />}
        head={['Employer', 'Days without a word', 'Still hear, of 100']}
        rows={waiting.map(({ company, days, stillComes }) => [
          company,
          String(days),
          String(Math.round(stillComes * 100)),
        ])}
      />
    </GlossedPart>
  )
}

function Ways({ numbers }: { numbers: Insights }) {
  const [way, setWay] = useState<Way>('channel')
  const parts = numbers.yields[way].parts.slice(0, MOST_PARTS)
  const rows = parts.map(({ name, range, succeeded, known }) => ({
    id: name,
    label: partName(way, name),
    range: known === 0 ? null : range,
    count: `${succeeded} of ${known}`,
  }))
  return (
    <GlossedPart name="What brings talks" gloss={<p>{insightsWords.selection}</p>}>
      <div class="divided">
        <Choose
          label="Divided by"
          options={ways.map((value) => ({ value, label: wayNames[value] }))}
          picked={way}
          onPick={setWay}
        />
      </div>
      {rows.length === 0 ? (
        <p class="plain">
          {way === 'channel'
            ? `It is not noted of any application, such as ${channelNames.board?.toLowerCase()} or referral.`
            : 'It is not noted of any application.'}
        </p>
      ) : (
        <Figure
          says={yieldSentence(numbers, way)}
          label={`Talks by ${wayNames[way].toLowerCase()}, in 100`}
          name={`talks-by-${way}`}
          draw={(narrow) => (
            <RangeChart
              rows={rows}
              narrow={narrow}
              label="Ranges for each part; the numbers are in the table below."
            />
          )}
          keys={<RangeKeys usual={false} />}
          head={[wayNames[way], 'Counted', 'About, in 100', 'Plausibly']}
          rows={rows.map(({ label, count, range }) => [label, count, ...cells(range)])}
        />
      )}
    </GlossedPart>
  )
}
