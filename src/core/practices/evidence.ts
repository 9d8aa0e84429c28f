import type { Evidence } from './practice.ts'

/** What research says, in our own words; numbers are those of `sources`. */
export const evidence = {
  bounded: {
    note: 'Dwelling on the feeling makes it worse, pushing it down hardly helps; looking at it from further away helps most. So writing is bounded and ends in one sentence and one action.',
    sources: [12, 13],
  },
  naming: {
    note: 'Naming a strong feeling eased it; naming a weak one made it stronger. So words are offered only when it is strong.',
    sources: [11],
  },
  writing: {
    note: 'Writing helped job losers in one small trial and hardly in others; many feel worse just afterwards. So it is a choice, with a warning, and can stop at any time.',
    sources: [14, 15, 16],
  },
  kindness: {
    note: 'Writing to oneself as to a friend left people calmer and less hard on themselves than free writing.',
    sources: [17],
  },
  causes: {
    note: 'Being trained to find causes helped some people and harmed others. So unknown is always an answer, and nothing outside is argued with.',
    sources: [18],
  },
  activities: {
    note: 'Planning pleasant and valued activities lifts well-being, also in people who are not ill. So two a week are chosen, with mood before and after, and no score.',
    sources: [28],
  },
  lookingBack: {
    note: 'People misjudge their own interviews. So moments are caught early, and it stays with the task, never the person.',
    sources: [7, 8],
  },
  fit: {
    note: 'Writing privately about one’s values raised the chance of work in two experiments; saying them aloud did not help. So fit shows differences and gives no verdict.',
    sources: [19, 20],
  },
  asking: {
    note: 'Most people get no feedback, and a third of those who do find it useful. 3 to 5 in 10 get any, and the screen says so beforehand.',
    sources: [21, 22],
  },
  recurring: {
    note: 'A theme that one letter in five names turns up twice in five letters by chance about a quarter of the time. So it takes three, from two employers, before anything counts as recurring.',
    sources: [8],
  },
  ifThen: {
    note: 'Plans of the form “if this, then I” are carried out more often than intentions. So each step has a cue and takes half an hour at most.',
    sources: [23, 24],
  },
  breathing: {
    note: 'Five minutes of slow breathing a day lifted mood in one trial.',
    sources: [29],
  },
  support: {
    note: 'Support is one of the active parts of what helps a search; a peer scheme laid on top added nothing. So it is one specific request to one person.',
    sources: [1, 3],
  },
  neighbours: {
    note: 'Being shown neighbouring occupations raised interviews for people who had searched narrowly for months.',
    sources: [46],
  },
  materials: {
    note: 'Help with the writing of a résumé raised hiring in a very large experiment.',
    sources: [30, 31],
  },
  profile: {
    note: 'Training in using a professional network raised employment for a year in one field experiment.',
    sources: [32],
  },
  ties: {
    note: 'Acquaintances move people into jobs more than close friends do, and people who are referred are hired more often.',
    sources: [33, 34],
  },
  channels: {
    note: 'Yield differs by channel, and the numbers flatter those who were chosen. So effort and yield are shown side by side, with a range.',
    sources: [35, 36],
  },
  interim: {
    note: 'A low-level job in between lowered call-backs in one audit study; a later check found less of it. So both sides are shown.',
    sources: [37, 38],
  },
  reframing: {
    note: 'Seeing the situation differently and from further away helps more than pushing feelings down. So people find their own fairer sentence.',
    sources: [12],
  },
  setbacks: {
    note: 'Rehearsing setbacks beforehand protected people who later lost a job again.',
    sources: [9, 10],
  },
  goals: {
    note: 'Aims of getting better at something, and obstacles thought through, help; dreaming of success alone cuts effort.',
    sources: [25, 26, 27],
  },
  proofs: {
    note: 'Believing that one can do it is an active part of what helps; proofs feed it better than praise.',
    sources: [1],
  },
  wins: {
    note: 'Small progress stood out on people’s best days in twelve thousand diaries.',
    sources: [39],
  },
  routine: {
    note: 'People are saddest while they search, and search less as time passes. So blocks are short and something good follows.',
    sources: [40],
  },
  recording: {
    note: 'Recording progress helps to reach a goal. How well one searches counts for more than how much.',
    sources: [41, 4],
  },
  interviews: {
    note: 'Stories raise ratings and are told too rarely; practice with feedback beats practice alone, and spacing it out beats cramming.',
    sources: [42, 43, 44],
  },
  learning: {
    note: 'Showing a finished certificate raised new jobs a little among many learners. So learning is proposed only where adverts or feedback keep asking for it.',
    sources: [45],
  },
} as const satisfies Readonly<Record<string, Evidence>>

/** Where each number can be looked up: a paper, a report or a page. */
export const sources: Readonly<Record<number, string>> = {
  1: 'papers.ssrn.com abstract_id=2632318',
  3: 'SSRN 3033331',
  4: 'pdfslide.net "job-search-and-employment-success"',
  7: 'interviewing.io "no-engineer-has-ever-sued"',
  8: 'cris.huji.ac.il Kluger & DeNisi',
  9: 'pubmed 7572826',
  10: 'src.isr.umich.edu "mastery-and-inoculation"',
  11: 'doi 10.1371/journal.pone.0279303',
  12: 'pubmed 22582737',
  13: 'scribd 696637958 Ayduk & Kross',
  14: 'clear.dol.gov Spera 1994; wiseinterventions.org',
  15: 'nutrition-evidence.com 15348980',
  16: 'ja.scribd.com 348460454 Smyth',
  17: 'doi 10.3389/fpsyg.2020.01371',
  18: 'manuscript.isc.ac 708799',
  19: 'growkudos 10.1073/pnas.2301532120; innerself.com 29313',
  20: 'doi 10.1371/journal.pone.0252268',
  21: 'ere.net "latest-findings-on-giving-feedback"',
  22: 'thetalentboard.org "cross-the-competitive-finish-line"',
  23: 'researchgate 37367696',
  24: 'doi 10.1080/10463283.2024.2334563',
  25: 'clear-stage.abtsites.com van Hooft & Noordzij',
  26: 'rendement.nl 2013 (Noordzij)',
  27: 'PMC8149892',
  28: 'PMC2882847',
  29: 'studylib 26052473 Balban',
  30: 'cdo.mit.edu 2023/04/28',
  31: 'nzherald.co.nz ResumeGo',
  32: 'harambee.co.za LinkedIn study',
  33: 'sciencenews.org weak ties; blogs.cornell.edu',
  34: 'ideas.repec.org qjecon 130(2)',
  35: 'staffinghub.com ?p=14337 CareerPlug',
  36: 'globenewswire 877340 Lever',
  37: 'nber.org w21689',
  38: 'vdocuments.us "whom-do-employers-want"',
  39: 'inc.com 201302',
  40: 'brookings.edu Krueger & Mueller',
  41: 'eprints.whiterose.ac.uk/91437',
  42: 'link.springer.com 10.1007/s10869-014-9350-0',
  43: 'tigerprints.clemson.edu/all_theses/477',
  44: 'doi 10.1007/s10648-020-09572-8',
  45: 'arXiv 2405.00247',
  46: 'microeconomicinsights.org; cepr.org',
}
