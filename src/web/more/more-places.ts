import type { IconName } from '../ui/Icon.tsx'

/** A place that is opened from More. */
interface MorePlace {
  readonly icon: IconName
  readonly title: string
  readonly says: string
  readonly href: string
}

/** All places, by what brings somebody there; none of them has to be filled in. */
export const morePlaces: readonly {
  readonly name: string
  readonly places: readonly MorePlace[]
}[] = [
  {
    name: 'Now',
    places: [
      {
        icon: 'talk',
        title: 'Someone to talk to',
        says: 'People to ring or text, at any hour.',
        href: '/help',
      },
      {
        icon: 'heart',
        title: 'For yourself',
        says: 'Quiet minutes, one thought, something good; none of it due.',
        href: '/care',
      },
    ],
  },
  {
    name: 'Getting further',
    places: [
      {
        icon: 'talk',
        title: 'Practice',
        says: 'Questions that come back until they come easily, and stories to tell.',
        href: '/practice',
      },
      {
        icon: 'journal',
        title: 'Materials',
        says: 'Your résumé in versions, what adverts ask for, and letters.',
        href: '/materials',
      },
      {
        icon: 'tick',
        title: 'Your evidence file',
        says: 'What you did, what came of it, and who can say so.',
        href: '/evidence',
      },
      {
        icon: 'pen',
        title: 'What you have learnt',
        says: 'Strengths and gaps over time, what recurs, and what is in focus.',
        href: '/learn',
      },
      {
        icon: 'calendar',
        title: 'Your plan',
        says: 'Small steps, goals, your week, and what to learn.',
        href: '/plan',
      },
      {
        icon: 'go',
        title: 'Your target',
        says: 'What the job must be, what matters to you, and where it is to lead.',
        href: '/target',
      },
      {
        icon: 'list',
        title: 'Insights',
        says: 'Where your search loses, with ranges; and a look at how you search.',
        href: '/insights',
      },
      {
        icon: 'go',
        title: 'Other ways to go',
        says: 'Work next door, what carries over, what you offer, and work for the time being.',
        href: '/paths',
      },
    ],
  },
  {
    name: 'Letters',
    places: [
      {
        icon: 'letter',
        title: 'Your letters',
        says: 'Those you wrote and what came of them; thirteen more to write.',
        href: '/letters',
      },
      {
        icon: 'letter',
        title: 'Letters from a mailbox',
        says: 'From a file that your mail program saves: a whole past search, looked through in a few minutes.',
        href: '/letters/review',
      },
      {
        icon: 'letter',
        title: 'Your mailbox',
        says: 'Fetches letters about your search by reading alone, and sends yours when you say so.',
        href: '/mailbox',
      },
      {
        icon: 'pen',
        title: 'Write one note, and keep nothing',
        says: 'Asks an employer for feedback, in four languages.',
        href: '/ask',
      },
    ],
  },
  {
    name: 'People',
    places: [
      {
        icon: 'people',
        title: 'People',
        says: 'Whom you know, what was said, and when to be in touch again.',
        href: '/people',
      },
      {
        icon: 'heart',
        title: 'Support map',
        says: 'Whom you can turn to, and one small ask, drafted.',
        href: '/people/map',
      },
      {
        icon: 'talk',
        title: 'Groups and events',
        says: 'Where people of your trade meet, and what came of it.',
        href: '/groups',
      },
      {
        icon: 'list',
        title: 'Employers you wish for',
        says: 'Where you would like to work, and who is there.',
        href: '/employers',
      },
    ],
  },
  {
    name: 'Applications',
    places: [
      {
        icon: 'letter',
        title: 'Offers side by side',
        says: 'What each of them says, against what you look for.',
        href: '/offers',
      },
      {
        icon: 'pen',
        title: 'Search log',
        says: 'What you did, day by day, for an office that asks: on paper or as a file.',
        href: '/work-log',
      },
      {
        icon: 'plus',
        title: 'A button for adverts',
        says: 'Hands the advert that you are looking at to Onward, from your bookmarks bar or by “Share”.',
        href: '/capture/button',
      },
      {
        icon: 'list',
        title: 'Bring in applications from another tracker',
        says: 'A spreadsheet, Huntr, Teal, Notion, LinkedIn and others; people too.',
        href: '/bring-in',
      },
      {
        icon: 'journal',
        title: 'Take your applications with you',
        says: 'For a spreadsheet, as notes, or for a calendar.',
        href: '/take-out',
      },
      {
        icon: 'morning',
        title: 'I have a job',
        says: 'Close the search well: tell those who wait, thank those who helped, rest.',
        href: '/closing',
      },
    ],
  },
  {
    name: 'Onward itself',
    places: [
      {
        icon: 'clock',
        title: 'What happened when',
        says: 'Every change, day by day, and the way back to how something was.',
        href: '/past',
      },
      {
        icon: 'remove',
        title: 'Recently deleted',
        says: 'What you removed waits there for 30 days.',
        href: '/past/deleted',
      },
      {
        icon: 'settings',
        title: 'Settings',
        says: 'Your name, your morning, where your records live.',
        href: '/settings',
      },
      {
        icon: 'list',
        title: 'What this is built on',
        says: 'Each practice, where it is done, and what research says.',
        href: '/built-on',
      },
    ],
  },
]
