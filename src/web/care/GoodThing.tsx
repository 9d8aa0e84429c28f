import { GOOD_THING_MINUTES, type ShownActivity } from '../../core/care/activities.ts'
import { endActivity } from '../../core/care/activity-actions.ts'
import { type MoodId, moodNear, noteMood } from '../../core/care/mood.ts'
import { activityWords as words } from '../../core/content/en/care-activities.ts'
import { calendarFile } from '../../core/plan/calendar-file.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { type ActivityMoment, checkInKind } from '../../core/vault/kinds/care.ts'
import { instantNow, useAct, useOnward } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { MoodSteps } from './MoodSteps.tsx'
import { useOpened } from './use-opened.ts'

const LOOKED_AT = 60

/** One good thing: on its day the mood before and after, each one tap; else the way into a calendar. */
export function GoodThing({ activity }: { activity: ShownActivity }) {
  const act = useAct()
  const { now } = useOnward()
  const checkIns = useOpened(checkInKind, LOOKED_AT)
  const { id: activityId, text, when, due } = activity
  const noted = (moment: ActivityMoment) =>
    checkIns.findLast(({ body }) => body.activityId === activityId && body.moment === moment)
  const moodAt = (moment: ActivityMoment): MoodId | null => {
    const mood = noted(moment)?.body.mood
    return mood === undefined ? null : moodNear(mood).id
  }
  const before = moodAt('before')
  const note = (moment: ActivityMoment) => (mood: MoodId) =>
    act(
      'mood',
      (vault, context) =>
        noteMood(
          vault,
          { mood, about: { activityId, moment }, earlierId: noted(moment)?.id },
          context,
        ),
      'Kept. Only you can read it.',
    )
  const end = (as: 'done' | 'dropped') =>
    act(
      'end-activity',
      (vault, context) => endActivity(vault, { activityId, as }, context),
      as === 'done' ? 'Done.' : 'Let go.',
    )
  const save = () =>
    saveFile(
      'onward.ics',
      'text/calendar;charset=utf-8',
      calendarFile({
        id: activityId,
        on: activity.on,
        time: activity.time,
        minutes: GOOD_THING_MINUTES,
        zone: now.value.zone,
        stampedAt: instantNow(),
      }),
    )
  return (
    <li class="good-thing">
      <p class="what">
        {text}
        <span class="change">{sentenceCase(when)}</span>
      </p>
      {due && <MoodSteps question={words.before} picked={before} onPick={note('before')} />}
      {due && before && (
        <MoodSteps question={words.after} picked={moodAt('after')} onPick={note('after')} />
      )}
      {due && before && <p class="under">{words.later}</p>}
      <p class="acts">
        {due && (
          <button
            class="btn"
            type="button"
            aria-label={`${words.done}: ${text}`}
            onClick={() => end('done')}
          >
            {words.done}
          </button>
        )}
        {!due && (
          <button
            class="btn plain"
            type="button"
            aria-label={`Add to my calendar: ${text}`}
            onClick={save}
          >
            Add to my calendar
          </button>
        )}
        <button
          class="btn plain soft"
          type="button"
          aria-label={`${words.drop}: ${text}`}
          onClick={() => end('dropped')}
        >
          {words.drop}
        </button>
      </p>
    </li>
  )
}
