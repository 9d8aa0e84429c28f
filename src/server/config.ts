import { ok, type Problem, problem, type Result } from '../core/result.ts'

/** Fixed, because browsers keep records and permissions per port. */
export const DEFAULT_PORT = 4184
export const LAST_PORT = 65_535

export interface Config {
  readonly port: number
  /** False when the link shall only be printed. */
  readonly opensBrowser: boolean
}

/** Reads `ONWARD_PORT` and `ONWARD_NO_BROWSER`. Problem: `invalid-port`. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): Result<Config, Problem> {
  const text = env.ONWARD_PORT || String(DEFAULT_PORT)
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > LAST_PORT) {
    return problem(
      'invalid-port',
      `ONWARD_PORT is “${text}”, but a port is a number up to ${LAST_PORT}.`,
    )
  }
  const hasScreen =
    platform === 'darwin' ||
    platform === 'win32' ||
    Boolean(env.DISPLAY) ||
    Boolean(env.WAYLAND_DISPLAY)
  return ok({ port, opensBrowser: hasScreen && !env.ONWARD_NO_BROWSER })
}
