import { useLocation } from 'preact-iso'
import { isWithin, type LaterPlace, placesShown } from '../../core/places/later-places.ts'
import { searching } from '../search/searching.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { Wordmark } from '../ui/Wordmark.tsx'
import { useOnward, useView } from './onward.ts'
import { hideNow, hidesQuickly } from './quick-hide.ts'

type Place = Pick<LaterPlace, 'href' | 'label' | 'within'>
type FirstPlace = Place & { readonly icon: IconName }

const firstPlaces: readonly FirstPlace[] = [
  { href: '/', label: 'Today', icon: 'today', within: ['/read', '/letters'] },
  {
    href: '/applications',
    label: 'Applications',
    icon: 'list',
    within: ['/applications', '/after'],
  },
  { href: '/journal', label: 'Journal', icon: 'journal', within: ['/journal', '/write'] },
]
const more: FirstPlace = {
  href: '/more',
  label: 'More',
  icon: 'more',
  within: ['/more', '/mailbox', '/built-on', '/past'],
}
/** From so many on the places stand closer together. */
const MANY_PLACES = 7

/**
 * Name, main places and the two tools that are always one tap away. `bare` hides the places. On a phone
 * the later ones are opened from More.
 */
export function Header({ bare }: { bare: boolean }) {
  const { path } = useLocation()
  const { keys } = useOnward().replica
  const later = useView((vault) => placesShown(vault, path), [path])
  const places: readonly (FirstPlace | Place)[] = [...firstPlaces, ...later, more]
  return (
    <header class="top">
      <a class="brand" href="/" aria-label="Onward, go to Today">
        <Wordmark />
      </a>
      {bare ? (
        <span class="only-wide" />
      ) : (
        <nav class={places.length < MANY_PLACES ? 'nav' : 'nav many'} aria-label="Main">
          {places.map((place) => (
            <a
              key={place.href}
              class={'icon' in place ? undefined : 'later'}
              href={place.href}
              aria-current={current(place, path)}
            >
              {'icon' in place && <Icon name={place.icon} />}
              {place.label}
            </a>
          ))}
          <button class="only-narrow" type="button" onClick={search}>
            <Icon name="search" />
            Search
          </button>
        </nav>
      )}
      <div class="tools">
        {hidesQuickly.value && (
          <button type="button" onClick={() => hideNow(keys)}>
            <Icon name="close" />
            Hide
          </button>
        )}
        <button class="only-wide" type="button" aria-keyshortcuts="/" onClick={search}>
          <Icon name="search" />
          Search{' '}
          <span aria-hidden="true">
            <kbd>/</kbd>
          </span>
        </button>
        <a href="/help" aria-current={path === '/help' ? 'page' : undefined}>
          <Icon name="talk" />
          Someone to talk to
        </a>
        <a href="/settings" aria-current={path === '/settings' ? 'page' : undefined}>
          <Icon name="settings" />
          Settings
        </a>
      </div>
    </header>
  )
}

function search(): void {
  searching.value = true
}

function current(place: Place, path: string): 'page' | 'true' | undefined {
  if (path === place.href) return 'page'
  return isWithin(place, path) ? 'true' : undefined
}
