import type { Kind } from '../vault/kind.ts'
import { groupKind, personKind, wishedEmployerKind } from '../vault/kinds/person.ts'
import { storyKind } from '../vault/kinds/practice.ts'
import { cardKind } from '../vault/kinds/reflection.ts'
import { resumeKind } from '../vault/kinds/resume.ts'
import { searchActivityKind } from '../vault/kinds/search-log.ts'
import { searchPlaceKind, sessionKind, strategyReviewKind } from '../vault/kinds/strategy.ts'
import type { Vault } from '../vault/vault.ts'

/** A main place that is left out of the navigation as long as there is nothing in it. */
export interface LaterPlace {
  readonly href: string
  readonly label: string
  /** The beginnings of the addresses that belong to it. */
  readonly within: readonly string[]
  readonly holdsSomething: (vault: Vault) => boolean
}

/** In the order of the navigation; all of them can be opened from More at any time. */
export const laterPlaces: readonly LaterPlace[] = [
  {
    href: '/people',
    label: 'People',
    within: ['/people', '/groups', '/employers', '/work-log'],
    holdsSomething: anyOf(personKind, groupKind, wishedEmployerKind, searchActivityKind),
  },
  {
    href: '/practice',
    label: 'Practice',
    within: ['/practice'],
    holdsSomething: anyOf(cardKind, storyKind),
  },
  {
    href: '/materials',
    label: 'Materials',
    within: ['/materials'],
    holdsSomething: anyOf(resumeKind),
  },
  {
    href: '/insights',
    label: 'Insights',
    within: ['/insights'],
    holdsSomething: anyOf(strategyReviewKind, searchPlaceKind, sessionKind),
  },
]

/** The later places that the navigation shows: those that hold something, and the one that is open. */
export function placesShown(vault: Vault, path: string): readonly LaterPlace[] {
  return laterPlaces.filter((place) => isWithin(place, path) || place.holdsSomething(vault))
}

/** True for an address of the place and for all below it. */
export function isWithin({ within }: Pick<LaterPlace, 'within'>, path: string): boolean {
  return within.some((start) => path === start || path.startsWith(`${start}/`))
}

function anyOf(...kinds: readonly Kind[]): LaterPlace['holdsSomething'] {
  return (vault) => kinds.some((kind) => vault.all(kind).length > 0)
}
