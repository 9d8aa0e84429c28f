import {
  addSession,
  agreeOn,
  editSession,
  latestSession,
} from '../../core/insights/session-sheet.ts'
import { sheetOf, sheetPartNames } from '../../core/insights/sheet-view.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { sayDayOfYear } from '../../core/time/say.ts'
import type { Readable } from '../../core/vault/kind.ts'
import { type Session, type SheetPart, sheetParts } from '../../core/vault/kinds/strategy.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { InsightsNav } from './InsightsNav.tsx'
import './insights.css'

/** What a sheet shows where nothing was ticked before. */
const FIRST_SHOWS: readonly SheetPart[] = ['numbers', 'applications', 'questions']

/** A page to bring to a counsellor, a recruiter or a coach: what they see is ticked by the person. */
export function SheetPage() {
  useTitle('Sheet for a talk')
  const { replica, now } = useOnward()
  const session = useView(latestSession)
  const act = useAct()
  const who = useDraft('new-session', '')
  if (replica.status.value === 'starting') return null
  const begin = async () => {
    const began = await act(
      'add-session',
      (vault, context) =>
        addSession(
          vault,
          {
            with: who.text,
            on: dateOf(now.value),
            shows: (session?.body.shows as SheetPart[]) ?? FIRST_SHOWS,
          },
          context,
        ),
      'The sheet is ready. Tick what it shows.',
    )
    if (began) who.done()
  }
  return (
    <>
      <Opening say="A sheet to bring to a talk.">
        <p class="under">
          For a counsellor, a recruiter or a coach. They see what you tick, and nothing of your
          journal: that cannot be ticked.
        </p>
        <InsightsNav />
      </Opening>
      <Section name="A new one" heads label="A new sheet">
        <Field
          label="Who is it for?"
          placeholder="Ms Okafor, job centre"
          value={who.text}
          onInput={who.write}
          onEnter={begin}
        />
        <div class="acts">
          <button class={session ? 'btn' : 'btn main'} type="button" onClick={begin}>
            Make a sheet
          </button>
        </div>
      </Section>
      {session && <Sheet key={session.id} session={session} />}
    </>
  )
}

function Sheet({ session }: { session: Readable<Session> }) {
  const { id, body } = session
  const { now } = useOnward()
  const act = useAct()
  const blocks = useView((vault, at) => sheetOf(vault, at, session), [session])
  const questions = useDraft(`session-questions-${id}`, body.questions ?? '')
  const agreed = useDraft(`session-agreed-${id}`, '')
  const change = (fields: Partial<Parameters<typeof editSession>[1]>) =>
    act(
      'edit-session',
      (vault, context) => editSession(vault, { sessionId: id, ...fields }, context),
      'Kept.',
    )
  const tick = (part: SheetPart, shown: boolean) =>
    change({
      shows: shown
        ? [...(body.shows as SheetPart[]), part]
        : (body.shows as SheetPart[]).filter((each) => each !== part),
    })
  const keepQuestions = async (text: string) => {
    if (text === (body.questions ?? '')) return
    if (await change({ questions: text })) questions.done()
  }
  const agree = async () => {
    const kept = await act(
      'agree-on',
      (vault, context) => agreeOn(vault, { sessionId: id, text: agreed.text }, context),
      'It is among your actions for tomorrow.',
    )
    if (kept) agreed.done()
  }
  const title = `${body.with ? `For ${body.with}` : 'For a talk'}, ${sayDayOfYear(body.on, now.value)}`
  const asText = () =>
    [
      title,
      ...blocks.flatMap(({ name, lines }) => ['', name, ...lines.map((line) => `- ${line}`)]),
    ].join('\n')
  return (
    <>
      <Section name="What it shows" heads label="What it shows">
        <div class="chips">
          {sheetParts.map((part) => (
            <label class="tick" key={part}>
              <input
                type="checkbox"
                checked={body.shows.includes(part)}
                onChange={(event) => tick(part, event.currentTarget.checked)}
              />
              {sheetPartNames[part]}
            </label>
          ))}
        </div>
        {body.shows.includes('questions') && (
          <Field
            label="What you would like to ask, one thing a line"
            rows={3}
            value={questions.text}
            onInput={questions.write}
            onDone={keepQuestions}
          />
        )}
      </Section>
      <Section name="The sheet" heads label="The sheet">
        <article class="paper sheet-paper">
          <h3>{title}</h3>
          {blocks.map(({ part, name, lines }) => (
            <section key={part}>
              <h4>{name}</h4>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          ))}
        </article>
        <div class="acts">
          <button class="btn main" type="button" onClick={() => print()}>
            Print it
          </button>
          <button
            class="btn"
            type="button"
            onClick={() => saveFile('sheet.txt', 'text/plain', asText())}
          >
            Save as a file
          </button>
        </div>
      </Section>
      <Section name="After the talk" heads label="After the talk">
        <Field
          label="Something that you agreed to do"
          value={agreed.text}
          onInput={agreed.write}
          onEnter={agree}
          hint="It comes back as an action."
        />
        <div class="acts">
          <button class="btn" type="button" onClick={agree}>
            Keep it as an action
          </button>
        </div>
        {body.agreed.length > 0 && (
          <ul class="lines">
            {body.agreed.map((each) => (
              <li key={each.id}>{each.text}</li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}
