import { problem, type Result } from '../../core/result.ts'

/** Why a document could not be read; `message` is for the person. */
export type ReadCode =
  | 'too-large'
  | 'empty'
  | 'no-text'
  | 'password'
  | 'broken'
  | 'unpacks-too-large'
  | 'rich-text'
  | 'old-word'
  | 'picture'
  | 'not-a-document'
  | 'too-slow'

const messages: Readonly<Record<ReadCode, string>> = {
  'too-large':
    'This file is larger than 20 MB, more than Onward opens here. Nothing was changed. Save it without its pictures, or paste its text.',
  empty:
    'There is nothing in this file. Nothing was changed. Choose another one, or paste the text.',
  'no-text':
    'No text could be read in this file; perhaps it is a scan, which is a picture of words. Nothing was changed. Open it, copy the text and paste it, or choose the file that it was printed from.',
  password:
    'This file is locked with a password, so nothing was read. Open it, save it without the password and choose that file.',
  broken:
    'This file is damaged or not whole, so nothing was read. Open it in the program that made it, save it anew and choose that file.',
  'unpacks-too-large':
    'This file unpacks to far more than a document of words, so Onward stopped. Nothing was changed. Paste the text instead.',
  'rich-text':
    'This is rich text (RTF), which Onward does not read. Nothing was changed. Open it in Word, Pages or LibreOffice and save it as DOCX or PDF, or paste the text.',
  'old-word':
    'This is a document of an older Word (.doc), which Onward does not read. Nothing was changed. Open it, save it as DOCX or PDF and choose that file.',
  picture:
    'This is a picture, and Onward does not read words in pictures. Nothing was changed. Choose the document that it was made from, or type the words.',
  'not-a-document':
    'This is not a document that Onward reads. Nothing was changed. Choose a PDF, a Word file (DOCX), a web page or plain text, or paste the words.',
  'too-slow':
    'Reading this file took too long, so Onward stopped. Nothing was changed. Paste the text instead.',
}

export interface ReadProblem {
  readonly code: ReadCode
  readonly message: string
}

export function unread(code: ReadCode): Result<never, ReadProblem> {
  return problem(code, messages[code])
}
