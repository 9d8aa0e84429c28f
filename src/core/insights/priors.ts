import type { Application } from '../vault/kinds/application.ts'
import type { Beta } from './beta.ts'
import type { CourseTally } from './tally.ts'

/** Where a belief that a search begins with comes from. */
export interface Prior extends Beta {
  readonly id: string
  readonly source: string
}

const design = 'A choice of this design, kept wide, between the published figures beside it.'

/** Applied, then a first talk, by the way the job was found (shared/design evidence, section 4). */
export const channelPriors = {
  board: prior(
    'board',
    1,
    29,
    '3 in 100 small-firm applicants are interviewed (staffinghub.com, 2024); boards bring 61 in 100 applicants and 42 in 100 hires.',
  ),
  'company-site': prior(
    'company-site',
    1.2,
    22.8,
    'Career pages bring 13 in 100 applicants and 26 in 100 hires (staffinghub.com, 2024).',
  ),
  agency: prior(
    'agency',
    2,
    14,
    'One hire in 22 through agencies against 1 in 152 who applied (globenewswire 877340, 2016).',
  ),
  referral: prior(
    'referral',
    2.5,
    12.5,
    'One hire in 16 through referrals against 1 in 152 who applied (globenewswire 877340, 2016).',
  ),
  approached: prior(
    'approached',
    2,
    14,
    `One hire in 72 of those who were approached (globenewswire 877340, 2016). ${design}`,
  ),
  social: prior('social', 1.2, 22.8, design),
  event: prior('event', 1.2, 22.8, design),
  other: prior('other', 1.2, 22.8, design),
} as const

/** First talk, then another; and a proper talk, then an offer. */
export const stepPriors = {
  another: prior('another', 3, 5, `No published figure was found. ${design}`),
  offer: prior(
    'offer',
    3,
    12,
    '27 in 100 interviews led to a hire (staffinghub.com, 2024); 17 to 28 in 100 (huntscanlon.com, 2015 to 2017).',
  ),
} as const

export type PriorId = keyof typeof channelPriors | keyof typeof stepPriors

/** What the person put in the place of a prior, by its id. */
export type OwnPriors = Readonly<Partial<Record<string, Beta>>>

export const allPriors: readonly Prior[] = [
  ...Object.values(channelPriors),
  ...Object.values(stepPriors),
]

export function priorOf(id: PriorId, own: OwnPriors = {}): Beta {
  const { a, b } =
    own[id] ?? (id in stepPriors ? stepPriors[id as 'offer'] : channelPriors[id as 'board'])
  return { a, b }
}

/** The channel of an application, as far as the priors know it. */
export function channelOf(channel: Application['channel']): keyof typeof channelPriors {
  return channel !== undefined && channel in channelPriors
    ? (channel as keyof typeof channelPriors)
    : 'other'
}

/**
 * What is believed beforehand about a mix of applications: the mean of its channels, each by its share
 * of them, held as firmly as they are on average.
 */
export function mixedPrior({ courses, channels }: CourseTally, own: OwnPriors = {}): Beta {
  if (courses === 0) return priorOf('other', own)
  const counts = new Map<keyof typeof channelPriors, number>()
  for (const [noted, count] of channels) {
    const channel = channelOf(noted)
    counts.set(channel, (counts.get(channel) ?? 0) + count)
  }
  let mean = 0
  let firmness = 0
  for (const [channel, count] of counts) {
    const { a, b } = priorOf(channel, own)
    const share = count / courses
    mean += (share * a) / (a + b)
    firmness += share * (a + b)
  }
  return { a: mean * firmness, b: (1 - mean) * firmness }
}

function prior(id: string, a: number, b: number, source: string): Prior {
  return { id, a, b, source }
}
