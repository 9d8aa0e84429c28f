import type { DocumentText } from '../../core/materials/document-text.ts'
import type { PrintedDocument } from '../../core/materials/printed.ts'
import type { Result } from '../../core/result.ts'
import type { ReadProblem } from '../../documents/read/read-problem.ts'
import type { Template } from '../../documents/write/looks.ts'

/** How a document is written. */
export interface Writing {
  readonly format: 'pdf' | 'docx'
  readonly template: Template
  /** Of the file, without its ending. */
  readonly name?: string
}

export interface ToReader {
  readonly file: File
}
/** Under a name of its own: the engine that reads PDF says things of its own on the same line. */
export interface FromReader {
  readonly read: Result<DocumentText, ReadProblem>
}

export interface ToWriter extends Omit<Writing, 'name'> {
  /** The answer carries it too. */
  readonly number: number
  readonly printed: PrintedDocument
}
export interface FromWriter {
  readonly number: number
  readonly written: Result<Uint8Array<ArrayBuffer>>
}
