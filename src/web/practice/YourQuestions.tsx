import { useState } from 'preact/hooks'
import { sayMany } from '../../core/content/en/counts.ts'
import { sourceWords } from '../../core/content/en/practice.ts'
import { type CardRow, cardList } from '../../core/practice/cards-view.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { cardSources } from '../../core/vault/kinds/reflection.ts'
import { useView } from '../shell/onward.ts'
import { FindIn } from '../ui/FindIn.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Section } from '../ui/Opening.tsx'
import { optionsOf } from '../ui/options.ts'
import { Select } from '../ui/Select.tsx'

const SHOWN_AT_A_TIME = 20
/** From so many questions on there is something to find among them. */
const WORTH_FINDING = 6

/** The person's own questions, those that come first at the top. */
export function YourQuestions({ total }: { total: number }) {
  const [find, setFind] = useState('')
  const [source, setSource] = useState('')
  const [away, setAway] = useState(false)
  const [shown, setShown] = useState(SHOWN_AT_A_TIME)
  const list = useView(
    (vault, now) => cardList(vault, now, { find, source, away }, shown),
    [find, source, away, shown],
  )
  const narrowed = find !== '' || source !== '' || away
  if (total === 0) {
    return (
      <Section name="Your questions" heads label="Your questions">
        <p class="under">
          None yet. A question that threw you comes here from “Look back”; a session takes some from
          the <a href="/practice/bank">question bank</a>; and you can add your own below.
        </p>
      </Section>
    )
  }
  return (
    <Section name="Your questions" heads label="Your questions">
      {total >= WORTH_FINDING && (
        <div class="find-bar practice-bar">
          <FindIn value={find} onInput={setFind} />
          <Select
            label="Where from"
            all="Anywhere"
            options={optionsOf(cardSources, sourceWords)}
            picked={source}
            onPick={setSource}
          />
        </div>
      )}
      {list.away > 0 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={away}
            onChange={(event) => setAway(event.currentTarget.checked)}
          />
          <span>Those that you put away</span>
        </label>
      )}
      <p class="hush" role="status">
        {narrowed && sentenceCase(sayMany(list.fitting, 'question', 'questions'))}
      </p>
      {list.fitting === 0 && <p class="under">None of your questions fits that.</p>}
      <ul class="lines practice-list">
        {list.rows.map((row) => (
          <QuestionRow key={row.id} row={row} />
        ))}
      </ul>
      {list.fitting > list.rows.length && (
        <p class="acts">
          <button class="btn" type="button" onClick={() => setShown(shown + SHOWN_AT_A_TIME)}>
            Show more questions
          </button>
        </p>
      )}
    </Section>
  )
}

function QuestionRow({ row }: { row: CardRow }) {
  return (
    <li>
      <a class="practice-row" href={`/practice/cards/${row.id}`}>
        <span class="written-text">{row.question}</span>
        <span class="change">
          {row.from} · {row.when}
        </span>
        <Icon name="go" class="go" />
      </a>
    </li>
  )
}
