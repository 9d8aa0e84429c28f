import type { OwnLetter } from '../own-letter.ts'

/** The last held refusals without a reason, and noise: half of it with a no on another matter. */
export const enRound14Part4: readonly OwnLetter[] = [
  {
    id: 'en-r14-rejection-55',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Your recent application',
    fromName: 'Mercer Falls Library District',
    fromAddress: 'hr@mercerfallslibrary.example',
    sentAt: '2026-03-20T16:30:00Z',
    text: `Dear Ms. Abernathy,

Thank you for your recent interview for the position of Circulation Clerk. We had many qualified candidates, which made the choice hard. After much deliberation, we have selected a candidate whose skills and experience best fit the needs of the library.

We appreciate your interest and wish you success in your job search.

Sincerely,
Human Resources`,
    kind: 'rejection',
    company: 'Mercer Falls Library District',
    role: 'Circulation Clerk',
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: [],
    personal: false,
  },
  {
    id: 'en-r14-rejection-56',
    lang: 'en',
    country: 'DE',
    held: true,
    subject: 'Status of your application: Werkstudent Controlling',
    fromName: 'Recruiting',
    fromAddress: 'no-reply@successfactors.eu',
    sentAt: '2026-05-04T09:28:00Z',
    text: 'Dear Ms. Petrova,\n\nthank you for your application and for the interest you have shown in the Ravensfeld Group.\n\nAfter careful consideration, we regret to tell you that we could not include you in the further selection process for this position. Please do not see this as an assessment of your qualifications.\n\nWe wish you all the best for your professional and personal future.\n\nKind regards\nRavensfeld Group Recruiting',
    kind: 'rejection',
    company: 'Ravensfeld Group',
    companyAlso: ['Ravensfeld'],
    role: 'Werkstudent Controlling',
    refusal: 'not-chosen',
    stage: 'application',
    reasons: [],
    personal: false,
  },
  {
    id: 'en-r14-rejection-57',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Thank you for your time',
    fromName: 'Dana Whitfield',
    fromAddress: 'dana.whitfield@coppertreehomes.example',
    sentAt: '2026-06-26T18:33:00Z',
    text: `Hi Monique,

It was great talking with you on the phone Wednesday! I spoke with the property manager and at this point we will not be moving on to an in-person interview for the leasing consultant role.

Thanks again for your interest in Coppertree Homes and good luck!

Dana`,
    kind: 'rejection',
    company: 'Coppertree Homes',
    companyAlso: ['coppertreehomes'],
    role: 'Leasing Consultant',
    roleAlso: ['leasing consultant'],
    refusal: 'not-chosen',
    stage: 'screening',
    reasons: [],
    personal: true,
  },
  {
    id: 'en-r14-rejection-58',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Graduate Scheme 2026',
    fromName: 'Early Careers',
    fromAddress: 'earlycareers@penroseandvale.example',
    sentAt: '2026-01-27T13:00:00Z',
    text: `Hi Imogen,

Thanks for taking part in our virtual assessment centre for the Penrose & Vale Graduate Scheme. We know how much preparation goes into a day like that.

Having looked at all the scores, we're sorry to let you know that we won't be offering you a place this year. We aren't able to give feedback to individuals, but you're very welcome to apply again in the autumn.

Early Careers Team`,
    kind: 'rejection',
    company: 'Penrose & Vale',
    companyAlso: ['penroseandvale'],
    role: null,
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'reapply',
    reasons: [],
    personal: false,
    canAskFeedback: 'no',
  },
  {
    id: 'en-r14-rejection-59',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Machine operator',
    fromName: 'HR',
    fromAddress: 'hr@dunlapstamping.example',
    sentAt: '2026-02-24T14:14:00Z',
    text: 'Thank you for applying with Dunlap Stamping. We have reviewed your application and will not be offering you employment at this time. Your application will stay active for 90 days.',
    kind: 'rejection',
    company: 'Dunlap Stamping',
    companyAlso: ['dunlapstamping'],
    role: 'Machine operator',
    roleAlso: ['machine operator'],
    refusal: 'not-chosen',
    door: 'kept-on-file',
    reasons: [],
  },
  {
    id: 'en-r14-rejection-60',
    lang: 'en',
    country: 'NZ',
    held: true,
    subject: 'Pharmacy Technician role',
    fromName: 'Anita Rangi',
    fromAddress: 'anita@bayviewpharmacy.example',
    sentAt: '2026-04-21T01:52:00Z',
    text: `Kia ora Josh,

Thanks again for coming in last week. We had some really good people apply for the Pharmacy Technician role and I'm sorry to let you know you were our second choice.

If it would help, I'm happy to give you a call and go over how the interview went.

Ngā mihi
Anita Rangi
Bayview Pharmacy`,
    kind: 'rejection',
    company: 'Bayview Pharmacy',
    companyAlso: ['bayviewpharmacy'],
    role: 'Pharmacy Technician',
    refusal: 'not-chosen',
    stage: 'interview',
    reasons: [],
    personal: true,
    canAskFeedback: 'yes',
  },
  {
    id: 'en-r14-noise-01',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Update on your credit card application',
    fromName: 'Crestpoint Bank',
    fromAddress: 'no-reply@crestpointbank.example',
    sentAt: '2026-01-12T11:20:00Z',
    text: `Dear Jordan Ellis,

Thank you for applying for the Crestpoint Everyday Rewards card. After careful review, we are unable to approve your application at this time.

The reason for our decision: insufficient length of credit history.

You will receive a letter in the mail with more information about this decision and your right to a free copy of your credit report.

Crestpoint Bank`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'en-r14-noise-02',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Your return request has been declined',
    fromName: 'Threadbare & Sons Customer Care',
    fromAddress: 'help@threadbareandsons.example',
    sentAt: '2026-02-06T14:49:00Z',
    text: `Hi Rachel,

Unfortunately we can't accept your return for order 7714203 as it was requested more than 30 days after delivery.

We're sorry for any disappointment. If the item is faulty, please reply with photos and we'll look into it for you.

Customer Care`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'en-r14-noise-03',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Rental application - 1180 Larkspur Ave #4',
    fromName: 'Summit Ridge Property Management',
    fromAddress: 'leasing@summitridgepm.example',
    sentAt: '2026-03-13T20:58:00Z',
    text: `Hello Devin,

Thank you for your interest in our apartment. We received several applications and the owner has decided to go with another applicant. Your application fee of $45 is non-refundable, but your holding deposit will be returned within 5 business days.

We have other units available in the area, please check our website.

Summit Ridge Property Management`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'en-r14-noise-04',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Penalty Charge Notice WB20441876: outcome of your challenge',
    fromName: 'Parking Services',
    fromAddress: 'parking@wexbourne.example',
    sentAt: '2026-04-02T10:35:00Z',
    text: `Dear Mr Sidhu,

Thank you for writing to us about the above Penalty Charge Notice. We have carefully considered what you say but have decided not to cancel it on this occasion.

You may now pay the reduced amount of £35 within 14 days, or wait for the Notice to Owner and make a formal representation.

Yours sincerely,
Parking Services`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'en-r14-noise-05',
    lang: 'en',
    country: 'IE',
    held: true,
    subject: 'Childcare place September 2026',
    fromName: 'Little Acorns Crèche',
    fromAddress: 'hello@littleacornsennis.example',
    sentAt: '2026-05-06T09:16:00Z',
    text: `Dear parent,

Thank you for applying for a place for Fiadh. All places for September are now filled and we are sorry that we cannot offer you one. She has been put on the waiting list as number 11.

We will contact you if a place becomes available.

Little Acorns`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'en-r14-noise-06',
    lang: 'en',
    country: 'AU',
    held: true,
    subject: 'Claim CLM-558302 decision',
    fromName: 'Southern Cross Shield Claims',
    fromAddress: 'claims@scshield.example',
    sentAt: '2026-06-09T04:42:00Z',
    text: `Dear Ms Papadopoulos,

We have finished assessing your claim for water damage. Unfortunately your claim has not been successful because gradual leaks are excluded under section 4 of your policy.

If you disagree with our decision you can ask for a review within 30 days by replying to this email.

Claims Team`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'en-r14-noise-07',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Decision on your proposal for DevSummit Midwest',
    fromName: 'DevSummit Program Committee',
    fromAddress: 'program@devsummitmidwest.example',
    sentAt: '2026-02-18T17:06:00Z',
    text: `Hi Brandon,

Thank you for submitting a talk to DevSummit Midwest 2026. We received over 400 proposals for 36 slots, and we are sorry to say that "Caching for Humans" was not accepted.

We hope you will still join us in Chicago. Use code SPEAKER20 for 20% off your ticket.

The Program Committee`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'en-r14-noise-08',
    lang: 'en',
    country: 'CA',
    held: true,
    subject: 'Your payment was declined',
    fromName: 'Streamly',
    fromAddress: 'billing@streamly.example',
    sentAt: '2026-07-01T06:00:00Z',
    text: `Hi Joanne,

We were not able to process your payment of $16.99 for Streamly Premium. Please update your payment method by July 8 to keep your subscription.

Update payment

If you no longer wish to be a member you don't need to do anything.`,
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'en-r14-noise-09',
    lang: 'en',
    country: 'US',
    held: true,
    subject: '14 new jobs for "administrative assistant" in Columbus, OH',
    fromName: 'ZipRecruiter',
    fromAddress: 'alerts@ziprecruiter.com',
    sentAt: '2026-03-06T12:00:00Z',
    text: `New jobs that match your search

Administrative Assistant - Buckeye Dental Partners - Columbus, OH - $19 to $22 an hour - 1-Click Apply
Office Assistant - Franklin Paving - Grove City, OH - Be one of the first to apply
Executive Assistant - Holt & Bauer - Columbus, OH - New

View all 14 jobs

You get this email because you created a job alert. Manage alerts or unsubscribe.`,
    kind: 'noise',
    company: null,
    role: null,
  },
  {
    id: 'en-r14-noise-10',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Priya, you appeared in 9 searches this week',
    fromName: 'LinkedIn',
    fromAddress: 'notifications-noreply@linkedin.com',
    sentAt: '2026-05-18T07:30:00Z',
    text: `You appeared in 9 searches this week

Where your searchers work: recruitment agencies, design studios, universities

See who's looking at your profile. Try Premium free for one month.

This email was intended for Priya Raman (Product Designer).`,
    kind: 'noise',
    company: null,
    role: null,
  },
  {
    id: 'en-r14-noise-11',
    lang: 'en',
    country: 'US',
    held: true,
    subject: 'Appointment reminder',
    fromName: 'Clearwater Family Dental',
    fromAddress: 'reminders@clearwaterfamilydental.example',
    sentAt: '2026-04-13T15:15:00Z',
    text: 'Hi Kayla, this is a reminder of your appointment with Dr. Brandt on Wednesday, April 15 at 9:40 AM. Please arrive 10 minutes early and bring your insurance card. Reply C to confirm or call us at 555-0148 to reschedule.',
    kind: 'noise',
    alsoRight: ['other'],
    company: null,
    role: null,
  },
  {
    id: 'en-r14-noise-12',
    lang: 'en',
    country: 'GB',
    held: true,
    subject: 'Five ways to ace your next interview',
    fromName: 'CareerLift Weekly',
    fromAddress: 'newsletter@careerlift.example',
    sentAt: '2026-06-15T06:05:00Z',
    text: 'Good morning,\n\nGot an interview coming up? In this week\'s newsletter we look at how to answer "Tell me about yourself", what to wear on a video call, and why so many applications get rejected before a person has read them.\n\nRead more on our blog\n\nPlus: 30% off our CV review service until Sunday.\n\nYou are receiving this because you signed up at careerlift.example. Unsubscribe here.',
    kind: 'noise',
    company: null,
    role: null,
  },
]
