import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findDegrees } from '../../src/core/skills/degrees.ts'
import { findSkills } from '../../src/core/skills/find-skills.ts'
import { readTables } from '../../src/core/skills/skill-table.ts'
import { requirementsTable } from './requirements.ts'
import { labelFinder } from './skill-labels.ts'
import { readSkillSpan } from './skill-span.ts'
import { emptyScore, type Span, scoreInto } from './span-score.ts'

const CORPUS = join(import.meta.dirname, '../../../shared/data')

type Finder = (text: string) => readonly { readonly start: number; readonly end: number }[]

/** A sentence in words, with the words that people marked as a skill or as knowledge. */
interface Labelled {
  readonly words: readonly string[]
  readonly spans: readonly Span[]
}

const ours: Finder = (text) => [...findSkills(text, 'advert'), ...findDegrees(text)]

/** How well skills are found, as a part of the report. */
export function skillsReport(): string {
  const folder = join(process.env.ONWARD_CORPUS ?? CORPUS, 'skills')
  if (!existsSync(join(folder, 'skillspan/dev.json.gz'))) {
    return '## Skills in adverts\n\nThe labelled sentences are not on this machine, so nothing is measured here.\n'
  }
  const plain = labelFinder(join(folder, 'esco-sentences/skills_en_label.txt'))
  const sets = [
    ['SkillSpan, train (looked at while the tables were put right)', skillSpan(folder, 'train')],
    ['SkillSpan, dev (its sentences were never looked at)', skillSpan(folder, 'dev')],
    ['ESCO sentences, house (not tuned on; a few rows seen)', escoSentences(folder, 'house')],
    ['ESCO sentences, tech (not tuned on; a few rows seen)', escoSentences(folder, 'tech')],
  ] as const
  const skills = new Set(readTables().map(({ skill }) => skill.id)).size
  return `## Skills in adverts

${skills} skills, tools, licences, languages and manners in ${readTables().length} wordings (\`src/core/skills/tables/\`), English first
and German next, all of our own collecting, found by tables and never by a model. Beside them a plain
dictionary, in the same run: the 13,900 labels of ESCO, found where they stand letter by letter. People marked
whole stretches of words (“planning the routes of a fleet”), of which a table of names finds the core, so three
figures are told: the very same stretch, one that shares a word with it, and single words. Degrees count as
knowledge in this data, and are found too. Each as precision / recall / F1. SkillSpan (MIT; Zhang et al. 2022)
and the sentences labelled with ESCO skills (Decorte et al. 2022) are measured and not quoted; published
figures for exact labels are a recall of .10 to .19 at a precision of .57 to .76.

${sets.map(([name, sentences]) => table(name, sentences, plain)).join('\n\n')}

### What an advert asks for

The adverts of SkillSpan, train and dev, whole. Labels stand on skills in every sentence, also in those that ask
for nothing, so the last column cannot reach one. The second way is that of the page on which one tailors.

${requirementsTable([readSkillSpan(folder, 'train'), readSkillSpan(folder, 'dev')])}`
}

function table(name: string, sentences: readonly Labelled[], plain: Finder): string {
  const marked = sentences.reduce((sum, { spans }) => sum + spans.length, 0)
  const rows = [
    ['plain dictionary', measure(sentences, plain)],
    ['Onward', measure(sentences, ours)],
  ] as const
  return [
    `### ${name}`,
    '',
    `${sentences.length} sentences, ${marked} marked stretches.`,
    '',
    '| | the same stretch | shares a word | single words |',
    '|---|---|---|---|',
    ...rows.map(([who, score]) => `| ${who} | ${score.exact} | ${score.shared} | ${score.words} |`),
  ].join('\n')
}

function measure(sentences: readonly Labelled[], finder: Finder) {
  const score = emptyScore()
  for (const { words, spans } of sentences) scoreInto(score, spans, spansIn(words, finder))
  return {
    exact: figures(score.exact, score.exact, score.found, score.marked),
    shared: figures(score.foundShared, score.markedShared, score.found, score.marked),
    words: figures(score.bothWords, score.bothWords, score.foundWords, score.markedWords),
  }
}

function figures(right: number, reached: number, found: number, marked: number) {
  const [precision, recall] = [right / found, reached / marked]
  const f1 = (2 * precision * recall) / (precision + recall)
  return [precision, recall, f1].map((share) => share.toFixed(3).replace(/^0/, '')).join(' / ')
}

/** What is found in the words, as words. */
function spansIn(words: readonly string[], finder: Finder): readonly Span[] {
  const starts: number[] = []
  let text = ''
  for (const word of words) {
    starts.push(text.length)
    text += `${word} `
  }
  const ends = words.map((word, n) => (starts[n] ?? 0) + word.length)
  return finder(text).map(({ start, end }): Span => {
    const from = ends.findIndex((at) => at > start)
    const until = starts.findIndex((at) => at >= end)
    return [from, until === -1 ? words.length : until]
  })
}

function skillSpan(folder: string, name: 'train' | 'dev'): readonly Labelled[] {
  return readSkillSpan(folder, name).map(({ tokens, tags_skill, tags_knowledge }) => ({
    words: tokens,
    spans: [tags_skill, tags_knowledge].flatMap(tagged),
  }))
}

function tagged(tags: readonly string[]): readonly Span[] {
  const spans: Span[] = []
  for (const [at, tag] of tags.entries()) {
    const last = spans.at(-1)
    if (tag === 'O') continue
    if (tag.startsWith('I') && last && last[1] === at) spans[spans.length - 1] = [last[0], at + 1]
    else spans.push([at, at + 1])
  }
  return spans
}

/** Sentences of the file with the stretches that were given a label or looked for one in vain. */
function escoSentences(folder: string, name: string): readonly Labelled[] {
  const file = readFileSync(
    join(folder, `esco-sentences/${name}_validation_annotations.csv`),
    'utf8',
  )
  const bySentence = new Map<string, string[]>()
  for (const [sentence = '', span = ''] of rowsOf(file)) {
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), span])
  }
  return [...bySentence].map(([sentence, stretches]) => {
    const words = sentence.split(/\s+/)
    const spans = stretches.flatMap((stretch) => wordsWithin(words, stretch.split(/\s+/)))
    // The same stretch stands in several rows where it was given several labels.
    const once = new Map(spans.map((span) => [span.join(), span]))
    return { words, spans: [...once.values()] }
  })
}

function wordsWithin(words: readonly string[], sought: readonly string[]): readonly Span[] {
  const at = words.findIndex((_, from) => sought.every((word, n) => words[from + n] === word))
  return at === -1 ? [] : [[at, at + sought.length]]
}

/** The rows of a CSV file without its head; fields in quotes may hold commas. */
function rowsOf(file: string): readonly (readonly string[])[] {
  return file
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    )
}
