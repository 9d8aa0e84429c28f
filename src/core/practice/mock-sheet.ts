import { friendWords } from '../content/en/mock.ts'
import type { MockPage } from './mock-view.ts'

/**
 * The sheet for whoever plays the interviewer, as one HTML file that needs nothing else: questions, what is
 * behind each, what answers look like, and room for numbers. No script, nothing of the person’s notes.
 */
export function friendSheet({ name, questions }: Pick<MockPage, 'name' | 'questions'>): string {
  const body = [
    `<h1>${inHtml(`${friendWords.title}: ${name}`)}</h1>`,
    ...friendWords.intro.map((line) => `<p>${inHtml(line)}</p>`),
    '<ol>',
    ...questions.map(({ text, after, anchors }) =>
      [
        `<li><h2>${inHtml(text)}</h2>`,
        `<p class="after">${inHtml(friendWords.behind(after))}</p>`,
        '<ol class="anchors">',
        ...anchors.map((line) => `<li>${inHtml(line)}</li>`),
        '</ol>',
        `<p class="room">${inHtml(friendWords.rating)}: <span></span></p>`,
        `<p class="room wide">${inHtml(friendWords.note)}: <span></span></p></li>`,
      ].join('\n'),
    ),
    '</ol>',
    ...[friendWords.keep, friendWords.change, friendWords.name].map(
      (line) => `<p class="room wide">${inHtml(line)}: <span></span></p>`,
    ),
  ]
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${inHtml(friendWords.title)}</title>`,
    `<style>${STYLE}</style></head><body>`,
    ...body,
    '</body></html>',
    '',
  ].join('\n')
}

const STYLE =
  'body{font:16px/1.5 Georgia,serif;max-width:42em;margin:2em auto;padding:0 1em;color:#1f2328;background:#fff}' +
  'h1{font-size:1.5em}h2{font-size:1.1em;margin:0 0 .2em}body>ol>li{margin:1.6em 0;break-inside:avoid}' +
  '.after{color:#514c44;margin:.2em 0}.anchors{font:14px/1.4 sans-serif}' +
  '.room{display:flex;gap:.5em;align-items:end;margin:.8em 0}.room span{border-bottom:1px solid #514c44;min-width:3em;height:1.4em}' +
  '.room.wide span{flex:1}'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function inHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}
