/**
 * The largest body of `POST /api/changes`, in bytes: a full set of the longest texts that fit a form
 * is about 10 MB. Larger imports go in several requests.
 */
export const MAX_CHANGES_BYTES = 16 * 1024 * 1024

/**
 * The largest vault file of `POST /api/restore`: 5 GB of attachments and as many records as anybody
 * has. It goes to the disk as it arrives.
 */
export const MAX_VAULT_FILE_BYTES = 8 * 1024 * 1024 * 1024

/** The largest body of a request that only asks for something to be done. */
export const MAX_ASKING_BYTES = 4 * 1024

/** The largest body that sets up a mailbox: up to 200 names of folders. */
export const MAX_MAILBOX_BYTES = 256 * 1024

/** The largest letter that is sent: 100,000 characters, whatever they are. */
export const MAX_LETTER_BYTES = 1024 * 1024

/** Open streams of revisions at once; a browser keeps one for all its tabs. */
export const MAX_REVISION_STREAMS = 32

/** Entries of history in one answer. */
export const MAX_HISTORY_ENTRIES = 1000

/** Texts of letters in one answer; one set that holds more still comes whole. */
export const MAX_TEXTS_PER_PAGE = 1000
