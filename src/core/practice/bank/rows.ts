import type { Competency } from '../../vault/kinds/practice.ts'
import { type AnchorSet, anchors } from './anchors.ts'
import type { BankLevel, BankQuestion, BankSort, BankStage, RoleFamily } from './bank-question.ts'

/** What sets a question apart from the others of its table. */
interface RowOptions {
  readonly sort?: BankSort
  readonly stages?: readonly BankStage[]
  readonly levels?: readonly BankLevel[]
  readonly families?: readonly RoleFamily[]
  readonly competency?: Competency
  readonly anchors?: AnchorSet
}

/** The end of its id, its words, what they want to know, and what sets it apart. */
type Row = readonly [name: string, text: string, after: string, options?: RowOptions]

/** Sorts whose good answers look alike whatever they are about. */
const bySort: ReadonlySet<BankSort> = new Set([
  'opening',
  'technical',
  'case',
  'practical',
  'gap',
  'let-go',
  'pay',
])

/** One table of the bank: `prefix` begins the ids, `shared` holds for every row that does not differ. */
export function table(
  prefix: string,
  shared: RowOptions & { readonly competency: Competency },
  rows: readonly Row[],
): readonly BankQuestion[] {
  return rows.map(([name, text, after, own]) => {
    const options = { ...shared, ...own }
    const sort = options.sort ?? 'told'
    const set = options.anchors ?? (bySort.has(sort) ? (sort as AnchorSet) : options.competency)
    return {
      ...{ id: `${prefix}/${name}`, text, after, sort, competency: options.competency },
      stages: options.stages ?? ['first', 'panel'],
      levels: options.levels ?? [],
      families: options.families ?? [],
      good: anchors[set],
    }
  })
}
