import type { OwnLetter } from '../own-letter.ts'

export const enRound13Part23: readonly OwnLetter[] = [
  {
    id: 'en-r13-rejection-27',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Halden Marine | Naval Architect | Update on your application',
    fromName: 'Halden Marine',
    fromAddress: 'candidates@haldenmarine.teamtailor-mail.com',
    sentAt: '2023-11-22T10:41:00Z',
    text: `Hello Callum,

Due to a delay in one of our shipbuilding contracts, the Naval Architect vacancy has been put on hold until at least the summer. Interviews pencilled in for December are cancelled, yours included.

We have not appointed anyone. With your permission (it's given unless you tell us otherwise) we'll keep your CV for twelve months and write to you if the post comes back.

People Team
Halden Marine, Birkenhead`,
    kind: 'rejection',
    company: 'Halden Marine',
    role: 'Naval Architect',
    refusal: 'paused',
    door: 'kept-on-file',
    reasons: ['position_closed'],
    personal: false,
  },
  {
    id: 'en-r13-rejection-28',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'Thanks for applying at Coolabah Early Learning',
    fromName: 'Coolabah Early Learning',
    fromAddress: 'noreply@coolabahearlylearning.example',
    sentAt: '2024-02-28T04:14:00Z',
    text: `Hi there,

Thanks for throwing your hat in the ring for Educational Leader. The calibre of applicants was super high! After careful consideration we've chosen not to move ahead with you for this one.

Keep your profile up to date and we'll let you know about roles near you.

Cheers,
The Coolabah crew`,
    kind: 'rejection',
    company: 'Coolabah Early Learning',
    role: 'Educational Leader',
    refusal: 'not-chosen',
    stage: 'application',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-r13-rejection-29',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Staff Accountant - decision',
    fromName: 'Doug Farrell, CPA',
    fromAddress: 'doug@farrellandpike.example',
    sentAt: '2020-12-03T15:49:00Z',
    text: `Ms. Nguyen:

We hired a Staff Accountant yesterday. The deciding factor was public tax experience: the person we chose has prepared S-corp and partnership returns for five busy seasons, while yours has all been in private industry. With January around the corner we don't have the luxury of training.

I thought you'd want to know why. Good luck to you.

Doug Farrell, CPA
Farrell & Pike`,
    kind: 'rejection',
    company: 'Farrell & Pike',
    role: 'Staff Accountant',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    door: 'none',
    reasons: ['experience_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-30',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Confidential: your references',
    fromName: 'Mrs P. Anand, Bursar',
    fromAddress: 'bursar@harcourthouseschool.example',
    sentAt: '2021-07-19T11:30:00Z',
    text: `Dear Mr Leckie

I wrote on 2 July that the School's offer of the post of Boarding Houseparent was conditional upon two satisfactory references. One of your referees has not replied despite three reminders and the other was unable to confirm the dates you gave us. The Governors have therefore asked me to withdraw the offer, which I do with real regret.

Yours sincerely
P. Anand
Harcourt House School`,
    kind: 'rejection',
    company: 'Harcourt House School',
    role: 'Boarding Houseparent',
    refusal: 'not-chosen',
    stage: 'offer',
    door: 'none',
    reasons: ['eligibility'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-31',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Groundworker Telford',
    fromName: 'MJB Civils office',
    fromAddress: 'office@mjbcivils.example',
    sentAt: '2024-03-11T07:31:00Z',
    text: `Hi Kev. Need blue CSCS plus NRSWA for this one and you've only the green labourer's card, site won't let you through the gate. Can't use you as Groundworker till that's sorted.
Lynne, MJB Civils`,
    kind: 'rejection',
    company: 'MJB Civils',
    role: 'Groundworker',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: ['eligibility'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-32',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Important information about your application with Trestle Bancorp',
    fromName: 'Trestle Bancorp Talent',
    fromAddress: 'donotreply@trestlebancorp.example',
    sentAt: '2023-10-31T05:00:00Z',
    text: `Dear Candidate,

Req ID 2310884 - Fraud Investigator II (Remote)

Trestle Bancorp receives a great many applications, and every one of them is important to us. Following a review of your résumé, we have determined that we will be proceeding with other individuals whose skills and experience best meet our business needs.

You may view your status or withdraw from other requisitions by logging in to your Candidate Home.

Trestle Bancorp is an Equal Opportunity Employer/Veterans/Disabled.`,
    kind: 'rejection',
    company: 'Trestle Bancorp',
    role: 'Fraud Investigator II',
    roleAlso: ['Fraud Investigator II (Remote)'],
    requisition: '2310884',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-r13-rejection-33',
    lang: 'en',
    country: 'IN',
    held: false,
    subject: 'PGT Physics – demo class result',
    fromName: 'Principal Office',
    fromAddress: 'principal@saraswativihar.example',
    sentAt: '2023-04-08T07:20:00Z',
    text: `Respected Madam,

The committee observed your demo lesson in Class XI-B for the post of PGT Physics. Your command over the subject is excellent. It was noted, however, that you explained largely in Hindi, and ours being an English medium institution, fluency in spoken English is a must. We therefore regret our inability to appoint you for the session 2023-24.

With regards,
For Principal
Saraswati Vihar Senior Secondary School`,
    kind: 'rejection',
    company: 'Saraswati Vihar Senior Secondary School',
    companyAlso: ['Saraswati Vihar'],
    role: 'PGT Physics',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    reasons: ['technical_skills_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-34',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Re: Junior Dressmaker',
    fromName: 'Anneka Voss',
    fromAddress: 'atelier@annekavoss.example',
    sentAt: '2025-02-03T18:08:00Z',
    text: `Dear Bea,

I've kept you waiting and I feel bad about it. The answer, I'm sorry to say, is no to the junior dressmaker place. Your toile was beautifully made and I hope you hang on to it.

If you'd find it useful to talk it through over a coffee, tell me when you're next near Frome.

Anneka`,
    kind: 'rejection',
    company: 'Anneka Voss',
    role: 'junior dressmaker',
    refusal: 'not-chosen',
    door: 'none',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-35',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Quick update on Account Executive, Mid-Market',
    fromName: 'Tyrell Boone',
    fromAddress: 'tyrell@stackwharf.example',
    sentAt: '2024-07-02T16:47:00Z',
    text: `Hey Megan,

Circling back after your chat with Ravi. Two things came up. We want AEs in the Denver office Tuesday through Thursday, and relocation from Tampa isn't something we can cover. And at $110k base you're about 25 over what the range tops out at. With both of those in play we're calling it here.

No hard feelings I hope, you were a blast to talk to.

Tyrell
Stackwharf`,
    kind: 'rejection',
    company: 'Stackwharf',
    role: 'Account Executive, Mid-Market',
    roleAlso: ['Account Executive'],
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: ['location', 'profile_mismatch'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-36',
    lang: 'en',
    country: 'AU',
    held: false,
    subject: 'VPS 5 Senior Policy Officer VG/DFR/88120',
    fromName: 'Panel Chair, Department of Fisheries and Rivers',
    fromAddress: 'recruitment@dfr.example',
    sentAt: '2022-09-20T06:02:00Z',
    text: `Dear Ms Papadakis

Position: Senior Policy Officer (VG/DFR/88120)

The panel found you suitable for appointment but ranked another applicant higher on merit. In your interview, answers on stakeholder engagement stayed general, and the panel was looking for a concrete example of negotiating with a Traditional Owner corporation, which the recommended applicant has done on several occasions.

You have been placed in a merit pool for 12 months. I am happy to talk you through the scores; please ring me before 30 September.

Heather Quong
Panel Chair
Department of Fisheries and Rivers`,
    kind: 'rejection',
    company: 'Department of Fisheries and Rivers',
    role: 'Senior Policy Officer',
    roleAlso: ['VPS 5 Senior Policy Officer'],
    requisition: 'VG/DFR/88120',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'kept-on-file',
    reasons: ['experience_gap'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-37',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Unsuccessful application - Trainee Embalmer',
    fromName: 'Rowbotham & Daughters',
    fromAddress: 'enquiries@rowbothamfunerals.example',
    sentAt: '2021-11-05T14:59:00Z',
    text: `Dear Connor,

Over a hundred people wrote to us about the Trainee Embalmer place, which surprised us all. With only Mother and myself in the office, I am ashamed to say we stopped opening the envelopes after the first forty, and yours lay in the second pile. The position has gone. Please don't take it as a judgement, because nobody made one.

Ruth Rowbotham
Rowbotham & Daughters, Funeral Directors`,
    kind: 'rejection',
    company: 'Rowbotham & Daughters',
    companyAlso: ['Rowbotham & Daughters, Funeral Directors'],
    role: 'Trainee Embalmer',
    refusal: 'filled',
    refusalAlso: ['not-chosen'],
    stage: 'application',
    door: 'none',
    reasons: ['high_volume_not_reviewed', 'position_filled'],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r13-rejection-38',
    lang: 'en',
    country: 'IE',
    held: false,
    subject: 'Quality Control Analyst: application closed',
    fromName: 'Careers @ Lisnagry Biopharma',
    fromAddress: 'lisnagrybiopharma@myworkday.com',
    sentAt: '2024-09-17T07:07:00Z',
    text: `Hi Oluwaseun,

You recently applied for JR-20771 Quality Control Analyst. We're moving on with a small number of applicants and you are not among them.

Why am I getting this? We believe that nobody should be left wondering.
What happens to my data? It is deleted after 12 months in line with our privacy notice.
Can I get feedback? We can give it only to people we have interviewed.

Lisnagry Biopharma, Limerick`,
    kind: 'rejection',
    company: 'Lisnagry Biopharma',
    role: 'Quality Control Analyst',
    requisition: 'JR-20771',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-r13-rejection-39',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Re: Youth Pastor search',
    fromName: 'Elder Board, Grace Fellowship of Abilene',
    fromAddress: 'search@gracefellowshipabilene.example',
    sentAt: '2022-03-28T19:19:00Z',
    text: `Brother Caleb,

The search team has been in prayer about the Youth Pastor role since your weekend with us. Our teens adored you. Where we hesitated is fit with the way our staff works: decisions here move slowly and by consensus, and in several conversations you told us how much you like to go ahead and build. We believe you would be frustrated, and so would we.

We release you with love and would be honored to recommend you to a church plant.

In Christ,
Walt Guidry, for the Elder Board`,
    kind: 'rejection',
    company: 'Grace Fellowship of Abilene',
    role: 'Youth Pastor',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: ['profile_mismatch'],
    personal: true,
    canAskFeedback: 'yes',
  },
]
