import type { Words } from '../../phrase.ts'

/** Lists of English wordings that phrases name in square brackets. `|` stands between wordings. */
export const words: Words = {
  not: "not|won't|aren't|isn't|wasn't|weren't|can't|cannot|don't|didn't|doesn't|haven't|hasn't|wouldn't|couldn't|hadn't|shan't|ain't|dont|cant|wont|didnt|doesnt|isnt|wasnt|havent|could not|can not|unable|never|no longer",
  nt: "not|won't|aren't|isn't|wasn't|weren't|can't|don't|didn't|doesn't|haven't|hasn't|hadn't|wouldn't|couldn't|shan't|shouldn't|ain't|dont|cant|wont|didnt|doesnt|isnt|wasnt|havent",
  dont: "do not|does not|did not|don't|doesn't|didn't|dont|doesnt|didnt",
  isnt: "is not|are not|was not|were not|am not|isn't|aren't|wasn't|weren't|isnt|arent|wasnt|i'm not|we're not|you're not|they're not|it's not",
  auxnot:
    "do not|does not|did not|don't|doesn't|didn't|dont|doesnt|didnt|is not|are not|was not|were not|am not|isn't|aren't|wasn't|weren't|isnt|arent|wasnt|i'm not|we're not|you're not|they're not|it's not|have not|has not|had not|haven't|hasn't|hadn't|havent|will not|shall not|would not|won't|shan't|wouldn't|wont|cannot|can't|couldn't|can not|could not",
  cant: "can't|cannot|couldn't|cant|can not|could not|unable to|not able to|no longer able to|won't|will not|wouldn't|never able to|not in a position to",
  we: "we|we've|we're|we'll|i|i've|i'm|i'll|they|they've|it has been|team|manager|committee|company|panel|department|department has",
  advance:
    'move forward|moving forward|moved forward|move you forward|moving you forward|move ahead|moving ahead|move further|moving further|move on|moving on|move you|moving you|be moving|go forward|going forward|go ahead|going ahead|go further|going further|proceed|proceeding|progress|progressing|continue|continuing|advance|advancing|take your|taking your|take you|taking you|take this|taking this|take it further|pursue|pursuing|carry on|consider you|considering you|consider your|considering your|carry forward|bring you|bringing you|push ahead',
  candidate:
    'candidate|candidates|applicant|applicants|candidacy|candidacies|person|people|finalist|finalists|individual|individuals|profile|profiles|application|applications',
  others:
    'other|another|different|alternative|stronger|more suitable|more qualified|better qualified|better suited|more experienced|a few|several other|some other',
  took: 'took|taken|taking|take on|took on|taken on|taking on|picked|picking|chose|chosen|choosing|hired|hiring|appointed|appointing|appoint|employed|employing|employ|engaged|recruited|went with|gone with|going with|go with|went for|gone for|going for|go for|opted for|settled on|settled for|decided on|plumped for|landed on|preferred|favoured|favored|signed|signed up|brought in|bringing in|promoted|offered it to|gave it to|given it to|giving it to|offering it to|handed it to|offered the job to|gave the job to|given the job to',
  somebody:
    'lad|lads|girl|girls|ladies|gents|guy|guys|fella|man|men|woman|women|lady|ladies|chap|gentleman|bloke|kid|somebody|someone|person|people|candidate|candidates|applicant|applicants|individual|individuals|finalist|finalists|colleague|friend|cousin|nephew|niece|neighbour|neighbor|pair',
  jobs: 'openings|opening|vacancies|vacancy|positions|posts|jobs|roles|places|shifts|hours|spaces|spots|slots|work',
  role: "role|position|job|post|vacancy|opening|opportunity|requisition|placement|internship|apprenticeship|traineeship|program|programme|role's|spot|seat",
  paper:
    'qualification|qualifications|licence|license|registration|clearance|certificate|degree|diploma|apprenticeship|accreditation|membership',
  apply: 'application|resume|cv|profile|submission|candidacy|details|materials|cover letter',
  received: 'received|got|submitted|been received|registered|logged|recorded',
  sorry:
    'unfortunately|regrettably|sadly|sorry|regret|afraid|disappointed|disappointing|apologise|apologize',
  talk: 'interview|interviewing|speak|speaking|talk|talking|chat|chatting|meet|meeting|conversation|call|discussion|visit|connecting|connect',
  test: 'assessment|assessments|test|tests|exercise|exercises|challenge|challenges|assignment|assignments|task|case study|questionnaire|take-home|homework|quiz|simulation|evaluation|evaluations',
  glad: 'pleased|delighted|happy|glad|excited|thrilled|like|love|pleasure|keen',
  year: 'year|years',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|this week|next week',
  affair:
    'flat|apartment|tenancy|loan|credit|overdraft|planning|extension|grant|grants|manuscript|allotment|plot|puppy|adoption|school place|nursery place|your child|your son|your daughter|transfer to|bedroom|bursary|membership|annual leave|refund|households|council tax|claim|your claim|policyholder|landlord|msc in|msc course|msc programme|undergraduate|degree course|postgraduate course|insurance policy|lender|borrowing|tenants|planning permission|visa application|passport|permit application|publication|reviewers|journal|puppies|kitten|catchment|tender|tenders|supplier|elected to membership|golf club|visitor visa|tourist visa|student visa|entry clearance|right of appeal|holiday club|a card|rewards card|a loan|an overdraft|a tenancy|a mortgage|a policy|bid|bids|the fund|arts fund|delay repay|skipper|squad|first team|choir|cast|pitch|match day|allotments',
  earlier:
    "(last (year|time|spring|summer|autumn|fall|winter)|a year ago|two years ago|some time ago|previously|in the past) (we|i|they|you) (didn't|wasn't|weren't|couldn't|did not|was not|were not|could not)",
  undone:
    "you (haven't|have not|didn't|did not) (started|finished|submitted|taken|uploaded|replied|responded|answered|booked)|you no longer (wish|want)",
  asset:
    'flat|apartment|house|room|tenancy|rental|loan|mortgage|credit card|credit|card|overdraft|visa|passport|permit|grant|parking|school place|nursery place|benefit|puppy|adoption|membership|planning permission|planning|extension|allotment|plot|refund|claim|cover|annual leave|leave|holiday|manuscript|paper|abstract|scholarship|licence|license|blue badge|allowance',
}
