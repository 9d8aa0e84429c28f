import type { Add } from './company-leads.ts'
import { hasOrganisationWord } from './cues/who/organisation-words.ts'
import { fold } from './fold.ts'
import { hasLegalForm, institution } from './names.ts'
import { isOwn, type WhoText } from './who-text.ts'

/** Names that can only be an institution's or a firm's, wherever the letter has them. */
export function addInstitutions(who: WhoText, add: Add): void {
  for (const place of who.names) {
    if (!isOwn(who.letter, place.start) || !place.name.includes(' ')) continue
    const folded = fold(place.name)
    const told = institution.test(folded) || hasOrganisationWord(folded) || hasLegalForm(place.name)
    if (told) add(place.name, 1.6, place)
  }
}
