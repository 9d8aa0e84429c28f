import { useEffect, useState } from 'preact/hooks'
import { calendarFeedWords as words } from '../../core/content/en/calendar-feed.ts'
import {
  type CalendarTitles,
  calendarFeedAnswer,
  type CalendarFeed as Feed,
} from '../../core/protocol/calendar-feed.ts'
import { ask, posted, read } from '../replica/ask-program.ts'
import { useOnward } from '../shell/onward.ts'
import { Choose } from '../ui/Choose.tsx'
import { Section } from '../ui/Opening.tsx'
import { useIntoView } from '../ui/use-into-view.ts'
import './exchange.css'

/** A private address at which the calendar programs of this machine find what has a day. */
export function CalendarFeed() {
  const { custody, replica } = useOnward()
  const isAlone = custody.place === 'browser'
  const isSealed = replica.keys.sealsAll.value
  return (
    <Section heads name={words.name} label={words.name}>
      <p class="settings-say">{words.say}</p>
      {isAlone || isSealed ? (
        <p class="under">
          {isAlone ? words.alone : words.sealed} <a href="/take-out">{words.file}</a>
        </p>
      ) : (
        <FeedAddress />
      )}
    </Section>
  )
}

const titleOptions = [
  { value: 'neutral', label: words.neutral },
  { value: 'own', label: words.own },
] as const

function FeedAddress() {
  /** Undefined until the program has answered. */
  const [feed, setFeed] = useState<Feed | null>()
  const [titles, setTitles] = useState<CalendarTitles>('neutral')
  const [said, setSaid] = useState<string | null>(null)
  const shownSaid = useIntoView<HTMLParagraphElement>(said)
  const tell = async (path: string, init: RequestInit, saying: string | null) => {
    const reply = await ask(path, init, async (response) =>
      read(calendarFeedAnswer, await response.json()),
    )
    if (reply.kind !== 'answer') return setSaid(words.away)
    setFeed(reply.answer.feed)
    if (reply.answer.feed) setTitles(reply.answer.feed.titles)
    setSaid(saying)
  }
  useEffect(() => {
    tell(PATH, {}, null)
  }, [])
  const make = (wanted: CalendarTitles, saying: string) =>
    tell(PATH, posted({ titles: wanted }), saying)
  const copy = async (address: string) => {
    const copied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    )
    setSaid(copied ? words.copied : words.notCopied)
  }
  return (
    <>
      <p class="under">{words.under}</p>
      <p class="feed-label" id="feed-titles" aria-hidden="true">
        {words.titles}
      </p>
      <Choose
        labelledBy="feed-titles"
        options={titleOptions}
        picked={titles}
        onPick={(picked) => {
          setTitles(picked)
          setSaid(feed && picked !== feed.titles ? words.otherTitles : null)
        }}
      />
      {feed && (
        <>
          <p class="feed-address">
            <code>{feed.address}</code>
          </p>
          <p class="under">{words.whoever}</p>
        </>
      )}
      <p class="acts">
        {feed === null && (
          <button class="btn" type="button" onClick={() => make(titles, words.made)}>
            {words.make}
          </button>
        )}
        {feed && (
          <>
            <button class="btn" type="button" onClick={() => copy(feed.address)}>
              {words.copy}
            </button>
            <button class="btn plain" type="button" onClick={() => make(titles, words.renewed)}>
              {words.renew}
            </button>
            <button
              class="btn plain soft"
              type="button"
              onClick={() => tell(`${PATH}/revoke`, posted({}), words.revoked)}
            >
              {words.revoke}
            </button>
          </>
        )}
      </p>
      <p class="under" role="status" ref={shownSaid}>
        {said}
      </p>
    </>
  )
}

const PATH = '/api/calendar-feed'
