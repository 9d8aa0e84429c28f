import { useRoute } from 'preact-iso'
import { editCard, putCardAway, removeCard, takeUpCard } from '../../core/practice/card-actions.ts'
import { type CardPage as CardView, cardPage } from '../../core/practice/cards-view.ts'
import { PlanStep } from '../plan/PlanStep.tsx'
import { foundAgain } from '../shell/found-again.ts'
import { useGoOn } from '../shell/go-on.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Back } from '../ui/Back.tsx'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { AnchorList } from './AnchorList.tsx'
import { AttemptList } from './AttemptList.tsx'
import { sessionPath } from './session-path.ts'
import './practice.css'

/** One question: what the person means to say, how it came so far, and what good looks like. */
export function CardPage() {
  const { params } = useRoute()
  const { replica } = useOnward()
  const id = params.id ?? ''
  const page = useView((vault, now) => cardPage(vault, id, now), [id])
  useTitle(page?.card.question ?? 'Question')
  if (!page) return replica.status.value === 'starting' ? null : <NotFound />
  return <Card key={id} page={page} />
}

function Card({ page }: { page: CardView }) {
  const { id, card, readOnly, row, after, good, attempts, change, story } = page
  const goOnFrom = useGoOn()
  const act = useAct()
  const question = useDraft(`card-question/${id}`, card.question)
  const answer = useDraft(`card-answer/${id}`, card.answer ?? '')
  const keep = async () => {
    const kept = await act(
      'edit-card',
      (vault, context) =>
        editCard(
          vault,
          { cardId: id, question: question.joined(), answer: answer.joined() },
          context,
        ),
      'Kept.',
    )
    if (!kept) return
    question.done()
    answer.done()
  }
  const putAway = () =>
    act(
      row.isAway ? 'take-up-card' : 'put-card-away',
      (vault, context) =>
        row.isAway
          ? takeUpCard(vault, { cardId: id }, context)
          : putCardAway(vault, { cardId: id }, context),
      row.isAway ? 'It is asked again.' : 'Put away. It is kept and not asked.',
    )
  const remove = async () => {
    const goOn = goOnFrom()
    const removed = await act(
      'remove-card',
      (vault, context) => removeCard(vault, { cardId: id }, context),
      `The question is gone, with its answers. ${foundAgain}`,
    )
    if (removed) goOn('/practice')
  }
  return (
    <>
      <Opening say={card.question} margin={<Back href="/practice">Practice</Back>}>
        <p class="under">
          {row.from} · {row.when}
        </p>
        <p class="acts">
          <a class="btn main" href={sessionPath({ ask: [{ cardId: id }] })}>
            Practise this one
          </a>
          {story && (
            <a class="btn" href={`/practice/stories/${story.id}`}>
              Open the story
            </a>
          )}
        </p>
      </Opening>
      {!readOnly && (
        <Section name="Your answer" heads label="Your answer">
          <Field
            label="What you mean to say, in your own words"
            hint="Three or four words a line are easier to speak from than sentences."
            rows={5}
            value={answer.text}
            onInput={answer.write}
          />
          <details class="why">
            <summary>Word the question otherwise</summary>
            <Field label="The question" rows={2} value={question.text} onInput={question.write} />
          </details>
          <p class="acts">
            <button class="btn" type="button" onClick={keep}>
              Keep it
            </button>
          </p>
          <PlanStep
            about={{ cardId: id }}
            title="One small step for this question"
            thenStep={`answer aloud, once: ${card.question}`}
          />
        </Section>
      )}
      <Section name="How it came" heads label="How it came">
        <p>{change}</p>
        <AttemptList attempts={attempts} />
      </Section>
      <Section name="What good looks like" heads label="What good looks like">
        {after && <p>They want to know {after}.</p>}
        <AnchorList good={good} />
      </Section>
      <Section heads label="More about this question">
        <p class="acts">
          <button class="btn plain" type="button" onClick={putAway}>
            {row.isAway ? 'Ask it again' : 'Put it away'}
          </button>
          <button class="btn plain soft" type="button" onClick={remove}>
            Remove it
          </button>
        </p>
      </Section>
    </>
  )
}
