/** The part of Stryker's report (mutation-testing-report-schema) that is counted here. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
}

interface Mutant {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  readonly location: { readonly start: { readonly line: number; readonly column: number } }
}

/** What became of the changes to one file. */
export interface Counts {
  readonly noticed: number
  /** The test did not end, which is noticed too. */
  readonly endless: number
  readonly survived: number
  readonly unreached: number
  /** The commit that was changed, as the document says it. */
  readonly commit: string
}

export interface FolderCounts {
  readonly folder: string
  /** How many files there are to change. */
  readonly fileCount: number
  /** Of the files that were changed so far. */
  readonly counts: Readonly<Record<string, Counts>>
}

export function countsOf({ files }: Report, commit: string): Record<string, Counts> {
  const rows = Object.entries(files).map(([file, { mutants }]): [string, Counts] => {
    const having = (status: string) => mutants.filter((mutant) => mutant.status === status).length
    const [noticed, endless] = [having('Killed'), having('Timeout')]
    const [survived, unreached] = [having('Survived'), having('NoCoverage')]
    return [file, { noticed, endless, survived, unreached, commit }]
  })
  return Object.fromEntries(rows)
}

/** One line for each change that no test noticed: where it is and what stood there instead. */
export function survivorsOf({ files }: Report): readonly string[] {
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location: { start }, status, mutatorName, replacement = '' }) => {
        const where = `${file}:${start.line}:${start.column}`
        const instead = replacement.replace(/\s+/g, ' ').slice(0, 100)
        return `${status.padEnd(11)}${where} ${mutatorName}: ${instead}`
      }),
  )
}
