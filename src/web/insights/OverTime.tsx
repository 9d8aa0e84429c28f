import { insightsWords } from '../../core/content/en/insights.ts'
import type { Insights } from '../../core/insights/insights-view.ts'
import { spanName, themeSentence, timelineSentence } from '../../core/insights/sentences.ts'
import { sayMonth, sentenceCase } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'
import { Figure } from './Figure.tsx'
import { GlossedPart } from './GlossedPart.tsx'
import { PictureKey, PictureKeys } from './PictureKeys.tsx'
import { ThemeChart } from './ThemeChart.tsx'
import { TimelineChart } from './TimelineChart.tsx'

/** What was sent and what came of it, by the calendar. */
export function OverTime({ numbers }: { numbers: Insights }) {
  const { now } = useOnward()
  const { timeline } = numbers
  const says = timelineSentence(numbers, now.value)
  if (!timeline || !says) return null
  const words = insightsWords.timeline
  const unit = sentenceCase(timeline.unit)
  return (
    <GlossedPart name={words.title} gloss={<p>{words.note}</p>}>
      <Figure
        says={says}
        label={words.title}
        name="over-time"
        draw={(narrow) => <TimelineChart timeline={timeline} narrow={narrow} />}
        keys={
          <PictureKeys>
            <PictureKey mark="column" says={words.keys.sent} />
            <PictureKey mark="dot" says={words.keys.talks} />
            <PictureKey mark="ring" says={words.keys.offers} />
          </PictureKeys>
        }
        head={[unit, words.head.sent, words.head.talks, words.head.offers]}
        rows={timeline.spans.map(({ from, sent, talks, offers }) => [
          `${unit} ${spanName(timeline.unit, from, now.value)}`,
          String(sent),
          String(talks),
          String(offers),
        ])}
      />
    </GlossedPart>
  )
}

/** What was said or noted more than once, by months. */
export function WhatRecurs({ numbers }: { numbers: Insights }) {
  const strip = numbers.themes
  const says = themeSentence(numbers)
  if (!strip || !says) return null
  const words = insightsWords.themes
  return (
    <GlossedPart
      name={words.title}
      gloss={
        <>
          <p>{words.note}</p>
          <p>
            <a href="/learn">What you have learnt</a>
          </p>
          <p>
            <a href="/care/mood">{words.mood}</a>
          </p>
        </>
      }
    >
      <Figure
        says={says}
        label={words.title}
        name="what-keeps-coming-up"
        draw={(narrow) => <ThemeChart strip={strip} narrow={narrow} />}
        keys={
          <PictureKeys>
            <PictureKey mark="dot" says={words.keys.said} />
            <PictureKey mark="ring" says={words.keys.noted} />
          </PictureKeys>
        }
        head={words.head}
        rows={strip.rows.map(({ name, sort, times, lastOn }) => [
          `${name}, a ${sort}`,
          String(times),
          sayMonth(lastOn.slice(0, 7)),
        ])}
      />
    </GlossedPart>
  )
}
