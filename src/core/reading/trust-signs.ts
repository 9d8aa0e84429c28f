import { knownIn } from '../vault/kind.ts'
import type { TrustLevel } from '../vault/kinds/reading.ts'
import type { RequestId } from './trust-requests.ts'

/** A sign that a letter may not come from whom it says, or means no good. */
export interface TrustSign {
  /** `plain` says nothing alone and counts only beside another sign. */
  readonly level: TrustLevel
  /** What was seen, one short sentence. */
  readonly says: string
  /** Why that matters, and what an honest sender does. */
  readonly because: string
  /** What the person can do. */
  readonly todo: string
  readonly source: string
}

export type SenderSignId =
  | 'dmarc-failed'
  | 'sender-unproven'
  | 'look-alike-domain'
  | 'near-domain'
  | 'known-employer-elsewhere'
  | 'free-mail-employer'
  | 'reply-elsewhere'
  | 'misnamed-link'
  | 'pay-far-beyond'
export type TrustSignId = SenderSignId | RequestId

const frauds =
  'US Federal Trade Commission, "Job Scams" (consumer.ftc.gov); JobsAware UK, "Job scams"; Europol, money muling'
const standard = 'RFC 7489 (DMARC), RFC 8601 (Authentication-Results)'
const names = 'Unicode Technical Standard 39, Security Mechanisms (confusable characters)'

/** How to find out whether a letter is real. */
const ask =
  'Look up the employer’s own site or telephone number yourself, not by this letter, and ask there whether it is theirs.'
const never =
  'Never pay to get a job. If you have paid already, call your bank today; it can sometimes stop it.'
const noNumber = `Give no numbers and no copies by letter. ${ask}`

/** Each sign with its words. The strongest stand first; a reading lists them in this order. */
export const trustSigns: Readonly<Record<TrustSignId, TrustSign>> = {
  'asks-payment': {
    level: 'warned',
    says: 'It asks you to pay something.',
    because:
      'Employers pay for training, checks and equipment themselves; a fee is the commonest sign of a fraud.',
    todo: never,
    source: frauds,
  },
  'asks-gift-cards': {
    level: 'warned',
    says: 'It asks for gift cards.',
    because:
      'No employer is paid in gift cards; their numbers are money that cannot be called back.',
    todo: 'Buy none and send no numbers. If you have, call the shop that issued them today.',
    source: frauds,
  },
  'asks-crypto': {
    level: 'warned',
    says: 'It asks for a payment in a cryptocurrency.',
    because: 'Such payments cannot be called back, which is why frauds ask for them.',
    todo: never,
    source: frauds,
  },
  'sends-check': {
    level: 'warned',
    says: 'It wants you to pay in a cheque and buy things with it.',
    because: 'Such a cheque bounces days later, and what was spent by then is yours to pay.',
    todo: 'Do not pay the cheque in and buy nothing with it. Ask your bank before anything else.',
    source: frauds,
  },
  'asks-to-pass-money-on': {
    level: 'warned',
    says: 'It wants money to go through your own account.',
    because:
      'Passing on other people’s money is how stolen money is hidden, and it is punished even when one did not know.',
    todo: 'Do not accept or forward anything. If money has arrived, tell your bank and leave it where it is.',
    source: frauds,
  },
  'look-alike-domain': {
    level: 'warned',
    says: 'The sender’s address looks like another one, but is not the same.',
    because:
      'A letter or two is changed so that it passes for the real address; an employer writes from its own.',
    todo: ask,
    source: names,
  },
  'known-employer-elsewhere': {
    level: 'warned',
    says: 'An employer you know writes from a private mail account here.',
    because: 'Earlier letters of this employer came from its own address.',
    todo: ask,
    source: frauds,
  },
  'dmarc-failed': {
    level: 'doubtful',
    says: 'Your mail service could not confirm the sender.',
    because:
      'The address in “From” failed its check (DMARC). Forged letters do; a real one sometimes does after it was forwarded.',
    todo: ask,
    source: standard,
  },
  'sender-unproven': {
    level: 'doubtful',
    says: 'The letter came from a server that may not send for this address.',
    because: 'Neither of the two usual proofs of the sender (SPF, DKIM) held.',
    todo: ask,
    source: standard,
  },
  'asks-bank-details': {
    level: 'doubtful',
    says: 'It asks for bank or card details.',
    because: 'An employer needs them for the payroll, after a signed contract, and not by e-mail.',
    todo: noNumber,
    source: frauds,
  },
  'asks-identity': {
    level: 'doubtful',
    says: 'It asks for a passport, identity card or similar number.',
    because:
      'Proof of who you are is needed once you are hired; sent earlier, it can be used in your name.',
    todo: noNumber,
    source: frauds,
  },
  'messenger-only': {
    level: 'doubtful',
    says: 'It wants to talk by a messenger.',
    because:
      'Some small employers do that; frauds do it because nobody can be found there afterwards.',
    todo: 'Ask for a call by telephone or video, with the name of the person and a number on the employer’s site.',
    source: frauds,
  },
  'no-talk': {
    level: 'doubtful',
    says: 'It promises a job without a talk.',
    because: 'Hardly any employer hires somebody whom nobody has spoken to.',
    todo: ask,
    source: frauds,
  },
  'pay-far-beyond': {
    level: 'doubtful',
    says: 'It promises far more pay than such work brings.',
    because: 'Much pay for little time or no experience is how many frauds begin.',
    todo: ask,
    source: frauds,
  },
  'free-mail-employer': {
    level: 'doubtful',
    says: 'It speaks for an employer, but comes from a private mail account.',
    because: 'Anybody can open one under any name. Very small employers write so too.',
    todo: ask,
    source: frauds,
  },
  'reply-elsewhere': {
    level: 'doubtful',
    says: 'An answer would go to another address than it came from.',
    because: 'The answer goes to a private mail account, not to the employer who seems to write.',
    todo: 'Answer to the address on the employer’s own site instead.',
    source: frauds,
  },
  'misnamed-link': {
    level: 'doubtful',
    says: 'A link shows one address and leads to another.',
    because: 'Newsletters count clicks that way; forged pages are reached that way too.',
    todo: 'Type the address that you know instead of following the link, and enter no password there.',
    source: frauds,
  },
  'near-domain': {
    level: 'doubtful',
    says: 'The sender’s address is nearly the employer’s name, one letter off.',
    because: 'It may be how the employer spells its address, or somebody else’s.',
    todo: ask,
    source: names,
  },
  urgent: {
    level: 'plain',
    says: 'It is in a great hurry.',
    because: 'Hurry leaves no time to ask. A real employer waits a day for a question.',
    todo: 'Take the time to ask.',
    source: frauds,
  },
}

/** Ids of the signs, strongest first. */
export const trustSignIds = Object.keys(trustSigns) as readonly TrustSignId[]

/** The words of a sign; undefined for one of a newer version. */
export function explainSign(id: string): TrustSign | undefined {
  const known = knownIn(trustSignIds, id)
  return known && trustSigns[known]
}
