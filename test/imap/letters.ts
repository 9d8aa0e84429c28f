/** A message as a mail server holds it, of our own wording. `kind` says what it is about. */
export function message(
  n: number,
  kind: 'refusal' | 'arrived' | 'other',
  extra: { readonly from?: string; readonly attachmentBytes?: number } = {},
): string {
  const company = `Heron ${names[n % names.length]} ${Math.floor(n / names.length)}`
  const host = `heron${n}.example`
  const from = extra.from ?? `${company} Recruitment <jobs@${host}>`
  const { subject, text } = {
    refusal: {
      subject: 'Your application for Service Planner',
      text: `Dear Ines,\n\nThank you for applying for the position of Service Planner at ${company}. We are sorry to tell you that we will not be taking your application further.\n\nKind regards\n${company} Recruitment`,
    },
    arrived: {
      subject: 'Your application for Service Planner',
      text: `Dear Ines,\n\nThank you for applying for the position of Service Planner at ${company}. We have received your application and will review it in the coming weeks.\n\nKind regards\n${company} Recruitment`,
    },
    other: {
      subject: `Bread on day ${n}`,
      text: 'Hello Ines,\n\nthe loaf needs flour, water and salt, and then a night of rest. Bring your bowl on Sunday, and we bake together with the children after lunch.\n\nLove\nAunt Petra',
    },
  }[kind]
  const head = [
    `Message-ID: <m${n}@${host}>`,
    `From: ${kind === 'other' ? (extra.from ?? 'Petra <petra@family.example>') : from}`,
    'To: Ines <maria@mail.test>',
    `Subject: ${subject}`,
    `Date: ${new Date(Date.UTC(2026, 0, 1, 9, n)).toUTCString()}`,
    'MIME-Version: 1.0',
  ]
  const plain = ['Content-Type: text/plain; charset=utf-8', '', text, '']
  if (!extra.attachmentBytes) return [...head, ...plain].join('\r\n').replaceAll(/\r?\n/g, '\r\n')
  const line = 'QUJD'.repeat(19)
  const count = Math.ceil(extra.attachmentBytes / (line.length + 2))
  return [
    ...head,
    'Content-Type: multipart/mixed; boundary=part',
    '',
    '--part',
    ...plain,
    '--part',
    'Content-Type: application/pdf; name=terms.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    ...Array.from({ length: count }, () => line),
    '--part--',
    '',
  ]
    .join('\r\n')
    .replaceAll(/\r?\n/g, '\r\n')
}

const names = ['Ferries', 'Lamps', 'Rope', 'Sails', 'Glass', 'Maps', 'Clocks', 'Boats']
