import { describe, expect, test } from 'vitest'
import type { Batch } from './messages.ts'
import { readFiles } from './read-files.ts'

const letter = (number: number): string =>
  [
    'From MAILER-DAEMON Thu Jan 01 09:00:00 2026',
    'From: Marrow & Pike <jobs@marrow.example>',
    `Subject: Your application ${number}`,
    `Message-ID: <m${number}@marrow.example>`,
    '',
    'Thank you for applying. We have received your application.',
    '',
    '',
  ].join('\n')
const mailbox = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, number) => letter(from + number)).join('')

/** A file whose stream comes in one piece, as browsers give the first megabytes. */
class ReadAtOnce extends File {
  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const whole = this.arrayBuffer()
    return new ReadableStream({
      async start(controller) {
        controller.enqueue(new Uint8Array(await whole))
        controller.close()
      },
    })
  }
}

async function read(files: readonly File[], skip = 0) {
  const batches: Batch[] = []
  const reading = readFiles(files, { zone: 'Europe/Dublin', skip })
  for (;;) {
    const { done, value } = await reading.next()
    if (done) return { batches, problem: value, messages: batches.flatMap((each) => each.messages) }
    batches.push(value)
  }
}

describe('letters of files', () => {
  test('come in batches of at most a hundred, with how far the files are read', async () => {
    const file = new File([mailbox(230)], 'archive.mbox')
    const { batches, messages, problem } = await read([file])
    expect(messages).toHaveLength(230)
    expect(Math.max(...batches.map((batch) => batch.messages.length))).toBeLessThanOrEqual(100)
    expect(batches.at(-1)?.doneBytes).toBe(file.size)
    expect(problem).toBeNull()
    expect(messages[7]?.letter).toMatchObject({ subject: 'Your application 7' })
  })

  test('are told of as far as they are read, not as far as the browser is ahead', async () => {
    const file = new ReadAtOnce([mailbox(1500)], 'archive.mbox')
    const reading = readFiles([file], { zone: 'Europe/Dublin', skip: 0 })
    const { value } = await reading.next()
    await reading.return(null)
    expect((value as Batch).doneBytes).toBeLessThan(file.size / 2)
  })

  test('go on behind those that were read before, with the same ids', async () => {
    const file = new File([mailbox(30)], 'archive.mbox')
    const all = (await read([file])).messages.map(({ letterId }) => letterId)
    const rest = (await read([file], 12)).messages.map(({ letterId }) => letterId)
    expect(rest).toEqual(all.slice(12))
    expect(new Set(all).size).toBe(30)
  })

  test('of several files come one after another; one without a letter stops nothing', async () => {
    const single = letter(100).replace(/^From .*\n/, '')
    const files = [
      new File([mailbox(2)], 'a.mbox'),
      new File(['%PDF-1.7'], 'b.pdf'),
      new File([single], 'c.eml'),
    ]
    const { messages, problem } = await read(files)
    expect(messages.map(({ letter }) => letter.subject)).toEqual([
      'Your application 0',
      'Your application 1',
      'Your application 100',
    ])
    expect(problem).toContain('This is a PDF')
  })
})
