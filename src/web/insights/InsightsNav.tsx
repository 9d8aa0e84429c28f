import { useLocation } from 'preact-iso'

const pages = [
  { href: '/insights', label: 'Numbers' },
  { href: '/insights/review', label: 'How you search' },
  { href: '/insights/places', label: 'Where you look' },
  { href: '/insights/sheet', label: 'Sheet for a talk' },
]

/** The pages that belong to the numbers. */
export function InsightsNav() {
  const { path } = useLocation()
  return (
    <nav class="insights-nav" aria-label="Insights">
      {pages.map(({ href, label }) => (
        <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}
