import { profileCheckWords, profileWords } from '../../../core/content/en/profile.ts'
import {
  noteResearch,
  type ProfileView,
  profileView,
  tickProfile,
} from '../../../core/materials/profile.ts'
import { useAct, useOnward, useView } from '../../shell/onward.ts'
import { useTitle } from '../../shell/title.ts'
import { Back } from '../../ui/Back.tsx'
import { Opening, Section } from '../../ui/Opening.tsx'
import { HeldAgainst } from './HeldAgainst.tsx'
import '../looks.css'

/** The LinkedIn profile: ticks with their days, what differs from the résumé, and the habit beside it. */
export function ProfilePage() {
  useTitle('LinkedIn profile')
  const { replica } = useOnward()
  const view = useView(profileView)
  if (replica.status.value === 'starting') return null
  return (
    <>
      <Opening say={view.sentence} margin={<Back href="/materials">Materials</Back>}>
        <p class="under">
          You look there, and tick here. Onward never opens LinkedIn and fetches nothing from it.
        </p>
      </Opening>
      <Section name="Look at" heads label="What to look at">
        <Looks view={view} />
      </Section>
      <Section name="Beside your résumé" heads label="Beside your résumé">
        <HeldAgainst view={view} />
      </Section>
      <Section name="Look into employers" heads label="Look into employers">
        <Habit view={view} />
      </Section>
    </>
  )
}

function Looks({ view }: { view: ProfileView }) {
  const act = useAct()
  return (
    <ul class="looks">
      {view.looks.map(({ check, on }) => {
        const { asks, because } = profileCheckWords[check]
        return (
          <li key={check}>
            <label class="tick">
              <input
                type="checkbox"
                aria-labelledby={check}
                aria-describedby={`${check}-says`}
                checked={on !== null}
                disabled={view.readOnly}
                onChange={() =>
                  act(
                    'check-profile',
                    (vault, context) => tickProfile(vault, { check, isGood: on === null }, context),
                    on === null ? 'Looked at.' : 'To be looked at again.',
                  )
                }
              />
              <span>
                <span id={check}>{asks}</span>
                <span class="under" id={`${check}-says`}>
                  {on ? `Looked at on ${on}.` : because}
                </span>
              </span>
            </label>
            {check === 'recommendations' && (
              <p class="asked-people">
                {view.asked.length > 0 && <span>Asked: {view.asked.join(', ')}. </span>}
                <a href="/letters/write?type=recommendation">Ask somebody by name</a>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Habit({ view }: { view: ProfileView }) {
  const act = useAct()
  const { days, isDoneToday, employers } = view.habit
  return (
    <>
      <p>
        Once or twice a week: who works there, what they say they are busy with, what changed.
        {days > 0 &&
          ` In the last four weeks you did it on ${days} ${days === 1 ? 'day' : 'days'}.`}
      </p>
      <p class="under habit-because">{profileWords.habitBecause}</p>
      {employers.length > 0 && (
        <ul class="lines employers-first">
          {employers.map(({ id, name }) => (
            <li key={id}>
              <a href={`/employers/${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="acts">
        {isDoneToday ? (
          <span class="under">Done for today.</span>
        ) : (
          !view.readOnly && (
            <button
              class="btn"
              type="button"
              onClick={() =>
                act(
                  'check-profile',
                  (vault, context) => noteResearch(vault, {}, context),
                  'Noted for today.',
                )
              }
            >
              I looked into an employer today
            </button>
          )
        )}
        <a class="btn plain" href="/employers">
          Employers you wish for
        </a>
      </p>
    </>
  )
}
