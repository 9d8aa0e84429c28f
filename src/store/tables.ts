/**
 * What `content` is: a body, a sealed body, or nothing because the record was deleted; `purged`: deleted
 * for good, so that its history is empty too.
 */
export type Form = 'plain' | 'sealed' | 'deleted' | 'purged'

/**
 * What was decided in the database and is still to be done outside it, each with all before it:
 * nothing; `let-go`: logs and automatic backups may still hold purged bodies; `retire-key`: the
 * device's key goes; `erase`: attachments go too.
 */
export type LeftToDo = '' | 'let-go' | 'retire-key' | 'erase'

export interface VaultsTable {
  owner: string
  vault_id: string
  epoch: number
  revision: number
  /** The last epoch that was begun by erasing, 0 for none. */
  erased_epoch: number
  left_to_do: LeftToDo
  /** Grows each time that something is left to do, so that what is done is not taken for what came later. */
  left_count: number
  /** The id of the device's key once it was retired, empty before. */
  retired_key: string
}

/** `content` is the JSON of the body or of the sealed body, exactly as it came; null when deleted. */
export interface RecordsTable {
  owner: string
  kind: string
  id: string
  version: number
  schema: number
  updated_at: string
  revision: number
  form: Form
  content: string | null
}

/** `recorded_at` is the store's own clock; `at` is what the maker of the set said. */
export interface ChangeSetsTable {
  owner: string
  id: string
  revision: number
  digest: string | null
  actor: string
  intent: string
  at: string
  undoes: string | null
  recorded_at: string
}

/**
 * Every version that a record ever had. `content` is filled in when a later version replaces it
 * (`superseded_at`) and emptied 30 days after that; the present content is in `records` alone.
 */
export interface HistoryTable {
  owner: string
  kind: string
  id: string
  version: number
  revision: number
  schema: number
  updated_at: string
  form: Form
  superseded_at: string | null
  content: string | null
}

/** `owner` is first in every key, so that hosts can shard and guard by it. */
export interface Tables {
  vaults: VaultsTable
  records: RecordsTable
  change_sets: ChangeSetsTable
  history: HistoryTable
}
