import { NotAnAnswer, type RawAnswer } from './answer.ts'
import { imapLimits } from './limits.ts'

const LINE_END = 10
const LITERAL = /\{(\d{1,15})\}$/

/** Parts what a mail server sends into answers, in the memory of one. */
export class AnswerReader {
  #line: Buffer[] = []
  #lineBytes = 0
  #texts: string[] = []
  #textBytes = 0
  #literals: Uint8Array[] = []
  #literal: { readonly bytes: Buffer; filled: number } | null = null

  /** True where nothing of a further answer has come. */
  get isEmpty(): boolean {
    return this.#lineBytes === 0 && this.#texts.length === 0
  }

  /** The answers that are whole with these bytes. Throws `NotAnAnswer` beyond the limits. */
  push(chunk: Buffer): readonly RawAnswer[] {
    const answers: RawAnswer[] = []
    for (let at = 0; at < chunk.length; ) {
      if (this.#literal) {
        at += this.#fill(this.#literal, chunk.subarray(at))
        continue
      }
      const end = chunk.indexOf(LINE_END, at)
      const part = chunk.subarray(at, end < 0 ? chunk.length : end + 1)
      at += part.length
      this.#line.push(part)
      this.#lineBytes += part.length
      if (this.#textBytes + this.#lineBytes > imapLimits.answerBytes) {
        throw new NotAnAnswer('an answer too long')
      }
      if (end < 0) break
      const answer = this.#endLine()
      if (answer) answers.push(answer)
    }
    return answers
  }

  #fill(literal: { readonly bytes: Buffer; filled: number }, from: Buffer): number {
    const part = from.subarray(0, literal.bytes.length - literal.filled)
    part.copy(literal.bytes, literal.filled)
    literal.filled += part.length
    if (literal.filled === literal.bytes.length) {
      this.#literals.push(literal.bytes)
      this.#literal = null
    }
    return part.length
  }

  #endLine(): RawAnswer | null {
    const text = Buffer.concat(this.#line)
      .toString('latin1')
      .replace(/\r?\n$/, '')
    this.#textBytes += this.#lineBytes
    this.#line = []
    this.#lineBytes = 0
    this.#texts.push(text)
    const size = LITERAL.exec(text)?.[1]
    if (size !== undefined) {
      const sizeBytes = Number(size)
      if (sizeBytes > imapLimits.literalBytes) throw new NotAnAnswer('a literal too large')
      if (sizeBytes === 0) this.#literals.push(new Uint8Array())
      else this.#literal = { bytes: Buffer.alloc(sizeBytes), filled: 0 }
      return null
    }
    const answer = { texts: this.#texts, literals: this.#literals }
    this.#texts = []
    this.#textBytes = 0
    this.#literals = []
    return answer
  }
}
