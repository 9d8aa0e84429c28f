import type { Context } from 'hono'

/** The style of the few pages that the server writes itself. */
export const plainStyle = `:root { color-scheme: light dark; font: 1.125rem/1.6 Georgia, serif }
body { max-width: 34rem; margin: 12vh auto; padding: 0 1.25rem }
h1 { font-size: 1.5rem; line-height: 1.3 }
code { font-size: 1em }
`

/** Said to a browser that this server does not know. */
export function notSignedInPage(c: Context): Response {
  return page(
    c,
    401,
    'Open Onward with npm start',
    'Onward opens only through its own link, so that nobody else on this computer or the web can read your records. Run <code>npm start</code> in its folder and it opens by itself.</p><p>If it is open in this browser already, <a href="/">go there</a>.',
  )
}

/** Said when a link was used before, is too old, or was changed. */
export function spentLinkPage(c: Context): Response {
  return page(
    c,
    403,
    'This link has been used or is too old',
    'Each link opens Onward once, within a few minutes. Run <code>npm start</code> again for a fresh one.</p><p>If Onward is open in this browser already, <a href="/">go there</a>.',
  )
}

/** Said while the web app has not been built. */
export function notBuiltPage(c: Context): Response {
  return page(
    c,
    503,
    'Onward is not built yet',
    'Stop it, then run <code>npm start</code> in its folder: that builds the pages and opens them.',
  )
}

function page(c: Context, status: 401 | 403 | 503, title: string, text: string): Response {
  return c.html(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="/plain.css"></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`,
    status,
  )
}
