import { useMemo, useState } from 'preact/hooks'
import { bringInWords, stageChoices } from '../../core/content/en/bring-in.ts'
import { type TableChoices, type Understood, withField } from '../../core/exchange/choices.ts'
import type { StageMeaning } from '../../core/exchange/stage-words.ts'
import type { TablePlan } from '../../core/exchange/table-plan.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { useOnward } from '../shell/onward.ts'
import { Choose } from '../ui/Choose.tsx'
import { DateField } from '../ui/DateField.tsx'
import type { DateEntry } from '../ui/day-entry.ts'
import { Section } from '../ui/Opening.tsx'
import { asksCompany, asksOrder, waitsForAnswer } from './first-question.ts'
import type { Looked } from './use-bring-in.ts'

type Change = (choices: Partial<TableChoices>) => void

/** More stages than that are kept as notes without asking. */
const MOST_STAGES = 20

/** What Onward would have to guess. */
export function Questions({ looked, onChange }: { looked: Looked; onChange: Change }) {
  const { understood, choices, plan, isPeople } = looked
  const isOrderOpen = asksOrder(looked)
  const isCompanyOpen = asksCompany(looked)
  const stages = isPeople ? [] : (understood?.unknownStages ?? [])
  const { undated, deleted } = useMemo(() => asked(plan), [plan])
  const waits = waitsForAnswer(looked)
  const hasUndated = choices !== null && !waits && undated > 0
  if (
    !isOrderOpen &&
    !isCompanyOpen &&
    stages.length === 0 &&
    !hasUndated &&
    deleted === 0 &&
    !isPeople
  )
    return null
  return (
    <Section name={bringInWords.questions} label={bringInWords.questions}>
      <div class="exchange-asks">
        {isCompanyOpen && choices && understood && (
          <Company understood={understood} fields={choices.fields} onChange={onChange} />
        )}
        {isOrderOpen && understood && (
          <Order understood={understood} order={choices?.dayOrder ?? null} onChange={onChange} />
        )}
        {stages.length > 0 && (
          <fieldset>
            <legend>{bringInWords.stagesAsked}</legend>
            {stages.slice(0, MOST_STAGES).map(({ key, word, count }) => (
              <label class="field" key={key}>
                <span>{bringInWords.stageRows(word, count)}</span>
                <select
                  class="input"
                  value={choices?.stages.get(key) ?? 'note'}
                  onChange={({ currentTarget }) =>
                    onChange({
                      stages: new Map(choices?.stages).set(
                        key,
                        currentTarget.value as StageMeaning,
                      ),
                    })
                  }
                >
                  {Object.entries(stageChoices).map(([meaning, label]) => (
                    <option key={meaning} value={meaning}>
                      {label}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </fieldset>
        )}
        {hasUndated && <Undated count={undated} on={choices.undatedOn} onChange={onChange} />}
        {deleted > 0 && (
          <div class="exchange-ask">
            <p id="deleted-here">{bringInWords.deletedAsked(deleted)}</p>
            <Choose
              labelledBy="deleted-here"
              options={[
                { value: 'leave' as const, label: bringInWords.leaveDeleted },
                { value: 'back' as const, label: bringInWords.bringBack },
              ]}
              picked="leave"
              onPick={(picked) => onChange({ bringsBack: picked === 'back' })}
            />
          </div>
        )}
        {isPeople && <Whom looked={looked} onChange={onChange} />}
      </div>
    </Section>
  )
}

/** Rows without any day, and rows whose record was deleted here. */
function asked(plan: TablePlan | null) {
  const counts = { undated: 0, deleted: 0 }
  for (const { isUndated, outcome } of plan?.rows ?? []) {
    if (isUndated && outcome === 'adds') counts.undated += 1
    if (outcome === 'deleted') counts.deleted += 1
  }
  return counts
}

/** Without an employer no row can be kept: the one thing to say of a list whose headings are not known. */
function Company(props: {
  understood: Understood
  fields: TableChoices['fields']
  onChange: Change
}) {
  const { understood, fields, onChange } = props
  return (
    <label class="field">
      <span>{bringInWords.companyAsked}</span>
      <select
        class="input"
        value={fields.indexOf('company')}
        onChange={({ currentTarget }) =>
          onChange({ fields: withField(fields, Number(currentTarget.value), 'company') })
        }
      >
        <option value={-1} disabled>
          {bringInWords.noColumn}
        </option>
        {understood.columns.map(({ heading, samples }, at) => (
          <option key={at} value={at}>
            {samples.length === 0 ? heading : `${heading}: ${samples[0]}`}
          </option>
        ))}
      </select>
    </label>
  )
}

function Order(props: {
  understood: Understood
  order: TableChoices['dayOrder']
  onChange: Change
}) {
  const { order } = props.understood
  if (order.is !== 'open' && order.is !== 'mixed') return null
  const asked =
    order.is === 'open'
      ? bringInWords.orderAsked(order.example)
      : bringInWords.orderMixed(order.example)
  return (
    <div class="exchange-ask">
      <p id="day-order">{asked}</p>
      <Choose
        labelledBy="day-order"
        options={[
          { value: 'day-first' as const, label: bringInWords.dayFirst },
          { value: 'month-first' as const, label: bringInWords.monthFirst },
        ]}
        picked={props.order}
        onPick={(dayOrder) => props.onChange({ dayOrder })}
      />
    </div>
  )
}

function Undated(props: { count: number; on: string | null; onChange: Change }) {
  const { count, on, onChange } = props
  const { now } = useOnward()
  const date = on ?? dateOf(now.value)
  const [entry, setEntry] = useState<DateEntry>({ text: on ?? 'today', date, time: null })
  return (
    <DateField
      label={bringInWords.undated(count)}
      value={entry}
      now={now.value}
      leaning="past"
      onChange={(typed) => {
        setEntry(typed)
        if (typed.date !== null && typed.date !== date) onChange({ undatedOn: typed.date })
      }}
    />
  )
}

function Whom({ looked, onChange }: { looked: Looked; onChange: Change }) {
  const options = [
    { value: false, label: bringInWords.allPeople },
    { value: true, label: bringInWords.atEmployers },
  ]
  return (
    <fieldset>
      <legend>{bringInWords.peopleAsked}</legend>
      <p class="under">{bringInWords.peopleBecause}</p>
      {options.map(({ value, label }) => (
        <label class="tick" key={label}>
          <input
            type="radio"
            name="whom"
            checked={looked.which.onlyAtEmployers === value}
            onChange={() => onChange({ onlyAtEmployers: value })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
