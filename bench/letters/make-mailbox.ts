import { type Random, randomFrom } from '../random.ts'
import { makeMessage } from './make-message.ts'

/**
 * What 200 real messages of a public mailbox are made of (`letters/mbox` of the corpus): the share of
 * each structure, and lengths of the text at 0, 10, 25, 50, 75, 90, 95 and 100 of 100 messages.
 */
const shapes = [
  { share: 64, form: 'plain', chars: [66, 293, 581, 1076, 2278, 4799, 8620, 37072] },
  { share: 23, form: 'html', chars: [73, 332, 903, 3244, 8137, 11524, 13656, 18987] },
  { share: 7, form: 'alternative', chars: [304, 510, 510, 699, 2723, 5196, 9000, 14045] },
  { share: 3, form: 'signed', chars: [860, 900, 935, 992, 1398, 1398, 1398, 1398] },
  { share: 3, form: 'mixed', chars: [484, 600, 1026, 2281, 2524, 3000, 3390, 3390] },
] as const
const hundredShapes = shapes.flatMap((shape) => Array.from({ length: shape.share }, () => shape))
const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1]
/** Of 100 messages; a job search is a small part of a mailbox. */
const JOB_LETTERS = 3

const english = [
  'The kitchen tap drips again, and the plumber can only come on the first of the month.',
  'I have moved the tickets to the earlier train, so that we arrive before the shops close.',
  'Your parcel was handed over to the depot this morning and should reach you tomorrow.',
  'Does anybody know why the build stops as soon as the second disk is mounted?',
  'The patch below makes the parser skip empty lines; it was tested on two machines.',
  'Your statement for last month is ready. Sign in on our site to see it.',
  'Save a quarter of the price on garden chairs until Sunday, with free delivery to your door.',
  'Grandmother is well and sends her love; she asks whether the parcel with the quinces came.',
  'The meeting on Thursday starts ten minutes later, because the room is taken until then.',
  'In which version did that option change its name? The manual still has the old one.',
  'We have changed our terms of use. What changes for you stands on one page.',
  'The choir sings in the old church on Saturday; there is soup and bread afterwards.',
  'I agree with most of that, although the second point seems to rest on a single measurement.',
  'Our team of volunteers planted two hundred trees along the river path last weekend.',
  'Please find the invoice for the repair of your bicycle below. It is due in two weeks.',
  'The new release mends a fault by which long file names were cut off on some systems.',
]
/** Words that letters about jobs have too; about one in seven longer real messages has enough of them. */
const ambiguous = [
  'Please apply the patch and run the test again; the application stops at the same position.',
  'It is a good opportunity to see the seminar rooms, and the panel on bread is free.',
  'Her new job at the bakery starts in May, and she is looking for a flat nearby.',
  'Unfortunately the opening of the bridge was put off, as two hundred people work there.',
]
const german = [
  'Der Wasserhahn in der Küche tropft schon wieder, und der Klempner kommt erst am Ersten.',
  'Ihr Paket wurde heute früh an das Zustellzentrum übergeben und kommt voraussichtlich morgen.',
  'Die Rechnung für den Monat März steht in Ihrem Kundenkonto bereit.',
  'Am Samstag singt der Chor in der alten Kirche, danach gibt es Suppe und Brot.',
  'Weiß jemand, warum der Rechner beim zweiten Start kein Netz mehr findet?',
]
const subjects = [
  'Re: disk errors',
  'Your order is on its way',
  'Saturday',
  'Weekly news from the garden shop',
  'Rechnung für März',
  '[list] parser skips empty lines',
]

/** A length drawn as real ones are spread. */
function drawn(spread: readonly number[], chance: number): number {
  const place = shares.findIndex((share) => share > chance)
  const [low = 0, high = 0] = [spread[place - 1], spread[place]]
  const [from = 0, to = 1] = [shares[place - 1], shares[place]]
  return Math.round(low + ((chance - from) / (to - from)) * (high - low))
}

function prose(chars: number, random: Random): string[] {
  const others = random.below(8) === 0 ? german : english
  const sentences = random.below(6) === 0 ? [...others, ...ambiguous] : others
  const lines: string[] = []
  for (let length = 0; length < chars; ) {
    const line = random.pick(sentences)
    lines.push(line)
    length += line.length + 2
  }
  return lines
}

/** Plain mail often quotes what it answers: 15 of 100 lines do. */
function asPlain(lines: readonly string[], random: Random): string {
  const quotes = random.below(4) === 0
  return lines
    .map((line, place) => (quotes && place * 10 > lines.length * 4 ? `> ${line}` : line))
    .join('\r\n\r\n')
}

function asHtml(lines: readonly string[]): string {
  const rows = lines.map(
    (line, place) =>
      `<tr bgcolor="#${place % 2 ? 'f4f4f4' : 'ffffff'}"><td align="left" valign="top" style="padding:12px 24px;border-collapse:collapse;mso-table-lspace:0pt"><font face="Arial, Helvetica, sans-serif" size="2" color="#333333"><p style="margin:0 0 12px 0;line-height:20px">${line}</p></font><a href="https://click.mailer.example/c/${place}0a9f3e"><img src="https://img.mailer.example/${place}.gif" width="1" height="1" border="0"></a></td></tr>`,
  )
  return `<html><head><style>td{padding:0} a{color:#036}</style></head><body><div style="display:none">${lines[0] ?? ''}</div><table width="600" cellpadding="0">\r\n${rows.join('\r\n')}\r\n</table></body></html>`
}

function head(index: number, random: Random): string {
  return [
    'Return-Path: <bounce@list.example>',
    ...Array.from(
      { length: 3 + random.below(5) },
      (_, hop) =>
        `Received: from relay${hop}.example (relay${hop}.example [192.0.2.${hop}])\r\n\tby mx${hop}.example with ESMTP id ${index}x${hop}\r\n\tfor <ada@home.example>; Mon, 2 Mar 2026 09:0${hop}:00 +0000`,
    ),
    `Message-ID: <${index}@mail.example>`,
    `References: <${index - 2}@mail.example>\r\n\t<${index - 1}@mail.example>`,
    `From: "Robin Example ${index % 97}" <robin${index % 97}@mail.example>`,
    'To: Ada Example <ada@home.example>, list@list.example',
    `Date: Mon, ${String(1 + (index % 28)).padStart(2, '0')} Mar 2026 09:15:00 +0000`,
    `Subject: ${random.pick(subjects)}`,
    'X-Mailer: Example Mail 4.2',
    'MIME-Version: 1.0',
  ].join('\r\n')
}

const part = (type: string, body: string) => `Content-Type: ${type}\r\n\r\n${body}`

function multipart(kind: string, ...parts: readonly string[]): string {
  const body = parts.map((one) => `--=_part\r\n${one}\r\n`).join('')
  return part(`multipart/${kind}; boundary="=_part"`, `${body}--=_part--`)
}

/** Message `index` of the mailbox: mostly other mail, now and then a job letter. Wording of our own. */
export function mailboxMessage(index: number): string {
  const random = randomFrom(index + 7)
  if (random.below(100) < JOB_LETTERS) return makeMessage(index)
  const { form, chars } = random.pick(hundredShapes)
  const lines = prose(drawn(chars, random.next()), random)
  const plain = part('text/plain; charset=utf-8', asPlain(lines, random))
  const html = () => part('text/html; charset=utf-8', asHtml(lines))
  const file = `Content-Type: application/pgp-signature\r\n\r\n${'QUJDREVG'.repeat(60)}`
  const content = {
    plain: () => plain,
    html,
    alternative: () => multipart('alternative', plain, html()),
    signed: () => multipart('signed', plain, file),
    mixed: () => multipart('mixed', html(), file),
  }[form]()
  return `${head(index, random)}\r\n${content}`
}
