import type { Body } from '../../src/core/vault/record.ts'
import type { Chance } from './chance.ts'

interface Item {
  readonly id: string
  readonly value: string
}

/** What a body says after somebody changed one thing in it; `word` makes a word of its own each time. */
export function edited(before: Body, chance: Chance, word: () => string): Body {
  const items = itemsOf(before)
  const lines = String(before.text ?? '').split('\n')
  const at = chance.below(items.length)
  const line = chance.below(lines.length)
  switch (chance.below(8)) {
    case 0:
    case 1:
      return { ...before, [`field${chance.below(3)}`]: word() }
    case 2:
      return { ...before, items: items.filter((_, index) => index !== at) }
    case 3:
      if (items.length === 0) return { ...before, items: [{ id: word(), value: '' }] }
      return { ...before, items: items.with(at, { id: items[at]?.id ?? '', value: word() }) }
    case 4:
      return { ...before, text: lines.with(line, `A line that was changed ${word()}.`).join('\n') }
    case 5:
      return { ...before, text: lines.toSpliced(line, 0, `A new line, ${word()}.`).join('\n') }
    default:
      return { ...before, items: [...items, { id: word(), value: '' }] }
  }
}

/** A first body, with lines enough to merge. */
export function firstBody(chance: Chance, word: () => string): Body {
  const lines = Array.from({ length: 2 + chance.below(4) }, () => `A line of its own, ${word()}.`)
  return { field0: word(), items: [{ id: word(), value: '' }], text: lines.join('\n') }
}

export function withItem(before: Body, word: string): Body {
  return { ...before, items: [...itemsOf(before), { id: word, value: '' }] }
}

function itemsOf(body: Body): readonly Item[] {
  return Array.isArray(body.items) ? body.items : []
}
