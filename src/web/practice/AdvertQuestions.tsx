import { addCard } from '../../core/practice/card-actions.ts'
import type { AdvertOffer } from '../../core/practice/cards-view.ts'
import { useAct } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

/** What open adverts ask for, as questions that can be taken over. */
export function AdvertQuestions({ offers }: { offers: readonly AdvertOffer[] }) {
  const act = useAct()
  if (offers.length === 0) return null
  return (
    <Section name="From your adverts" heads label="From your adverts">
      <ul class="lines">
        {offers.map(({ company, input }) => (
          <li class="practice-offer" key={input.question}>
            <p class="written-text">
              {input.question}
              <span class="change">{company} must have it</span>
            </p>
            <button
              class="btn plain"
              type="button"
              aria-label={`Practise it: ${input.question}`}
              onClick={() =>
                act(
                  'add-card',
                  (vault, context) => addCard(vault, input, context),
                  'It is among your questions.',
                )
              }
            >
              Practise it
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
