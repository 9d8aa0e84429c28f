import { isJobSite, vendorKeys } from '../reading/cues/vendors.ts'
import { isPlace } from '../reading/cues/who/places.ts'
import { fold } from '../reading/fold.ts'
import { companyKey } from '../reading/names.ts'

/** What the title of an advert's page tells. */
export interface TitleParts {
  readonly role: string | null
  readonly company: string | null
}

/** "Data analyst at Acme": role before, employer behind. */
const joins = / (?:at|@|bei|beim|chez|en|presso|bij|na|no) (?=\p{Lu})/u
/** "Acme hiring Data analyst in Leeds". */
const hires =
  /^(.{2,60}?) (?:is )?(?:hiring|sucht|recrute|recherche|busca|cerca|zoekt|procura) (.{3,90}?)(?: in (?=\p{Lu}).*)?$/u
const between = /\s+[|–—·•-]\s+/u
/** Parts of titles that name the kind of page. */
const ofPages =
  /^(?:jobs?|careers?|karriere|stellenangebote?|stellenmarkt|stellenanzeige|offres? d'emploi|emplois?|empleos?|ofertas? de empleo|lavoro|offerte di lavoro|vacatures?|werken bij|vagas?|empregos?|apply|job details|job description|vacancy|vacancies|join us|home|recrutement|carriere|carrieres|trabaja con nosotros|jobs board|job board|work with us)\b/

/**
 * Role and employer of a page's title, where its wording tells which is which: "Data analyst at Acme",
 * "Acme hiring …", or "Data analyst – Acme | Job site". Null where it does not.
 */
export function titleParts(title: string): TitleParts {
  const own = title.trim().replace(/^\(\d+\) /, '')
  if (own === '' || own.length > 200) return { role: null, company: null }
  const parts = own.split(between).filter((part) => part.trim() !== '' && !isOfPage(part))
  const [first = '', second] = parts
  const hiring = hires.exec(first)
  if (hiring?.[1] && hiring[2]) return { company: hiring[1].trim(), role: hiring[2].trim() }
  const join = joins.exec(first)
  if (join) {
    const behind = first.slice(join.index + join[0].length).replace(/ in \p{Lu}[^,]*$/u, '')
    return { role: first.slice(0, join.index).trim(), company: behind.trim() }
  }
  const isPair = parts.length >= 2 && second !== undefined && !isPlace(fold(second))
  return isPair
    ? { role: first.trim(), company: second.trim() }
    : { role: parts.length === 1 && own !== first ? first.trim() : null, company: null }
}

function isOfPage(part: string): boolean {
  const folded = fold(part.trim())
  return ofPages.test(folded) || vendorKeys.has(companyKey(part)) || isJobSite(part)
}
