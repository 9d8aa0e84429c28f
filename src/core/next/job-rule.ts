import { roundStepWords } from '../content/en/today-rounds.ts'
import { JOB_RULE, jobTakenOf } from './restraint.ts'
import type { Rule } from './rules.ts'

/** A job is taken, and the search is not closed yet. */
export const jobTaken: Rule = {
  id: JOB_RULE,
  speaks: { night: false, gentle: true, day: true },
  propose(scene) {
    const job = jobTakenOf(scene)
    if (!job) return []
    const { title, because, button } = roundStepWords.taken
    const { id, company } = job
    return [{ about: id, title, because: because(company), minutes: 15, path: '/closing', button }]
  },
}
