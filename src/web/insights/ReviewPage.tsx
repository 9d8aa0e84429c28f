import { type AreaRow, decisionWords, reviewView } from '../../core/insights/review-view.ts'
import { closeReview, decide } from '../../core/insights/strategy-actions.ts'
import { sayDayOfYear, sentenceCase } from '../../core/time/say.ts'
import { decisions } from '../../core/vault/kinds/strategy.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Choose } from '../ui/Choose.tsx'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { InsightsNav } from './InsightsNav.tsx'
import './insights.css'

/** How the search is done, part by part: what is known, what is not, and what might be worth a try. */
export function ReviewPage() {
  useTitle('How you search')
  const { replica, now } = useOnward()
  const view = useView(reviewView)
  if (replica.status.value === 'starting') return null
  const proposed = view.areas.filter((row) => row.proposed !== null)
  const others = view.areas.filter((row) => row.proposed === null)
  return (
    <>
      <Opening say={view.say}>
        {view.opensBecause && <p class="under">Because: {view.opensBecause}</p>}
        <p class="under">
          You can say no to all of it. What you decide, and why, stands beside the next look.
        </p>
        <InsightsNav />
      </Opening>
      {proposed.length > 0 && (
        <Section name="Worth a try" heads label="Worth a try">
          {proposed.map((row) => (
            <div class="area" key={row.area}>
              <h3>{row.name}</h3>
              <Area row={row} />
            </div>
          ))}
        </Section>
      )}
      <Section name="The other parts" heads label="The other parts">
        {others.map((row) => (
          <details class="why area" key={row.area} open={row.decision !== null}>
            <summary>{row.name}</summary>
            <Area row={row} />
          </details>
        ))}
      </Section>
      {view.id && <Finish reviewId={view.id} />}
      {view.earlier.length > 0 && (
        <Section name="Earlier looks" heads label="Earlier looks">
          <ul class="lines">
            {view.earlier.map(({ id, on, notes }) => (
              <li key={id}>
                {sentenceCase(sayDayOfYear(on, now.value))}. {notes}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Area({ row }: { row: AreaRow }) {
  const act = useAct()
  const reason = useDraft(`review-${row.area}`, row.reason)
  const settle = (decision: AreaRow['decision'], why: string) =>
    act(
      'decide-in-review',
      (vault, context) =>
        decide(vault, { area: row.area, decision: decision ?? 'later', reason: why }, context),
      decision === 'try' ? 'It is among your actions for tomorrow.' : 'Kept.',
    )
  const keepReason = async (text: string) => {
    if (row.decision === null || text.trim() === row.reason) return
    if (await settle(row.decision, text)) reason.done()
  }
  return (
    <>
      {row.proposed && <p>{row.proposed}</p>}
      {row.says && <p>{row.says}</p>}
      <p class="soft">
        <b>Not known:</b> {row.unknown} <b>The cheapest way to find out:</b> {row.findOut}
      </p>
      <p class="soft">
        <b>What studies say:</b> {row.effect}
      </p>
      <p>{row.lever}</p>
      {row.page && (
        <p>
          <a href={row.page.href}>{row.page.name}</a>
        </p>
      )}
      {row.before && <p class="soft">{row.before}</p>}
      <Choose
        label={`What you decide: ${row.name}`}
        options={decisions.map((value) => ({ value, label: sentenceCase(decisionWords[value]) }))}
        picked={row.decision}
        onPick={(decision) => settle(decision, reason.text)}
      />
      {row.decision !== null && (
        <Field
          label={`Your reason, if you want: ${row.name}`}
          value={reason.text}
          onInput={reason.write}
          onDone={keepReason}
        />
      )}
    </>
  )
}

function Finish({ reviewId }: { reviewId: string }) {
  const act = useAct()
  const notes = useDraft(`review-notes-${reviewId}`, '')
  const finish = async () => {
    const closed = await act(
      'close-review',
      (vault, context) => closeReview(vault, { reviewId, notes: notes.text }, context),
      'This look is kept. The next one opens by itself when there is a reason.',
    )
    if (closed) notes.done()
  }
  return (
    <Section name="For next time" heads label="For next time">
      <Field
        label="What you want to remember of this look"
        rows={3}
        value={notes.text}
        onInput={notes.write}
      />
      <div class="acts">
        <button class="btn main" type="button" onClick={finish}>
          Finish this look
        </button>
      </div>
    </Section>
  )
}
