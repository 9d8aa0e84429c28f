import { useState } from 'preact/hooks'
import { sayMany } from '../../core/content/en/counts.ts'
import {
  competencyWords,
  familyWords,
  levelWords,
  sortWords,
  stageWords,
} from '../../core/content/en/practice.ts'
import { askRows } from '../../core/content/en/rounds.ts'
import {
  type BankFilter,
  bankLevels,
  bankSorts,
  bankStages,
  roleFamilies,
} from '../../core/practice/bank/bank-question.ts'
import { addCard } from '../../core/practice/card-actions.ts'
import { type BankRow, bankList } from '../../core/practice/cards-view.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { competencies } from '../../core/vault/kinds/practice.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { FindIn } from '../ui/FindIn.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { optionsOf } from '../ui/options.ts'
import { Select } from '../ui/Select.tsx'
import { AnchorList } from './AnchorList.tsx'
import { PracticeNav } from './PracticeNav.tsx'
import './practice.css'

const SHOWN_AT_A_TIME = 20

/** What the bank is filtered by. */
const filters = [
  {
    by: 'sort',
    label: 'Kind of question',
    all: 'Any',
    options: optionsOf(bankSorts, sortWords),
  },
  {
    by: 'competency',
    label: 'What it is about',
    all: 'Anything',
    options: optionsOf(competencies, competencyWords),
  },
  {
    by: 'stage',
    label: 'When it is asked',
    all: 'At any time',
    options: optionsOf(bankStages, stageWords),
  },
  {
    by: 'family',
    label: 'Your line of work',
    all: 'Any',
    options: optionsOf(roleFamilies, familyWords),
  },
  {
    by: 'level',
    label: 'How far along',
    all: 'Anybody',
    options: optionsOf(bankLevels, levelWords),
  },
] as const

/** Questions that are often asked, to be found and taken over; and questions to ask them. */
export function BankPage() {
  useTitle('Question bank')
  const { replica } = useOnward()
  const [find, setFind] = useState('')
  const [picked, setPicked] = useState<BankFilter>({})
  const [shown, setShown] = useState(SHOWN_AT_A_TIME)
  const rows = useView((vault) => bankList(vault, picked, find), [find, picked])
  if (replica.status.value === 'starting') return null
  return (
    <>
      <Opening say="Questions that come up again and again.">
        <p class="under">
          Each with what they want to know, and what good looks like. Take over those that you would
          not like to be asked.
        </p>
        <PracticeNav />
      </Opening>
      <Section name="The bank" heads label="The bank">
        <div class="bank-bar">
          <FindIn placeholder="mistake, team, pay" value={find} onInput={setFind} />
          {filters.map(({ by, ...choice }) => (
            <Select
              key={by}
              {...choice}
              picked={picked[by] ?? ''}
              onPick={(value) => setPicked({ ...picked, [by]: value || undefined })}
            />
          ))}
        </div>
        <p class="under" role="status">
          {rows.length === 0
            ? 'No question fits all of that. Take one of the filters away.'
            : `${sentenceCase(sayMany(rows.length, 'question', 'questions'))}.`}
        </p>
        <ul class="lines practice-list">
          {rows.slice(0, shown).map((row) => (
            <Row key={row.question.id} row={row} />
          ))}
        </ul>
        {rows.length > shown && (
          <p class="acts">
            <button class="btn" type="button" onClick={() => setShown(shown + SHOWN_AT_A_TIME)}>
              Show more questions
            </button>
          </p>
        )}
      </Section>
      <Section name="To ask them" heads label="Questions to ask them">
        <p class="under">
          Three are enough. On the page of a talk those that suit it stand ready to be ticked.
        </p>
        <ul class="lines">
          {askRows.map(({ id, text, findsOut }) => (
            <li key={id} class="practice-offer">
              <p class="written-text">
                {text}
                <span class="change">Tells {findsOut}</span>
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Row({ row: { question, cardId } }: { row: BankRow }) {
  const act = useAct()
  const { id, text, after, good } = question
  return (
    <li class="bank-row">
      <div class="practice-offer">
        <p class="written-text">{text}</p>
        {cardId ? (
          <a class="btn plain soft" href={`/practice/cards/${cardId}`}>
            Among yours
          </a>
        ) : (
          <button
            class="btn plain"
            type="button"
            aria-label={`Take it over: ${text}`}
            onClick={() =>
              act(
                'add-card',
                (vault, context) =>
                  addCard(vault, { question: text, source: 'bank', bankId: id }, context),
                'It is among your questions.',
              )
            }
          >
            Take it over
          </button>
        )}
      </div>
      <details class="why">
        <summary>
          What they want to know<span class="hush">: {text}</span>
        </summary>
        <p>They want to know {after}.</p>
        <AnchorList good={good} />
      </details>
    </li>
  )
}
