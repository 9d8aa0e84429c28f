import { useLocation } from 'preact-iso'
import { sayMany } from '../../core/content/en/counts.ts'
import { competencyWords, storyWords } from '../../core/content/en/practice.ts'
import { addStory } from '../../core/practice/stories.ts'
import {
  STORIES_ENOUGH,
  type StoryStart,
  storiesView,
  storyStarts,
} from '../../core/practice/stories-view.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { useGoOn } from '../shell/go-on.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Because } from '../ui/Because.tsx'
import { Field } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { PracticeNav } from './PracticeNav.tsx'
import { StoriesPrint } from './StoriesPrint.tsx'
import './practice.css'

/** All stories, what is missing, and what among the records could become one. */
export function StoriesPage() {
  useTitle('Stories')
  const { replica } = useOnward()
  const { query } = useLocation()
  const { rows, missing, starts } = useView(storiesView)
  const asked = useView(
    (vault) => storyStarts(vault).find(({ fromId }) => fromId === query.from),
    [query.from],
  )
  if (replica.status.value === 'starting') return null
  const shown = asked ? [asked, ...starts.filter(({ fromId }) => fromId !== asked.fromId)] : starts
  return (
    <>
      <Opening say={sayCount(rows.length)}>
        <p class="under">
          A story is one thing that you did, told in under two minutes. Six to eight cover most of
          what is asked.
        </p>
        <PracticeNav />
      </Opening>
      {rows.length > 0 && (
        <Section name="Your stories" heads label="Your stories">
          <ul class="lines practice-list">
            {rows.map(({ id, title, shows, says, open }) => (
              <li key={id}>
                <a class="practice-row" href={`/practice/stories/${id}`}>
                  <span class="written-text">{title}</span>
                  <span class="change">
                    {[shows, says, open > 0 && `${sayMany(open, 'thing', 'things')} to look at`]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                  <Icon name="go" class="go" />
                </a>
              </li>
            ))}
          </ul>
          {missing.length > 0 && rows.length < STORIES_ENOUGH && (
            <p class="under missing">
              None of them shows yet: {missing.slice(0, 4).map(lowerWord).join('; ')}.
            </p>
          )}
          <StoriesPrint />
        </Section>
      )}
      <div class="not-printed">
        {shown.length > 0 && (
          <Section name="From your records" heads label="From your records">
            <ul class="lines">
              {shown.map((start) => (
                <Start key={start.fromId} start={start} />
              ))}
            </ul>
            <Because reason="You kept these as something that you did well or that you offer, and a story is easiest to build from what really happened." />
          </Section>
        )}
        <Section name="A new one" heads label="A new story">
          <NewStory />
          <details class="why">
            <summary>Why stories, and why so short</summary>
            <p class="under">{storyWords.source}</p>
          </details>
        </Section>
      </div>
    </>
  )
}

const lowerWord = (name: keyof typeof competencyWords) => competencyWords[name].toLowerCase()

function sayCount(count: number): string {
  if (count === 0) return 'Begin with one story that you like to tell.'
  return `${sentenceCase(sayMany(count, 'story', 'stories'))} to tell.`
}

/** Begins a story and opens it. */
function useBegin() {
  const act = useAct()
  const goOnFrom = useGoOn()
  return async (input: Parameters<typeof addStory>[1]) => {
    const goOn = goOnFrom()
    const began = await act(
      'add-story',
      (vault, context) => addStory(vault, input, context),
      'Begun. Four short parts make it whole.',
    )
    if (began) goOn(`/practice/stories/${began.id}`)
    return began !== null
  }
}

function Start({ start }: { start: StoryStart }) {
  const begin = useBegin()
  const { title, result, fromId } = start
  return (
    <li class="practice-offer">
      <p class="written-text">
        {title}
        {result && <span class="change">{result}</span>}
      </p>
      <button
        class="btn plain"
        type="button"
        aria-label={`Make a story of it: ${title}`}
        onClick={() => begin({ title, fromId, result: result ?? '' })}
      >
        Make a story of it
      </button>
    </li>
  )
}

function NewStory() {
  const begin = useBegin()
  const title = useDraft('new-story', '')
  const add = async () => {
    if (await begin({ title: title.text })) title.done()
  }
  return (
    <div class="practice-form">
      <Field
        label="What you call it"
        placeholder="The late ferry"
        value={title.text}
        onInput={title.write}
        onEnter={add}
      />
      <p class="acts">
        <button class="btn" type="button" onClick={add}>
          Begin the story
        </button>
      </p>
    </div>
  )
}
