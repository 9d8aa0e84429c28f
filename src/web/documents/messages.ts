import type { DocumentText } from '../../core/materials/document-text.ts'
import type { PrintedDocument } from '../../core/materials/printed.ts'
import type { Problem, Result } from '../../core/result.ts'
import type { Template } from '../../documents/write/looks.ts'

/** How a document is written. */
export interface Writing {
  readonly format: 'pdf' | 'docx'
  readonly template: Template
}

export interface ToReader {
  readonly file: File
}
export type FromReader = Result<DocumentText, Problem>

export interface ToWriter extends Writing {
  /** The answer carries it too. */
  readonly number: number
  readonly printed: PrintedDocument
}
export interface FromWriter {
  readonly number: number
  readonly written: Result<Uint8Array<ArrayBuffer>>
}
