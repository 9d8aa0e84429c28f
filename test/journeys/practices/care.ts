import type { Scripts } from './scripts.ts'

export const care: Scripts = {}
