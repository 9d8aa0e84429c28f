/** The page's address within the app, such as `/help`; at any web host it stands behind the `#`. */
export function addressHere(): string {
  if (import.meta.env.MODE !== 'static') return location.pathname
  return location.hash.startsWith('#/') ? location.hash.slice(1) : '/'
}

/** True while one is on that page, or on one below it. */
export function isAt(page: string): boolean {
  return addressHere().startsWith(page)
}
