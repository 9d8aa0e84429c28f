/** The words of "Someone to talk to". */
export const helpWords = {
  first: 'Who could you be with now?',
  firstSays:
    'A friend, a neighbour, someone at home. You need not explain anything. One line is enough.',
  lines: 'People who listen, at any hour',
  linesSays:
    'You do not have to be in danger to call. You can talk about work, money, sleep, or nothing in particular.',
  danger: 'If you or someone else is in danger now',
  doctor:
    'When it has been heavy for two weeks or more, a doctor or a counsellor is a good person to tell.',
  rung: 'None of these numbers has been rung from here, and a saved copy can be older than its day. If one does not answer, use the emergency number or findahelpline.com.',
  countryFirst:
    'Say where you are, and the lines of that country stand here. It is kept on this device only.',
  others: 'Lines in other countries',
  all: 'Lines, country by country',
  elsewhere: 'Somewhere else, ring the emergency number you know from there.',
  offline: 'This card is here without a connection, too.',
} as const
