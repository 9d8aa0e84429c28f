import type { VaultFileProblem } from '../../core/protocol/decode-vault-file.ts'

/** Thrown while a vault file is read that is not whole; `problem` says it for a person. */
export class VaultFileError extends Error {
  readonly problem: VaultFileProblem

  constructor(problem: VaultFileProblem, options?: { readonly cause: unknown }) {
    super(problem.message, options)
    this.name = 'VaultFileError'
    this.problem = problem
  }
}
