/** Words of the part of the settings on the calendar feed. */
export const calendarFeedWords = {
  name: 'Your calendar',
  say: 'Talks, last days, steps and time set aside can stand in your calendar.',
  under:
    'A calendar program on this computer can read them at a private address, while Onward runs. It can change nothing, and nothing that is sealed is in it.',
  alone: 'Here no program runs that a calendar could ask, so there is no address.',
  sealed: 'All your records are sealed, so the program cannot read them and there is no address.',
  file: 'Take a calendar file instead.',
  titles: 'What its titles tell',
  neutral: 'Nothing',
  own: 'What it is',
  make: 'Make an address',
  made: 'Here it is. Add it to your calendar as a subscription, not as a file.',
  whoever:
    'Whoever has the address can read those days on this computer. A new one ends the old one.',
  copy: 'Copy the address',
  copied: 'Copied.',
  notCopied: 'This browser did not let Onward copy. Mark the address and copy it yourself.',
  otherTitles:
    'A new address will have these titles. Until you make one, your calendar stays as it is.',
  renew: 'Make a new one',
  renewed: 'There is a new address. The old one leads nowhere; add the new one to your calendar.',
  revoke: 'Take it away',
  revoked:
    'The address is gone. Your calendar keeps what it has read; remove the subscription there.',
  away: 'Onward’s program did not answer. Nothing was changed; see that it runs, then try again.',
} as const
