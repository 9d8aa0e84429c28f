import { enB1 } from './en-b1.ts'
import { enB2 } from './en-b2.ts'
import { enB3 } from './en-b3.ts'
import { enB4 } from './en-b4.ts'
import { enC1 } from './en-c1.ts'
import { enC2 } from './en-c2.ts'
import type { OwnLines } from './own-lines.ts'

/** All single sentences of our own. */
export const allOwnLines: readonly OwnLines[] = [enB1, enB2, enB3, enB4, enC1, enC2]
