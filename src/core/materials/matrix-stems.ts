import { stemOf } from '../skills/stem.ts'
import { wordsIn } from '../skills/words-in.ts'

/** Words that every advert uses, and that say nothing of what is asked for, as stems. */
const common = new Set(
  `the and for with from that this are you your our will have has had can not but all any who how what
  when where which their they them its into about than then also able ability abilities skill skills
  experience experienced knowledge understanding strong good excellent proven demonstrated required
  requirement essential desirable ideal ideally preferred plus must should would could work working
  works role job position candidate team company including include etc least minimum year years new
  relevant similar related field area areas using use used well very high highly level range wide
  willing willingness confident comfortable familiar familiarity proficient proficiency background
  track record solid hands ensure provide support other others within across both more most such
  der die das und oder mit von fur auf als bei aus den dem des ein eine einen einer sie ihr ihre wir
  uns sind ist haben bringen sowie gute guten sehr kenntnisse kenntnis erfahrung erfahrungen umgang
  mindestens idealerweise wunschenswert bereich jahre jahr freude interesse fahigkeit sicher sichere
  sicherer berufserfahrung vorteil arbeiten arbeit`
    .split(/\s+/)
    .map(stemOf),
)

/** The stems of the words that carry what a line says. */
export function contentStems(text: string): ReadonlySet<string> {
  return new Set(
    wordsIn(text)
      .map(({ folded }) => folded)
      .filter((word) => word.length > 2 && !/^\d+$/.test(word))
      .map(stemOf)
      .filter((stem) => !common.has(stem)),
  )
}
