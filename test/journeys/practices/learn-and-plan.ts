import type { Scripts } from './scripts.ts'

export const learnAndPlan: Scripts = {}
