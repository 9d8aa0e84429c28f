import { useEffect, useState } from 'preact/hooks'
import { COURSE_MINUTES, courseStand } from '../../core/care/course.ts'
import { courseWords as words } from '../../core/content/en/care-written.ts'
import { entryKind } from '../../core/vault/kinds/care.ts'
import { SealedNote } from '../after/SealedNote.tsx'
import { instantNow, useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Opening } from '../ui/Opening.tsx'
import { KeepActs } from './KeepActs.tsx'
import { QuietHelp } from './QuietHelp.tsx'
import { sayMinutesLeft } from './say-left.ts'
import { useKeepEntry } from './use-keep-entry.ts'
import { useOpened } from './use-opened.ts'

const LOOKED_AT = 60
const LOOK_EVERY_MS = 5000

/** Five pages on five days, twenty minutes each; a choice, with its warning first. */
export function CoursePage() {
  useTitle(words.title)
  const { now } = useOnward()
  const keepEntry = useKeepEntry('/care')
  const stand = courseStand(useOpened(entryKind, LOOKED_AT), now.value)
  const draft = useDraft(`course/${stand.page}`, '', { sealed: true })
  const begun = useDraft('course-begun', '')
  const [anew, setAnew] = useState(false)
  const [nowMs, setNowMs] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  const keep = () => {
    const answers = [{ prompt: stand.promptId, text: draft.text }]
    const startedAt = begun.text === '' ? undefined : begun.text
    return keepEntry('write-exercise', { form: 'course', answers, startedAt }, [draft, begun])
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
      <KeepActs keep={keep} back="/care" says={words.keep} />
    </Opening>
  )
}
