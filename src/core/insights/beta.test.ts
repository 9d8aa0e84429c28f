import { expect, test } from 'vitest'
import { below, chanceGreater, chanceOfNone, logGamma, meanOf, quantile, rangeOf } from './beta.ts'

/*
 * The literals come from SciPy 1.17.1: `scipy.stats.beta(a, b).ppf([.1, .5, .9])` and `.cdf(.1)`,
 * `scipy.special.gammaln`, and `scipy.integrate.quad(lambda t: x.pdf(t) * y.sf(t), 0, 1)`, for the large
 * ones with the quantiles of both at .01, .5 and .99 as `points`.
 */
test.each([
  [1, 29, 0.003626529429997801, 0.023618245281778142, 0.0763291428126138, 0.9528987130275376],
  [2, 53, 0.009891667433461166, 0.030886078985772863, 0.07013172497524271, 0.9763302566053409],
  [1.2, 22.8, 0.0074786567549748745, 0.038034228575863596, 0.10895156199266234, 0.8759833297223967],
  [5, 56, 0.041090675699303844, 0.07741477947212354, 0.1288282775079887, 0.7290417418745389],
  [3, 12, 0.08147715399972216, 0.1864741025854043, 0.3372141198973089, 0.15835998128662],
  [2.5, 12.5, 0.05904476605296252, 0.15171520085290502, 0.29499665297008404, 0.26724494703248647],
  [0.7, 4.3, 0.00794517392768261, 0.09337428122541229, 0.34449896785220957, 0.5199369907958705],
  [120, 880, 0.10700632825116126, 0.11974664793324298, 0.13331957334735522, 0.021427475233093417],
])('Beta(%d, %d) has the range that SciPy gives it', (a, b, low, median, high, belowTenth) => {
  const range = rangeOf({ a, b })
  expect(range.low).toBeCloseTo(low, 9)
  expect(range.median).toBeCloseTo(median, 9)
  expect(range.high).toBeCloseTo(high, 9)
  expect(below({ a, b }, 0.1)).toBeCloseTo(belowTenth, 10)
})

test.each([
  [0.1, 2.25271265],
  [0.5, 0.572364943],
  [1, 0],
  [2.5, 0.28468287],
  [10, 12.8018275],
  [100.25, 360.28456],
])('ln Γ(%d) is that of SciPy', (x, expected) => {
  expect(logGamma(x)).toBeCloseTo(expected, 5)
})

test.each([
  [2, 28, 5, 25, 0.9031777557100297],
  [2, 20, 5, 17, 0.9081943106333349],
  [1.5, 30, 3, 12, 0.948016237770625],
  [0.4, 3, 0.9, 12, 0.4847959948457],
  [295, 2603.5, 110.7, 929, 0.65973347126],
  [1.2, 22.8, 994.7, 8919.6, 0.87665880447],
  [994.7, 8919.6, 1.2, 22.8, 0.123341195531],
])(
  'the chance that Beta(%d, %d) is passed by Beta(%d, %d) is that of SciPy',
  (a, b, c, d, chance) => {
    expect(chanceGreater({ a, b }, { a: c, b: d })).toBeCloseTo(chance, 8)
  },
)

test('nothing is below nothing, and everything below one', () => {
  expect(below({ a: 2, b: 3 }, -1)).toBe(0)
  expect(below({ a: 2, b: 3 }, 2)).toBe(1)
  expect(quantile({ a: 2, b: 2 }, 0.5)).toBeCloseTo(0.5, 10)
  expect(meanOf({ a: 1, b: 3 })).toBe(0.25)
})

test('a dry spell of known rate is the plain power of its chance', () => {
  const sure = { a: 50_000, b: 950_000 }
  expect(chanceOfNone(sure, 20)).toBeCloseTo(0.95 ** 20, 3)
  expect(chanceOfNone({ a: 1, b: 29 }, 0)).toBeCloseTo(1, 12)
})
