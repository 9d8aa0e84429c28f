import type { Competency } from '../../vault/kinds/practice.ts'
import type { Anchors } from './bank-question.ts'

/** Whose anchors: a competency's, or those of a sort of question. */
export type AnchorSet =
  | Competency
  | 'opening'
  | 'technical'
  | 'case'
  | 'practical'
  | 'gap'
  | 'let-go'
  | 'pay'

/** What answers look like from 1 to 5. They describe the answer, never the person. */
export const anchors: Readonly<Record<AnchorSet, Anchors>> = {
  planning: [
    'No example, or only “I am well organised”.',
    'An example, but how the work was put in order stays open.',
    'One real piece of work, with its steps and its day.',
    'What came first and why, and what was checked on the way.',
    'All of this, what changed in between, and how it ended, with a number or a day.',
  ],
  teamwork: [
    'Only “we”, or only praise for oneself.',
    'A team is named, but not who did what.',
    'One’s own part and another’s part are both clear.',
    'What was done so that the others could do their part well.',
    'All of this, and what the team had from it in the end.',
  ],
  leading: [
    'Only the title, or “people listen to me”.',
    'Tasks were given out; how people took it stays open.',
    'One case in which others followed, and what was said and done.',
    'How different people were helped in different ways.',
    'All of this, what came of it, and what you would do otherwise today.',
  ],
  conflict: [
    'No example, or the other side is run down.',
    'The quarrel is told, but hardly what you did.',
    'What both wanted, and one step that you took.',
    'How you listened first, and what was agreed.',
    'All of this, how it has gone since, and your own part in the quarrel.',
  ],
  persuading: [
    'An opinion, but nobody who was won over.',
    'Who was won over is told, not by what.',
    'One person, their doubt, and the reason that moved them.',
    'How the reason was fitted to what they cared about.',
    'All of this, what was decided, and what became of it.',
  ],
  customers: [
    'Only “the customer comes first”.',
    'A customer and a problem; what you did stays thin.',
    'What they needed, what you did, how they took it.',
    'How you found out what they really needed, and what you could not promise.',
    'All of this, and what was changed so that it does not happen again.',
  ],
  'problem-solving': [
    'No real problem, or it solved itself.',
    'The problem is told at length, the way out in a word.',
    'How the cause was found, and what was done.',
    'What else was weighed, and why it was not taken.',
    'All of this, and the result in a number or in something that changed.',
  ],
  learning: [
    'Only “I learn fast”.',
    'Something was learnt, but not how.',
    'What was missing, how you learnt it, how long it took.',
    'How you checked that you could do it, and first used it.',
    'All of this, and what it changed in the work.',
  ],
  resilience: [
    'No setback, or a false one.',
    'A setback, told with blame or as if it were nothing.',
    'What went wrong, and the first thing that you did.',
    'Your own part in it, without running yourself down.',
    'All of this, and what you have done otherwise since.',
  ],
  accuracy: [
    'Only “I am very careful”.',
    'A task that needed care, without how it was taken.',
    'How the work was checked, step by step.',
    'What was found by checking, and what it saved.',
    'All of this, and how time and care were weighed.',
  ],
  change: [
    'Only “change is no problem for me”.',
    'A change is told, but not what you did.',
    'What was new, what was hard, what you did first.',
    'How you helped it along, or said what was wrong with it.',
    'All of this, and how it works now.',
  ],
  initiative: [
    'Only what somebody had asked for.',
    'An idea, but nothing came of it.',
    'What you saw, and what you began of your own accord.',
    'How you got leave or help for it.',
    'All of this, and what is better since, with a number or a change.',
  ],
  communication: [
    'Hard to follow, or only “I am good with people”.',
    'What was said, but not to whom and why so.',
    'Who had to understand what, and how you put it.',
    'How you made sure that it was understood.',
    'All of this, and what happened because of it.',
  ],
  expertise: [
    'General words that anybody could say.',
    'Right words, but no work of one’s own behind them.',
    'One piece of own work, and how it was done.',
    'Why it was done so, and where that way has its limits.',
    'All of this, in words that somebody from another trade could follow.',
  ],
  values: [
    'A fine word, without a case.',
    'A case, but nothing was at stake.',
    'What was at stake, and what you did.',
    'What it cost, and why you would do it again or not.',
    'All of this, and where you see it in this job.',
  ],
  motivation: [
    'Could be said to any employer.',
    'One thing about them that anybody could find.',
    'One true reason, and what it has to do with your work.',
    'What you would bring, with one example.',
    'All of this in under a minute, and a question back.',
  ],
  opening: [
    'The whole life, in order, or three words.',
    'Much of it has nothing to do with this job.',
    'What you do, and why you are here.',
    'One thing that you did well that this job needs.',
    'All of this in about a minute, and it ends with why this place.',
  ],
  technical: [
    'Wrong, or a guess that is sold as knowledge.',
    'Parts of it are right; the order is hard to follow.',
    'Right, step by step.',
    'With an example, and what can go wrong.',
    'All of this, at the depth that they asked for, and honest about what you do not know.',
  ],
  case: [
    'Straight to an answer, or none.',
    'Some good thoughts, without an order.',
    'What is asked is said again, and taken apart.',
    'What you would need to know, what you assume, and why.',
    'All of this, a clear proposal, and how you would see whether it works.',
  ],
  practical: [
    'Vague, or says yes to what you cannot do.',
    'An answer, but with much around it.',
    'Clear and true, in one or two sentences.',
    'With what you can offer where you cannot.',
    'All of this, calmly, and back to the work.',
  ],
  gap: [
    'A story that does not hold, or an apology.',
    'True, but long, and it stays with the gap.',
    'What it was, in a sentence, and that it is settled or planned for.',
    'One thing that you kept up or learnt, if there is one.',
    'All of this in half a minute, then the work that you can do now.',
  ],
  'let-go': [
    'Blames, or says something that is not so.',
    'True, but with the whole quarrel.',
    'What happened, in one or two sentences, without blame.',
    'What you took from it, or what stayed good.',
    'All of this in half a minute, then what you look for now.',
  ],
  pay: [
    'No answer, or a number without thought.',
    'A number, with an excuse.',
    'A range that you have looked up, calmly.',
    'What the range rests on, and that the whole of it counts.',
    'All of this, and a question about what they have planned.',
  ],
}
