import { sayMany } from '../../../core/content/en/counts.ts'
import { removeMock } from '../../../core/practice/mock-actions.ts'
import type { MockPage, QuestionView } from '../../../core/practice/mock-view.ts'
import { useGoOn } from '../../shell/go-on.ts'
import { useAct } from '../../shell/onward.ts'
import { Back } from '../../ui/Back.tsx'
import { Because } from '../../ui/Because.tsx'
import { Opening, Section } from '../../ui/Opening.tsx'
import { AnswerPart } from './AnswerPart.tsx'
import { Lists } from './Lists.tsx'
import { QuestionNote } from './QuestionNote.tsx'
import { Verdict } from './Verdict.tsx'

/** The look at a rehearsal: one thing to keep and one to change first, then answer by answer. */
export function MockReview({ page }: { page: MockPage }) {
  const act = useAct()
  const goOnFrom = useGoOn()
  const answered = page.questions.filter(({ state }) => state === 'answered').length
  const remove = async () => {
    const goOn = goOnFrom()
    const removed = await act(
      'remove-mock',
      (vault, context) => removeMock(vault, { mockId: page.id }, context),
      'The rehearsal is removed. Its answers stay with your cards.',
    )
    if (removed) goOn('/practice/mock')
  }
  return (
    <>
      <Opening
        say={
          answered === 0
            ? 'No answer was kept this time. It can wait.'
            : `You answered ${sayMany(answered, 'question', 'questions')} aloud.`
        }
        margin={<Back href="/practice/mock">Rehearsals</Back>}
      >
        <p class="under">
          {page.name}, {page.when}. Nothing here has to be filled in.
        </p>
      </Opening>
      <Verdict page={page} />
      {page.questions.map(
        (question, place) =>
          question.state === 'answered' && (
            <QuestionPart key={question.id} page={page} question={question} place={place} />
          ),
      )}
      <NotAnswered questions={page.questions.filter(({ state }) => state !== 'answered')} />
      <Lists page={page} />
      <Section name="A friend" heads label="A friend as interviewer">
        <p class="under">
          Somebody else hears other things. A sheet for them has the questions, what is behind each,
          and room for their numbers.
        </p>
        <p class="acts">
          <a class="btn" href={`/practice/mock/${page.id}/sheet`}>
            The sheet for a friend
          </a>
          <button class="btn plain soft" type="button" onClick={remove}>
            Remove this rehearsal
          </button>
        </p>
      </Section>
    </>
  )
}

function QuestionPart(props: { page: MockPage; question: QuestionView; place: number }) {
  const { page, question, place } = props
  const { text, why, after, answers } = question
  return (
    <Section name={`Question ${place + 1}`} label={`Question ${place + 1}`}>
      <h2 class="mock-question">{text}</h2>
      <details class="why">
        <summary>
          What is behind it<span class="hush">: {text}</span>
        </summary>
        <p class="under">They want to know {after}.</p>
        {why && <Because reason={why} />}
      </details>
      {answers.map((answer, at) => (
        <AnswerPart
          key={answer.attemptId}
          question={question}
          answer={answer}
          name={answers.length > 1 ? `Answer ${at + 1}` : 'Your answer'}
        />
      ))}
      <QuestionNote mockId={page.id} question={question} />
    </Section>
  )
}

function NotAnswered({ questions }: { questions: readonly QuestionView[] }) {
  if (questions.length === 0) return null
  return (
    <Section name="Another time" heads label="Questions without an answer">
      <ul class="lines">
        {questions.map(({ id, text, state }) => (
          <li key={id} class="mock-row">
            <p>
              {text}
              <span class="under">
                {state === 'skipped' ? 'You skipped it.' : 'You did not come to it.'}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
