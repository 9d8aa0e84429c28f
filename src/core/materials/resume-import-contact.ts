import type { ImportLine } from './resume-import-lines.ts'
import { isScriptName, scriptNameLabel, scriptTitle } from './resume-import-scripts.ts'
import { looksLikeRole } from './resume-import-words.ts'
import type { ProposedField, Proposing } from './resume-proposal.ts'
import { verbatim } from './resume-proposal.ts'

const mailAddress = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u
const phoneNumber = /(?<![\d.@/])(?:\+|00)?\(?\d[\d\s().\u2011/-]{6,22}\d(?![\d@])/
const webAddress =
  /(?:https?:\/\/|www\.)[^\s|<>()]+|(?<![@\w.])(?:[\w-]+\.)+(?:com|org|net|io|dev|me|de|fr|es|uk|ch|at|eu|nl|it|example)(?:\/[^\s|<>()]*)?(?![\w@])/i
/** Sites where people have a profile, and how those sites are called. */
const networks: readonly (readonly [host: RegExp, name: string])[] = [
  [/linkedin\./i, 'LinkedIn'],
  [/github\./i, 'GitHub'],
  [/gitlab\./i, 'GitLab'],
  [/xing\./i, 'XING'],
  [/behance\./i, 'Behance'],
  [/orcid\.org/i, 'ORCID'],
]
/** What stands before a number or an address, and says no more than that. */
const labels =
  /(?:^|(?<=[\s|·•,;\t]))(?:e-?mail|mail|correo(?: electr[oó]nico)?|courriel|tel(?:[eé]fono?|ephone|efon|[eé]phone)?|phone|mobile?|mobil|handy|cell|m[oó]vil|portable|fax|address|adresse|anschrift|direcci[oó]n|linkedin|github|xing|website|web|location|residence|ort|wohnort|wohnhaft in|name|nombre|nom)\s*\.?\s*(?:\(\w+\))?\s*[:：]?(?=\s|$|\t)/giu
const title =
  /^(?:curriculum vitae|curriculum|r[eé]sum[eé]|cv|lebenslauf|hoja de vida|profile|profil)(?:\s+(?:of|von|de))?[\s:–—-]*/iu

/** What was found at the top so far: each of them once. */
export class ContactFinder {
  readonly #fields = new Map<string, ProposedField>()
  readonly #proposing: Proposing

  constructor(proposing: Proposing) {
    this.#proposing = proposing
  }

  /** Reads the lines before the first heading: name, what they are, how to reach them, a few sentences. */
  readHead(lines: readonly ImportLine[]): void {
    const sentences: string[] = []
    for (const line of lines) {
      const rest = this.#reach(line.text)
      if (rest === '') continue
      for (const part of rest.split(/\t| [|•·] /).map((each) => each.trim())) {
        if (part !== '' && !this.#place(part)) {
          if (isSentence(part)) sentences.push(part)
          else this.#proposing.leave(part)
        }
      }
    }
    this.add('summary', sentences.join('\n'))
  }

  /** Reads lines under a heading for contact details. */
  readContact(lines: readonly ImportLine[]): void {
    for (const { text } of lines) {
      for (const part of this.#reach(text).split(/\t| [|•·] /)) {
        const words = part.trim()
        if (words !== '' && !this.#placeName(words) && !this.#address(words)) {
          this.#proposing.leave(words)
        }
      }
    }
  }

  /** Links that the document has behind its words. */
  readLinks(links: readonly string[]): void {
    for (const link of links) {
      if (link.startsWith('mailto:')) this.add('email', link.slice(7).replace(/\?.*$/, ''))
      else if (/^https?:/.test(link)) this.#link(link, false)
    }
  }

  add(key: string, value: string): boolean {
    const field = verbatim(key, value)
    if (!field || this.#fields.has(key)) return false
    this.#fields.set(key, field)
    return true
  }

  done(): void {
    for (const field of this.#fields.values()) {
      if (field.key.startsWith('profile:')) {
        const { value } = field
        const network = networks.find(([host]) => host.test(value))?.[1] ?? ''
        const username = /\/(?:in\/|pub\/|profile\/)?@?([^/?#\s]+)\/?$/.exec(
          value.replace(/^https?:\/\//, ''),
        )?.[1]
        this.#proposing.add('profiles', [
          { key: 'network', value: network, words: value },
          verbatim('username', username),
          verbatim('url', value),
        ])
      } else this.#proposing.add('basics', [field])
    }
  }

  /** Takes mail, phone and links out of a line; answers with what is left of it. */
  #reach(text: string): string {
    let rest = text
    const mail = mailAddress.exec(rest)
    if (mail && this.add('email', mail[0])) rest = cut(rest, mail)
    for (let link = webAddress.exec(rest); link; link = webAddress.exec(rest)) {
      if (!this.#link(link[0].replace(/[.,;]$/, ''), true)) break
      rest = cut(rest, link)
    }
    const phone = phoneNumber.exec(rest)
    const digits = phone?.[0].replace(/\D/g, '').length ?? 0
    if (phone && digits >= 7 && digits <= 15 && !isYears(phone[0])) {
      if (this.add('phone', phone[0].trim())) rest = cut(rest, phone)
    }
    return rest === text
      ? text
      : rest.replace(labels, '\t').replace(/^[\s|·•,;:/–—()-]+|[\s|·•,;:/–—()-]+$/gu, '')
  }

  #link(link: string, isShown: boolean): boolean {
    const network = networks.find(([host]) => host.test(link))?.[1]
    if (network) return this.add(`profile:${network}`, link)
    return isShown && this.add('url', link)
  }

  #place(part: string): boolean {
    const words = part.replace(title, '').replace(scriptTitle, '')
    if (words === '') return true
    return this.#placeName(words) || this.#address(words) || this.#label(words)
  }

  #placeName(words: string): boolean {
    const bare = unlabelled(words).replace(scriptNameLabel, '')
    if (this.#fields.has('name') || !(isName(bare) || isScriptName(bare))) return false
    return this.add('name', bare)
  }

  #label(words: string): boolean {
    if (!this.#fields.has('name') || words.length > 120 || isSentence(words)) return false
    return looksLikeRole(words) && this.add('label', words)
  }

  #address(words: string): boolean {
    const bare = unlabelled(words)
    if (bare.length > 80 || isSentence(bare) || looksLikeRole(bare)) return false
    if (/\d/.test(bare))
      return /\p{L}{3}/u.test(bare) && isStreet(bare) && this.add('location.address', bare)
    const isTown = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}?[\p{L}.'’-]+){0,2}, \p{Lu}[\p{L}. ]+$/u.test(bare)
    return (isTown || bare !== words) && this.add('location.city', bare)
  }
}

function cut(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)}\t${text.slice(match.index + match[0].length)}`
    .replace(/^\t|\t$/g, '')
    .trim()
}

/** Words without the label before or behind them; with one in their middle they stay as they are. */
function unlabelled(words: string): string {
  const bare = words.replace(labels, '\t').trim()
  return bare.includes('\t') ? words : bare
}

/** "2014 - 2018" is no phone number. */
const isYears = (digits: string) => /^(?:19|20)\d\d\D+(?:19|20)\d\d$/.test(digits.trim())

/** A number beside a street, or a postcode before or behind a town. */
const isStreet = (text: string) =>
  /^\d{1,5}\p{L}?,? \p{Lu}[\p{L}'’. -]+(?:,|$)|\p{L}{3}\.? \d{1,4}\p{L}?(?:,|$)|\b\d{4,5} \p{Lu}|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/u.test(
    text,
  )

function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length
  return words > 9 || (words > 5 && /[.!]$/.test(text))
}

/** Two to five words that begin with capitals, none of them of a role. */
function isName(text: string): boolean {
  const words = text.replace(/,? (?:MSc|BSc|PhD|MBA|Dr\.?|Dipl\.-\p{L}+\.?)$/u, '').split(' ')
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    text.length <= 60 &&
    words.every((word) =>
      /^(?:\p{Lu}[\p{L}.'’-]*|de|la|del|der|den|van|von|da|dos|y|e|al|bin)$/u.test(word),
    ) &&
    !looksLikeRole(text)
  )
}
