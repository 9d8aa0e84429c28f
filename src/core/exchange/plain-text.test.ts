import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test('an advert of a web page becomes words and lines', () => {
  expect(
    plainText(
      '<h2>The job</h2><p>Plan &amp; route&nbsp;buses&#46;</p><ul><li>Two <b>depots</b></li></ul>',
    ),
  ).toBe('The job\nPlan & route buses.\n\n• Two depots')
})

test.each(['a < b and c > d', '5 <3', 'one\n\n\n\ntwo'])(
  'a plain text stays as it is: %j',
  (text) => {
    expect(plainText(text)).toBe(text)
  },
)

test('scripts go with what is in them', () => {
  expect(plainText('<p>a</p><script>alert(1)</script><a href="x">b</a>')).toBe('a\nb')
})
