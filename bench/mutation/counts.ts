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
}

export interface FileCounts extends Counts {
  /** The commit that was changed, as the document says it. */
  readonly commit: string
  /** Tells whether the file is still the same. */
  readonly text: string
}

export interface FolderCounts {
  readonly folder: string
  /** How many files there are to change. */
  readonly fileCount: number
  /** Of the files that were changed so far. */
  readonly counts: Readonly<Record<string, FileCounts>>
}

/** A file in which nothing can be changed counts nothing. */
export function countsOf({ files }: Report, file: string): Counts {
  const mutants = files[file]?.mutants ?? []
  const having = (status: string) => mutants.filter((mutant) => mutant.status === status).length
  const [noticed, endless] = [having('Killed'), having('Timeout')]
  return { noticed, endless, survived: having('Survived'), unreached: having('NoCoverage') }
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
