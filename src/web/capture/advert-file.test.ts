import { expect, test } from 'vitest'
import { readAdvertFile } from './advert-file.ts'

const page = `<html><head><title>Deck hand &ndash; Lindholm</title>
<link rel="canonical" href="https://lindholm.example/jobs/1"><script type="application/ld+json">{"@type":"JobPosting"}</script><style>p { color: red }</style></head>
<body class="x"><script>alert(1)</script><!-- hidden --><h1>Deck hand</h1><ul><li>Sea legs</li></ul></body></html>`

test('takes the words, the title and the link of a saved page, and nothing that could run', async () => {
  const read = await readAdvertFile(new File([page], 'job.html', { type: 'text/html' }))
  expect(read).toMatchObject({
    value: {
      title: 'Deck hand – Lindholm',
      link: 'https://lindholm.example/jobs/1',
      posting: '{"@type":"JobPosting"}',
    },
  })
  expect(read.ok && read.value.text).toBe('Deck hand\n\n• Sea legs')
})

test('takes a text as it is, also in an older encoding', async () => {
  const old = Uint8Array.from([0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68])
  expect(await readAdvertFile(new File([old], 'a.txt'))).toMatchObject({
    value: { text: 'Zürich' },
  })
})

test('says what to do with a file whose words it cannot read', async () => {
  const read = await readAdvertFile(new File(['\x7fELF\x00\x01'], 'advert.bin'))
  expect(read).toMatchObject({ ok: false, problem: { code: 'not-text' } })
})

test('takes no file that is too large for an advert', async () => {
  const read = await readAdvertFile(new File(['x'.repeat(2_100_000)], 'a.txt'))
  expect(read).toMatchObject({ ok: false, problem: { code: 'too-large' } })
})
