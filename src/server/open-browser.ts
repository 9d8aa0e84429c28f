import { spawn } from 'node:child_process'

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Asks the desktop to open a link. True when a program took it; it may still show nothing. */
export function openBrowser(link: string, platform: NodeJS.Platform): Promise<boolean> {
  const [command, ...first] = openers[platform] ?? ['xdg-open']
  return new Promise((resolve) => {
    const opener = spawn(command, [...first, link], { stdio: 'ignore', detached: true })
    opener.once('error', () => resolve(false))
    opener.once('spawn', () => {
      opener.unref()
      resolve(true)
    })
  })
}
