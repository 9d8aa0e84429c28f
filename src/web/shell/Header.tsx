import { useLocation } from 'preact-iso'
import { searching } from '../search/searching.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { Wordmark } from '../ui/Wordmark.tsx'

const places: readonly { href: string; label: string; icon: IconName; holds: readonly string[] }[] =
  [
    { href: '/', label: 'Today', icon: 'today', holds: ['/read', '/letters'] },
    {
      href: '/applications',
      label: 'Applications',
      icon: 'list',
      holds: ['/applications', '/after'],
    },
    { href: '/journal', label: 'Journal', icon: 'journal', holds: ['/journal', '/write'] },
    {
      href: '/more',
      label: 'More',
      icon: 'more',
      holds: ['/more', '/mailbox', '/built-on', '/past'],
    },
  ]

/** Name, main places and the two tools that are always one tap away. `bare` hides the places. */
export function Header({ bare }: { bare: boolean }) {
  const { path } = useLocation()
  return (
    <header class="top">
      <a class="brand" href="/" aria-label="Onward, go to Today">
        <Wordmark />
      </a>
      {bare ? (
        <span class="only-wide" />
      ) : (
        <nav class="nav" aria-label="Main">
          {places.map((place) => (
            <a key={place.href} href={place.href} aria-current={current(place, path)}>
              <Icon name={place.icon} />
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
        <button class="only-wide" type="button" onClick={search}>
          <Icon name="search" />
          Search <kbd>/</kbd>
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

function current(place: (typeof places)[number], path: string): 'page' | 'true' | undefined {
  if (path === place.href) return 'page'
  return place.holds.some((start) => path === start || path.startsWith(`${start}/`))
    ? 'true'
    : undefined
}
