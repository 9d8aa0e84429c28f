import type { ResumeSectionKey } from '../../materials/resume-sections.ts'
import type { resumeTemplates } from '../../vault/kinds/resume.ts'

/** How the parts of a résumé are called while it is edited. `add` is the button that adds to them. */
export const resumeSectionWords: Readonly<
  Record<ResumeSectionKey, { readonly label: string; readonly one: string; readonly add: string }>
> = {
  work: { label: 'Work', one: 'a job', add: 'Add a job' },
  education: { label: 'Education', one: 'a school', add: 'Add a school or course' },
  skills: { label: 'Skills', one: 'a skill', add: 'Add a skill' },
  projects: { label: 'Projects', one: 'a project', add: 'Add a project' },
  volunteer: { label: 'Volunteering', one: 'unpaid work', add: 'Add unpaid work' },
  certificates: { label: 'Certificates', one: 'a certificate', add: 'Add a certificate' },
  languages: { label: 'Languages', one: 'a language', add: 'Add a language' },
  awards: { label: 'Awards', one: 'an award', add: 'Add an award' },
  publications: { label: 'Publications', one: 'a publication', add: 'Add a publication' },
  interests: { label: 'Interests', one: 'an interest', add: 'Add an interest' },
  references: { label: 'References', one: 'a reference', add: 'Add a reference' },
}

/** The fields that mean something else in one section than in the others. */
const fieldsOfSections: Readonly<
  Partial<Record<ResumeSectionKey | 'basics' | 'profiles', Readonly<Record<string, string>>>>
> = {
  basics: {
    name: 'Your name',
    label: 'What you are, in a line',
    summary: 'About you, in a few sentences',
    url: 'Website',
  },
  work: { name: 'Employer', position: 'What you were', highlights: 'What you did there' },
  education: { institution: 'School or university', studyType: 'Degree', area: 'Subject' },
  skills: { name: 'Skill', keywords: 'In detail' },
  projects: { name: 'Project', highlights: 'What came of it' },
  volunteer: { position: 'What you did', organization: 'For whom', highlights: 'What came of it' },
  certificates: { name: 'Certificate', issuer: 'Given by' },
  awards: { awarder: 'Given by' },
  publications: { name: 'Title' },
  interests: { name: 'Interest', keywords: 'In detail' },
  references: { name: 'Who says it', reference: 'What they say' },
}

const fieldWords: Readonly<Record<string, string>> = {
  name: 'Name',
  title: 'Title',
  email: 'E-mail',
  phone: 'Phone',
  url: 'Link',
  summary: 'In a few sentences',
  description: 'In a few sentences',
  location: 'Place',
  'location.city': 'Town',
  'location.region': 'Region',
  'location.postalCode': 'Postcode',
  'location.address': 'Street',
  'location.countryCode': 'Country',
  network: 'Where',
  username: 'Your name there',
  startDate: 'From',
  endDate: 'Until',
  date: 'When',
  releaseDate: 'When',
  score: 'Grade',
  courses: 'Courses',
  level: 'How well',
  language: 'Language',
  fluency: 'How well',
  publisher: 'Published by',
}

/** What a field is called on screen. */
export function resumeFieldWord(
  section: ResumeSectionKey | 'basics' | 'profiles',
  key: string,
): string {
  return fieldsOfSections[section]?.[key] ?? fieldWords[key] ?? key
}

/** What the templates are called, and what each is for. */
export const resumeTemplateWords: Readonly<
  Record<(typeof resumeTemplates)[number], { readonly name: string; readonly says: string }>
> = {
  plain: { name: 'Plain', says: 'One column, quiet. Read well by every program.' },
  column: { name: 'With a margin', says: 'Dates and places stand in a margin beside the text.' },
  compact: { name: 'Compact', says: 'Small margins, for much to say on few pages.' },
}

export const resumeWords = {
  baseTitle: 'Base',
  fromEvidenceTitle: 'From your evidence file',
  noTitle:
    'A version needs a name, so that you can tell it from the others. It keeps the one it has.',
  noProofs:
    'There is nothing in your evidence file yet. Nothing was made; a résumé can also start from nothing.',
  emptyText:
    'There are no words in this that could be read, so nothing was made of it. A scanned page is a picture: save it as text first, or type it in.',
  copyTitle: (title: string) => `${title}, another version`,
} as const
