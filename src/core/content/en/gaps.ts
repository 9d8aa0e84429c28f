import { sentenceCase } from '../../time/say.ts'
import { sayCount, sayFigure } from './counts.ts'

/** What the adverts of wanted jobs ask for, over all of them. */
export const gapWords = {
  title: 'What the jobs you want ask for',
  few: (adverts: number) =>
    adverts === 0
      ? 'No advert of yours says yet what it asks for.'
      : `${sentenceCase(sayCount(adverts))} ${adverts === 1 ? 'advert says what it asks' : 'adverts say what they ask'} for; three tell more.`,
  fewWhy:
    'Paste adverts on the pages of your open and saved jobs. From three on, Onward shows what comes again and again.',
  begin: 'Keep a job with its advert',
  say: (gaps: number) =>
    gaps === 0
      ? 'Nothing recurs in your adverts that you cannot show.'
      : gaps === 1
        ? 'One thing recurs in your adverts, and nothing of yours shows it.'
        : `${sentenceCase(sayCount(gaps))} things recur in your adverts, and nothing of yours shows them.`,
  under: (adverts: number) =>
    `Looked at: ${sayFigure(adverts)} ${adverts === 1 ? 'advert' : 'adverts'} of your open and saved jobs.`,
  recurs: 'Asked for, not shown',
  because: (adverts: number, all: number, near: string | null) =>
    `${sayFigure(adverts)} of ${sayFigure(all)} adverts ask for it, and nothing you wrote shows it.${near ? ` You show ${near}, which is close.` : ''}`,
  learn: 'Put it on the learning plan',
  learnt: 'On your learning plan.',
  notForMe: 'Not for me',
  putAway: 'It is not suggested again.',
  more: 'All that recurs in your adverts',
  proof: 'You have it already? Write the proof down:',
  evidence: 'your proofs',
  gone: 'This is no longer asked for often enough, or you show it now. Nothing was changed.',
  goal: (role: string | null) => (role ? `A job such as ${role}` : 'The jobs that I keep'),
  finish: (name: string) => `I did one thing with ${name} that I can show`,
  finishLicence: 'I hold it',
  publish: 'A line in my résumé, and a proof in my evidence file',
  saved: 'Your saved jobs',
  savedWhy: 'Held against what you can show, and against whether the work draws you.',
  coverage: (covered: number, all: number) =>
    `${covered} of ${all} must-haves ${covered === 1 ? 'has' : 'have'} a proof`,
  noCoverage: 'Not looked at yet',
  look: 'Look at it',
  most: 'Asked for most',
  shown: 'you show it',
  notShown: 'not shown yet',
  times: (adverts: number, all: number) => `${sayFigure(adverts)} of ${sayFigure(all)}`,
} as const
