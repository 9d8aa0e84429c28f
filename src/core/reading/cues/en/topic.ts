import type { CueTable } from '../../cue.ts'
import { jobWords } from '../job-words.ts'

/** Names of occupations that are everyday words as well. */
const everyday = new Set(
  `agent chair chief driver expert farmer fellow founder guide head host judge keeper lead leader member miner model owner
  partner pilot planning police president principal program programme reporter representative secretary server specialist
  student communications crew rotation administration advertising sales author doctor maker executive director manager
  developer engineering analytics residency officer editor user associate dealer graduate player trader worker writer artist
  co-op collector consultant counselor professor engineer analyst attorney operator`.split(/\s+/),
)

/** Words without which hardly any letter about a job is written. */
export const topicCues: CueTable = {
  about: 'topic',
  value: 'job',
  label: 'It is about a job',
  source: 'The everyday words of looking for work, written down by us.',
  guarded: false,
  cues: [
    {
      id: 'topic-job',
      says: 'It speaks of work and applying.',
      weight: 1,
      wordings: [
        '(applicant|applicants|candidate|candidates|candidacy|candidature|vacancy|vacancies|shortlist|shortlisted|shortlisting|recruiter|recruiters|recruitment|recruiting|hiring|hire|hired|employer|employment|cv|resume|interview|interviews|interviewing|interviewed|apprenticeship|internship|traineeship|onboarding|hr|portfolio)',
        '(applying|applied|apply|application) … (position|role|job|post|company|team|opportunity|with us|to us|us)',
        '(your|job|this|the|recent|our) (application|applications)',
        '(position|role|job|post) (of|as|at|with|for|has|was|is|you|we|in|i)',
        '(selection|assessment|search) (panel|committee|process|centre|center|board|day)',
        '(the|this|our|a|your|any|my) (job|role|position|post|shift|shifts|trial|placement|traineeship|vacancies)',
        '(join us|join our team|work with us|work for us|working here|working with us|looking for work|work experience|new start|level 2|level 3|qualified|qualifications)',
        '(bar|shop|kitchen|office|care|warehouse|night|day|weekend|summer|nursing|cleaning|sales|waiting) (staff|work|shifts|job|jobs)',
        '(salary|probation|start date|contract of employment|referees|references|trial shift|take-home|hiring manager|human resources)',
        '(coding|aptitude|situational|psychometric|numeracy) (test|challenge|assessment)',
        /\b(?:hackerrank|codility|codesignal|testgorilla|hirevue|greenhouse|workday|smartrecruiters|teamtailor|personio|ashby|lever)\b/,
        '(saturday|sunday|evening|holiday|student|vacation|temp|temporary|seasonal|casual|factory|garden|building|labouring|driving|delivery|restaurant|cafe|pub|hotel) (job|jobs|work|shifts|vacancy)',
        '(job|jobs|work) (for|here|with us|going|available|advert|ad|application|vacancy|opening|openings|offer|interview)',
        '(asking|looking|enquiring|enquiry|inquiry|letter) (about|for|asking about) (work|a job|jobs|vacancies)',
        '(new|our|all|further) (hires|hire|starters|recruits)',
        '(take|took|taken|taking) on (staff|people|anyone|drivers|students|a)',
        '(only)? (take|hire|employ) (drivers|staff|people|students|workers|anyone)',
        '(pastry section|front of house|rota|till training|references (back)?)',
        '(work|works|working) for (us|me|him|her|them)',
        '(your)? (interviewers|interviewer|line manager|trial)',
        '(your|the) (cv|curriculum vitae|covering letter|cover letter)',
        '(position|positions|vacancy|vacancies|posting|job title|job reference|career|careers|requisition|competition|secondment) …',
        '(staffing|resourcing|personnel|human resources|talent|payroll|recruiter|headhunter) …',
        '(job|jobs|role|roles|shifts|vacancy) (is|are|has|have|was|were|in|at|going|for|as|of|with|you|we|that|and|here|advert|to|on|this|gone)',
        "(job's|role's|post's) …",
        "(employed|employ|employing|hirer|rota|shortlist|cv's|cvs|covering letter|folio|showreel|take-home|internship|interns|fellowship|placement|placements|studentships|appointment panel|order of merit|selection|sifted|vetting)",
        '(write|writing) (to you)? (in respect of|regarding|about|further to) your application …',
        '(tutor|coach|volunteer|au pair|nanny|cover|supply|substitute) (application|post|role|job|work)',
        '(licence|license|forklift|welding|driving|nights|days) (for|work|job|role|shifts|come|coming) …',
        '(busy|paid) … (skill|skills|trade)',
        '(the|a|your|our|my) job',
        '(client|clients) (came back|want|wants|need|needs|has|have|said|is|are)',
        '(academy|head|lead|assistant|senior|junior|trainee|deputy) (coach|teacher|chef|manager|officer|nurse|developer|engineer|analyst|designer|carer|cleaner|driver)',
        '(teach|work|working|volunteer|volunteering|help) (with|for) (us|them|me)',
      ],
    },
    {
      id: 'topic-occupation',
      says: 'It names an occupation.',
      weight: 1,
      wordings: [`(${[...jobWords].filter((word) => !everyday.has(word)).join('|')})`],
    },
  ],
}
