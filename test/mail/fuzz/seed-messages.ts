import { outlookMessage, winmail } from '../../../src/mail/parse/outlook-packing.test-support.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const base64 = (text: string) =>
  btoa(String.fromCharCode(...utf8(text))).replace(/.{76}/g, '$&\r\n')

const head = [
  'Received: from out.harbour.example by mx.home.example with ESMTPS; Mon, 2 Mar 2026 09:05:09 +0100',
  'Authentication-Results: mx.home.example; spf=pass smtp.mailfrom=harbour.example; dkim=pass; dmarc=pass',
  'Message-ID: <m1@harbour.example>',
  'In-Reply-To: <q7@home.example>',
  'References: <q5@home.example> <q6@harbour.example> <q7@home.example>',
  'From: =?utf-8?q?In=C3=A9s_Okafor?= <ines@harbour.example>',
  'Reply-To: "People Team, Harbour" <jobs@harbour.example>',
  'To: Ada <ada@home.example>, Team: Sam <sam@home.example>, Kim <kim@home.example>;',
  'Date: Mon, 02 Mar 2026 09:05:07 +0100',
  'Subject: =?utf-8?q?Your_application_=E2=80=93_baker?=',
  'MIME-Version: 1.0',
]
const words = [
  'Dear Ada,',
  'thank you for your application as a baker and for the talk with Tom last week.',
  'Unfortunately we have decided to go on with other candidates, whose experience with sourdough is closer to what we need.',
  'We would like to keep your details on file and invite you to apply again.',
  'Kind regards',
  'Inés Okafor, People Team, Harbour Bakery',
  'This e-mail and its attachments are confidential and may be privileged.',
]
const quote = [
  'On Mon, 2 Mar 2026 at 08:00, Ada Example <ada@home.example> wrote:',
  '> Dear Inés, when may I expect an answer?',
  '>> We will write next week.',
]
const page = `<html><head><style>td{padding:1px}</style></head><body><div style="display:none;max-height:0">Preview &zwnj;&nbsp;&zwnj;</div><table><tr><td>${words.map((line) => `<p>${line}</p>`).join('')}</td></tr></table><a href="https://click.mailer.example/x?u=harbour.example">www.harbour.example</a><img src="https://mailer.example/1.gif" width=1><blockquote type="cite"><ul><li>one<li>two</ul></blockquote></body></html>`
const calendar = [
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VTIMEZONE',
  'TZID:Office',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:talk-1@harbour.example',
  'SUMMARY:Talk about the bakery\\, second',
  '  round',
  'DTSTART;TZID=Office:20260330T140000',
  'DURATION:PT45M',
  'ORGANIZER;CN="Okafor, Inés":mailto:ines@harbour.example',
  'DESCRIPTION:https://meet.google.com/abc-defg-hij',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

function part(type: string, body: string, ...heads: readonly string[]): string {
  return [`Content-Type: ${type}`, ...heads, '', body].join('\r\n')
}

function multipart(kind: string, boundary: string, ...parts: readonly string[]): string {
  const body = [...parts.map((one) => `--${boundary}\r\n${one}`), `--${boundary}--`].join('\r\n')
  return part(`multipart/${kind}; boundary="${boundary}"`, body)
}

const message = (content: string) => `${head.join('\r\n')}\r\n${content}\r\n`
const plain = part('text/plain; charset=utf-8', words.join('\r\n\r\n'))
const html = part('text/html; charset=utf-8', page)
const coded = part('text/html; charset="utf-8"', base64(page), 'Content-Transfer-Encoding: base64')
const quoted = part(
  'text/plain; charset=iso-8859-1; format=flowed; delsp=yes',
  words.join(' =\r\n').replaceAll('é', '=E9'),
  'Content-Transfer-Encoding: quoted-printable',
)
const invite = part(
  'text/calendar; method=REQUEST; charset=utf-8; name*0="talk."; name*1="ics"',
  base64(calendar),
  'Content-Transfer-Encoding: base64',
  'Content-Disposition: attachment; filename=talk.ics',
)
const forwarded = message(
  multipart(
    'mixed',
    'outer',
    part('text/plain', 'See below.'),
    part('message/rfc822', message(multipart('alternative', 'inner', quoted, html))),
  ),
)
const appended = (text: string) => part('text/plain; charset=utf-8', text)

/** Messages of our own of every shape that the reader knows. */
export const seedMessages: readonly Uint8Array[] = [
  ...[
    message(plain),
    message(quoted),
    message(coded),
    message(multipart('alternative', '=_alt', plain, html)),
    message(
      multipart('mixed', 'b', multipart('alternative', 'b-in', quoted, coded, invite), invite),
    ),
    message(
      multipart(
        'report',
        'r',
        plain,
        part('message/delivery-status', 'Status: 5.1.1'),
        part('message/rfc822', message(plain)),
      ),
    ),
    forwarded,
    message(appended([...words, '', ...quote].join('\r\n'))),
    message(
      appended(
        `fyi\r\n\r\n---------- Forwarded message ---------\r\nFrom: Inés <ines@harbour.example>\r\nDate: 2 March 2026\r\nSubject: Hello\r\n\r\n${words.join('\r\n')}`,
      ),
    ),
    `From ines@harbour.example Mon Mar  2 09:05:07 2026\r\n${message(plain)}\r\nFrom ada@home.example Tue Mar  3 09:05:07 2026\r\n${message(html)}`,
    `${utf8(message(plain)).length}\n${message(plain)}<?xml version="1.0"?>\n<plist version="1.0"><dict/></plist>\n`,
    page,
    words.join('\n'),
  ].map(utf8),
  outlookMessage(winmail.text(words.join('\r\n'))),
  outlookMessage(winmail.property(words.join('\r\n'))),
  outlookMessage(winmail.html(page)),
]
