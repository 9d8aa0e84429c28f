import type { Page } from 'playwright-core'

/** Throws with what somebody who hears the page could not find, or not tell from something else on it. */
export async function expectHeard(page: Page): Promise<void> {
  const found = await unclear(page)
  if (found.length > 0) throw new Error(`${page.url()} is not clear to hear:\n${found.join('\n')}`)
}

function unclear(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = (css: string) => [...document.querySelectorAll<HTMLElement>(`main ${css}`)]
    const unheaded = all('.row > section[aria-label]').filter(
      (part) => !part.querySelector('h2') && part.previousElementSibling?.tagName !== 'H2',
    )
    const empty = all(':is(section, aside, p:not([role]), h1, h2, h3, ul, ol)').filter(
      (element) => element.textContent.trim() === '' && !element.querySelector('input'),
    )
    const skipped = all(':is(h1, h2, h3, h4)').filter(
      (heading, at, headings) =>
        Number(heading.tagName[1]) > Number(headings[at - 1]?.tagName[1] ?? 0) + 1,
    )
    const plain = all('tbody tr').filter((row) => !row.querySelector('th, [colspan]'))
    const otherwise = all(':is(button, a)[aria-label]').filter(
      ({ ariaLabel, textContent }) =>
        !ariaLabel?.toLowerCase().includes(textContent.trim().toLowerCase()),
    )
    const nameOf = (group: Element) =>
      group.getAttribute('aria-label') ??
      document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent ??
      group.querySelector('legend')?.textContent
    const seen = new Map<string, string | null>()
    const alike: string[] = []
    for (const control of all(':is(button, a[href], select, summary, input[aria-label])')) {
      const [label] = control instanceof HTMLSelectElement ? control.labels : [control]
      const group = control.closest('fieldset, [role=group]')
      const about = group && nameOf(group)
      const own = control.getAttribute('aria-label') ?? label?.textContent.trim() ?? ''
      const name = own && [about, own].filter(Boolean).join(': ')
      const goesTo = control.getAttribute('href')
      const before = seen.get(name)
      if (name === '' || (before !== undefined && (goesTo === null || before !== goesTo))) {
        alike.push(`alike: ${name}`)
      }
      seen.set(name, goesTo)
    }
    const said = (what: string, elements: readonly HTMLElement[]) =>
      elements.map((element) => `${what}: ${element.ariaLabel ?? element.outerHTML.slice(0, 80)}`)
    return [
      ...said('no heading', unheaded),
      ...said('empty', empty),
      ...said('skips a level', skipped),
      ...said('no row header', plain),
      ...said('named otherwise than it reads', otherwise),
      ...alike,
    ]
  })
}
