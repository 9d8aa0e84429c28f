import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { LetterToRead } from '../../src/core/reading/read-letter.ts'
import type { LetterKind } from '../../src/core/vault/kinds/reading.ts'
import { allOwnLetters } from './own-letters/all.ts'
import type { OwnLetter } from './own-letters/own-letter.ts'

/** Where a letter comes from: somebody's mailbox, made by others to look like one, or by us. */
type Origin = 'real' | 'synthetic' | 'own'

/** One labelled letter. */
export interface LabelledLetter {
  readonly id: string
  readonly source: string
  readonly origin: Origin
  /** ISO 639-1. */
  readonly language: string
  /** Only measured: neither weights nor cues may learn from it. */
  readonly held: boolean
  readonly label: LetterKind
  /** Readings that count as right: the label and its alternatives. */
  readonly right: readonly string[]
  readonly dupGroup: string
  readonly letter: LetterToRead
}

export interface LabelledReasons {
  readonly id: string
  readonly reasons: readonly string[]
  readonly stage: string
}

export interface LabelledNames {
  readonly id: string
  readonly company: string
  readonly companyAlt: readonly string[]
  readonly role: string | null
  readonly roleAlt: readonly string[]
  readonly roleCoded: boolean
}

const root = resolve(import.meta.dirname, '../..')

/** Whether a letter is of the rounds that were written as usual mailboxes have them, and held. */
export function isUsual({ id }: { readonly id: string }): boolean {
  return /-r1[14]-/.test(id)
}

export function corpusFolder(): string {
  return resolve(root, process.env.ONWARD_CORPUS ?? '../shared/data', 'letters')
}

export function corpusIsThere(): boolean {
  return existsSync(resolve(corpusFolder(), 'dev.jsonl'))
}

function rows(file: string): Record<string, unknown>[] {
  const path = resolve(corpusFolder(), file)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** `Name <address>` as two parts. */
export function splitSender(from: string | null): { name: string | null; address: string | null } {
  if (from === null) return { name: null, address: null }
  const angled = /^(.{0,200}?)<([^>]{0,200})>?\s*$/.exec(from)
  if (angled) {
    const name = (angled[1] ?? '').replaceAll('"', '').trim()
    return { name: name === '' ? null : name, address: angled[2] ?? null }
  }
  return from.includes('@') ? { name: null, address: from } : { name: from, address: null }
}

export function readCorpus(): readonly LabelledLetter[] {
  return rows('dev.jsonl').map((row) => {
    const sender = splitSender(text(row.from))
    const label = String(row.label) as LetterKind
    return {
      id: String(row.id),
      source: String(row.source),
      origin: row.synthetic === true ? 'synthetic' : 'real',
      language: text(row.lang) ?? 'en',
      held: false,
      label,
      right: [label, ...list(row.label_alt)],
      dupGroup: String(row.dup_group ?? row.id),
      letter: {
        subject: text(row.subject),
        fromName: sender.name,
        fromAddress: sender.address,
        text: text(row.body) ?? '',
        sentAt: null,
      },
    }
  })
}

/** The letters of our own wording. */
export function ownCorpus(): readonly LabelledLetter[] {
  return allOwnLetters.map((own) => ({
    id: own.id,
    source: `own, ${own.lang}`,
    origin: 'own',
    language: own.lang,
    held: own.held,
    label: own.kind,
    right: [own.kind, ...(own.alsoRight ?? [])],
    dupGroup: own.id,
    letter: letterOf(own),
  }))
}

/** A letter of our own as it came. */
export function letterOf(own: OwnLetter): LetterToRead {
  const { subject, fromName, fromAddress, text, sentAt } = own
  return { subject, fromName, fromAddress, text, sentAt }
}

export function readReasons(): readonly LabelledReasons[] {
  return rows('reasons.dev.jsonl').map((row) => ({
    id: String(row.id),
    reasons: list(row.specific_reasons),
    stage: String(row.stage),
  }))
}

export function readNames(): readonly LabelledNames[] {
  return rows('extraction.dev.jsonl').map((row) => ({
    id: String(row.id),
    company: String(row.company),
    companyAlt: list(row.company_alt),
    role: text(row.role),
    roleAlt: list(row.role_alt),
    roleCoded: !String(row.verified ?? '').includes('role not coded'),
  }))
}
