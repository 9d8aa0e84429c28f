/** The page's address within the app, such as `/help`; at any web host it stands behind the `#`. */
export function addressHere(): string {
  if (import.meta.env.MODE !== 'static') return location.pathname
  return location.hash.startsWith('#/') ? location.hash.slice(1) : '/'
}
