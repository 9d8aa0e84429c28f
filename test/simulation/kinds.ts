import { defineKind, type Kind } from '../../src/core/vault/kind.ts'
import { letterKind, letterTextKind } from '../../src/core/vault/kinds/letter.ts'

const fields = () => ({})

/** Notes as an older program knows them, and as a newer one does. */
export const noteKind = defineKind({ name: 'note', schema: 1, fields })
const newerNoteKind = defineKind({
  name: 'note',
  schema: 2,
  fields,
  upgrades: { 1: (body) => ({ ...body, form: 2 }) },
})
export const secretKind = defineKind({ name: 'secret', schema: 1, sealed: true, fields })
const otherKinds: readonly Kind[] = [secretKind, letterKind, letterTextKind]

/** The records that all of it is about. */
export const NOTES = ['n0', 'n1', 'n2', 'n3']
export const SECRETS = ['s0', 's1']

/** The kinds of a program, by their names. */
export function kindsOf(isNewer: boolean): (name: string) => Kind | undefined {
  const note = isNewer ? newerNoteKind : noteKind
  return (name) => (name === note.name ? note : otherKinds.find((kind) => kind.name === name))
}
