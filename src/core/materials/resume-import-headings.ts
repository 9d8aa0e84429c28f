import { fold } from '../reading/fold.ts'
import type { ImportLine } from './resume-import-lines.ts'
import { scriptHeadings } from './resume-import-scripts.ts'
import type { ResumeSectionKey } from './resume-sections.ts'

/** A part of a document: a section of the résumé, what the person says of themselves, how to reach them, or none of these. */
export type ImportSection = ResumeSectionKey | 'summary' | 'contact' | 'other'

/**
 * The headings of résumés in English, German, French, Spanish, Dutch and Italian, folded. Source: the
 * usual wording of guides of public employment services; LinkedIn’s own for its profiles.
 */
const headings: Readonly<Record<ImportSection, string>> = {
  contact:
    'contact|contact details|contact information|contact me|personal details|personal data|personal information|kontakt|kontaktdaten|personliche daten|zur person|angaben zur person|coordonnees|contacts|etat civil|informations personnelles|contacto|datos personales|datos de contacto|informacion personal|persoonsgegevens|contactgegevens|dati personali|contatti',
  summary:
    'summary|professional summary|profile|professional profile|personal profile|career profile|personal statement|about|about me|objective|career objective|career summary|executive summary|profile summary|overview|introduction|zusammenfassung|profil|kurzprofil|uber mich|personliches profil|resume|a propos|a propos de moi|profil professionnel|objectif|resumen|resumen profesional|perfil|perfil profesional|sobre mi|extracto|objetivo|profiel|over mij|samenvatting|profilo|profilo professionale|sommario',
  work: 'experience|work experience|working experience|professional experience|employment|employment history|work history|career history|employment record|relevant experience|career|positions held|company details|professional background|experience summary|industry experience|professional history|job history|relevant experience summary|internships|internship|berufserfahrung|beruflicher werdegang|berufspraxis|beruflicher hintergrund|praktische erfahrung|praktika|praktikum|berufliche stationen|werdegang|arbeitserfahrung|experience professionnelle|experiences professionnelles|experiences|parcours professionnel|stages|stage|emplois|experiencia|experiencia laboral|experiencia profesional|historial laboral|trayectoria profesional|practicas|werkervaring|ervaring|esperienza|esperienze|esperienza professionale|esperienze professionali|esperienza lavorativa|esperienze lavorative',
  education:
    'education|education details|education and training|academic background|academic qualifications|academic history|educational background|educational qualification|educational qualifications|qualifications|studies|academics|training|training and education|schooling|ausbildung|bildungsweg|schulbildung|studium|bildung|akademischer werdegang|ausbildung und studium|studium und ausbildung|schule|schule und ausbildung|hochschulbildung|schulische ausbildung|aus- und weiterbildung|formation|formations|etudes|diplomes|diplomes et formations|formation academique|parcours scolaire|cursus|scolarite|educacion|formacion|formacion academica|estudios|opleiding|opleidingen|istruzione|formazione|istruzione e formazione',
  skills:
    'skills|key skills|core skills|technical skills|technical skill|professional skills|skill details|skills summary|skill set|skillset|core competencies|competencies|competences|expertise|areas of expertise|technical expertise|technologies|it skills|computer skills|tools|tools and technologies|tech stack|top skills|strengths|abilities|soft skills|hard skills|programming skills|technical proficiencies|technical knowledge|kenntnisse|fahigkeiten|kompetenzen|kenntnisse und fahigkeiten|fachkenntnisse|edv-kenntnisse|it-kenntnisse|top-kenntnisse|besondere kenntnisse|edv|starken|fachliche kompetenzen|competences techniques|competences cles|savoir-faire|informatique|competences informatiques|principales competences|atouts|habilidades|competencias|aptitudes|conocimientos|conocimientos tecnicos|aptitudes principales|informatica|competencias tecnicas|vaardigheden|competenties|kennis|competenze|competenze tecniche|capacita',
  projects:
    'projects|personal projects|selected projects|key projects|project experience|academic projects|side projects|project details|projekte|eigene projekte|ausgewahlte projekte|projets|projets personnels|proyectos|proyectos personales|projecten|progetti',
  volunteer:
    'volunteering|volunteer work|volunteer experience|voluntary work|volunteer|community service|community involvement|ehrenamt|ehrenamtliches engagement|engagement|soziales engagement|ehrenamtliche tatigkeiten|ehrenamtliche tatigkeit|benevolat|engagement associatif|engagements|experience de benevolat|voluntariado|experiencia de voluntariado|vrijwilligerswerk|volontariato',
  certificates:
    'certificates|certifications|certification|licenses and certifications|licences and certifications|licenses|licences|courses|courses and certifications|certifications and training|professional certifications|professional development|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|fortbildung|lizenzen|fuhrerschein|certificats|formations complementaires|certificados|certificaciones|cursos|cursos y certificados|formacion complementaria|licencias y certificaciones|certificaten|cursussen|certificazioni|corsi',
  languages:
    'languages|language skills|language|languages known|sprachen|sprachkenntnisse|fremdsprachen|langues|competences linguistiques|langues etrangeres|idiomas|lenguas|talen|talenkennis|lingue|conoscenze linguistiche',
  awards:
    'awards|honors|honours|honors and awards|honours and awards|awards and honors|awards and honours|achievements|accomplishments|awards and achievements|scholarships|honors-awards|auszeichnungen|preise|stipendien|erfolge|distinctions|prix|prix et distinctions|recompenses|premios|reconocimientos|premios y reconocimientos|logros|prijzen|onderscheidingen|premi|riconoscimenti',
  publications:
    'publications|selected publications|papers|research|veroffentlichungen|publikationen|publicaciones|publicaties|pubblicazioni',
  interests:
    "interests|hobbies|hobbies and interests|interests and hobbies|personal interests|interessen|hobbys|hobbies und interessen|interessen und hobbys|freizeit|centres d'interet|loisirs|centres d'interets|interets|intereses|aficiones|intereses y aficiones|hobby's|interesses|hobby|interessi",
  references:
    'references|referees|recommendations|referenzen|recommandations|referencias|referenties|referenze',
  other:
    'additional information|other information|other|others|miscellaneous|declaration|sonstiges|weitere angaben|weitere informationen|divers|autres|informations complementaires|otros|otros datos|informacion adicional|overig|altro|ulteriori informazioni',
}

const sectionOf = sectionsBy(headings)
/** As they are written: a letter without its marks may be another word. */
const scriptSectionOf = sectionsBy(scriptHeadings)

function sectionsBy(
  phrasesOf: Readonly<Partial<Record<ImportSection, string>>>,
): ReadonlyMap<string, ImportSection> {
  return new Map(
    Object.entries(phrasesOf).flatMap(([section, phrases]) =>
      phrases.split('|').map((phrase) => [phrase, section as ImportSection] as const),
    ),
  )
}

/** Words before or behind the phrase that change nothing. */
const fillers =
  /^(?:my|key|selected|relevant|other|additional|further|general|meine|weitere|wichtige|mes|autres|mis|otras|otros) /

/** A heading, and what stands behind it in the same line. */
export interface FoundHeading {
  readonly section: ImportSection
  /** Empty for a heading alone. */
  readonly rest: string
}

/**
 * The heading that a line is, or with which it begins: "SKILLS", "Sprachen: Deutsch". Null for any other
 * line. A heading that the document sets as one and that is not known is of `other`.
 */
export function headingOf(line: ImportLine): FoundHeading | null {
  if (line.isPoint) return null
  const { text } = line
  const whole = known(text)
  if (whole) return { section: whole, rest: '' }
  const labelled = /^([^:：\t]{2,40}?)\s*[:：\t]\s*(\S.*)$/u.exec(text)
  const section = labelled?.[1] === undefined ? undefined : known(labelled[1])
  if (section && section !== 'other' && labelled?.[2]) return { section, rest: labelled[2] }
  return line.heading === 2 && text.length < 40 ? { section: 'other', rest: '' } : null
}

/** A heading of several words at the end of a line: straight behind other words, or behind a full stop. */
const runOn = /^(.*(?:\S|[.:;)]\s+))((?:\p{Lu}\p{Ll}+ ){1,2}\p{Lu}\p{Ll}+)$/u

/** Lines in which a heading ran on, as where an export lost the end of a line, parted before it. */
export function partedHeadings(lines: readonly ImportLine[]): readonly ImportLine[] {
  return lines.flatMap((line) => {
    const [, before, heading] = runOn.exec(line.text) ?? []
    if (!before || !heading || !known(heading)) return [line]
    return [
      { ...line, text: before.trim() },
      { text: heading, isPoint: false, heading: 0, isApart: true },
    ]
  })
}

function known(text: string): ImportSection | undefined {
  if (text.length > 60) return undefined
  const closed = /^(?:\p{L} ){3,}\p{L}$/u.test(text) ? text.replace(/ /g, '') : text
  const plain = fold(closed)
    .replace(/&|\+|\//g, ' and ')
    .replace(/^[\d.\sivx]*(?<=[.)]) |[^\p{L}]+$|^[^\p{L}]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const found = (words: string) => sectionOf.get(words) ?? joined(words)
  const bare = text.normalize('NFKC').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const inScript = scriptSectionOf.get(bare.toLowerCase())
  if (inScript) return inScript
  return found(plain) ?? found(plain.replace(fillers, ''))
}

/** "Skills and languages" is of its first part. */
function joined(words: string): ImportSection | undefined {
  const parts = words.split(/ (?:and|und|et|y|e|en) |, /)
  const sections = parts.map((part) => sectionOf.get(part))
  return parts.length > 1 && sections.every(Boolean) ? sections[0] : undefined
}

/** Headings that only one language has. */
const headingLanguages: readonly (readonly [language: string, words: RegExp])[] = [
  ['de', /^(?:lebenslauf|berufserfahrung|ausbildung|kenntnisse|sprachen|beruflicher werdegang)$/],
  ['fr', /^(?:experiences? professionnelles?|formation|langues|competences|centres d'interet)$/],
  ['es', /^(?:experiencia(?: laboral| profesional)?|formacion(?: academica)?|idiomas|educacion)$/],
  ['nl', /^(?:werkervaring|opleiding(?:en)?|talen|vaardigheden)$/],
  ['it', /^(?:esperienz[ae](?: professional[ei]| lavorativ[ae])?|istruzione|lingue|competenze)$/],
  ['en', /^(?:(?:work |professional )?experience|education|skills|languages|employment)$/],
]

/** The language of the headings, ISO 639-1; null where none of them tells. */
export function headingLanguage(lines: readonly ImportLine[]): string | null {
  const folded = lines.map(({ text }) =>
    fold(text)
      .replace(/[^\p{L}' ]/gu, '')
      .trim(),
  )
  const known = headingLanguages.find(([, words]) => folded.some((text) => words.test(text)))
  return known?.[0] ?? null
}
