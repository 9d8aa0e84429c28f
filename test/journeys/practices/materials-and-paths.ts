import type { Scripts } from './scripts.ts'

export const materialsAndPaths: Scripts = {}
