import type { Scripts } from './scripts.ts'

export const insights: Scripts = {}
