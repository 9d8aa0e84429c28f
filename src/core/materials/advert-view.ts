import { applicationKind } from '../vault/kinds/application.ts'
import type { Vault } from '../vault/vault.ts'

/** What is kept of an advert with its application. */
export interface AdvertView {
  readonly must: readonly string[]
  readonly nice: readonly string[]
  /** Name, address and number of whom to ask, as far as they are known. */
  readonly contact: string | null
  readonly text: string | null
  /** ISO 639-1, for the element in which the text stands; undefined where it is not known. */
  readonly language: string | undefined
}

/** The advert of an application; undefined where nothing of one was kept. */
export function advertView(vault: Vault, applicationId: string): AdvertView | undefined {
  const body = vault.get(applicationKind, applicationId)?.body
  if (!body) return undefined
  const { advert = null, requirements = [], contact, language } = body
  const known = [contact?.name, contact?.address, contact?.phone].filter((part) => part)
  if (!advert && requirements.length === 0 && known.length === 0) return undefined
  const texts = (isNice: boolean) =>
    requirements.filter(({ weight }) => (weight === 'nice') === isNice).map(({ text }) => text)
  return {
    must: texts(false),
    nice: texts(true),
    contact: known.length > 0 ? known.join(', ') : null,
    text: advert,
    language,
  }
}
