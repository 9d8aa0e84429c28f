import type { OwnLetter } from '../own-letter.ts'

export const enRound13Part24: readonly OwnLetter[] = [
  {
    id: 'en-r13-rejection-40',
    lang: 'en',
    country: 'ZA',
    held: false,
    subject: 'Regret',
    fromName: 'HR Kwena Mining Services',
    fromAddress: 'hr@kwenamining.example',
    sentAt: '2023-08-14T10:37:00Z',
    text: `Dear Applicant

RE: BOILERMAKER

Your application for the abovementioned vacancy refers. We regret to inform you that you were unsuccessful. Should you be interested in any other vacancy in future, kindly apply afresh as CVs are not retained in terms of POPIA.

HR Department
Kwena Mining Services`,
    kind: 'rejection',
    company: 'Kwena Mining Services',
    role: 'BOILERMAKER',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
    personal: false,
  },
  {
    id: 'en-r13-rejection-41',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Data Engineer @ Brightlode - outcome of tech interview',
    fromName: 'Nisha Bhatt',
    fromAddress: 'nisha@cobaltsearch.example',
    sentAt: '2025-06-05T15:15:00Z',
    text: `Hi Owen, hope your week's going OK.

Brightlode came back to me at lunchtime and it's a no. Feedback in full: strong on Airflow and dbt; they'd want deeper Spark, as you couldn't say how you'd deal with a skewed join; and they found your explanations hard to follow in places, with a lot of jumping about. For a Data Engineer who sits with the underwriters they need somebody clearer.

I've two other things on my desk that suit you better. Free tomorrow at all?

Nisha Bhatt
Cobalt Search`,
    kind: 'rejection',
    company: 'Brightlode',
    companyAlso: ['Cobalt Search'],
    role: 'Data Engineer',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'other-role',
    reasons: ['technical_skills_gap', 'profile_mismatch'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-42',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Seasonal Park Ranger',
    fromName: 'Cedar County Parks',
    fromAddress: 'parks.hiring@cedarcounty.example',
    sentAt: '2021-05-03T13:33:00Z',
    text: `Hello Rosalind: At the Board of Supervisors meeting on April 27 the summer seasonal budget was cut to zero. All Seasonal Park Ranger positions are eliminated and the interviews held in March are void. You did nothing wrong. Cedar County Parks thanks you for wanting to serve.`,
    kind: 'rejection',
    company: 'Cedar County Parks',
    role: 'Seasonal Park Ranger',
    refusal: 'closed',
    stage: 'interview',
    door: 'none',
    reasons: ['position_closed'],
    personal: false,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-43',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Pastry chef',
    fromName: 'Minh',
    fromAddress: 'minh.banhandco@gmail.com',
    sentAt: '2023-12-19T20:55:00Z',
    text: `Hey Soph. Sorry for the slow reply, Christmas is bonkers. We're not going to go ahead with you for pastry chef. You're a legend for making the trip down from Ballarat twice. Merry Chrissy! Minh x Banh & Co`,
    kind: 'rejection',
    company: 'Banh & Co',
    role: 'pastry chef',
    refusal: 'not-chosen',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-44',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Graduate Scheme 2025 – Video interview outcome',
    fromName: 'Early Careers, Aldermere Group',
    fromAddress: 'earlycareers@aldermere.example',
    sentAt: '2024-11-14T11:00:00Z',
    text: `Hello Zainab

You've reached the end of the road with our Graduate Actuarial Analyst programme this year. Only the top 10% of video interviews were put through to the assessment centre, and yours scored just beneath that line.

A PDF report with your strengths and two areas to work on will appear in your portal within five working days. Our 2026 intake opens next September and you'd be eligible to enter it.

Early Careers, Aldermere Group`,
    kind: 'rejection',
    company: 'Aldermere Group',
    companyAlso: ['Aldermere'],
    role: 'Graduate Actuarial Analyst',
    refusal: 'not-chosen',
    stage: 'screening',
    door: 'reapply',
    personal: false,
  },
  {
    id: 'en-r13-rejection-45',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'CNA 2nd shift',
    fromName: 'Patty Lindqvist RN DON',
    fromAddress: 'plindqvist@harborviewmanor.example',
    sentAt: '2020-09-24T17:42:00Z',
    text: `Shanice,

I hate doing this by email but you don't pick up when I call. I had one CNA slot on second shift and three good people sitting in front of me last week, and I didn't pick you. Everybody on the unit asked about you. If another slot opens I will call before I post it.

Patty
Harborview Manor`,
    kind: 'rejection',
    company: 'Harborview Manor',
    role: 'CNA',
    roleAlso: ['CNA 2nd shift'],
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'interview',
    door: 'kept-on-file',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-46',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Night Porter, The Crescent Hotel',
    fromName: 'Crescent Hotel HR',
    fromAddress: 'people@thecrescentharrogate.example',
    sentAt: '2023-01-16T12:12:00Z',
    text: `Dear Piotr,

Having looked at where you live, we can't see how you would get to us for a 22:45 start or home at 7 on a Sunday: the last bus from Knaresborough is at ten and you have told us that you don't drive. For that reason alone we won't be asking you to come in about the Night Porter vacancy.

Days in Housekeeping might suit you better and there is one going. Let me know.

Claire Ibbotson
The Crescent Hotel`,
    kind: 'rejection',
    company: 'The Crescent Hotel',
    companyAlso: ['Crescent Hotel'],
    role: 'Night Porter',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'other-role',
    reasons: ['location'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-47',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Your candidacy at Ostrander Labs',
    fromName: 'Ostrander Labs',
    fromAddress: 'no-reply@ashbyhq.com',
    sentAt: '2025-01-07T22:10:00Z',
    text: `Hi Devon,

Appreciate you giving us a look. We've filled up our interview pipeline for Research Associate, Protein Chemistry with folks who seem like a stronger match, so we'll be passing at the moment.

It's a small field. Don't be a stranger.

Ostrander Labs`,
    kind: 'rejection',
    company: 'Ostrander Labs',
    role: 'Research Associate, Protein Chemistry',
    roleAlso: ['Research Associate'],
    refusal: 'not-chosen',
    stage: 'application',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-r13-rejection-48',
    lang: 'en',
    country: 'IN',
    held: false,
    subject: 'Result of walk-in drive held on 09-Sep',
    fromName: 'Recruitment Cell',
    fromAddress: 'walkin@medhavibpo.example',
    sentAt: '2024-09-11T05:55:00Z',
    text: `Dear Candidate,

Thank you for attending our walk-in drive for Customer Support Executive (Night Shift). The list of selected candidates is available at the security desk and has been mailed. Your name does not appear in the same. Candidates are requested not to call the HR numbers for reasons.

Recruitment Cell
Medhavi BPO Services`,
    kind: 'rejection',
    company: 'Medhavi BPO Services',
    role: 'Customer Support Executive',
    roleAlso: ['Customer Support Executive (Night Shift)'],
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-r13-rejection-49',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'Farm job',
    fromName: 'Padraig Geoghegan',
    fromAddress: 'pgeoghegandairy@gmail.com',
    sentAt: '2022-01-31T21:26:00Z',
    text: `Hi Mihai
Thanks for doing the two milkings with us. You're good with stock no doubt. My worry is the machinery, you never drove a loader or a slurry tanker and I haven't the time to be teaching before calving. A neighbour's son is after taking the job.
Will I pass on your number to the Dolans? They want a relief milker.
Padraig Geoghegan
Geoghegan Dairy
(farm assistant advert in the Journal)`,
    kind: 'rejection',
    company: 'Geoghegan Dairy',
    companyAlso: ['Padraig Geoghegan'],
    role: 'farm assistant',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'assessment',
    reasons: ['experience_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-50',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Lecturer in Marine Ecology (ref. BIO-2219)',
    fromName: 'Human Resources, University of Wyreside',
    fromAddress: 'recruit@wyreside.example',
    sentAt: '2023-03-30T15:05:00Z',
    text: `Dear Dr Okonjo

Lecturer in Marine Ecology, BIO-2219

I write further to your interview on 24 March. The Appointing Committee did not feel able to recommend your appointment on this occasion. It asked me to convey its appreciation of your seminar, which was warmly received.

Candidates who were interviewed may request oral feedback from the Chair, Professor Lund, within four weeks of this letter.

Yours sincerely,
J. Entwistle
Human Resources`,
    kind: 'rejection',
    company: 'University of Wyreside',
    role: 'Lecturer in Marine Ecology',
    requisition: 'BIO-2219',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-51',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'HVAC apprentice',
    fromName: 'Ron Castellano',
    fromAddress: 'ron@castellanoheatcool.example',
    sentAt: '2024-06-18T11:52:00Z',
    text: `Luis - insurance carrier ran your MVR and they won't put you on the policy with the two speeding tickets. Every apprentice has to drive a van so my hands are tied. Apply again once those roll off, they said three years from the ticket date. Good interview by the way. Ron, Castellano Heating & Cooling`,
    kind: 'rejection',
    company: 'Castellano Heating & Cooling',
    role: 'HVAC apprentice',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
    reasons: ['eligibility'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-52',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Your application for Customer Service Officer has been reviewed',
    fromName: 'Murrumba Water',
    fromAddress: 'murrumbawater@pageuppeople.com',
    sentAt: '2021-10-26T01:18:00Z',
    text: `Dear Wei,

Applications for Customer Service Officer (Job no. 497310) have now been reviewed and we wish to advise you that yours will not be progressing any further.

As you would appreciate, competition for roles at Murrumba Water is strong.

Please do not reply, as this mailbox is unattended. To change your job alerts click here.`,
    kind: 'rejection',
    company: 'Murrumba Water',
    role: 'Customer Service Officer',
    requisition: '497310',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
]
