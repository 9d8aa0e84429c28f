import { findAddress } from './address.ts'
import { matchesIn } from './matches.ts'
import type { Slot } from './slots.ts'
import type { Told } from './told.ts'

type Place = { readonly name: string; readonly start: number; readonly end: number }

const labelled =
  /(?:^|\n)[ *•-]{0,4}(?:where|location|venue|address|place|ort|adresse|treffpunkt|lieu|lugar|direccion|luogo|sede|indirizzo|plaats|locatie|adres|local|endereco|morada)\s?(?::|–|-(?=\s))\s?/g
/** Right behind the time: "in the Board Room", ", 12 rue des Prés", "im Werkhof". */
const lead =
  /^[\s,]{0,2}(?:(?:uhr|uur|h|am|pm)\b[\s,]{0,2})?(?:(?:in der|in das|in the|at the|in unser\w{0,3}|auf dem|auf den|auf der|in our|at our|au|aux|dans|chez|a l'|en la|en el|en nuestr\w{2}|en|presso|nella|nel|in|at|im|bei|op|bij|na|no|em|al|alla|zu)\s)?/
/** Words that lead to a place wherever they stand. */
const venue =
  /\b(?:(?:take place|be held(?: (?:at|in))?|held(?: (?:at|in))?|come (?:along )?to|meet (?:you |us |me )?(?:at|in)|attend (?:at|an interview at|for interview at)|visit us (?:at|in)|join us (?:at|in)|report to|interview (?:at|in) (?:our|the)|address is|(?:erwarten|begrussen) (?:sie|dich) (?:gern )?(?:in|im)|(?:kommen sie|komm)(?: bitte| doch| gern)? (?:in|ins|zu|zum|zur|in die|in unser\w{0,2})|(?:te|le|los) esperamos en|(?:vous|t')(?: )?attend(?:ons|rons)? (?:a|au|aux|dans)|(?:la|ti|vi) aspettiamo (?:in|presso|al|nella|alla)|verwachten (?:je|u|we je|we u|wij u)(?: graag)? (?:in|op|bij)|esperamos(?: por si)? (?:na|no|em)|findet (?:\S{1,12} ){0,3}in|statt (?:in|im)|aura lieu (?:a|au|dans)|tendra lugar en|sera en|si terra (?:in|presso)|vindt plaats (?:in|op|bij)|sera (?:na|no|em)))\s/g
const stop =
  /[.;?!\n(]|,?\s(?:with|mit|avec|con|com|met|where|to (?:meet|discuss)|and (?:bring|ask|we|is|will)|und (?:bringen|dann|wir)|dann|wir|et|pour|for|für|y pregunta|per la|per il|para|over|voor|on|am|le|el|op|il|no dia|um|om|alle|a las|às|so|così|cosi|drie|preguntar?|by|über|um|kommen|muss|must|would|is|will|wieder)\s|\s-\s|, (?:wir|dann|we|con|com|mit|cosi|così|drie|and|et|per|para)\s/iu
const looksLikePlace =
  /\d|\b(?:room|depot|premises|branch|headquarters|factory|clinic|school|house|hall|building|floor|library|office|plot|hangar|suite|street|road|avenue|lane|square|centre|center|campus|park|block|raum|haus|saal|sitzungssaal|werkhof|hof|backstube|strasse|str\.|weg|platz|stock|gebaude|zimmer|rue|boulevard|atelier|l'atelier|bureau|salle|place|calle|plaza|avenida|paseo|sala|oficina|via|viale|piazza|corso|ufficio|cantiere|straat|kerk\w{2,12}|singel|laan|gracht|plein|weg|kade|rua|praca|largo|travessa|andar|edificio)\b|straat\b|strasse\b|gasse\b/
const notAPlace =
  /\b(?:zeit|time|uhr|minut|stunde|hour|person|video|zoom|teams|online|phone|https?:|call|advance|touch|interview|gesprach|order|mind|mente|contact)\b/

/** Says only that it is at the employer's. */
const anyPlace =
  /^(?:(?:the|our|la|el|il|o|a|het|ons|unser\w*|notre|nos|nuestr\w+|noss\w) )?(?:(?:head|main|central|downtown|local|new) )?(?:offices?|office building|clinic|school|shop|store|depot|yard|studio|workshop|warehouse|headquarters|location|branch|buro|haus|hause|bureaux?|locaux|oficinas?|instalaciones|ufficio|sede|kantoor|escritorio|instalacoes|premises|person|site)$/

/** Where the talk is, in the words of the letter: a labelled line, or what stands behind the time. */
export function findPlace(told: Told, slot: Slot | null): Place | null {
  const { shown, text } = told
  for (const match of text.matchAll(labelled)) {
    const start = match.index + match[0].length
    const line = (shown.slice(start, start + 160).split('\n')[0] ?? '').trim()
    if (
      line === '' ||
      /^https?:/.test(line) ||
      notAPlace.test(text.slice(start, start + line.length))
    )
      continue
    return { name: line.replace(/[.,;]$/, ''), start, end: start + line.length }
  }
  const behindTime =
    slot === null
      ? null
      : placeAt(told, slot.end, lead.exec(text.slice(slot.end, slot.end + 40))?.[0] ?? '')
  if (behindTime !== null) return behindTime
  for (const match of matchesIn(text, venue, 6)) {
    const place = placeAt(told, match.index, match[0])
    if (place !== null) return place
  }
  return findAddress(told)
}

/** The place that begins behind the words that lead to it. */
function placeAt({ shown, text }: Told, from: number, leading: string): Place | null {
  const start = from + leading.length
  const rest = shown.slice(start, start + 100)
  const cut = stop.exec(rest)?.index ?? rest.length
  const name = rest
    .slice(0, cut)
    .trim()
    .replace(/^(?:die|den|das|der|dem) (?=\p{Lu})|(?: ein|[,;:])$/gu, '')
  const folded = text.slice(start, start + name.length)
  if (name.length < 3 || notAPlace.test(folded) || anyPlace.test(folded)) return null
  const hasPreposition = /[a-z]/.test(leading)
  const isNamed = /^(?:the |der |dem |unser\w* |notre |l['’]|la |le |el |il |o |a )?\p{Lu}/u.test(
    name,
  )
  if (!hasPreposition && !/^[\p{Lu}\d]/u.test(name)) return null
  if (!looksLikePlace.test(folded) && !(hasPreposition && isNamed)) return null
  return { name, start, end: start + name.length }
}
