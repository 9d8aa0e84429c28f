import { useState } from 'preact/hooks'
import { addCriterion, removeCriterion } from '../../core/applications/offers-actions.ts'
import { offersPage, type OffersPage as PageView } from '../../core/applications/offers-view.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { AgainstCell } from './AgainstCell.tsx'
import { AnswerOffer } from './AnswerOffer.tsx'
import { AskForTime } from './AskForTime.tsx'
import { TermRows } from './TermRows.tsx'
import './offers.css'

/** Offers side by side: their terms, and what the person looks for. Differences, no verdict. */
export function OffersPage() {
  useTitle('Offers')
  const { replica } = useOnward()
  const page = useView(offersPage)
  if (replica.status.value === 'starting') return null
  if (page.offers.length === 0) return <NoOffers />
  return <Offers page={page} />
}

function NoOffers() {
  return (
    <Opening say="No offer waits for an answer at present.">
      <p class="under">
        When one comes, note it on the page of its application, or{' '}
        <a href="/read">read the letter</a>. Two or more then stand here side by side.
      </p>
    </Opening>
  )
}

const fromWords: Readonly<Record<string, string>> = {
  must: 'must',
  never: 'never',
  nice: 'nice to have',
  limits: 'limit',
}

function Offers({ page }: { page: PageView }) {
  const { offers, criteria, hasTarget } = page
  const act = useAct()
  const draft = useDraft('offers-criterion', '')
  const [asking, setAsking] = useState<string | null>(null)
  const asked = offers.find(({ id }) => id === asking)
  const add = async () => {
    const added = await act(
      'add-criterion',
      (vault, context) => addCriterion(vault, { text: draft.text }, context),
      'Added.',
    )
    if (added) draft.done()
  }
  const takeAway = (id: string) =>
    act(
      'remove-criterion',
      (vault, context) => removeCriterion(vault, { id }, context),
      'Taken away.',
    )
  return (
    <>
      <Opening
        wide
        say={
          offers.length === 1 ? 'One offer, with time to look at it.' : 'Your offers, side by side.'
        }
      >
        <p class="under">
          Write down what each of them says. Nothing is added up: the differences are what you
          decide on.
        </p>
      </Opening>
      <Section wide label="The offers">
        <div class="offers-scroll">
          <table class="offers" style={{ '--offers': String(offers.length) }}>
            <caption class="hush">The offers, a column each</caption>
            <thead class="tall-links">
              <tr>
                <td />
                {offers.map(({ id, company, role }) => (
                  <th key={id} scope="col">
                    <a href={`/applications/${id}`}>{company}</a>
                    {role && <span class="time">{role}</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <TermRows offers={offers} />
            <tbody>
              <tr>
                <th colSpan={offers.length + 1} scope="colgroup" class="offers-part">
                  {hasTarget ? 'Against what you look for' : 'Against what matters to you'}
                </th>
              </tr>
              {criteria.map((criterion) => (
                <tr key={criterion.id}>
                  <th scope="row">
                    {criterion.text}
                    {fromWords[criterion.from] && (
                      <span class="time">{fromWords[criterion.from]}</span>
                    )}
                    {criterion.from === 'own' && (
                      <button
                        class="btn plain soft"
                        type="button"
                        aria-label={`Take away: ${criterion.text}`}
                        onClick={() => takeAway(criterion.id)}
                      >
                        <Icon name="close" />
                      </button>
                    )}
                  </th>
                  {offers.map((offer) => (
                    <td key={offer.id}>
                      <AgainstCell offer={offer} criterion={criterion} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Your answer</th>
                {offers.map((offer) => (
                  <td key={offer.id}>
                    <AnswerOffer offer={offer} onAskForTime={() => setAsking(offer.id)} />
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
        {asked && <AskForTime key={asked.id} offer={asked} onLeave={() => setAsking(null)} />}
        <div class="offers-add">
          <Field
            wide
            label="Something else that matters"
            value={draft.text}
            onInput={draft.write}
            onEnter={add}
          />
          <button class="btn" type="button" aria-disabled={draft.text.trim() === ''} onClick={add}>
            Add it
          </button>
        </div>
        {!hasTarget && (
          <p class="under offers-target">
            <a href="/target">Say what you look for</a>, and the offers are held against that.
          </p>
        )}
        <p class="acts">
          <button class="btn plain" type="button" onClick={() => print()}>
            Print this page
          </button>
        </p>
      </Section>
    </>
  )
}
