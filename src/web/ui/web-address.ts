/**
 * What was typed as a link, as an address that can be opened: `http` and `https` only, `https` where
 * nothing was said. Null for anything else, so that no `javascript:` or file link is ever followed.
 */
export function webAddress(typed: string | null): string | null {
  const text = typed?.trim() ?? ''
  if (/^https?:\/\/[^\s/]/i.test(text)) return URL.canParse(text) ? text : null
  if (!/^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#:]\S*)?$/u.test(text)) return null
  const address = `https://${text}`
  return URL.canParse(address) ? address : null
}
