import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A letter of a few sentences with every name that is right; null is right where none is told. */
export interface ShortWhoLetter {
  readonly language: string
  readonly fromName: string | null
  readonly fromAddress: string
  readonly subject: string
  readonly text: string
  readonly kind: 'rejection' | 'noise' | 'other'
  readonly companies: readonly (string | null)[]
  readonly roles: readonly (string | null)[]
}

const block =
  /^(?:(.+) <)?([^\s<>]+@[^\s<>]+)>? \| (.*?)(?: !(noise|other))?\n([\s\S]+)\n= (.+) \| (.+)$/

/** The letters of a folder beside this file, one file for each language; all are of our own wording. */
export function readShort(folder: 'short' | 'aside'): readonly ShortWhoLetter[] {
  const path = join(import.meta.dirname, folder)
  return readdirSync(path).flatMap((file) =>
    readFileSync(join(path, file), 'utf8')
      .split('\n---\n')
      .map((letter) => parse(letter.trim(), file.slice(0, 2))),
  )
}

function parse(letter: string, language: string): ShortWhoLetter {
  const [, name, address = '', subject = '', kind, text = '', companies = '', roles = ''] =
    block.exec(letter) ?? []
  if (address === '') throw new Error(`not a short letter: ${letter}`)
  return {
    language,
    fromName: name ?? null,
    fromAddress: address,
    subject,
    text,
    kind: kind === 'noise' || kind === 'other' ? kind : 'rejection',
    companies: alternatives(companies),
    roles: alternatives(roles),
  }
}

function alternatives(line: string): readonly (string | null)[] {
  return line
    .split(' / ')
    .map((name) => name.trim())
    .map((name) => (name === '-' ? null : name))
}
