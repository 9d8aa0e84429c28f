import { checkedWords } from '../content/en/care-checked.ts'
import { daysBetween } from '../time/calendar.ts'
import { sayFullDate } from '../time/say.ts'

/** Whose words a row was compared with: the service's or office's own, a government's, or the law's. */
export type CheckedBy = keyof typeof checkedWords.against

/** How far the facts of a row have been compared with somebody who must know them. */
export type Checked =
  | {
      /**
       * The day (`YYYY-MM-DD`) on which the number or the time limit of the row was compared with a
       * saved copy of the page. Nobody rang it, and the copy can be older than that day.
       */
      readonly verifiedOn: string
      readonly verifiedBy: CheckedBy
      /** The address at which the saved page stood. */
      readonly source: string
    }
  | {
      /** Not compared yet; the row says so. */
      readonly verifiedOn: null
      /** Where it was published, by others than the service or a government. */
      readonly source: string
    }

/** After so many days, half a year, a row says that its comparison is old. Our choice. */
export const CHECK_AGAIN_DAYS = 183

/** A row whose facts stand on a saved copy of a page that must know them, at an address. */
export const compared = (verifiedBy: CheckedBy, verifiedOn: string, source: string): Checked => ({
  verifiedOn,
  verifiedBy,
  source,
})

/** A row that only others have published. */
export const notCompared = (source: string): Checked => ({ verifiedOn: null, source })

/** One short line on how a row was checked, as seen on a day (`YYYY-MM-DD`). */
export function sayChecked(checked: Checked, today: string): string {
  if (checked.verifiedOn === null) return checkedWords.unchecked
  const { verifiedBy, verifiedOn } = checked
  const said = checkedWords.compared(checkedWords.against[verifiedBy], sayFullDate(verifiedOn))
  const isOld = daysBetween(verifiedOn, today) > CHECK_AGAIN_DAYS
  return isOld ? `${said} ${checkedWords.old}` : said
}
