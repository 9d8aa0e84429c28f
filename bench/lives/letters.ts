import type { LetterToRead } from '../../src/core/reading/read-letter.ts'

/** The letters that employers send in the lives; the real reader reads them. */
export const employerLetters = {
  template: (company: string, sentAt: string): LetterToRead => ({
    subject: `Your application to ${company}`,
    fromName: `${company} Recruiting`,
    fromAddress: `no-reply@${domain(company)}`,
    sentAt,
    text: `Dear applicant,

Thank you for your interest in the position of Service Planner at ${company}. After careful consideration, we have decided to move forward with other candidates whose experience more closely matches our needs.

This mailbox is not monitored. Please do not reply to this message.

${company} Recruiting Team`,
  }),
  personal: (company: string, sentAt: string): LetterToRead => ({
    subject: `Service Planner at ${company}`,
    fromName: 'Ruth Pike',
    fromAddress: `ruth.pike@${domain(company)}`,
    sentAt,
    text: `Dear Nell,

Thank you for coming in for the interview and for the thought that you gave to our questions. We have decided to offer the position of Service Planner to another candidate, who has more experience with crew planning. I enjoyed our conversation.

With kind regards,
Ruth Pike
Head of Planning, ${company}`,
  }),
  invitation: (company: string, sentAt: string, day: string | null): LetterToRead => ({
    subject: `Interview for Service Planner at ${company}`,
    fromName: 'Ruth Pike',
    fromAddress: `ruth.pike@${domain(company)}`,
    sentAt,
    text: `Dear Nell,

Thank you for your application for the position of Service Planner at ${company}. We would like to invite you to an interview${day ? ` on ${day} at 14:00 at our office` : '. Which days of the coming weeks would suit you'}.

With kind regards,
Ruth Pike
${company}`,
  }),
  offer: (company: string, sentAt: string): LetterToRead => ({
    subject: `Your offer from ${company}`,
    fromName: 'Ruth Pike',
    fromAddress: `ruth.pike@${domain(company)}`,
    sentAt,
    text: `Dear Nell,

We are delighted to offer you the position of Service Planner at ${company}. The terms are in the attached contract. We look forward to hearing from you.

With kind regards,
Ruth Pike
${company}`,
  }),
} as const

/** What employers say when they are asked: one answer is drawn. */
export const answers = [
  'Your examples stayed general; one number in each would have helped. You were very easy to follow.',
  'You seemed less prepared for the questions about crew rules than others were.',
  'You know the work well. More concrete examples of results would have made it easier for us to choose you.',
  'It was close. The other candidate had led a team before.',
] as const

function domain(company: string): string {
  return `${company.toLowerCase().replace(/[^a-z]+/g, '')}.example`
}
