import { partsOfLine } from '../applications/line-parts.ts'
import { ok, problem, type Result } from '../result.ts'
import type { PersonFields } from './person-actions.ts'

/** Words for who somebody is; whatever else is typed is kept as a note, never dropped. */
const relationsSaid: readonly (readonly [RegExp, string])[] = [
  [/^(?:an? |my |old )*friend$/i, 'friend'],
  [
    /^(?:my )?(?:family|mother|mum|father|dad|sister|brother|cousin|aunt|uncle|daughter|son)$/i,
    'family',
  ],
  [/^(?:my )?(?:partner|wife|husband)$/i, 'partner'],
  [/^(?:an? |my |former |old |ex-?)*(?:colleague|co-?worker|boss|manager)$/i, 'colleague'],
  [/^(?:an? |my )?(?:mentor|coach|teacher)$/i, 'mentor'],
  [/^(?:an? |the |their )?(?:recruiter|head-?hunter)$/i, 'recruiter'],
  [/^(?:an? |the |their )?interviewer$/i, 'interviewer'],
  [/^(?:an? |the |their )?hiring manager$/i, 'hiring-manager'],
  [/^(?:an? )?peer$/i, 'peer'],
]
const rolesSaid: readonly (readonly [RegExp, string])[] = [
  [/^(?:who )?listens?$/i, 'listen'],
  [/^(?:who )?(?:gives? )?(?:advice|advises?)$/i, 'advise'],
  [/^(?:who )?(?:knows people|refers?|could refer)(?: me)?$/i, 'refer'],
  [/^(?:who )?(?:distracts?|takes my mind off it)$/i, 'distract'],
]
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const phone = /^\+?[\d()/. -]{6,25}$/
const link = /^(?:https?:\/\/|www\.)\S+$/i
const known = /^(?:met|from|known (?:from|since))\b/i

type Draft = { -readonly [Field in keyof PersonFields]: PersonFields[Field] }

/**
 * Reads one line such as “Tom Adeyemi – Kestrel – former colleague, tom@kestrel.example” into a person:
 * the name first, the rest in any order, parted by dashes, commas, semicolons or tabs. A part that is
 * nothing known is first the employer, then a note. Problem: `no-name`.
 */
export function readQuickPerson(text: string): Result<PersonFields> {
  const [first = '', ...rest] = partsOfLine(text)
  const at = /^(.+?) (?:at|@) (.+)$/i.exec(first)
  const fields: Draft = { name: at?.[1] ?? first }
  if (at?.[2]) fields.company = at[2]
  const roles: string[] = []
  const notes: string[] = []
  for (const part of rest) {
    const relation = relationsSaid.find(([words]) => words.test(part))
    const role = rolesSaid.find(([words]) => words.test(part))
    if (relation && !fields.relation) fields.relation = relation[1]
    else if (role) roles.push(role[1])
    else if (address.test(part) && !fields.address) fields.address = part
    else if (phone.test(part) && !fields.phone) fields.phone = part
    else if (link.test(part) && !fields.link) fields.link = part
    else if (known.test(part) && !fields.knownFrom) fields.knownFrom = part
    else if (!fields.company) fields.company = part
    else notes.push(part)
  }
  if (fields.name === '') {
    return problem('no-name', 'Start with the name. A first name is enough.')
  }
  if (notes.length > 0) fields.notes = notes.join(', ')
  return ok({ ...fields, roles })
}
