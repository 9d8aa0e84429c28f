import type { Locator, Page } from 'playwright-core'

/** How the person works the page. */
export type Hand = 'pointer' | 'touch' | 'keyboard'

type Role = Parameters<Page['getByRole']>[0]
type Name = string | RegExp

/**
 * Seconds that one small act takes a practised adult, after the keystroke-level model (Card, Moran
 * and Newell 1980, Communications of the ACM 23(7)): deciding, pointing, pressing, one typed key.
 */
const SECONDS = { decide: 1.35, point: 1.1, press: 0.2, key: 0.28 }
/** Words read silently in a minute, adults, non-fiction (Brysbaert 2019, J. Mem. Lang. 109). */
const WORDS_A_MINUTE = 238
/** Typed key by key at either end of a text; what is between comes at once, as from a keyboard that completes words. */
const KEYS_AT_AN_END = 2
/** More Tab presses than this to reach one control count as not reachable. */
const MOST_TABS = 120

/**
 * Somebody at the page: finds things by role and name as a person would, works them by pointer,
 * touch or keyboard alone, and counts what that costs.
 */
export interface Person {
  readonly page: Page
  /** Taps, fields filled, pastes and shortcuts so far. Moving the focus is not an action. */
  readonly actions: number
  /** Estimated seconds of acting and, for what `reads` was told of, of reading. */
  readonly effortSeconds: number
  find(role: Role, name: Name): Locator
  /** Presses a button, follows a link, ticks a box. */
  tap(role: Role, name: Name): Promise<void>
  /** Types into the field with this label; what was there is replaced. */
  write(label: Name, text: string): Promise<void>
  /** Puts the text on the clipboard and pastes it into the field with this label. */
  paste(label: Name, text: string): Promise<void>
  /** Puts the text on the clipboard, as copying it in a mail program does. Not counted. */
  copies(text: string): Promise<void>
  /** Presses a key or a shortcut, such as `r` or `Control+z`. */
  press(keys: string): Promise<void>
  /** Waits until it can be seen, and counts the time to read it. */
  reads(role: Role, name: Name): Promise<string>
}

export function personAt(page: Page, hand: Hand = 'pointer'): Person {
  let actions = 0
  let seconds = 0
  const count = (presses: number) => {
    actions += 1
    seconds += SECONDS.decide + (hand === 'keyboard' ? 0 : SECONDS.point) + presses
  }
  const find = (role: Role, name: Name) => page.getByRole(role, { name, exact: exact(name) })
  const enter = async (label: Name) => {
    const field = page.getByLabel(label, { exact: exact(label) })
    if (hand === 'keyboard') await tabTo(page, field)
    else if (hand === 'touch') await field.tap()
    else await field.click()
    await page.keyboard.press('ControlOrMeta+a')
    return field
  }
  const copies = (text: string) =>
    page.evaluate((value) => navigator.clipboard.writeText(value), text)
  return {
    page,
    get actions() {
      return actions
    },
    get effortSeconds() {
      return Math.round(seconds)
    },
    find,
    async tap(role, name) {
      const target = find(role, name)
      if (hand === 'pointer') await target.click()
      else if (hand === 'touch') await target.tap()
      else {
        await tabTo(page, target)
        await page.keyboard.press(/^(checkbox|radio|switch)$/.test(role) ? 'Space' : 'Enter')
      }
      count(SECONDS.press)
    },
    async write(label, text) {
      await enter(label)
      await types(page, text)
      count(text.length * SECONDS.key)
    },
    async paste(label, text) {
      await copies(text)
      await enter(label)
      await page.keyboard.press('ControlOrMeta+v')
      count(2 * SECONDS.key)
    },
    copies,
    async press(keys) {
      await page.keyboard.press(keys)
      count(keys.split('+').length * SECONDS.key)
    },
    async reads(role, name) {
      const text = await find(role, name).innerText()
      seconds += (text.trim().split(/\s+/).length / WORDS_A_MINUTE) * 60
      return text
    },
  }
}

/** Each key costs a page its whole round, so a long text is typed key by key only at its ends. */
async function types(page: Page, text: string): Promise<void> {
  const rest = text.length - KEYS_AT_AN_END
  if (rest <= KEYS_AT_AN_END) return page.keyboard.type(text)
  await page.keyboard.type(text.slice(0, KEYS_AT_AN_END))
  await page.keyboard.insertText(text.slice(KEYS_AT_AN_END, rest))
  await page.keyboard.type(text.slice(rest))
}

/** A string names the whole of a control's name; a pattern any part of it. */
function exact(name: Name): boolean {
  return typeof name === 'string'
}

/** Moves the focus with Tab until it is on the target, from wherever it is. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${target} cannot be reached with ${MOST_TABS} presses of Tab.`)
}
