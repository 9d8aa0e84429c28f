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
]
