import { type WhoWords, wordSet } from './who-words.ts'

/** English. */
export const englishWho: WhoWords = {
  source: 'everyday wording of employers, agencies and job sites',
  companyAfter: [
    {
      words:
        /(?:^|\n|[.;] )(?:employer|company|organi[sz]ation|hiring (?:company|organi[sz]ation)|advertiser)(?: name)? ?: ?/g,
      weight: 5,
    },
    {
      words:
        /\b(?:application|cv|resume|details|profile)(?: \S{1,14}){0,6} (?:sent|submitted|forwarded|delivered|passed on|transferred) to (?:the )?/g,
      weight: 4,
    },
    {
      words: /\bthe (?:employer|company|organi[sz]ation),? /g,
      weight: 2.5,
    },
    { words: /\byour application was sent to /g, weight: 7 },
    { words: /\byour (?:update|application) from /g, weight: 4 },
    {
      words:
        /\b(?:position|role|opening|opening\(s\)|opportunity|opportunities|job|vacancy|internship|team|career|careers|employment|candidacy|internships|apprenticeship|post|placement)s? (?:here )?(?:at|with) (?:the )?/g,
      weight: 4,
    },
    {
      words:
        /\b(?:applying|application|applied|apply|applications|submission) (?:to|at|with|for a job (?:with|at)|for employment (?:with|at)|to work (?:at|for|with)|for a role (?:at|with)) (?:join )?(?:the )?/g,
      weight: 4,
    },
    {
      words:
        /\binterest in (?:a )?(?:joining|working (?:for|at|with)|employment (?:with|at)|career(?:s| opportunities)? (?:at|with)|opportunities (?:at|with)|becoming (?:a )?part of|being part of|working here at)? ?(?:the )?/g,
      weight: 3,
    },
    {
      words: /\b(?:interview|interviewing|interviewed|meeting|offer) (?:with|at|from) (?:the )?/g,
      weight: 2.5,
    },
    {
      words:
        /\b(?:on behalf of|here at|we at|all of us at|from all at|everyone at|life at|working at|working for|work for|work at|work with|speaking with|employed by|employment with) (?:the )?/g,
      weight: 2.5,
    },
    {
      words:
        /\b(?:joining|join|considering|choosing|considered|with us at|welcome to|part of|interest in|chance to join|learn more about|explore) (?:the )?(?:team at )?/g,
      weight: 1.5,
    },
    {
      words:
        /\b(?:update|news|message|notification|invitation|request|thanks|regards|everyone) (?:from|at) (?:the )?/g,
      weight: 2.5,
    },
    {
      words:
        /\b(?:recruiter|recruiting|recruitment|talent|hr|manager|director|head|lead|officer|partner|president|acquisition|resources|people|careers) ?(?:,| at| for| -| \|) /g,
      weight: 1.2,
    },
    { words: /\bi(?:'m| am) [^\n.]{1,60} (?:at|from|with) /g, weight: 2 },
    {
      words:
        /\b(?:assessment|test|tests|challenge|exercise|questionnaire) (?:for|from|at|with) (?:the )?/g,
      weight: 1,
    },
    {
      words: /\b(?:email|message) was (?:intended for|sent on behalf of)\s(?:the )?/g,
      weight: 1.6,
    },
    {
      words: /(?:or|er|ist|ant|ent|yst|ian|urse|ern|ive|ef|hip|rk|ing) (?:at|with) (?:the )?/g,
      weight: 1.5,
    },
    { words: /\binterest (?:that )?you have shown in (?:the )?/g, weight: 3 },
    { words: /\b(?:to|at|with) (?:the )?/g, weight: 0.8 },
  ],
  companyBefore: [
    {
      words:
        /\b(?:(?:university|campus|global|us|early|college) )?(?:talent|recruiting|recruitment|hiring|human resources|hr|people|careers?|candidate|resourcing|team)\b/g,
      weight: 3,
    },
    {
      words:
        / (?:has decided|has declined|has rejected|has withdrawn|has cancelled|has filled|did not select|has moved to|requests applicants|has reviewed|is pleased|has received|received your|has chosen|is unable|will not be|is an equal opportunity|has invited|invites you|has scheduled|has sent|is inviting|is hiring|has asked you|would like to invite|is looking|has shortlisted|have scheduled|wants to)\b/g,
      weight: 3,
    },
  ],
  openers: wordSet(
    'the your our regards best sincerely thanks thank kind warm dear unfortunately hi hello from',
  ),
  notCompanies: wordSet(''),
}
