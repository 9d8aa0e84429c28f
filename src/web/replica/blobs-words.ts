import { problem } from '../../core/result.ts'

export const starting = problem('starting', 'Onward is still opening your records. Try again.')
export const serverAway = problem(
  'server-away',
  'This file is not in this browser, and Onward’s program does not answer. Start it, then open the file again.',
)
export const signedOut = problem(
  'signed-out',
  'This file is not in this browser, and this page has lost its key. Run “npm start” again, then open the file.',
)
export const notHere = problem(
  'not-here',
  'This file is still on its way from the browser in which it was added. Open Onward there and leave it open for a while. If that browser is gone, bring a copy of your records back in Settings, or add the file again; its name is kept.',
)
export const lost = problem(
  'not-here',
  'The content of this file is not in this browser any more. Its name is kept. If you have a copy of your records, bring it back in Settings; or add the file again.',
)
export const damaged = problem(
  'blob-damaged',
  'This file is damaged and could not be opened. Nothing of it was shown; if you have it elsewhere, add it again.',
)
export const unreadable = (name: string) =>
  problem(
    'unreadable',
    `“${name}” could not be read. It may have been moved or changed just now. It was not added; choose it again.`,
  )
export const browserFull = (name: string) =>
  problem(
    'browser-full',
    `This browser has no room left for “${name}”. It was not added and stays where it is. Make room on this device, then add it again.`,
  )
export const notSent = (name: string) =>
  problem(
    'not-sent',
    `This browser keeps nothing, and Onward’s program did not answer, so “${name}” was not added. Start the program, then add it again.`,
  )
