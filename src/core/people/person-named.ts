import { foldWord } from '../search/words.ts'
import type { Readable } from '../vault/kind.ts'
import { type Person, personKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'

/** The person of a name as it was typed; capitals, accents and blanks around it do not matter. */
export function personNamed(vault: Vault, name: string): Readable<Person> | undefined {
  const wanted = foldWord(name.trim())
  return vault.all(personKind).find(({ body }) => foldWord(body.name) === wanted)
}
