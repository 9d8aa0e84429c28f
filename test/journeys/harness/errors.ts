import type { Page } from 'playwright-core'

/** Has what a page throws, or logs as an error, put into `errors`. */
export function hearErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(`${line.text()} ${line.location().url}`.trim())
  })
}
