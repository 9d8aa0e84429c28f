import type { Now } from '../context.ts'
import { jobTypeOfLabel, workModeOfLabel } from '../materials/advert-work.ts'
import { isPlace } from '../reading/cues/who/places.ts'
import { fold } from '../reading/fold.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf } from '../time/calendar.ts'
import { parseTypedDate } from '../time/typed-date.ts'
import type { Channel, JobType, WorkMode } from '../vault/kinds/application.ts'
import type { AddApplicationInput } from './application-actions.ts'
import { partsOfLine } from './line-parts.ts'

/*
 * Brings the date parser with it (13 kB of gzipped script), so pages load this module when the line is
 * first typed in.
 */

/** Words for how a job was found. Whatever else is typed is kept as a note, never dropped. */
const channelWords: readonly (readonly [RegExp, Channel])[] = [
  [/^(?:via |through |by |an? )?(?:employee )?referral\b|^referred(?: by)?\b/i, 'referral'],
  [/^(?:via |through |by |an? )?(?:recruit(?:er|ment)(?: agency)?|agency)\b/i, 'agency'],
  [/^(?:via |through |on |from )?(?:job ?board|board|job ?site)s?$/i, 'board'],
  [
    /^(?:via |through |on |from )?(?:their |the |own |company )?(?:web ?site|careers? (?:page|site)|own site|site)$/i,
    'company-site',
  ],
  [/^(?:via |through |on |from )?(?:linkedin|social media|facebook|mastodon)$/i, 'social'],
  [/^(?:they (?:wrote|called|approached)(?: to)?(?: me)?|approached|head-?hunted)$/i, 'approached'],
  [
    /^(?:via |at |from |met at )?(?:an? |the )?(?:job fair|careers? fair|event|meet-?up)$/i,
    'event',
  ],
]

const legalForm = /^(?:ltd|limited|plc|llp|llc|inc|gmbh|ag|ab|bv|nv|sa|oy)\.?$/i
const link = /^(?:https?:\/\/|www\.)\S+$/i
const sent = /^(?:(?:i )?(?:applied|sent)(?: it)?)\b[:,]?\s*(?:on )?(.*)$/i
const closing = /^(?:closes|closing|deadline|apply by|until|due)\b[:,]?\s*(?:on |by )?(.*)$/i

/**
 * Reads one line such as “Acme – data analyst – referral, applied yesterday” into the fields of an
 * application: employer first, role second, the rest in any order, parted by dashes, commas,
 * semicolons, bars or tabs; a link, “in Oban”, “remote” and “part-time” find their places. “Data analyst
 * at Acme” works too. Without “applied” it is only saved.
 * Problems: `no-company`, and those of `parseTypedDate` for a day that cannot be read.
 */
export function readQuickAdd(text: string, now: Now): Result<AddApplicationInput> {
  const [first = '', ...rest] = partsOf(text)
  const fields: { -readonly [Field in keyof AddApplicationInput]: AddApplicationInput[Field] } = {
    company: first,
  }
  const notes: string[] = []
  for (const part of rest) {
    const channel = channelWords.find(([words]) => words.test(part))
    const when = sent.exec(part)
    const until = closing.exec(part)
    if (when) {
      const day = when[1] ? parseTypedDate(when[1], now, 'past') : ok({ date: dateOf(now) })
      if (!day.ok) return day
      fields.appliedOn = day.value.date
    } else if (until?.[1]) {
      const day = parseTypedDate(until[1], now, 'future')
      if (!day.ok) return day
      fields.closesOn = day.value.date
    } else if (/^saved$/i.test(part)) fields.saved = true
    else if (link.test(part)) fields.link = /^www\./i.test(part) ? `https://${part}` : part
    else if (modeOf(part) && !fields.workMode) fields.workMode = modeOf(part)
    else if (typeOf(part) && !fields.jobType) fields.jobType = typeOf(part)
    else if (placeOf(part) && !fields.place) fields.place = placeOf(part)
    else if (channel && !fields.channel) {
      fields.channel = channel[1]
      const more = part.replace(channel[0], '').trim()
      if (more !== '') notes.push(part)
    } else if (fields.role === undefined) fields.role = part
    else notes.push(part)
  }
  const at = fields.role === undefined ? /^(.+?) (?:at|with|@) (.+)$/i.exec(first) : null
  if (at) {
    fields.role = at[1]
    fields.company = at[2] ?? ''
  }
  if (fields.company === '') {
    return problem(
      'no-company',
      'Start with the employer, for example “Nantmor Buses – network planner, applied yesterday”.',
    )
  }
  if (notes.length > 0) fields.notes = notes.join(', ')
  return ok(fields)
}

/** "Remote", "hybrid", "vor Ort": only where it is all that a part says, since jobs have such words too. */
function modeOf(part: string): WorkMode | undefined {
  const found = workModeOfLabel(fold(part))
  return found && isAll(found, part) ? found.value : undefined
}

function typeOf(part: string): JobType | undefined {
  const found = jobTypeOfLabel(fold(part))
  return found && isAll(found, part) ? found.value : undefined
}

function isAll({ start, end }: { readonly start: number; readonly end: number }, part: string) {
  return start === 0 && end === part.length
}

/** "In Oban", or a large town by its name alone. */
function placeOf(part: string): string | undefined {
  const named = /^(?:based )?(?:in|near) (?=\p{Lu})(.{2,60})$/u.exec(part)?.[1]
  return named ?? (isPlace(fold(part)) ? part : undefined)
}

function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  for (const part of partsOfLine(text)) {
    if (parts.length === 1 && legalForm.test(part)) parts[0] = `${parts[0]}, ${part}`
    else parts.push(part)
  }
  return parts
}
