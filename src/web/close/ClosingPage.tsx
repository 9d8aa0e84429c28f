import {
  type Closing,
  closingOf,
  restSearch,
  searchAgain,
} from '../../core/applications/close-search.ts'
import { sayMany } from '../../core/content/en/counts.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Choice } from '../ui/Choice.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { StillOpenPart } from './StillOpenPart.tsx'
import './closing.css'

/** The end of a search, in one calm page: whom to tell, what stays, and rest. */
export function ClosingPage() {
  useTitle('Close the search')
  const { replica } = useOnward()
  const closing = useView(closingOf)
  if (replica.status.value === 'starting') return null
  return (
    <>
      <Opening say={sentenceOf(closing)}>
        <p class="under">
          In any order, and in more than one sitting: each part stays as you leave it, and
          everything can be undone.
        </p>
        {!closing.job && (
          <p class="facts">
            <a href={closing.hasOffer ? '/offers' : '/applications'}>
              {closing.hasOffer ? 'Answer your offer first' : 'Note the job on its application'}
            </a>
          </p>
        )}
        {closing.job && (
          <p class="facts">
            <a href={`/applications/${closing.job.id}`}>{closing.job.name}</a>
          </p>
        )}
      </Opening>
      <StillOpenPart closing={closing} />
      <Helpers closing={closing} />
      <Stays closing={closing} />
      <Rest closing={closing} />
    </>
  )
}

function sentenceOf({ job, restsSince }: Closing): string {
  if (restsSince) return `The search rests since ${restsSince}.`
  return job ? 'You have a job. The rest can be closed well.' : 'Close the search well.'
}

function Helpers({ closing: { helpers } }: { closing: Closing }) {
  return (
    <Section heads name="Thank those who helped" label="Thank those who helped">
      {helpers.length === 0 ? (
        <p class="under">
          Nobody is on your list yet. Whoever comes to mind can be put there under{' '}
          <a href="/people">People</a>.
        </p>
      ) : (
        <ul class="lines">
          {helpers.map(({ personId, name, how, thanked, path }) => (
            <li key={personId} class="plain-line">
              <p class="line-words">
                {name}
                <span class="time">{how}</span>
              </p>
              {thanked ? (
                <span class="time">Knows by now</span>
              ) : (
                <a class="btn" href={path}>
                  Write to {name}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Stays({ closing: { kept } }: { closing: Closing }) {
  const said = [
    kept.proofs > 0 &&
      sayMany(kept.proofs, 'proof of what you are good at', 'proofs of what you are good at'),
    kept.questions > 0 && sayMany(kept.questions, 'question to practise', 'questions to practise'),
  ].filter((part) => part)
  return (
    <Section heads name="What stays" label="What stays">
      <p>
        {said.length > 0 ? `Here stay ${said.join(' and ')}. ` : ''}
        Letters, people and what you wrote stay too, for the first review in the new job or the next
        search.
      </p>
    </Section>
  )
}

function Rest({ closing: { restsSince } }: { closing: Closing }) {
  const act = useAct()
  const rest = () =>
    act(
      'rest-search',
      (vault, context) => restSearch(vault, {}, context),
      'The search rests. Today asks for nothing.',
    )
  const again = () =>
    act(
      'search-again',
      (vault, context) => searchAgain(vault, {}, context),
      'The search goes on. Everything is where it was.',
    )
  return (
    <Section heads name="Then" label="Then">
      <ul class="lines places">
        <li>
          <Choice
            icon="journal"
            title="Take it with you"
            says="Applications for a spreadsheet, as notes or for a calendar."
            href="/take-out"
          />
        </li>
        <li>
          <Choice
            icon="lock"
            title="Take one encrypted copy"
            says="All records in one file, locked with a passphrase."
            href="/settings#copy"
          />
        </li>
        <li>
          {restsSince ? (
            <Choice
              icon="go"
              title="Search again"
              says="Everything is where it was."
              onPick={again}
            />
          ) : (
            <Choice
              icon="morning"
              title="Let the search rest"
              says="Everything stays. Today asks for nothing until you search again."
              onPick={rest}
            />
          )}
        </li>
        <li>
          <Choice
            icon="remove"
            title="Erase everything"
            says="For good, here and in the automatic backups. It asks before it does."
            href="/settings"
          />
        </li>
      </ul>
    </Section>
  )
}
