import { expect, test } from 'vitest'
import { htmlToText } from './html-to-text.ts'

const textOf = (html: string) => htmlToText(html).text

test('paragraphs, breaks and lists become lines', () => {
  const html = `<html><body><p>Dear Ada,</p><p>thank you<br>for coming.</p>
    <ul><li>first point</li><li>second&nbsp;point</li></ul><ol><li>one</li><li>two</li></ol><p>Kind regards</p></body></html>`
  expect(textOf(html)).toBe(
    'Dear Ada,\n\nthank you\nfor coming.\n\n- first point\n- second point\n\n1. one\n2. two\n\nKind regards',
  )
})

test('words in one line stay in one line, whatever marks them', () => {
  expect(
    textOf(
      '<p>We <b>can</b>not <a href="https://example.org/x">offer</a>&nbsp;<i>you</i> this.</p>',
    ),
  ).toBe('We cannot offer you this.')
})

test('cells of a row stand beside each other, rows below each other', () => {
  expect(
    textOf(
      '<table><tr><td>Role</td><td>Baker</td></tr><tr><td>Place</td><td>Leeds</td></tr></table>',
    ),
  ).toBe('Role Baker\nPlace Leeds')
})

test('scripts, styles, comments, titles and hidden previews are dropped', () => {
  const html = `<head><title>Mail</title><style>p { color: red }</style></head>
    <script>if (1 < 2) document.write("<p>planted</p>")</script>
    <!-- <p>commented</p> --><!--[if mso]><p>for one program</p><![endif]-->
    <div style="display:none;max-height:0">preview <div>of it</div></div><p>Hello</p><noscript>there</noscript>`
  expect(textOf(html)).toBe('Hello\n\nthere')
})

test('counts the images that would be fetched, and those from within do not count', () => {
  const html = `<img src="https://track.example/p.gif"><img src='//cdn.example/logo.png' alt="Logo">
    <img src="cid:part1"><img src="data:image/png;base64,AAAA"><td background="http://x.example/bg.png">
    <div style="background-image:url(https://x.example/a.png)">Words</div>`
  expect(htmlToText(html)).toMatchObject({ text: 'Words', remoteImages: 4 })
})

test('pictures give their description only where there are no other words', () => {
  expect(textOf('<img alt="We have filled this role." src="cid:a">')).toBe(
    'We have filled this role.',
  )
  expect(textOf('<img alt="Logo" src="cid:a"><p>Hello</p>')).toBe('Hello')
})

test('character references are decoded once, also without their semicolon', () => {
  expect(
    textOf(
      'M&uuml;ller &amp; S&#246;hne &#x2013; &euro;5 &hellip; &#150; AT&T &copy 2024 &bogus; &amp;lt;',
    ),
  ).toBe('Müller & Söhne – €5 … – AT&T © 2024 &bogus; &lt;')
})

test('a quoted letter keeps its marks, an indented paragraph gets none', () => {
  const html =
    '<p>No.</p><blockquote type="cite"><p>Any news?</p><p>Ada</p></blockquote><blockquote>indented</blockquote>'
  expect(textOf(html)).toBe('No.\n\n> Any news?\n>\n> Ada\n\nindented')
})

test.each([
  ['an unterminated quote', '<p title="never closed>One</p><p>Two</p>', 'Two'],
  ['an unterminated comment', '<p>One</p><!-- lost <p>Two</p>', 'Two'],
  ['an unterminated tag', '<p>One</p><p>Two</p><a href="x', 'Two'],
  ['a hidden element without an end', '<div style="display:none">One<p>Two</p>', 'Two'],
  ['a less-than sign in prose', 'salary < 30 and > Two', 'Two'],
])('words behind %s are kept', (_threat, html, kept) => {
  expect(textOf(html)).toContain(kept)
})

/** Each of these takes minutes where time grows with the square of the length. */
test.each([
  ['open tags', '<a'],
  ['comments', '<!--'],
  ['titles', '<title>'],
  ['quotes', '<a b="'],
  ['closed quotes', '<a b="">'],
  ['attributes', ' a = "" '],
  ['less-than signs', '<'],
  ['ampersands', '&#'],
  ['blockquotes', '<blockquote type=cite>x'],
  ['hidden parts', '<div style="display:none">'],
  ['spaces', '<p>   \n'],
  ['lists', '<ol><li>'],
  ['end tags', '</p'],
  ['instructions', '<?'],
])('a million characters of %s are read in linear time', (_threat, piece) => {
  const html = `<p ${piece.repeat(1_000_000 / piece.length)}`
  expect(textOf(html).length).toBeLessThan(20_000_000)
  expect(textOf(`${html}>`).length).toBeLessThan(20_000_000)
})
