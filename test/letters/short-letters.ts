/** Short letters in everyday wordings of many trades, with what each is. */
export const shortLetters: readonly (readonly [kind: string, text: string])[] = [
  [
    'rejection',
    'Dear Mr Smith, Thank you for attending for interview last week for the post of Staff Nurse on Ward 7. I am sorry to advise you that you were not successful on this occasion. The panel scored all candidates against the person specification. Yours sincerely, Ward Manager',
  ],
  [
    'rejection',
    'Dear candidate, We have completed the selection for the Driver vacancy and will not be taking your candidature any further. Good luck.',
  ],
  [
    'rejection',
    'Hi Ana, thanks so much for coming in. We loved meeting you, but the role went to somebody with pastry experience. Keep in touch!',
  ],
  [
    'rejection',
    'Dear Dr Lee, The search committee has concluded its search for the Assistant Professor in History. The position has been offered to and accepted by another scholar. We appreciate your interest in our department.',
  ],
  [
    'rejection',
    'After reviewing your test results we have decided to end your application process here. Thank you for the effort.',
  ],
  [
    'rejection',
    'Thank you for your letter of 3 May. We have no vacancies at present, but will keep your details on record.',
  ],
  [
    'rejection',
    'Your application for Warehouse Operative has been unsuccessful. You may apply again after 6 months.',
  ],
  [
    'rejection',
    'Hey Tom, quick update: we went with another candidate for the barista job. Sorry about that and thanks for dropping by.',
  ],
  [
    'rejection',
    'We received a lot of interest in this role and regretfully we cannot progress your application at this time.',
  ],
  [
    'rejection',
    'We are writing about your application for Graduate Trainee. Having considered it carefully, we feel that your skills are not what we need right now.',
  ],
  [
    'rejection',
    'Following your assessment centre, we are not able to make you an offer. The assessors were impressed but the standard was very high.',
  ],
  [
    'rejection',
    'Unfortunately your application was not taken further. Due to the number of applications we cannot offer feedback.',
  ],
  [
    'confirmation',
    'Thanks for getting in touch about the waiter job! We will have a look at your CV and get back to you in a few days.',
  ],
  [
    'confirmation',
    'Your application has been submitted. Reference 88213. You can withdraw at any time from your account. If you are shortlisted we will contact you by 12 June.',
  ],
  [
    'confirmation',
    'Dear applicant, Thank you for submitting your application for Teaching Assistant. Shortlisting takes place on 4 July. If you do not hear from us by 11 July you have been unsuccessful.',
  ],
  [
    'interview',
    'Dear Ms Khan, Following your recent application I am pleased to invite you to interview for the post of Healthcare Assistant on 4 June at 9.30am in the Education Centre. Please bring proof of your right to work.',
  ],
  [
    'interview',
    'Hi! Saw your application for the kitchen job. Can you come by Tuesday around 3 for a chat with chef?',
  ],
  [
    'interview',
    'Congratulations! You have been shortlisted. Your interview will take place via Microsoft Teams on Monday 3rd at 10:00. The panel will be Dr Roe and Ms Yi. You will be asked to give a ten minute presentation.',
  ],
  [
    'interview',
    'Thanks for your time on the phone. The team would like to meet you in person next week. Are you free on Wednesday afternoon?',
  ],
  [
    'assessment',
    'Please find attached the case study for the next stage. Return your slides by Monday noon.',
  ],
  [
    'assessment',
    'To move forward we need you to take our 30 minute personality questionnaire. The link is valid for 5 days.',
  ],
  [
    'offer',
    'Hi Ana, we would love you to join us as pastry chef from 1 June. Pay is 14 an hour. Shall I send over the paperwork?',
  ],
  [
    'offer',
    'We are pleased to confirm your appointment as Library Assistant, grade 3, commencing on 1 September. Please sign and return the enclosed contract.',
  ],
  [
    'outreach',
    'Hi Sam, I recruit nurses for hospitals in the south and have several roles that could suit you. Would you be up for a call?',
  ],
  [
    'other',
    'Hi, just a reminder that we still need your bank details and right-to-work documents before your first shift.',
  ],
  [
    'other',
    'Dear Ines, we have received your request to withdraw your application and wish you well.',
  ],
  ['noise', 'Hiring now! 25 warehouse jobs near Leeds. Apply today. Unsubscribe here.'],
  [
    'rejection',
    'Thank you for your application. We had over 400 applicants and the standard was exceptionally high. We have now shortlisted and I am sorry that you are not among those we will be interviewing.',
  ],
  [
    'rejection',
    'Dear Ines, thank you for your patience. The hiring manager has reviewed all profiles and has opted for candidates with a closer match of skills. We hope you find the right role soon.',
  ],
  [
    'rejection',
    'While your experience in retail is strong, we are prioritising applicants who live in the area.',
  ],
  ['rejection', 'We decided to fill the role internally. Thanks for your interest.'],
  [
    'rejection',
    'The salary you are looking for is above our budget for this post, so we will leave it here.',
  ],
  [
    'rejection',
    'Due to a hiring freeze we have stopped all recruitment until next year. Your application is closed.',
  ],
  ['rejection', 'We do not have a role for you right now. Please check back in spring.'],
  [
    'rejection',
    'This email is to let you know that your candidacy for Data Steward is no longer active.',
  ],
  [
    'rejection',
    'I wanted to let you know personally that we chose not to move ahead. Your portfolio is lovely, and I would happily chat about it if you like. - Mina',
  ],
  ['rejection', 'Hello. We looked at your CV. It is not what we look for. Regards'],
  [
    'confirmation',
    'We got your application for Line Cook. Our manager looks at every one and will call if it could be a match. Due to the number of applications we cannot reply to everyone, unfortunately.',
  ],
  [
    'confirmation',
    'Thank you for your interest in the School of Nursing. Your documents have arrived and are complete. The committee meets in March; decisions are sent by post.',
  ],
  [
    'confirmation',
    'Hi, thank you for applying! While we cannot guarantee an interview, we promise to read every application with care. Good luck!',
  ],
  [
    'confirmation',
    'Thank you for applying to Fern Street Bakery. Candidates whose experience does not match the requirements will not be considered further. We will be in touch with those who progress.',
  ],
  [
    'interview',
    'Sorry for the delay in getting back to you. Unfortunately the manager was ill. We would still like to interview you: is Monday ok?',
  ],
  [
    'interview',
    'Interview confirmation. Date: 4 May. Time: 10:30. Place: 2 Mill Lane. Ask for Ruth.',
  ],
  [
    'interview',
    'Thank you for completing the test, you did well. The next step is a conversation with the team lead. Please pick a time here.',
  ],
  [
    'offer',
    'Following our call, here is your contract. Start date 1 June, salary 31,000. Please return it signed. Welcome to the team!',
  ],
  [
    'assessment',
    'As part of the process, all applicants complete an online situational judgement test. Yours is open until midnight on 8 June.',
  ],
  [
    'outreach',
    'Hello, are you currently looking for a new role? A client of mine needs an electrician in Bristol, 22 an hour. Call me if interested.',
  ],
  [
    'noise',
    'Your weekly digest: 12 people viewed your profile. Upgrade to premium to see them all.',
  ],
  ['other', 'Please complete your equal opportunities form. It is not part of the selection.'],
  [
    'other',
    'Thanks for your order! Unfortunately one item is out of stock and we have refunded it.',
  ],
  [
    'other',
    'We are sorry to inform you that your parcel could not be delivered. Please choose another date.',
  ],
]
