import type { OwnLetter } from '../own-letter.ts'

export const enRound5Part2: readonly OwnLetter[] = [
  {
    id: 'en-r5-rejection-16',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your recent application',
    fromName: 'Larkfield Foods',
    fromAddress: 'careers@larkfieldfoods.example',
    sentAt: '2026-04-13T05:20:00Z',
    text: `Hello,

Thank you for your application for Line Operative. All of our places for the autumn have now been taken up and so we aren't able to progress any further applications.

Larkfield Foods`,
    kind: 'rejection',
    company: 'Larkfield Foods',
    role: 'Line Operative',
    refusal: 'filled',
    stage: 'application',
    door: 'none',
    reasons: ['position_filled'],
  },
  {
    id: 'en-r5-rejection-17',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Update regarding Operations Associate',
    fromName: 'Gallivant',
    fromAddress: 'hello@gallivant.example',
    sentAt: '2026-04-14T00:20:00Z',
    text: `Hi Priyanka,

I wanted to let you know where things stand. Last week our leadership made the call to hold off on all new hires until the fall, and that includes the Operations Associate position you and I spoke about on the phone.

I'm really bummed as I was about to set you up with the team. If you're still looking in September please ping me and we'll pick it back up.

Warmly,
Dana`,
    kind: 'rejection',
    company: 'Gallivant',
    role: 'Operations Associate',
    refusal: 'paused',
    stage: 'screening',
    door: 'reapply',
    reasons: ['position_closed'],
  },
  {
    id: 'en-r5-rejection-18',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application: HGV Driver',
    fromName: 'Transport Office',
    fromAddress: 'transport@bulmerhaulage.example',
    sentAt: '2026-04-14T19:20:00Z',
    text: `Hi Pete. Had a look at your application. With nine points on the licence the insurers won't have it I'm afraid. Come back to us when some of them have dropped off. Bulmer Haulage`,
    kind: 'rejection',
    company: 'Bulmer Haulage',
    role: 'HGV Driver',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: ['eligibility'],
  },
  {
    id: 'en-r5-rejection-19',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Application received - decision',
    fromName: 'Ministry Recruitment Service',
    fromAddress: 'donotreply@recruitment.ministry.example',
    sentAt: '2026-04-15T14:20:00Z',
    text: `Application number: 7719204
Vacancy: Executive Officer
Department: Ministry of Rural Affairs

Dear Ngozi

Your application has been sifted. You did not reach the minimum standard for this vacancy. The sift panel gave the following scores:

Behaviour - Delivering at Pace: 3
Behaviour - Managing a Quality Service: 4
Personal statement: 3

A score of 4 or more was needed in each. We cannot give feedback beyond these scores.

This is an automated message.`,
    kind: 'rejection',
    company: 'Ministry of Rural Affairs',
    role: 'Executive Officer',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: [],
    canAskFeedback: 'no',
  },
  {
    id: 'en-r5-rejection-20',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Nursery Practitioner',
    fromName: 'Little Acorns',
    fromAddress: 'manager@littleacorns.example',
    sentAt: '2026-04-16T09:20:00Z',
    text: `Hi Chantelle, lovely to have you in on Monday, the babies took to you straight away! We've thought long and hard and we've gone for the other lady as she can do the early starts. Really sorry to be the bearer of bad news. Take care, Jo`,
    kind: 'rejection',
    company: 'Little Acorns',
    role: 'Nursery Practitioner',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: [],
    personal: true,
  },
  {
    id: 'en-r5-rejection-21',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application for Postdoctoral Research Associate',
    fromName: 'School of Chemistry',
    fromAddress: 'chem-recruit@stenhouse.example',
    sentAt: '2026-04-17T04:20:00Z',
    text: `Dear Dr Moreau,

Thank you for your application for the above position. I'm afraid I will not be calling you for interview. There were a number of applicants who had already worked with time-resolved spectroscopy, and since the grant runs for only 18 months I need someone who can start producing data at once.

Good luck with your other applications.

Ewan Strang`,
    kind: 'rejection',
    company: 'Stenhouse',
    companyAlso: ['Stenhouse University'],
    role: 'Postdoctoral Research Associate',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['experience_gap'],
    personal: true,
  },
  {
    id: 'en-r5-rejection-22',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Unsuccessful: Store Assistant, Harrow',
    fromName: 'Hallmead Careers',
    fromAddress: 'noreply@careers.hallmead.example',
    sentAt: '2026-04-17T23:20:00Z',
    text: `Hi Amira

Thanks for your interest in joining us at our Harrow store.

Unfortunately you've not made it through to the next stage this time. Don't be disheartened, you can apply for other jobs with us straight away, and for the same role again in three months.

Hallmead Careers`,
    kind: 'rejection',
    company: 'Hallmead',
    role: 'Store Assistant',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
    canAskFeedback: 'no',
  },
  {
    id: 'en-r5-rejection-23',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Follow up from Castellan',
    fromName: 'Castellan Systems',
    fromAddress: 'talent@castellan.example',
    sentAt: '2026-04-18T18:20:00Z',
    text: `Hi Wei,

Thank you for meeting with Tom, Aisha and Benedict over the past couple of weeks. Everyone enjoyed their conversations with you.

After a debrief with the panel, we've made the decision not to extend an offer at this time. As a matter of policy we don't share interview feedback, but I'd encourage you to apply again after twelve months.

All the best in your search,
Marguerite`,
    kind: 'rejection',
    company: 'Castellan Systems',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'reapply',
    reasons: [],
    canAskFeedback: 'no',
  },
  {
    id: 'en-r5-rejection-24',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application to work with Bluebell Care',
    fromName: 'Bluebell Care',
    fromAddress: 'recruitment@bluebellcare.example',
    sentAt: '2026-04-19T13:20:00Z',
    text: `Dear Emmanuel,

Thank you for your application for Care Assistant. Please note that we no longer hold a sponsor licence. As you have told us that your right to work depends on sponsorship, your application cannot be considered.

Bluebell Care`,
    kind: 'rejection',
    company: 'Bluebell Care',
    role: 'Care Assistant',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'none',
    reasons: ['visa_sponsorship'],
  },
  {
    id: 'en-r5-rejection-25',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Chef de partie',
    fromName: 'The Salt House',
    fromAddress: 'kitchen@thesalthouse.example',
    sentAt: '2026-04-20T08:20:00Z',
    text: `Alright Marco, cheers for the trial shift. You work clean and you're quick, but the pastry section needs someone who's done it before and I can't train anyone right now. Good luck mate. Gav`,
    kind: 'rejection',
    company: 'The Salt House',
    role: 'Chef de Partie',
    refusal: 'not-chosen',
    stage: 'assessment',
    door: 'none',
    reasons: ['experience_gap'],
    personal: true,
    canAskFeedback: 'later',
  },
  {
    id: 'en-r5-rejection-26',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Your application with Ombra',
    fromName: 'Ombra People',
    fromAddress: 'people@ombra.example',
    sentAt: '2026-04-21T03:20:00Z',
    text: `Hi Fen,

Thank you again for the two conversations and for the beautiful case study. I've been putting off writing this because it's a note I don't enjoy sending.

We won't be making you an offer for the Content Strategist role. It wasn't a question of talent. We had two people left and only one chair, and the other person's background in financial services tipped it, since that's where most of our clients will be for the next few years.

I've put a big star next to your name. When we next look for somebody with your eye, you'll be the first to hear from me.

Yours,
Celeste`,
    kind: 'rejection',
    company: 'Ombra',
    role: 'Content Strategist',
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'kept-on-file',
    reasons: [],
    personal: true,
  },
  {
    id: 'en-r5-rejection-27',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Junior Accountant',
    fromName: 'Tobin & Ashe',
    fromAddress: 'office@tobinashe.example',
    sentAt: '2026-04-21T22:20:00Z',
    text: `Thank you for your CV which we received on 3 May. We have no suitable openings. Tobin & Ashe`,
    kind: 'rejection',
    company: 'Tobin & Ashe',
    role: 'Junior Accountant',
    refusal: 'closed',
    refusalAlso: ['not-chosen', 'filled'],
    stage: 'application',
    door: 'none',
  },
  {
    id: 'en-r5-rejection-28',
    lang: 'en',
    country: 'US',
    held: false,
    subject: 'Your application at Fairmont Distribution',
    fromName: 'Fairmont Distribution',
    fromAddress: 'fairmont@myworkday.com',
    sentAt: '2026-04-22T17:20:00Z',
    text: `Dear Luis,

Thank you for your interest in the R-10443 Warehouse Team Lead position. While your qualifications are commendable, we have identified other individuals whose backgrounds better meet the requirements of this opening.

We encourage you to visit our career site often and apply for other positions that match your skills.

Sincerely,
Fairmont Distribution Talent Acquisition`,
    kind: 'rejection',
    company: 'Fairmont Distribution',
    role: 'Warehouse Team Lead',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: [],
  },
  {
    id: 'en-r5-rejection-29',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Kitchen Assistant - your interview',
    fromName: 'Catering Manager',
    fromAddress: 'catering@abbotsleighschool.example',
    sentAt: '2026-04-23T12:20:00Z',
    text: `Dear Ms Popescu

Further to your interview on Friday, the post of Kitchen Assistant has been offered to and accepted by another applicant. Thank you for taking the trouble to come and see us.

Catering Manager`,
    kind: 'rejection',
    company: 'abbotsleighschool',
    companyAlso: ['Abbotsleigh School'],
    role: 'Kitchen Assistant',
    refusal: 'not-chosen',
    refusalAlso: ['filled'],
    stage: 'interview',
    door: 'none',
  },
  {
    id: 'en-r5-rejection-30',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Sorry!',
    fromName: 'Yusuf at Loopback',
    fromAddress: 'yusuf@loopback.example',
    sentAt: '2026-04-24T07:20:00Z',
    text: `Hey Sam,

Straight to it: we're not going to go ahead. You're clearly a strong engineer, and Lena loved the way you think about testing. What held us back was that all of your recent work has been on mobile, and our first hire has to own the back end from day one.

If I can intro you to anyone just shout.

Yusuf`,
    kind: 'rejection',
    company: 'Loopback',
    role: null,
    refusal: 'not-chosen',
    stage: 'interview',
    door: 'none',
    reasons: ['technical_skills_gap'],
    personal: true,
    canAskFeedback: 'later',
  },
  {
    id: 'en-r5-rejection-31',
    lang: 'en',
    country: 'GB',
    held: false,
    subject: 'Apprenticeship application',
    fromName: 'Skills Team',
    fromAddress: 'apprenticeships@northgateeng.example',
    sentAt: '2026-04-25T02:20:00Z',
    text: `Hi Callum

Thanks for applying for our Engineering Apprentice programme. To start with us you need a grade 5 in maths and you told us yours is a 4, so we're not able to offer you a place this year.

If you re-sit and get your 5 we'd be really pleased to see you apply again.

Skills Team`,
    kind: 'rejection',
    company: 'northgateeng',
    companyAlso: ['Northgate Engineering'],
    role: 'Engineering Apprentice',
    refusal: 'not-chosen',
    stage: 'application',
    door: 'reapply',
    reasons: ['eligibility'],
  },
]
