import { closing } from '../cues/closings.ts'
import type { FoundName } from '../names.ts'
import { matchesIn } from './matches.ts'
import type { Told } from './told.ts'

const capital = String.raw`\p{Lu}[\p{L}’'-]*\.?`
/** What streets end in, in English; shortened forms as on envelopes. */
const way =
  '(?:Street|Str|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Way|Place|Pl|Square|Sq|Close|Court|Ct|Crescent|Cres|Terrace|Tce|Boulevard|Blvd|Highway|Hwy|Parade|Pde|Parkway|Pkwy|Quay|Row|Walk|Wharf|Gardens|Grove|Hill|Rise|Mews|Gate|Broadway|Esplanade|Circle|Pike|Alley|Market|Green|Embankment)'
/** A house number with its street, in the order of each language. */
const street = [
  String.raw`\d{1,5}[a-z]?(?:[-–/]\d{1,5})?,? (?:${capital} ){1,4}?${way}\b\.?`,
  String.raw`\d{1,5}[a-z]?,? (?:High Street|Main St(?:reet)?|Broadway)\b`,
  String.raw`(?:${capital} )?(?:Unit|Suite|Plot|Bay|Level|Room|Raum|Zimmer) \p{Lu}?\d{1,4}[a-z]?(?:\.\d{1,3})?(?:,? (?:(?:of|on|in|at) )?(?:the )?(?:${capital} ){0,3}${capital})?`,
  String.raw`(?:\p{Lu}[\p{L}-]+(?:straße|strasse|str\.|weg|platz|gasse|allee|ring|damm|ufer|markt|straat|laan|plein|gracht|kade|singel)|(?:Am|An der|Auf der|Im|Alte[rn]?|Große) ${capital}(?: ${capital})?) \d{1,4}[a-z]?`,
  String.raw`\d{1,4}(?: bis)?,? (?:rue|avenue|boulevard|place|quai|chemin|allée|impasse|cours|route) (?:(?:de|du|des|la|le|les|d’|d'|l’|l') ?){0,3}(?:${capital} ?){1,3}`,
  String.raw`(?:[Cc]alle|[Aa]venida|[Pp]laza|[Pp]aseo|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Rr]ua|[Pp]raça|[Ll]argo|[Tt]ravessa) (?:(?:de|del|di|da|do|dos|das|della|la|los|las|dei) ){0,2}(?:${capital} ){0,2}${capital},? (?:n\.?º ?)?\d{1,4}`,
].join('|')
/** Houses and rooms with a name of their own. */
const house =
  '(?:Hospital|House|Hall|Building|Centre|Center|Library|School|Academy|College|Campus|Church|Home|Clinic|Surgery|Station|Hotel|Office|Branch|Depot|Plant|Yard|Estate|Park|Café|Cafe|Restaurant|Museum|Farm|Mill|Barn|Theatre|Terminal|Tower|Pavilion|Nursery|Bakery|Kitchen|Reception|Boardroom|Room)'
const named = [
  String.raw`(?:${capital} ){1,5}?${house}\b`,
  String.raw`(?:the|our) (?:${capital} ){1,3}?(?:main |head |new )?(?:office|branch|site|store|shop|clinic|depot|plant|yard|warehouse|studio|workshop|kitchen|campus|restaurant|café|showroom|factory|location|ward|nursery|salon|surgery)\b`,
].join('|')
/** The parts of an address that go on behind a comma: "Leeds LS1 4AB", "OH 45402". */
const onward = String.raw`(?:,? (?:(?:${capital}|\d{4,6}|[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}|(?:first|second|third|ground|\d(?:st|nd|rd|th)) floor|(?:Level|Suite|Unit|Floor) \w{1,4})(?: |\b)){1,4}){0,3}`
const addressed = new RegExp(`(?<![\\p{L}\\d])(?:${street})${onward}`, 'gu')
const placed = new RegExp(
  `(?<=(?:^|[\\s(])(?:at|in|to|of|from|visit|is|are|at the|in the|to the|of the|on the) )(?:${named})${onward}`,
  'gu',
)
/** What is at a place that is not where one is to come: "the post at Moss Hall"; folded. */
const otherwise =
  /\b(?:position|role|post|vacancy|job|apply|applying|applied|application|interest|interested|working|work|opportunit\w{1,3}|career|(?:as|as an?|of) \w{3,20}|team|head|director|manager|leader)\b[^.\n]{0,50}$/

/**
 * An address, or a house that has a name, in what a letter says before it closes; null where it
 * names none. Source: how addresses are written in the seven languages.
 */
export function findAddress({ shown, text, letter }: Told): FoundName | null {
  const [closes] = matchesIn(text.slice(letter.textStart + 40), closing, 1)
  const until = closes === undefined ? letter.readEnd : letter.textStart + 40 + closes.index
  const body = shown.slice(0, until)
  for (const pattern of [addressed, placed]) {
    for (const match of matchesIn(body, pattern, 6)) {
      const { index } = match
      if (index < letter.textStart) continue
      const name = match[0].replace(/[\s,.]+$/u, '')
      // Quoted letters are blank in the searched text.
      if (text.slice(index, index + name.length).trim() === '') continue
      if (pattern === placed && otherwise.test(text.slice(Math.max(0, index - 80), index))) continue
      return { name, start: index, end: index + name.length }
    }
  }
  return null
}
