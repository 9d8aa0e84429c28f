import type { WrittenLanguage } from '../../letters/feedback-words.ts'
import type { CoverWords } from '../../materials/cover-letter-draft.ts'
import { sentenceCase } from '../../time/say.ts'
import { sayCount } from './counts.ts'

/** The sentences of a cover letter in the languages in which Onward writes letters. */
export const coverWords: Readonly<Record<WrittenLanguage, CoverWords>> = {
  en: {
    subject: (role) => (role ? `Application: ${role}` : 'Application'),
    opening: (role, company, tone) => {
      const post = role ? `the post of ${role}` : 'the post that you advertise'
      return tone === 'formal'
        ? `I should like to apply for ${post} at ${company}.`
        : `I am applying for ${post} at ${company}.`
    },
    problem: (problem) => `What you need, as I read your advert: ${problem}`,
    proofs: 'This is what I bring to it:',
    ask: {
      plain: 'I would be glad to show you more in a talk. When would suit you?',
      warm: 'I would be very glad to meet you and to hear what matters most to you in the first months. When would suit you?',
      formal: 'I should be pleased to tell you more in an interview, at a time that suits you.',
    },
    gaps: {
      problem: 'what they need done, in your own words',
      proofs: 'two or three things that you did, a line each',
      fit: 'why this work, and why with them',
    },
  },
  de: {
    subject: (role) => (role ? `Bewerbung als ${role}` : 'Bewerbung'),
    opening: (role, company, tone) => {
      const post = role ? `die Stelle als ${role}` : 'die ausgeschriebene Stelle'
      return tone === 'formal'
        ? `hiermit bewerbe ich mich um ${post} bei ${company}.`
        : `ich bewerbe mich um ${post} bei ${company}.`
    },
    problem: (problem) => `Was Sie brauchen, so lese ich Ihre Anzeige: ${problem}`,
    proofs: 'Das bringe ich dafür mit:',
    ask: {
      plain: 'Gern zeige ich Ihnen in einem Gespräch mehr. Wann passt es Ihnen?',
      warm: 'Ich würde mich sehr freuen, Sie kennenzulernen und zu hören, was Ihnen in den ersten Monaten am wichtigsten ist. Wann passt es Ihnen?',
      formal: 'Über eine Einladung zu einem Gespräch freue ich mich.',
    },
    gaps: {
      problem: 'was dort zu tun ist, in Ihren eigenen Worten',
      proofs: 'zwei oder drei Dinge, die Sie getan haben, je eine Zeile',
      fit: 'warum diese Arbeit, und warum dort',
    },
  },
  fr: {
    subject: (role) => (role ? `Candidature : ${role}` : 'Candidature'),
    opening: (role, company, tone) => {
      const post = role ? `au poste de ${role}` : 'au poste que vous proposez'
      return tone === 'formal'
        ? `J’ai l’honneur de vous présenter ma candidature ${post} chez ${company}.`
        : `Je vous adresse ma candidature ${post} chez ${company}.`
    },
    problem: (problem) => `Ce dont vous avez besoin, tel que je lis votre annonce : ${problem}`,
    proofs: 'Voici ce que j’y apporte :',
    ask: {
      plain:
        'Je vous en dirais volontiers plus lors d’un entretien. Quand cela vous conviendrait-il ?',
      warm: 'Ce serait un vrai plaisir de vous rencontrer et d’entendre ce qui compte le plus pour vous dans les premiers mois. Quand cela vous conviendrait-il ?',
      formal: 'Je me tiens à votre disposition pour un entretien, au moment qui vous conviendra.',
    },
    gaps: {
      problem: 'ce qu’il y a à faire, avec vos propres mots',
      proofs: 'deux ou trois choses que vous avez faites, une par ligne',
      fit: 'pourquoi ce travail, et pourquoi chez eux',
    },
  },
  es: {
    subject: (role) => (role ? `Candidatura: ${role}` : 'Candidatura'),
    opening: (role, company, tone) => {
      const post = role ? `al puesto de ${role}` : 'al puesto que anuncian'
      return tone === 'formal'
        ? `Por la presente les remito mi candidatura ${post} en ${company}.`
        : `Les escribo para presentarme ${post} en ${company}.`
    },
    problem: (problem) => `Lo que necesitan, según leo en su anuncio: ${problem}`,
    proofs: 'Esto es lo que aporto:',
    ask: {
      plain: 'Con gusto les contaré más en una conversación. ¿Cuándo les vendría bien?',
      warm: 'Me alegraría mucho conocerles y saber qué es lo más importante para ustedes en los primeros meses. ¿Cuándo les vendría bien?',
      formal: 'Quedo a su disposición para una entrevista cuando les resulte conveniente.',
    },
    gaps: {
      problem: 'lo que hay que hacer, con sus propias palabras',
      proofs: 'dos o tres cosas que ha hecho, una por línea',
      fit: 'por qué este trabajo y por qué con ellos',
    },
  },
}

/** What is looked at in a cover letter. */
export const coverCheckWords = {
  words: (count: number, least: number, most: number) =>
    count < least
      ? `${count} words. From ${least} on there is room for two proofs.`
      : count > most
        ? `${count} words. A page holds about ${most}; the last lines are read least.`
        : `${count} words: it fits a page.`,
  gaps: {
    good: 'Nothing is left to fill in.',
    look: (gaps: readonly string[]) => `Still to fill in: ${gaps.join('; ')}.`,
  },
  company: {
    good: (company: string) => `It names ${company}.`,
    look: (company: string) => `It does not name ${company}.`,
    other: (other: string) => `It names ${other}, which is another application of yours.`,
  },
  role: {
    good: (role: string) => `It names the role: ${role}.`,
    look: (role: string) => `It does not name the role: ${role}.`,
  },
  repeats: {
    good: 'It does not repeat your résumé line by line.',
    look: (count: number) =>
      `${sentenceCase(sayCount(count))} lines stand word for word in your résumé. Say what came of them, or why they matter here.`,
  },
  proofs: {
    good: (count: number) =>
      count === 1 ? 'It shows one proof.' : `It shows ${sayCount(count)} proofs.`,
    look: 'It shows no proof yet: one thing that you did says more than what you are.',
    many: (count: number) => `It shows ${sayCount(count)} proofs. Two or three are read best.`,
  },
} as const

/** What stands on the page on which a cover letter is written. */
export const coverPageWords = {
  name: 'Cover letter',
  say: (company: string) => `Your letter to ${company}.`,
  why: 'What they need, what you did that shows it, why them, and what you ask. All of it in your words.',
  back: 'What you can show for it',
  parts: 'For this one',
  to: 'To whom, if you know',
  problem: 'What do they need done?',
  problemHint: 'One sentence, as you read their advert. It shows that you did.',
  proofs: 'What you did that shows it',
  proofsHint: 'Two or three lines; nobody reads ten.',
  choose: 'From what you can show and offer',
  noProofs: 'No must-have stands beside something that you did yet.',
  toMatrix: 'Hold the advert against what you can show',
  fit: 'Why this work, and why them?',
  fitHint: 'One or two sentences. What you noted beside the advert is put in for you.',
  letter: 'The letter',
  anew: 'Write it anew, without my changes',
  proofLanguage:
    'Your proofs stand as you wrote them. Put them into the language of the letter yourself.',
  kept: 'Kept with the application.',
  keep: 'Keep the letter',
  edit: 'Change the words',
  doneEditing: 'Done with the words',
  print: 'Keep it as a PDF with the application',
  remove: 'Remove this letter',
  removed: 'The letter is removed.',
} as const
