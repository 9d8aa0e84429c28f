export const reviewerWords = {
  noReviewer: 'Whose eyes is it for? A name is enough. What you typed is kept.',
  noQuestion:
    'What are they to look at? One narrow question brings more than “what do you think?”.',
  noWords: 'What did they say? Nothing was changed.',
  noReason: 'Why does it stay as it is? A few words, for yourself.',
  emptyText: 'This version has no words yet. Nothing was given away.',
  /** Questions that bring an answer which can be used. */
  proposals: [
    'After ten seconds: what do you think I do?',
    'Which line would you take out?',
    'Where do you want to see a number?',
    'Which word would nobody in this trade use?',
  ],
  openComments(open: number): string {
    if (open === 0) return 'Nothing of it is open.'
    return open === 1 ? 'One comment is open.' : `${open} comments are open.`
  },
  sentence(open: number, reviews: number): string {
    if (reviews === 0) return 'Somebody who reads it with fresh eyes.'
    if (open === 0) return 'Nobody waits for you, and nothing is open.'
    return open === 1 ? 'One reading is open.' : `${open} readings are open.`
  },
  letter: {
    title: (version: string) => `${version}, to read`,
    greeting: (reviewer: string) => `For ${reviewer}`,
    asks: 'What I would like you to look at',
    how: 'Write under the words, and send this file back to me. There is nothing to sign up for.',
    text: 'The words',
    comments: 'Your comments',
    /** Lines of the returned file that begin so are comments. */
    mark: '>',
    markHow:
      'Put each comment on a line of its own that begins with the sign “>”, wherever it belongs.',
  },
}
