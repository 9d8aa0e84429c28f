import { type Cue, type CueTable, compileIdeas, compileTable, type LanguagePack } from '../cue.ts'
import { type ReadLanguage, readLanguages } from '../language.ts'
import { german } from './de/pack.ts'
import { doorCues, feedbackCues, personCues, replyCues } from './en/after.ts'
import { assessmentCues } from './en/assessment.ts'
import { confirmationCues } from './en/confirmation.ts'
import { englishGuards } from './en/guards.ts'
import { interviewCues } from './en/interview.ts'
import { noiseCues } from './en/noise.ts'
import { offerCues } from './en/offer.ts'
import { otherCues } from './en/other.ts'
import { outreachCues } from './en/outreach.ts'
import { reasonCues } from './en/reasons.ts'
import { refusalCues } from './en/refusal.ts'
import { rejectionCues } from './en/rejection.ts'
import { rejectionPlaceCues } from './en/rejection-place.ts'
import { rejectionShortCues } from './en/rejection-short.ts'
import { rejectionToneCues } from './en/rejection-tone.ts'
import { rejectionWaysCues } from './en/rejection-ways.ts'
import { stageCues } from './en/stage.ts'
import { topicCues } from './en/topic.ts'
import { words } from './en/words.ts'
import { spanish } from './es/pack.ts'
import { french } from './fr/pack.ts'
import { italian } from './it/pack.ts'
import { dutch } from './nl/pack.ts'
import { portuguese } from './pt/pack.ts'

/** Every English table of cues, in the order in which they are tried. */
const englishTables: readonly CueTable[] = [
  topicCues,
  rejectionCues,
  rejectionPlaceCues,
  rejectionShortCues,
  rejectionWaysCues,
  rejectionToneCues,
  confirmationCues,
  interviewCues,
  assessmentCues,
  offerCues,
  outreachCues,
  noiseCues,
  otherCues,
  ...stageCues,
  refusalCues,
  ...reasonCues,
  ...doorCues,
  ...personCues,
  replyCues,
  ...feedbackCues,
]

const english = { style: { words, gapWords: 8, bends: false }, guards: englishGuards }
const englishCues = englishTables.flatMap((table) => compileTable(table, english))
const englishById = new Map(englishCues.map((cue) => [cue.id, cue]))
const like = (pack: LanguagePack): readonly Cue[] => compileIdeas(pack, englishById)

const cuesByLanguage: Readonly<Record<ReadLanguage, readonly Cue[]>> = {
  en: englishCues,
  de: like(german),
  fr: like(french),
  es: like(spanish),
  nl: like(dutch),
  it: like(italian),
  pt: like(portuguese),
}

/** What of the English tables is not a matter of language: senders, links, names of test sites. */
const neutralCues: readonly Cue[] = englishTables.flatMap((table) => {
  const cues = table.cues.flatMap((row) => {
    const wordings =
      row.where === 'sender' ? row.wordings : row.wordings.filter((one) => one instanceof RegExp)
    // What takes a cue back is said in words of its language.
    return wordings.length === 0 || row.unless !== undefined ? [] : [{ ...row, wordings }]
  })
  return compileTable({ ...table, cues }, english)
})

/** The cues to look for in a letter that speaks these languages; all of them where none is known. */
export function cuesFor(spoken: readonly ReadLanguage[]): readonly Cue[] {
  if (spoken.length === 0) return allCues
  const own = spoken.flatMap((language) => cuesByLanguage[language])
  return spoken.includes('en') ? own : [...own, ...neutralCues]
}

export const allCues: readonly Cue[] = readLanguages.flatMap((language) => cuesByLanguage[language])

/** A cue by its id, or undefined for one that is no longer in the tables. */
export const cueById: ReadonlyMap<string, Cue> = new Map(allCues.map((cue) => [cue.id, cue]))
