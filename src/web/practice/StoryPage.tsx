import { useRoute } from 'preact-iso'
import { competencyWords, storyWords } from '../../core/content/en/practice.ts'
import {
  editStory,
  keepStoryAsEvidence,
  practiseStory,
  removeStory,
} from '../../core/practice/stories.ts'
import { type StoryPage as StoryView, storyPage } from '../../core/practice/stories-view.ts'
import { competencies } from '../../core/vault/kinds/practice.ts'
import { foundAgain } from '../shell/found-again.ts'
import { useGoOn } from '../shell/go-on.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { type Draft, useDraft } from '../shell/use-draft.ts'
import { Back } from '../ui/Back.tsx'
import { Field } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { StoryTold } from './StoryTold.tsx'
import './practice.css'

/** One story: its four parts one after the other, what is said of its shape, and where it was told. */
export function StoryPage() {
  const { params } = useRoute()
  const { replica } = useOnward()
  const id = params.id ?? ''
  const page = useView((vault, now) => storyPage(vault, id, now), [id])
  useTitle(page?.story.title ?? 'Story')
  if (!page) return replica.status.value === 'starting' ? null : <NotFound />
  return <Story key={id} page={page} />
}

const parts = ['situation', 'task', 'action', 'result'] as const
type Part = (typeof parts)[number]

function Story({ page }: { page: StoryView }) {
  const { id, story, readOnly, checks, answers, often } = page
  const drafts: Readonly<Record<Part, Draft>> = {
    situation: useDraft(`story-situation/${id}`, story.situation),
    task: useDraft(`story-task/${id}`, story.task),
    action: useDraft(`story-action/${id}`, story.action),
    result: useDraft(`story-result/${id}`, story.result),
  }
  // The next part comes with the first word in the one before it.
  const isOpen = (part: Part, at: number) =>
    drafts[part].text.trim() !== '' ||
    parts.slice(0, at).every((before) => drafts[before].text.trim() !== '')
  const said = checks.filter(({ good }) => good !== null)
  return (
    <>
      <Opening say={story.title} margin={<Back href="/practice/stories">Stories</Back>}>
        {often && <p class="under">{often}</p>}
      </Opening>
      <Section name="The story" heads label="The story">
        <div class="practice-form">
          {!readOnly &&
            parts
              .filter(isOpen)
              .map((part) => <StoryPart key={part} page={page} part={part} draft={drafts[part]} />)}
        </div>
      </Section>
      {said.length > 0 && (
        <Section name="Its shape" heads label="Its shape">
          <ul class="lines story-checks">
            {said.map(({ id: check, good, says }) => (
              <li key={check}>
                <Icon name={good ? 'tick' : 'pen'} />
                <span>
                  <b>{good ? 'Fine: ' : 'To look at: '}</b>
                  {says}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Shows page={page} />
      {answers.length > 0 && (
        <Section name="It answers" heads label="Questions that it answers">
          <ul class="lines says">
            {answers.map(({ id: bankId, text }) => (
              <li class="written-text" key={bankId}>
                {text}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <StoryTold page={page} />
      <StoryActs key={`acts-${id}`} page={page} />
    </>
  )
}

function StoryPart(props: { page: StoryView; part: Part; draft: Draft }) {
  const { page, part, draft } = props
  const { id, story } = page
  const act = useAct()
  const keep = async () => {
    if (draft.joined() === story[part]) return
    const kept = await act(
      'edit-story',
      (vault, context) => editStory(vault, { storyId: id, [part]: draft.joined() }, context),
      'Kept.',
    )
    if (kept) draft.done()
  }
  const { label, hint } = storyWords.parts[part]
  return (
    <Field
      label={label}
      hint={hint}
      rows={part === 'action' ? 6 : 3}
      value={draft.text}
      onInput={draft.write}
      onDone={keep}
    />
  )
}

/** What the story shows: by it the questions are found that it answers. */
function Shows({ page: { id, story, readOnly } }: { page: StoryView }) {
  const act = useAct()
  const tick = (name: (typeof competencies)[number], shown: boolean) => {
    const others = competencies.filter((each) => each !== name && story.shows.includes(each))
    const shows = shown ? [...others, name] : others
    return act(
      'edit-story',
      (vault, context) => editStory(vault, { storyId: id, shows }, context),
      'Kept.',
    )
  }
  return (
    <Section name="What it shows" heads label="What it shows">
      <div class="story-shows">
        {competencies.map((name) => (
          <label class="tick" key={name}>
            <input
              type="checkbox"
              disabled={readOnly}
              checked={story.shows.includes(name)}
              onChange={(event) => tick(name, event.currentTarget.checked)}
            />
            {competencyWords[name]}
          </label>
        ))}
      </div>
    </Section>
  )
}

function StoryActs({ page }: { page: StoryView }) {
  const { id: storyId, isCard, isEvidence } = page
  const act = useAct()
  const goOnFrom = useGoOn()
  const remove = async () => {
    const goOn = goOnFrom()
    const removed = await act(
      'remove-story',
      (vault, context) => removeStory(vault, { storyId }, context),
      `The story is gone. ${foundAgain}`,
    )
    if (removed) goOn('/practice/stories')
  }
  return (
    <Section heads label="More about this story">
      <p class="acts">
        <button
          class="btn main"
          type="button"
          disabled={isCard}
          onClick={() =>
            act(
              'practise-story',
              (vault, context) => practiseStory(vault, { storyId }, context),
              'It is among your questions, and comes in the next session.',
            )
          }
        >
          {isCard ? 'It is practised' : 'Practise telling it'}
        </button>
        <button
          class="btn"
          type="button"
          disabled={isEvidence}
          onClick={() =>
            act(
              'keep-evidence',
              (vault, context) => keepStoryAsEvidence(vault, { storyId }, context),
              'In your evidence file.',
            )
          }
        >
          {isEvidence ? 'In your evidence file' : 'Keep it as evidence'}
        </button>
        <button class="btn plain soft" type="button" onClick={remove}>
          Remove the story
        </button>
      </p>
    </Section>
  )
}
