import type { Guards } from '../../guards.ts'

/** What takes words back in English. */
export const englishGuards: Guards = {
  opensCondition:
    /\b(?:(?<!(?:as|even) )if(?! (?:i'm|i am|we're|we are|i'm being) (?:honest|frank)| you(?:'re| are) still (?:interested|available|looking|keen|free|up for it)| you (?:remember|recall|like to know))|unless|in case|in the event|whether|provided(?: that| you|,)|assuming|assume|assumed|please consider|(?:please|can|should|must|may) (?:regard|treat)|should (?:you|your|we|our|the|there|any|a))\b/,
  endsCondition:
    /\b(?:but|however|unfortunately|regrettably|sadly|nevertheless|therefore|so (?:we|i|you|your)|as a result|hence|consequently|afraid|regret|sorry|alas|and (?:i|we)|the answer is)\b/,
  conditionAfter:
    /^[^\n;]{0,80}?\b(?:if|should|in the event|in case|when|once|where) (?:the (?:role|position|job|team|hiring)|your (?:application|profile|skills|experience|background|qualifications|resume|cv|candidacy)|there|we (?:feel|decide|think|find|believe|see|would like)|our|selected|shortlisted|short-listed|successful|suitable|appropriate|a (?:match|position|role|suitable)|you are (?:selected|shortlisted|short-listed|successful|chosen|a )|you're (?:selected|shortlisted|successful|chosen)|interested in your)\b/,
  perhaps: /\b(?:may|might|could)(?: (?:be|have|also|then))?$/,
  someoneElse:
    /\b(?:candidates|applicants|those)\b[^\n]{0,40}\b(?:will|may|can|are|who)\b|\b(?:shortlisted|short-listed|successful|selected|qualified) (?:candidates|applicants|people|ones|persons)\b|\b(?:candidates|applicants|those|people|persons|anyone)(?: (?:selected|invited|chosen|shortlisted|short-listed|picked|called) (?:for|to)(?: an?)?)?$/,
  aRule:
    /(?<!\b(?:with|other|another|of|these|pursue|pursuing|consider|considering|identified|selected|chosen|chose|interview|interviewing|on|shortlisted|shortlist|forward|invite|inviting|invited|taking|by|found|have|had|between|for|prefer|from|among) )\b(?:candidates|applicants|those|applications|anyone|people) (?:who|whose|that|which|not|without)\b/,
  speaksToYou: /\b(?:you|your|yours)\b/,
  onceOrWhen: /\b(?:once|when|after|before|until)\b/,
  denial:
    /\b(?:not|unable|cannot|can't(?! wait)|won't|don't|didn't|doesn't|isn't|aren't|wasn't|weren't|haven't|hasn't|couldn't(?! be (?:happier|prouder|more))|wouldn't|never|no longer|regret|unfortunately|without|instead of|rather than|nor|no)\b[^\n]{0,45}$/,
  deniedWithin: null,
  comparison:
    /\b(?:more closely|better match|closer match|better fit|stronger match|best match|most closely|better aligned|better suited)\b/,
}
