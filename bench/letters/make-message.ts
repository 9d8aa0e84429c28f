import { randomFrom } from '../random.ts'

const employers = ['Larkfield Press', 'Oakmere Clinic', 'Tidewell Foundry', 'Quillby Homes']
const roles = ['Proofreader', 'Planner', 'Analyst', 'Gardener', 'Buyer']
const endings = [
  'After careful thought we have decided to go on with other candidates, whose experience is closer to what the role needs.',
  'Thank you for your application. We have received it and will be in touch within two weeks.',
  'We would like to invite you to a conversation on Tuesday at 14:00 with two people of the team.',
  'The position has been filled. We would be glad to hear from you when we recruit again.',
]
const fillers = [
  'Thank you for the time and care that you put into your application.',
  'We read every page of what you sent us and spoke about it together.',
  'There were more good applications this time than we had expected.',
  'If anything is unclear, please write to the address below.',
]

/** One message as employers' systems send it: a plain and an HTML form, about 5 kB, CRLF. */
export function makeMessage(index: number): string {
  const { pick, below } = randomFrom(index + 1)
  const employer = pick(employers)
  const role = pick(roles)
  const lines = [
    'Dear Ada,',
    ...Array.from({ length: 2 + below(3) }, () => pick(fillers)),
    pick(endings),
    'Kind regards,',
    `${employer} Recruiting`,
  ]
  const boundary = `part-${index}-of-bench`
  const day = String(1 + (index % 28)).padStart(2, '0')
  return [
    `Message-ID: <${index}@bench.example>`,
    `From: "${employer} Recruiting" <jobs@employer.example>`,
    'To: Ada Example <ada@example.org>',
    `Date: Mon, ${day} Mar 2026 09:15:00 +0000`,
    `Subject: =?UTF-8?Q?Your_application_=E2=80=93_${role}?=`,
    ...Array.from({ length: 8 }, (_, hop) => `Received: from relay${hop}.example by mx.example`),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    ...lines.flatMap((line) => [softWrapped(line), '']),
    `--${boundary}`,
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<html><head><style>td { padding: 12px } .button { color: white }</style></head><body>',
    '<table width=3D"100%"><tr><td><img src=3D"https://employer.example/logo.png"></td></tr>',
    ...lines.map((line) => softWrapped(`<tr><td><p style=3D"margin: 0">${line}</p></td></tr>`)),
    '</table></body></html>',
    '',
    `--${boundary}--`,
  ].join('\r\n')
}

/** Broken into lines as quoted-printable wants it. */
function softWrapped(text: string): string {
  return text.match(/.{1,70}/g)?.join('=\r\n') ?? ''
}
