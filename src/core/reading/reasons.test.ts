import { expect, test } from 'vitest'
import { readLetter } from './read-letter.ts'

/** The reasons read from a refusal that says this after its no. */
function reasonsIn(sentence: string): readonly string[] {
  const text = `Dear Ines,

Thank you for applying for the role of Service Planner at Lindholm Ferries. We are sorry to say that you have not been successful this time. ${sentence}

Kind regards,
Maria Sandahl
Lindholm Ferries`
  const letter = { subject: 'Service Planner', fromName: null, fromAddress: null, sentAt: null }
  return readLetter({ ...letter, text }).reasons.map(({ category }) => category)
}

test.each([
  ['experience_gap', 'For this role we need somebody with a stronger background in freight.'],
  ['experience_gap', 'The manager wanted to see more commercial experience.'],
  ['experience_gap', 'You have limited exposure to budgeting, which is a large part of it.'],
  ['technical_skills_gap', 'You struggled with the question about berths.'],
  ['technical_skills_gap', 'You would need a stronger command of Excel for this role.'],
  ['technical_skills_gap', 'The team had concerns about your familiarity with rotas.'],
  ['eligibility', 'The position requires a current teaching qualification.'],
  ['eligibility', 'Only candidates registered with the council can be considered.'],
  ['location', 'The job is in Bristol and you live in Glasgow.'],
  ['location', 'We are prioritising local candidates for this role.'],
  ['position_filled', 'The role has been offered to and accepted by another applicant.'],
  ['position_filled', 'We have already found a suitable candidate.'],
  ['position_filled', 'An appointment has now been made.'],
  ['position_filled', 'The vacancy is no longer available, as it was filled last week.'],
  ['position_closed', 'The funding for this post has not come through.'],
  ['experience_gap', 'You are at an earlier stage of your career than we need for this.'],
  ['experience_gap', 'The role needs at least five years behind a wheel.'],
  ['eligibility', 'Your degree is below the classification that we ask for.'],
  ['eligibility', 'Your form reached us after the closing date.'],
  ['technical_skills_gap', 'Your written Norwegian is not at the level that the post asks for.'],
  ['profile_mismatch', 'Your background is in a different field.'],
  ['location', 'You asked to work from home, and the berths are here.'],
  ['high_volume_not_reviewed', 'Yours was one of many that we did not get to.'],
  ['position_closed', 'We have had to pause this search.'],
  ['position_closed', 'Headcount for this team was not approved.'],
  ['profile_mismatch', 'Your profile is more suited to a research role.'],
  ['high_volume_not_reviewed', 'We could only review the first 150.'],
])('hears %s in “%s”', (category, sentence) => {
  expect(reasonsIn(sentence)).toContain(category)
})

test.each([
  'We have decided to offer the position to another candidate.',
  'Other candidates were a closer fit for the requirements of the role.',
  'This does not reflect on your skills or experience.',
  'Please note that we need proof of the right to work for all roles.',
  'You may apply for other roles that match your location and experience.',
  'Although your qualifications are impressive, we will not be moving forward.',
  'While your degree and your background are strong, we have not chosen you for an interview.',
  'We were impressed by your experience, but we do not have a place for you.',
  'We have only a few places and need to be selective.',
  'Your career so far is impressive, and we hope that you find the right role.',
  'As you live up to what we stand for, we hope that you apply again.',
  'We had over three hundred applicants for this one role.',
  'You met the minimum grade, but there were not enough places for everyone who did.',
  'Our new season starts next week, and we wish you well.',
  'Applications for the next intake close on Friday.',
])('claims no reason in “%s”', (sentence) => {
  expect(reasonsIn(sentence)).toEqual([])
})

test('does not take a letter that could not be considered for one that was not read', () => {
  expect(reasonsIn('We are unable to consider your application without a licence.')).toEqual([
    'eligibility',
  ])
})
