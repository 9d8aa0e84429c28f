import { useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import { findApplications } from '../../core/applications/find-application.ts'
import { neverHeardBack, toldByPhone } from '../../core/recovery/confirm-reading.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { applicationKind } from '../../core/vault/kinds/application.ts'
import type { HowFar } from '../../core/vault/kinds/recovery.ts'
import { focusAsking } from '../shell/focus-kept.ts'
import { useGoOn } from '../shell/go-on.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Choose } from '../ui/Choose.tsx'
import { DateField } from '../ui/DateField.tsx'
import { entryOf } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { Opening } from '../ui/Opening.tsx'
import { HOW_FAR } from './CorrectReading.tsx'
import './letters.css'

const ways = {
  phone: {
    title: 'They told me by phone',
    say: 'They told you themselves.',
    under: 'Two words are enough. The rest can wait.',
    when: 'When was it?',
    button: 'Note it down',
    tell: toldByPhone,
  },
  silence: {
    title: 'I never heard back',
    say: 'No answer is an answer you did not get.',
    under:
      'Of 100 applications, 45 to 67 are never answered, by the counts there are, so silence says little about you. You can close it here; a late letter opens it again.',
    when: 'When did you stop waiting?',
    button: 'Close it gently',
    tell: neverHeardBack,
  },
} as const

/** A no without a letter: by phone, or by silence. */
export function ToldPage() {
  const { params } = useRoute()
  const way = params.how === 'phone' || params.how === 'silence' ? ways[params.how] : null
  useTitle(way?.title ?? 'Not here')
  return way ? <Told key={way.title} way={way} /> : <NotFound />
}

function Told({ way }: { way: (typeof ways)[keyof typeof ways] }) {
  const { now, replica } = useOnward()
  const { query } = useLocation()
  const goOnFrom = useGoOn()
  const act = useAct()
  const [about] = useState(() => replica.vault.get(applicationKind, query.application ?? ''))
  const draftOf = about ? `${way.title}/${about.id}` : way.title
  const company = useDraft(`told-company/${draftOf}`, about?.body.company ?? '')
  const role = useDraft(`told-role/${draftOf}`, about?.body.role ?? '')
  const [applicationId, setApplicationId] = useState<string | null>(about?.id ?? null)
  const [howFar, setHowFar] = useState<HowFar | null>(null)
  const [when, setWhen] = useState(() => entryOf(dateOf(now.value), now.value))
  const [asked, setAsked] = useState(false)
  const known = useView(
    (vault) =>
      company.text.trim().length < 2
        ? []
        : findApplications(vault, { company: company.text, role: role.text || null }),
    [company.text, role.text],
  )
  const keep = async () => {
    const goOn = goOnFrom()
    setAsked(true)
    if (company.text.trim() === '' || when.date === null) {
      focusAsking()
      return
    }
    const told = {
      company: company.text,
      role: role.text.trim() || null,
      applicationId,
      howFar,
      on: when.date,
    }
    const done = await act('told', (vault, context) => way.tell(vault, told, context), 'Noted.')
    if (!done) return
    company.done()
    role.done()
    goOn(done.recoveryId ? `/after/${done.recoveryId}` : `/applications/${done.applicationId}`)
  }
  return (
    <Opening say={way.say}>
      <p class="under read-under">{way.under}</p>
      <div class="correct">
        <Field
          label="Which employer?"
          value={company.text}
          onInput={(value) => {
            company.write(value)
            setApplicationId(null)
          }}
          onEnter={keep}
          asks={
            asked && company.text.trim() === ''
              ? 'Which employer was it? A short name is enough.'
              : null
          }
        />
        {known.length > 0 && applicationId === null && (
          <div class="chips">
            {known.slice(0, 4).map((match) => (
              <button
                class="chip"
                type="button"
                key={match.id}
                onClick={() => {
                  setApplicationId(match.id)
                  company.write(match.company)
                  role.write(match.role ?? '')
                }}
              >
                {match.company}
                {match.role ? `, ${match.role}` : ''}
              </button>
            ))}
          </div>
        )}
        <Field
          label="For which job?"
          value={role.text}
          onInput={role.write}
          onEnter={keep}
          hint="Leave it empty if you like."
        />
        <DateField
          label={way.when}
          value={when}
          onChange={setWhen}
          onEnter={keep}
          now={now.value}
          leaning="past"
        />
        <div>
          <p class="as-label" id="far" aria-hidden="true">
            How far did you get?
          </p>
          <Choose
            labelledBy="far"
            options={HOW_FAR}
            picked={howFar}
            onPick={(value) => setHowFar(howFar === value ? null : value)}
          />
        </div>
        <p class="acts">
          <button class="btn main" type="button" onClick={keep}>
            {way.button}
          </button>
          <a class="btn plain" href={about ? `/applications/${about.id}` : '/'}>
            Leave it for now
          </a>
        </p>
      </div>
    </Opening>
  )
}
