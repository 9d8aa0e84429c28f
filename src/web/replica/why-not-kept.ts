import { type Problem, problem } from '../../core/result.ts'

/** Why a browser keeps nothing any more, by the error that it gave. */
export function whyNotKept(cause: unknown): Problem {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : ''
  switch (name) {
    case 'QuotaExceededError':
      return problem(
        'browser-full',
        'This browser has no room left to keep anything. Leave Onward’s program running while you write; once there is room, reload this page.',
      ).problem
    case 'VersionError':
      return problem(
        'newer-tab',
        'A newer version of Onward is open in this browser. Reload this page; until then leave Onward’s program running while you write.',
      ).problem
    default:
      return problem(
        'browser-closed',
        'This browser keeps nothing at the moment. Leave Onward’s program running while you write; reloading the page may help.',
      ).problem
  }
}
