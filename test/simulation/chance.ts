import { randomFrom } from '../../bench/random.ts'

/** Everything that is left to chance in one schedule, from its seed. */
export class Chance {
  readonly #random: ReturnType<typeof randomFrom>

  constructor(seed: number) {
    this.#random = randomFrom(seed * 2_654_435_761)
    for (let count = 0; count < 4; count += 1) this.#random.next()
  }

  below(below: number): number {
    return this.#random.below(below)
  }

  oneIn(count: number): boolean {
    return this.#random.below(count) === 0
  }

  pick<Value>(values: readonly Value[]): Value {
    return this.#random.pick(values)
  }

  bytes(count: number): Uint8Array {
    return this.#random.bytes(count)
  }

  /** One of these, each as likely as its weight beside the others. */
  weighed<Value>(choices: readonly (readonly [weight: number, value: Value])[]): Value {
    let left = this.below(choices.reduce((sum, [weight]) => sum + weight, 0))
    for (const [weight, value] of choices) {
      if (left < weight) return value
      left -= weight
    }
    throw new Error('nothing to choose from')
  }
}
