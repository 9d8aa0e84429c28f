/** What is looked at in a profile, in the order in which a reader meets it. */
export const profileChecks = [
  'headline',
  'about',
  'skills',
  'accomplishments',
  'recommendations',
  'reachable',
] as const
export type ProfileCheck = (typeof profileChecks)[number]

/** Each with why. Convention among recruiters, except where a source is named. */
export const profileCheckWords: Readonly<
  Record<ProfileCheck, { readonly asks: string; readonly because: string }>
> = {
  headline: {
    asks: 'The headline says what I do',
    because: 'It is all that a list of search results shows of you.',
  },
  about: {
    asks: 'The first two lines of “About” stand alone',
    because: 'The rest is folded away until somebody asks for more.',
  },
  skills: {
    asks: 'The three skills at the top are those the jobs I want ask for',
    because: 'Recruiters search by them, and the first three are shown.',
  },
  accomplishments: {
    asks: 'Each of the last two jobs says what came of it',
    because: 'A number or a change is believed sooner than a duty.',
  },
  recommendations: {
    asks: 'Somebody who worked with me has been asked for a few lines',
    because: 'Words of a named person carry what your own cannot.',
  },
  reachable: {
    asks: 'There is a way to reach me, and the dates are those of my résumé',
    because: 'A reader compares the two; a date that differs makes them ask.',
  },
}

export const profileWords = {
  sentence(open: number): string {
    if (open === 0) return 'You have been through all of your profile.'
    return open === profileChecks.length
      ? 'Your profile, held against your résumé.'
      : `${open} of ${profileChecks.length} still to look at.`
  },
  habitBecause:
    'Where people were trained in using such a network, 77 in 100 had work afterwards instead of 70, and learning about employers was as much a part of it as polishing the profile (South Africa, a trial with young people).',
  noResume: 'There is no résumé to hold it against yet.',
  noText: 'Paste the words of your profile first. Nothing was changed.',
  differences: {
    label: (label: string) => `Your résumé calls you “${label}”. The profile does not.`,
    job: (job: string) => `${job} stands in your résumé only.`,
    skills: (skills: string) => `In your résumé only: ${skills}.`,
    more: (skills: string) => `In the profile only: ${skills}.`,
    numbers: (line: string) =>
      `No number of your résumé is in the profile. One to take over: “${line}”`,
    none: 'Nothing differs that can be told from the words.',
  },
}
