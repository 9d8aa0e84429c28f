import type { Competency } from '../vault/kinds/practice.ts'

/** Words by which a line of an advert or a question says what it wants to see; the first that fits counts. */
const words: readonly (readonly [Competency, RegExp])[] = [
  [
    'conflict',
    /\b(?:conflicts?|disagree\w*|quarrel\w*|difficult (?:people|colleague|customer)\w*)/,
  ],
  [
    'leading',
    /\b(?:lead(?:s|ing|ership)?|manag(?:e|es|ed|ing|ement|er)|supervis\w+|coach\w*|mentor\w*)\b/,
  ],
  ['teamwork', /\b(?:team\w*|colleagues?|together|collaborat\w+|cross-functional)\b/],
  ['customers', /\b(?:customers?|clients?|passengers?|patients?|guests?|service users?)\b/],
  [
    'persuading',
    /\b(?:persua\w+|negotiat\w+|convinc\w+|influenc\w+|sales|sell\w*|stakeholders?)\b/,
  ],
  [
    'planning',
    /\b(?:plan(?:s|ning|ned)?|organi[sz]\w+|schedul\w+|deadlines?|priorit\w+|coordinat\w+|projects?)\b/,
  ],
  [
    'accuracy',
    /\b(?:accura\w+|detail\w*|careful\w*|precis\w+|quality|error\w*|complian\w+|safety)\b/,
  ],
  ['problem-solving', /\b(?:problems?|analy\w+|solv\w+|troubleshoot\w*|investigat\w+|mistakes?)\b/],
  ['change', /\b(?:change[sd]?|adapt\w*|flexib\w+|transform\w+)\b/],
  ['initiative', /\b(?:initiative|self-start\w*|independen\w+|proactiv\w+|improv\w+|ideas?)\b/],
  ['learning', /\b(?:learn\w*|train(?:ing|ed)|curious|develop yourself|weakness\w*)\b/],
  ['resilience', /\b(?:pressure|resilien\w+|stress\w*|setbacks?|failed|failure)\b/],
  [
    'communication',
    /\b(?:communicat\w+|present(?:ation|ations|ing)?|writ(?:e|ing|ten)|explain\w*|languages?|english)\b/,
  ],
  ['motivation', /\b(?:why (?:us|this|here|do you want)|motivat\w+|interested in)\b/],
  ['values', /\b(?:values?|integrity|ethic\w*|honest\w*)\b/],
  ['expertise', /\b(?:experience|knowledge|skills?|degree|qualif\w+|certif\w+|licen[cs]e\w*)\b/],
]

/** What a line wants to see, by its words; undefined where they do not tell. */
export function showsOf(text: string): Competency | undefined {
  const plain = text.toLowerCase()
  return words.find(([, test]) => test.test(plain))?.[0]
}
