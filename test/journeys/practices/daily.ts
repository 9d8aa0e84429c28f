import type { Scripts } from './scripts.ts'

export const daily: Scripts = {}
