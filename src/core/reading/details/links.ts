import type { Told } from './told.ts'

const address = /\bhttps?:\/\/[^\s<>"')\]]{4,400}/g
const otherPage =
  /unsubscri|privacy|datenschutz|impressum|preferences|abmelden|careers?\.|\/careers?\b|\/jobs?\b|linkedin\.|facebook\.|twitter\.|instagram\.|xing\.|youtube\.|maps?\b|glassdoor|feedback|survey/i
const meetingPage =
  /zoom\.|teams\.|meet\.|webex|whereby|gotomeet|skype|jitsi|visio\.|calendly|bookings?\.|hirevue|bluejeans|chime\./i
const taskPage =
  /test|assess|challenge|hackerrank|codility|codesignal|hirevue|vervoe|shl\.|cut-e|sova|task|exam|spark|pymetrics|github|devskiller|coderbyte/i
const joinWords =
  /^(?:join|start|begin|open|take|teilnehmen|beitreten|starten|rejoindre|unirse|partecipa|deelnemen|participar)\b/i

/** The page of a talk or a task, where one stands out. Offsets are 0 for one that is not in the text. */
export function linkIn(
  { shown, envelope }: Pick<Told, 'shown' | 'envelope'>,
  within: { readonly start: number; readonly end: number },
  kind: 'meeting' | 'task',
): { readonly url: string; readonly start: number; readonly end: number } | null {
  const stretch = shown.slice(within.start, within.end)
  const links: { url: string; start: number; end: number }[] = []
  for (const match of stretch.matchAll(address)) {
    if (links.length >= 20) break
    const url = match[0].replace(/[.,;:!?]+$/, '')
    const start = within.start + match.index
    if (!otherPage.test(url)) links.push({ url, start, end: start + url.length })
  }
  for (const { text, url } of envelope?.links ?? []) {
    if (links.some((one) => one.url === url) || otherPage.test(url)) continue
    if (joinWords.test(text.trim())) links.push({ url, start: 0, end: 0 })
  }
  const known = links.filter(({ url }) => (kind === 'meeting' ? meetingPage : taskPage).test(url))
  const [first, ...others] = known.length > 0 ? known : links
  return first !== undefined && others.every(({ url }) => url === first.url) ? first : null
}
