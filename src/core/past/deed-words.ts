/**
 * What each kind of change is in words, by the intent of its set. What stands in braces gives way to the
 * name of the record, where that is known. An intent that is not here is told in general words.
 */
export const deeds: Readonly<Record<string, string>> = {
  'add-application': 'You added {an application}',
  'edit-application': 'You changed {an application}',
  'remove-application': 'You removed {an application}',
  'change-many': 'You changed several applications at once',
  'remove-many': 'You removed several applications at once',
  'keep-view': 'You kept {a view} of your applications',
  'rename-view': 'You gave {a view} of your applications another name',
  'remove-view': 'You removed {a view} of your applications',
  'move-application': 'You moved {an application} to another stage',
  'add-event': 'You added what happened with {an application}',
  'edit-event': 'You changed what happened with {an application}',
  'remove-event': 'You removed something that happened with {an application}',
  told: 'You noted how it ended with {an application}',
  'open-recovery': 'You opened what comes after a no from {an employer}',
  'read-letter': 'Onward read {a letter}',
  'confirm-reading': 'You confirmed what a letter says',
  'forget-learnt': 'You had Onward forget something that it had learnt',
  'keep-letter': 'You kept the draft of {a letter}',
  'letter-sent': 'You noted {a letter} as sent',
  answer: 'You noted what came of {a letter}',
  'remove-letter': 'You removed {a letter}',
  'letters-in': 'You brought in letters from {a mailbox}',
  'keep-found': 'You kept what letters say about {an application}',
  'correct-found': 'You put right what letters say about {an application}',
  'leave-out': 'You left out {a letter}',
  'wait-again': 'You let letters about {an application} wait again',
  'check-in': 'You noted how it was',
  'not-now': 'You put something off',
  'skip-beat': 'You left something out',
  'move-beat': 'You moved something to another morning',
  'open-beat': 'You opened something again',
  'look-back': 'You wrote in the look back at {a no}',
  'look-back-done': 'You closed the look back at {a no}',
  'add-cause': 'You added what may have decided {a no}',
  'sort-cause': 'You sorted what may have decided {a no}',
  'remove-cause': 'You removed something that may have decided {a no}',
  'add-fit': 'You noted how {a job} fitted',
  'remove-fit': 'You removed a note on how {a job} fitted',
  'add-question': 'You kept a question that threw you',
  'remove-question': 'You removed a question that threw you',
  'add-point': 'You kept {a point of feedback}',
  'sort-point': 'You sorted {a point of feedback}',
  'remove-point': 'You removed {a point of feedback}',
  'learn-done': 'You left the feedback as it is',
  'write-page': 'You wrote {a page}',
  'tell-a-friend': 'You wrote what you would tell a friend',
  'be-with-someone': 'You noted that you were with someone',
  breathe: 'You breathed for a few minutes',
  'remove-note': 'You removed {something} from your journal',
  'add-action': 'You planned {a step}',
  'finish-action': 'You finished {a step}',
  'drop-action': 'You let {a step} go',
  'remove-action': 'You removed {a step}',
  dismiss: 'You put a suggestion away',
  'add-person': 'You put {someone} on your list',
  'edit-person': 'You changed what is known about {someone}',
  'remove-person': 'You took {someone} off your list',
  'change-settings': 'You changed a setting',
  'go-gently': 'You chose how gently Onward goes',
  'add-file': 'You added {a file}',
  'rename-file': 'You gave {a file} another name',
  'remove-file': 'You removed {a file}',
  'show-example': 'You let the example be shown',
  'remove-example': 'You removed the example',
  'bring-back': 'You brought {something} back',
  'earlier-version': 'You went back to an earlier version of {something}',
  'delete-for-good': 'You deleted {something} for good',
  undo: 'You undid a change of {something}',
  redo: 'You made a change of {something} again',
  'put-back': 'Onward put {something} back that was missing from its file',
  keys: 'You changed how your records are sealed',
  reseal: 'Onward sealed {records} anew',
  restore: 'You restored your records from a copy',
  import: 'You brought in {records from a file}',
  'bring-in': 'You brought in {applications or people from a file}',
}

const unknown = 'You changed {something}'
const inBraces = /\{([^}]*)\}/

/** What was done, as it stands after a colon: "you added an application". */
export function deedWords(intent: string): string {
  const words = deedSentence(intent, null)
  return words.replace(/^You/, 'you')
}

/** What was done, without a full stop: "You added Tarn Water". `name` is null where it is not known. */
export function deedSentence(intent: string, name: string | null): string {
  const words = deeds[intent] ?? unknown
  return words.replace(inBraces, (_, general: string) => name ?? general)
}
