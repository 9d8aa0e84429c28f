/** A folder of a mailbox. */
export interface MailFolder {
  /** As the server calls it; this is what is asked for. */
  readonly name: string
  /** As a person reads it. */
  readonly label: string
  /** Its special use (RFC 6154) in lower case without the backslash, as "sent"; null where none is known. */
  readonly use: string | null
}

/** What folders are called that servers without special uses have; of mail programs in seven languages. */
const usesByName: readonly (readonly [use: string, names: RegExp])[] = [
  ['sent', /^(sent|sent (items|mail|messages)|gesendet.*|envoy|inviat|verzonden|enviad)/i],
  ['junk', /^(junk|spam|bulk|unerwünscht|indésirable|posta indesiderata|ongewenst|correo no)/i],
  ['drafts', /^(draft|entw[uü]rf|brouillon|borrador|bozze|concepten|rascunho)/i],
  [
    'trash',
    /^(trash|deleted|bin$|papierkorb|gelöscht|corbeille|papelera|cestino|prullenbak|lixo)/i,
  ],
  ['archive', /^(archive|archiv|archives|archivo|archivio|archief|arquivo)$/i],
]

/** A folder as a `LIST` answer describes it. */
export function folderOf(
  name: string,
  attributes: readonly string[],
  delimiter: string | null,
): MailFolder {
  const label = folderLabel(name)
  const last = (delimiter ? label.split(delimiter).at(-1) : label) ?? label
  const use =
    attributes
      .map((attribute) => attribute.replace(/^\\/, '').toLowerCase())
      .find((attribute) => knownUses.has(attribute)) ??
    (name.toUpperCase() === 'INBOX'
      ? 'inbox'
      : usesByName.find(([, names]) => names.test(last))?.[0])
  return { name, label, use: use ?? null }
}

const knownUses: ReadonlySet<string> = new Set([
  'all',
  'archive',
  'drafts',
  'flagged',
  'junk',
  'sent',
  'trash',
])

/**
 * The folders that are ticked before the person chooses: the inbox and the archive. Where archived mail
 * is only in a folder of all mail, as with Gmail, that one, since it holds the inbox too.
 */
export function sensibleFolders(folders: readonly MailFolder[]): readonly string[] {
  const named = (use: string) => folders.filter((folder) => folder.use === use)
  const archives = named('archive')
  const all = named('all')
  const chosen = archives.length === 0 && all.length > 0 ? all : [...named('inbox'), ...archives]
  return chosen.map(({ name }) => name)
}

/** A folder's name as a person reads it. */
export function folderLabel(name: string): string {
  return name.toUpperCase() === 'INBOX' ? 'Inbox' : decodeFolderName(name)
}

/** A name in modified UTF-7 (RFC 3501 section 5.1.3) as it reads; what is malformed stays as it is. */
function decodeFolderName(name: string): string {
  return name.replace(/&([A-Za-z0-9+,]*)-/g, (_whole, packed: string) => {
    if (packed === '') return '&'
    const bytes = Buffer.from(packed.replaceAll(',', '/'), 'base64')
    if (bytes.length === 0 || bytes.length % 2 === 1) return `&${packed}-`
    return bytes.swap16().toString('utf16le')
  })
}
