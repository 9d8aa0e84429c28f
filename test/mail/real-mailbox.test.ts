import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { MboxSplitter } from '../../src/mail/parse/mbox-splitter.ts'
import { parseMessage } from '../../src/mail/parse/parse-message.ts'

const corpus = process.env.ONWARD_CORPUS ?? join(import.meta.dirname, '../../../shared/data')
const mailbox = join(corpus, 'letters/mbox/sample200.mbox.gz')
const present = existsSync(mailbox)
const spaceless = (text: string | undefined) => (text ?? '').replace(/[\s>]+/g, '')

// Needs the real mailbox (see ONWARD_CORPUS); skipped where it is absent.
test.skipIf(!present)('reads a real mailbox as an independent parser does', async () => {
  const splitter = new MboxSplitter()
  const source = new Uint8Array(gunzipSync(readFileSync(mailbox)))
  const messages = [...splitter.push(source), ...splitter.end()]
  expect(messages.length).toBe(200)
  let sameWords = 0
  let sameDates = 0
  for (const [index, { bytes }] of messages.entries()) {
    const ours = parseMessage(bytes, index)
    const theirs = await PostalMime.parse(bytes)
    expect(ours.trouble).toBeNull()
    expect(ours.from?.address).toBe(theirs.from?.address)
    expect(ours.envelope?.attachments.length).toBe(theirs.attachments.length)
    if (ours.hadHtmlOnly || spaceless(ours.text) === spaceless(theirs.text)) sameWords += 1
    // Without a zone that parser takes the one of the machine, and Onward takes UTC.
    const date = theirs.headers.find(({ key }) => key === 'date')?.value ?? ''
    const hasZone = /[+-]\d{4}\b|\b[A-Z]{1,5}\)?$/.test(date.trim())
    if (!hasZone || ours.sentAt === (theirs.date ?? null)) sameDates += 1
  }
  // The rest differ where declared charsets or dates are broken and Onward mends them.
  expect(sameWords).toBeGreaterThanOrEqual(197)
  expect(sameDates).toBeGreaterThanOrEqual(198)
})
