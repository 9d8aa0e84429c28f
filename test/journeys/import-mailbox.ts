/** A mailbox of our own wording: a past search among other mail, as an export of it looks. */

interface Message {
  readonly id: string
  readonly from: string
  readonly on: string
  readonly subject: string
  readonly text: string
}

const employers = [
  ['Osprey Couriers', 'Route Analyst'],
  ['Tidewell Housing', 'Service Coordinator'],
  ['Marrow & Pike', 'Operations Coordinator'],
  ['Corrie Bay Council', 'Transport Officer'],
  ['Halden Rail', 'Timetable Planner'],
  ['Fennick Health Trust', 'Rota Planner'],
  ['Tarn Water', 'Field Planner'],
  ['Calder Freight', 'Depot Scheduler'],
  ['Nantmor Buses', 'Network Planner'],
  ['Kestrel Foods', 'Stock Controller'],
  ['Elmbridge Press', 'Print Scheduler'],
  ['Sorrel Energy', 'Works Planner'],
] as const

/** Employers of the mailbox, those with a no first. */
export const applied = employers.length

const hostOf = (company: string): string =>
  `${company.toLowerCase().replace(/[^a-z]+/g, '-')}.example`
const dayOf = (day: number): string => new Date(Date.UTC(2026, 0, day, 9)).toUTCString()

/** Twelve applications, five of them with a no of January, and 38 messages about other things. */
export function mailbox(): string {
  const messages: Message[] = []
  employers.forEach(([company, role], index) => {
    const from = `${company} Recruitment <jobs@${hostOf(company)}>`
    const head = { from, subject: `Your application for ${role}` }
    messages.push({
      ...head,
      id: `arrived-${index}`,
      on: dayOf(3 + index),
      text: `Dear Ines,\n\nThank you for applying for the position of ${role} at ${company}. We have received your application and will read it in the coming weeks.\n\nKind regards\n${company} Recruitment`,
    })
    if (index < 5) messages.push({ ...head, ...refusal(index), on: dayOf(20 + index) })
  })
  for (let number = 0; number < 38; number += 1) messages.push(news(number))
  return messages.map(asMbox).join('')
}

/** The same search among the mail of years. */
export function longMailbox(): string {
  const others = Array.from({ length: 4962 }, (_, number) => asMbox(news(number + 100)))
  const search = mailbox()
  return [others.slice(0, 4000).join(''), search, others.slice(4000).join('')].join('')
}

/** Two messages of people who look for people, each a file of its own. */
export function recruiters(): readonly string[] {
  return ['Ada Finch', 'Tom Quill'].map((name, index) =>
    asMbox({
      id: `recruiter-${index}`,
      from: `${name} <${name.toLowerCase().replace(' ', '.')}@quillsearch.example>`,
      on: dayOf(60 + index),
      subject: 'A planner role that may interest you',
      text: `Hi Ines,\n\nI came across your profile and think that you would be a great fit for a Transport Planner role that I am recruiting for. Are you open to new opportunities? I would love to tell you more in a short call.\n\nBest\n${name}\nQuill Search`,
    }).replace(/^From .*\n/, ''),
  )
}

/** A no that came yesterday. */
export function freshNo(): string {
  const from = 'Nantmor Buses Recruitment <jobs@nantmor-buses.example>'
  const head = { from, subject: 'Your application for Network Planner', on: dayOf(68) }
  const other = { ...news(99), on: dayOf(68) }
  return [{ ...head, ...refusal(8) }, other].map(asMbox).join('')
}

function refusal(index: number): Pick<Message, 'id' | 'text'> {
  const [company, role] = employers[index] ?? ['', '']
  return {
    id: `refused-${index}`,
    text: `Dear Ines,\n\nThank you for applying for the position of ${role} at ${company}. We are sorry to tell you that after careful thought we will not be taking your application further on this occasion.\n\nKind regards\n${company} Recruitment`,
  }
}

function news(number: number): Message {
  return {
    id: `news-${number}`,
    from: 'Allotment Society <news@allotments.example>',
    on: dayOf(1 + number),
    subject: `The allotments in week ${number}`,
    text: 'Hello all,\n\nThe water is back on by the lower gate. Seed potatoes can be fetched from the shed on Saturday from ten. Please bring a bag.\n\nUntil then\nThe committee',
  }
}

function asMbox({ id, from, on, subject, text }: Message): string {
  return [
    'From MAILER-DAEMON Thu Jan 01 09:00:00 2026',
    `From: ${from}`,
    'To: Ines Marlow <ines@marlow.example>',
    `Date: ${on}`,
    `Subject: ${subject}`,
    `Message-ID: <${id}@mail.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
    '',
  ].join('\n')
}
