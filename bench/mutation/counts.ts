import { isDrawn } from './draw.ts'

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

/** What became of the changes to one file that were tried. */
export interface Counts {
  readonly noticed: number
  /** The test did not end, which is noticed too. */
  readonly endless: number
  readonly survived: number
  readonly unreached: number
}

export interface FileCounts extends Counts {
  /** How many changes there are, tried or not. */
  readonly all: number
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

/** So many changes were tried. */
export const triedOf = ({ noticed, endless, survived, unreached }: Counts): number =>
  noticed + endless + survived + unreached

/** A file in which nothing can be changed counts nothing. Of each sort, what was drawn for this share. */
export function countsOf(
  { files }: Report,
  file: string,
  share: number,
): Counts & Pick<FileCounts, 'all'> {
  const mutants = files[file]?.mutants.filter(({ status }) => status !== 'Ignored') ?? []
  const drawn = mutants.filter(({ location: { start }, mutatorName, replacement }) =>
    isDrawn(
      { file, line: start.line - 1, column: start.column - 1, mutatorName, replacement },
      share,
    ),
  )
  const having = (status: string) => drawn.filter((mutant) => mutant.status === status).length
  return {
    all: mutants.length,
    noticed: having('Killed'),
    endless: having('Timeout'),
    survived: having('Survived'),
    unreached: having('NoCoverage'),
  }
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
