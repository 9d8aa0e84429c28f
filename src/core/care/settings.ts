import type { Change } from '../vault/change.ts'
import { createOrReplace } from '../vault/edit.ts'
import { SETTINGS_ID, type Settings, settingsKind } from '../vault/kinds/settings.ts'
import type { Vault } from '../vault/vault.ts'

/** When something that waits for the morning comes back, unless the person chose otherwise. */
export const DEFAULT_MORNING = '09:30'

/** The settings, empty where nothing was ever set. */
export function settingsOf(vault: Vault): Settings {
  return vault.get(settingsKind, SETTINGS_ID)?.body ?? {}
}

/** The person's morning time, `HH:MM`. */
export function morningTime(vault: Vault): string {
  return settingsOf(vault).morning ?? DEFAULT_MORNING
}

/** The change that sets some settings; a field that is undefined is taken out. */
export function changeSettings(vault: Vault, fields: Partial<Settings>): Change {
  const body = { ...settingsOf(vault), ...fields }
  for (const [name, value] of Object.entries(body)) if (value === undefined) delete body[name]
  return createOrReplace(vault, settingsKind, SETTINGS_ID, body)
}
