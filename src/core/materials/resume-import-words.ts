import { roleWordsFor } from '../reading/cues/who/all.ts'
import { hasOrganisationWord } from '../reading/cues/who/organisation-words.ts'
import { fold } from '../reading/fold.ts'
import { hasLegalForm } from '../reading/names.ts'
import { namesWork } from '../reading/role-leads.ts'
import { hasJobWord } from '../reading/role-words.ts'
import { scriptEmployer, scriptSchool } from './resume-import-scripts.ts'

const roleWords = roleWordsFor([])

/** Whether words have one for a job, in any of the languages that letters are read in. */
export function looksLikeRole(text: string): boolean {
  const folded = fold(text)
  return (
    hasJobWord(folded) ||
    /\b(?:cto|ceo|cfo|vp|lead|intern|werkstudent|praktikant|stagiaire|becario)(?:in)?\b/.test(
      folded,
    ) ||
    roleWords.some(
      ({ jobWords, language }) =>
        jobWords.test(folded) ||
        folded.split(/[ ,/]+/).some((word) => word.length > 3 && namesWork(word, language)),
    )
  )
}

/** Whether words have the shape of an employer's name. */
export function looksLikeEmployer(text: string): boolean {
  return (
    hasLegalForm(text) ||
    scriptEmployer.test(text) ||
    hasOrganisationWord(fold(text)) ||
    /\b(?:bank|group|systems|solutions|technologies|labs|ferries|agency|council|hospital|nhs)\b/i.test(
      text,
    )
  )
}

/** Schools of every kind, in six languages, folded. */
export function looksLikeSchool(text: string): boolean {
  if (scriptSchool.test(text)) return true
  return /universi|college|school|schule|gymnasium|hochschul|academ|akademie|institut|ecole|lycee|instituto|escuela|colegio|conservato|polytech|politecnic|berufskolleg|\bfh\b|\btu\b|\buni\b|iut\b|scuola|liceo/.test(
    fold(text),
  )
}

/** Degrees and other ends of a course, folded. */
export function looksLikeDegree(text: string): boolean {
  return /\b(?:b\.?\s?sc|m\.?\s?sc|b\.?\s?a|m\.?\s?a|b\.?\s?e|m\.?\s?e|b\.?\s?tech|m\.?\s?tech|b\.?\s?eng|m\.?\s?eng|b\.?\s?com|m\.?\s?com|mba|mca|bca|ph\.?\s?d|ll\.?[bm]|hnd|btec|gcse|nvq)\b|bachelor|master|diplom|doctor|promotion|degree|licen[cs]|maitrise|baccalaureat|\bbac\b|\bbts\b|\bdut\b|\bcap\b|grado|licenciatura|bachillerato|ingenieria|staatsexamen|abitur|ausbildung|lehre|magister|apprentice|a-levels?|a levels|certificate|laurea|matura|fachabitur|mittlere reife|hochschulreife|tecnico/.test(
    fold(text),
  )
}

/** Words that name a place: a few, each with a capital, without figures; or working from anywhere. */
export function looksLikePlace(text: string): boolean {
  if (/^(?:remote|hybrid|home ?office|t[eé]l[eé]travail|remoto)$/i.test(text)) return true
  const words = text.split(/[ ,]+/)
  return (
    words.length <= 5 &&
    words.every((word) =>
      /^(?:\p{Lu}[\p{L}.'’-]*|am|an|der|de|la|del|les|le|sur|do|upon|on|of)$/u.test(word),
    ) &&
    !looksLikeRole(text) &&
    !looksLikeEmployer(text)
  )
}
