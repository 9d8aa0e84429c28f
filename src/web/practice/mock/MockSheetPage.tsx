import { useId } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { friendWords } from '../../../core/content/en/mock.ts'
import { rateQuestion } from '../../../core/practice/mock-answers.ts'
import { friendSheet } from '../../../core/practice/mock-sheet.ts'
import { type MockPage, mockPage, type QuestionView } from '../../../core/practice/mock-view.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { useAct, useOnward, useView } from '../../shell/onward.ts'
import { saveFile } from '../../shell/save-file.ts'
import { useTitle } from '../../shell/title.ts'
import { useDraft } from '../../shell/use-draft.ts'
import { Back } from '../../ui/Back.tsx'
import { Choose } from '../../ui/Choose.tsx'
import { Field } from '../../ui/Field.tsx'
import { Opening, Section } from '../../ui/Opening.tsx'
import { AnchorList } from '../AnchorList.tsx'
import '../practice.css'
import './mock.css'

/** The sheet for whoever plays the interviewer, and their numbers typed back in. */
export function MockSheetPage() {
  const { params } = useRoute()
  const { replica } = useOnward()
  const { id = '' } = params
  const page = useView((vault, now) => mockPage(vault, now, id), [id])
  useTitle('Sheet for a friend')
  if (!page) return replica.status.value === 'starting' ? null : <NotFound />
  return (
    <>
      <Opening
        say="A friend plays the interviewer."
        margin={<Back href={`/practice/mock/${page.id}`}>The rehearsal</Back>}
      >
        <p class="under">
          Print the sheet, or send the file yourself. It has the questions and what good looks like,
          and nothing of your notes.
        </p>
        <p class="acts">
          <button class="btn main" type="button" onClick={() => print()}>
            Print the sheet
          </button>
          <button
            class="btn"
            type="button"
            onClick={() => saveFile('interviewer.html', 'text/html', friendSheet(page))}
          >
            Save it as a file
          </button>
        </p>
      </Opening>
      <Paper page={page} />
      <TypedBack page={page} />
    </>
  )
}

function Paper({ page }: { page: MockPage }) {
  return (
    <Section name="The sheet" label="The sheet">
      <article class="paper mock-paper">
        <h2>
          {friendWords.title}: {page.name}
        </h2>
        {friendWords.intro.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <ol>
          {page.questions.map(({ id, text, after, anchors }) => (
            <li key={id}>
              <h3>{text}</h3>
              <p class="under">{friendWords.behind(after)}</p>
              <AnchorList good={anchors} />
              <p class="only-print">{friendWords.rating}: ______</p>
              <p class="only-print">{friendWords.note}: ______________________________</p>
            </li>
          ))}
        </ol>
        {[friendWords.keep, friendWords.change, friendWords.name].map((line) => (
          <p key={line} class="only-print">
            {line}: ______________________________
          </p>
        ))}
      </article>
    </Section>
  )
}

function TypedBack({ page }: { page: MockPage }) {
  const name = useDraft(`mock-friend/${page.id}`, '')
  return (
    <Section name="Afterwards" heads label="What they wrote">
      <p class="under">Type in their numbers. They stand beside yours, under their name.</p>
      <Field label="Who played the interviewer?" value={name.text} onInput={name.write} />
      <ul class="lines mock-theirs not-printed">
        {page.questions.map((question) => (
          <TheirNumber key={question.id} page={page} question={question} name={name.text} />
        ))}
      </ul>
    </Section>
  )
}

const numbers = (['1', '2', '3', '4', '5'] as const).map((value) => ({ value, label: value }))

function TheirNumber(props: { page: MockPage; question: QuestionView; name: string }) {
  const { page, question, name } = props
  const act = useAct()
  const id = useId()
  const theirs = question.answers
    .at(-1)
    ?.others.find((other) => other.name === (name.trim() || 'Somebody'))
  const note = useDraft(`mock-friend/${page.id}/${question.id}`, theirs?.note ?? '')
  const rate = async (anchor: number) => {
    const input = { mockId: page.id, questionId: question.id, name, anchor, note: note.joined() }
    const rated = await act(
      'rate-question',
      (vault, context) => rateQuestion(vault, input, context),
      'Kept beside yours.',
    )
    if (rated) note.done()
  }
  return (
    <li class="mock-row">
      <p id={id}>{question.text}</p>
      <Choose
        five
        labelledBy={id}
        options={numbers}
        picked={theirs ? (numbers[theirs.anchor - 1]?.value ?? null) : null}
        onPick={(value) => rate(Number(value))}
      />
      <Field
        wide
        label="What they noticed"
        value={note.text}
        onInput={note.write}
        onDone={() => {
          if (note.touched && theirs) rate(theirs.anchor)
        }}
      />
    </li>
  )
}
