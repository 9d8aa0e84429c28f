import type { PortfolioCheck } from '../../vault/kinds/materials.ts'

/** What is asked of a piece of work, each with why an employer would ask. */
export const portfolioCheckWords: Readonly<
  Record<PortfolioCheck, { readonly asks: string; readonly because: string }>
> = {
  opens: {
    asks: 'It opens without a login',
    because: 'A reader with two minutes does not ask for a password. Try it in a private window.',
  },
  'one-sentence': {
    asks: 'One sentence says what it is',
    because: 'Somebody who has never heard of it decides by the first line whether to go on.',
  },
  'my-part': {
    asks: 'My part in it is clear',
    because: 'Work is mostly done with others; what was yours is what they would be hiring.',
  },
  result: {
    asks: 'It says what came of it',
    because: 'A number or a change shows that the work did what it was for.',
  },
  permission: {
    asks: 'I may show it',
    because: 'What belongs to an employer or a client needs their yes.',
  },
  'still-true': {
    asks: 'It is still true',
    because: 'Links break, and numbers and names grow old.',
  },
}

export const portfolioWords = {
  sentence(pieces: number, toLookAt: number): string {
    if (pieces === 0) return 'What could you show of your work?'
    if (toLookAt === 0) return 'Your pieces are ready to be shown.'
    return toLookAt === 1 ? 'One piece is worth a look.' : `${toLookAt} pieces are worth a look.`
  },
  noName: 'What do you call this piece? The rest is kept as you typed it.',
  kept: 'Kept among your pieces.',
  removed: 'Removed from your pieces.',
}
