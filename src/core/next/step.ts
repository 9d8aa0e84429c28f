/** One thing to do next, always with why and from where. */
export interface Step {
  /** The id of the rule that proposes it. */
  readonly rule: string
  /** What it is about (a record's id); null where the rule speaks of nothing in particular. */
  readonly about: string | null
  readonly title: string
  readonly because: string
  readonly minutes: number
  /** Where in the app it is done. */
  readonly path: string
  readonly button: string
  /** A few words after the title in the short list: "closes Sunday". */
  readonly detail: string | null
}
export interface WeekLine {
  readonly on: string
  /** "Mon", "Today". */
  readonly day: string
  readonly isToday: boolean
  readonly text: string
  readonly time: string | null
  readonly done: boolean
  readonly path: string
}
export interface Today {
  readonly state: 'first' | 'gentle' | 'ordinary' | 'nothing'
  readonly sentence: string
  /** The gentle state's second line: the drafted line to a friend, ready to send; null otherwise. */
  readonly line: { readonly text: string; readonly personName: string | null } | null
  readonly step: Step | null
  /** At most three. */
  readonly smaller: readonly Step[]
  readonly week: readonly WeekLine[]
  readonly wins: readonly { readonly id: string; readonly text: string; readonly on: string }[]
  /** "Tomorrow at 9:30 there is one thing, ten minutes long." */
  readonly tomorrow: string | null
}
