import { belongingTo } from '../applications/belonging.ts'
import { roundFacts } from '../applications/rounds-words.ts'
import { eventsInOrder, stageOf } from '../applications/stage.ts'
import { channelWord, eventWords, stageWord } from '../applications/words.ts'
import type { Now } from '../context.ts'
import { cleanFileName } from '../files/file-name.ts'
import { dateIn } from '../time/calendar.ts'
import { sayFullDate, sayTime } from '../time/say.ts'
import type { Readable } from '../vault/kind.ts'
import type { Application, ApplicationEvent } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import type { Vault } from '../vault/vault.ts'
import { byBeginning } from './by-beginning.ts'

/** A file of the folder. */
export interface MarkdownFile {
  readonly name: string
  readonly text: string
}

/**
 * Every application as a Markdown file, the one begun first at the beginning, and last a list of all of them,
 * `index.md`. Names are those of employer and role, numbered where two are the same.
 */
export function* markdownFiles(vault: Vault, now: Now): Generator<MarkdownFile> {
  const taken = new Set(['index.md'])
  const listed: string[] = []
  for (const row of byBeginning(vault)) {
    const name = freeName(row.body, taken)
    yield { name, text: `${applicationMarkdown(vault, row, now, 1)}\n` }
    listed.push(
      `- [${inLink(titleOf(row.body))}](${encodeURIComponent(name)}): ${standingOf(row.body)}`,
    )
  }
  yield { name: 'index.md', text: `# Applications\n\n${listed.join('\n')}\n` }
}

/** All applications in one Markdown text, a part each. */
export function* markdownText(vault: Vault, now: Now): Generator<string> {
  yield '# Applications\n'
  for (const row of byBeginning(vault)) {
    yield `\n${applicationMarkdown(vault, row, now, 2)}\n`
  }
}

function applicationMarkdown(
  vault: Vault,
  { id, body }: Readable<Application>,
  now: Now,
  level: number,
): string {
  const heading = '#'.repeat(level)
  const parts = [
    `${heading} ${inLine(titleOf(body))}`,
    factsOf(body)
      .map(([name, value]) => `- ${name}: ${name === 'Link' ? asLink(value) : inLine(value)}`)
      .join('\n'),
    `${heading}# What happened\n\n${eventsInOrder(body).map(eventItem).join('\n')}`,
    section(`${heading}# Notes`, inert(body.notes ?? '')),
    section(`${heading}# Letters`, lettersOf(vault, id, now)),
    section(`${heading}# Advert`, inert(body.advert ?? '')),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

const titleOf = ({ company, role }: Application): string => (role ? `${role}, ${company}` : company)

function standingOf(body: Application): string {
  const standing = stageOf(body)
  const since = standing.since ? ` since ${sayFullDate(standing.since)}` : ''
  return `${stageWord(standing, null)}${since}`
}

function factsOf(body: Application): readonly (readonly [string, string])[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Stage', standingOf(body)],
    ['Place', body.place],
    ['Where the work is done', body.workMode],
    ['Contract', body.jobType],
    ['Pay', body.pay],
    ['Reference', body.requisition],
    ['Found by', body.channel && channelWord(body.channel)],
    ['Closing date', body.closesOn && sayFullDate(body.closesOn)],
    ['Link', body.link],
    ['Tags', body.tags?.join(', ')],
  ]
  return facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []))
}

function eventItem(event: ApplicationEvent): string {
  const when = event.time
    ? `${sayFullDate(event.on)}, ${sayTime(event.time)}`
    : sayFullDate(event.on)
  const facts = roundFacts(event)
  const said = inLine(facts ? `${eventWords(event)} (${facts})` : eventWords(event))
  const note = event.note ? `\n${indented(inert(event.note))}` : ''
  return `- ${when}: ${said}${note}`
}

function lettersOf(vault: Vault, applicationId: string, { zone }: Now): string {
  return belongingTo(vault, letterKind, applicationId)
    .map(({ body }) => {
      const on = sayFullDate(dateIn(body.sentAt ?? body.addedAt, zone))
      const who =
        body.direction === 'out' ? 'from you' : (body.from?.name ?? body.from?.address ?? '')
      return `- ${[on, who, body.subject]
        .filter((part) => part)
        .map((part) => inLine(part ?? ''))
        .join(', ')}`
    })
    .join('\n')
}

const section = (heading: string, text: string): string => (text ? `${heading}\n\n${text}` : '')
const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n')
/** On one line, and without becoming anything else than words. */
const inLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|<]/g, '\\$&')
    .replace(/^(#+ |[-+>] |\d+[.)] )/, '\\$1')
const inLink = (text: string): string => inLine(text)
/** An address that can be followed where it is one of the web; words otherwise. */
const asLink = (text: string): string =>
  /^https?:\/\/[^\s<>]+$/i.test(text) ? `<${text}>` : inLine(text)
/** Somebody's own Markdown, of which no viewer makes an element, or a picture that it fetches. */
const inert = (text: string): string =>
  text.replace(/<(?=[a-z/!?])/gi, '&lt;').replaceAll('![', '&#33;[')

function freeName(body: Application, taken: Set<string>): string {
  const stem = cleanFileName(titleOf(body).replace(/[/\\:*?"<>|]+/g, ' '))
    .slice(0, 80)
    .trim()
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${stem}.md` : `${stem} (${count}).md`
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}
