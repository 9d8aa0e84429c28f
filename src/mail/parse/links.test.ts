import { expect, test } from 'vitest'
import { htmlToText } from './html-to-text.ts'

test('keeps where links lead, beside the words they stand under', () => {
  expect(
    htmlToText(
      '<p>See <a href="https://click.mailer.example/c?u=1&amp;v=2">www.harbour<b>.example</b></a> or <a href="mailto:a@b.example">write</a> <a name="top">up</a></p>',
    ).links,
  ).toEqual([{ text: 'www.harbour.example', url: 'https://click.mailer.example/c?u=1&v=2' }])
})

test('a link that is never closed ends with the next one', () => {
  const { links } = htmlToText('<a href="https://a.example/">one <a href="http://b.example/">two')
  expect(links).toEqual([
    { text: 'one', url: 'https://a.example/' },
    { text: 'two', url: 'http://b.example/' },
  ])
})

test.each([
  ['display', 'display:none'],
  ['height', 'max-height:0px; overflow:hidden'],
  ['transparency', 'opacity: 0'],
])('a line hidden by %s for the list of letters is left out', (_how, style) => {
  expect(htmlToText(`<div style="${style}">Preview</div><p>Words</p>`).text).toBe('Words')
})

test('what is nearly transparent is shown, and fillers without a shape are gone', () => {
  expect(htmlToText('<p style="opacity:0.9">Words</p>').text).toBe('Words')
  expect(htmlToText('<p>Pre&zwnj;&shy;view &#847;&zwnj; &#8199;&#847; end</p>').text).toBe(
    'Preview   end'.replace(/ +/, ' \u2007 '),
  )
})
