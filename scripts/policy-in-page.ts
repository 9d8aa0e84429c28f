import type { Plugin } from 'vite'
import { CONTENT_SECURITY_POLICY } from '../src/server/security-headers.ts'

/** The server's policy as a tag of the page, for hosts that set no headers. */
export function policyInPage(): Plugin {
  return {
    name: 'onward-policy-in-page',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyForPages() },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** A page cannot say by itself who may frame it. */
function policyForPages(): string {
  const rules = CONTENT_SECURITY_POLICY.split('; ')
  return rules.filter((rule) => !rule.startsWith('frame-ancestors')).join('; ')
}
