import type { Add } from './company-leads.ts'
import { fold } from './fold.ts'
import { hasLegalForm, institution } from './names.ts'
import { isOwn, type WhoText } from './who-text.ts'

/** Words with which names of English institutions and firms end, folded. */
const lastWord =
  / (?:university|council|hospital|trust|school|college|library|institute|foundation|authority|museum|clinic|practice|charity|nursery|academy|architects|solicitors|holdings|logistics|foods|pharma|solutions|consultants|analytics|studios?|insurance|motors|rail|airways|airlines|hotels?|bank|society|association|housing|mining|energy|brewery|bakery|farms?|orchards?|theatre|centre|center|services|industries|partners|associates|technologies|laboratories|labs|systems|software|works|press|publishing|recruitment|consulting)$/

/** Names that can only be an institution's or a firm's, wherever the letter has them. */
export function addInstitutions(who: WhoText, add: Add): void {
  for (const place of who.names) {
    if (!isOwn(who.letter, place.start) || !place.name.includes(' ')) continue
    const folded = fold(place.name)
    const told = institution.test(folded) || lastWord.test(folded) || hasLegalForm(place.name)
    if (told) add(place.name, 1.6, place)
  }
}
