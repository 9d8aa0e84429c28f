import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { COURSE_MINUTES, courseStand } from '../../core/care/course.ts'
import { keepEntry } from '../../core/care/keep-entry.ts'
import { courseWords as words } from '../../core/content/en/care-written.ts'
import { entryKind } from '../../core/vault/kinds/care.ts'
import { SealedNote } from '../after/SealedNote.tsx'
import { instantNow, useAct, useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Opening } from '../ui/Opening.tsx'
import { QuietHelp } from './QuietHelp.tsx'
import { sayMinutesLeft } from './say-left.ts'
import { useOpened } from './use-opened.ts'

const LOOKED_AT = 60
const LOOK_EVERY_MS = 5000

/** Five pages on five days, twenty minutes each; a choice, with its warning first. */
export function CoursePage() {
  useTitle(words.title)
  const { now } = useOnward()
  const { route } = useLocation()
  const act = useAct()
  const stand = courseStand(useOpened(entryKind, LOOKED_AT), now.value)
  const draft = useDraft(`course/${stand.page}`, '', { sealed: true })
  const begun = useDraft('course-begun', '')
  const [anew, setAnew] = useState(false)
  const [nowMs, setNowMs] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  const keep = async () => {
    const answers = [{ prompt: stand.promptId, text: draft.text }]
    const startedAt = begun.text === '' ? undefined : begun.text
    const kept = await act(
      'write-exercise',
      (vault, context) => keepEntry(vault, { form: 'course', answers, startedAt }, context),
      'Kept. Only you can read it.',
    )
    if (!kept) return
    draft.done()
    begun.done()
    route('/care')
  }
  if (stand.state !== 'open' && !anew) {
    return (
      <Opening say={words.title}>
        <p class="under">{stand.state === 'over' ? words.over : words.today}</p>
        <p class="acts">
          <a class="btn" href="/journal">
            Read them in the journal
          </a>
          {stand.state === 'over' && (
            <button class="btn plain soft" type="button" onClick={() => setAnew(true)}>
              {words.again}
            </button>
          )}
        </p>
      </Opening>
    )
  }
  const type = (text: string) => {
    if (begun.text === '') begun.write(instantNow())
    draft.write(text)
  }
  const passed = begun.text === '' ? 0 : (nowMs - Date.parse(begun.text)) / 60_000
  const left = Math.max(0, Math.ceil(COURSE_MINUTES - passed))
  return (
    <Opening say={words.title} margin={<SealedNote />}>
      <p class="under">{words.says}</p>
      <p class="under warned">{words.warning}</p>
      <div class="lb">
        <p class="time" role="status">
          {words.day(stand.page)}
          {begun.text !== '' && `, ${left === 0 ? words.enough : sayMinutesLeft(left)}`}
        </p>
        <Field wide rows={12} label={stand.prompt} value={draft.text} onInput={type} />
        <QuietHelp texts={[draft.text]} />
      </div>
      <p class="acts">
        <button class="btn main" type="button" onClick={keep}>
          {words.keep}
        </button>
        <a class="btn plain soft" href="/care">
          Just stop here
        </a>
      </p>
    </Opening>
  )
}
