import { expect, test } from 'vitest'
import { companyKey, hasLegalForm, nameAt } from './names.ts'

test.each([
  ['Lindholm Ferries thanks you', 'Lindholm Ferries'],
  ['Lindholm and Roth thank you', 'Lindholm and Roth'],
  ['Lindholm & Roth thank you', 'Lindholm & Roth'],
  ['Lindholm and we thank you', 'Lindholm'],
  ['The Quarrybank Trust', 'The Quarrybank Trust'],
  ['Lindholm Ferries. We thank you', 'Lindholm Ferries'],
  ['Lindholm Ferries Ltd. thanks you', 'Lindholm Ferries Ltd.'],
  ['Lindholm Reederei GmbH Hamburg', 'Lindholm Reederei GmbH'],
  ['Lindholm GmbH & Co. KG', 'Lindholm GmbH & Co. KG'],
  ['Lindholm Ferries, Inc. thanks', 'Lindholm Ferries, Inc.'],
  ['Lindholm Ferries, Halden', 'Lindholm Ferries'],
  ['St. Olaf Home thanks', 'St. Olaf Home'],
  ['St Chad’s thanks', 'St Chad’s'],
  ['Lindholm’s crew', 'Lindholm'],
  ['Lindholm’s Ferries', 'Lindholm’s Ferries'],
  ['Lindholm (Halden)', 'Lindholm'],
  ['Lindholm – Halden', 'Lindholm'],
  ['Lindholm\nHalden', 'Lindholm'],
  ['“Lindholm Ferries” thanks', 'Lindholm Ferries'],
  ['tarnbrook.example thanks', 'tarnbrook.example'],
  ['eTarn thanks', 'eTarn'],
  ['Lindholm Ihre Reederei', 'Lindholm'],
  ['Università di Tarno', 'Università di Tarno'],
  ['Rossi di Tarno', 'Rossi'],
  ['Rossi di Tarno S.r.l.', 'Rossi di Tarno S.r.l.'],
  ['3 Tarns thanks', '3 Tarns'],
  ['Lindholm Women’s & Children’s Hospital thanks', 'Lindholm Women’s & Children’s Hospital'],
  ['Lindholm Ferry Company. We thank you', 'Lindholm Ferry Company'],
  ['Lindholm, Roth & Sandahl thank you', 'Lindholm, Roth & Sandahl'],
  ['Lindholm, Roth and we thank you', 'Lindholm'],
])('a name begins %j', (text, name) => {
  expect(nameAt(text, 0)?.name).toBe(name)
})

test.each(['the crew', 'The', 'Please write', 'We’ll write', 'X', '– Lindholm', ''])(
  'no name begins %j',
  (text) => {
    expect(nameAt(text, 0)).toBeNull()
  },
)

test('says where in the text the name stands', () => {
  expect(nameAt('write to Lindholm Ferries, please', 9)).toEqual({
    name: 'Lindholm Ferries',
    start: 9,
    end: 25,
  })
})

test('a run of capitals without end is cut, not followed', () => {
  expect(nameAt('Lindholm '.repeat(40), 0)?.name.length ?? 0).toBeLessThanOrEqual(80)
})

test.each([
  ['Lindholm Ferries Ltd', true],
  ['Lindholm GmbH', true],
  ['Lindholm S.p.A.', true],
  ['Lindholm e.V.', true],
  ['Lindholm B. V.', true],
  ['Lindholm SE', true],
  ['Lindholm se', false],
  ['Lindholm Company', false],
  ['Lindholm Co', false],
  ['Lindholm AS', false],
  ['GmbH', false],
  ['Lindholm Ferries', false],
])('whether %s ends in a legal form: %s', (name, has) => {
  expect(hasLegalForm(name)).toBe(has)
})

test.each([
  ['Lindholm Ferries Ltd', 'lindholmferries'],
  ['Lindholm GmbH & Co. KG', 'lindholm'],
  ['Lindholm GmbH & Co KG', 'lindholm'],
  ['The Lindholm Ferries', 'lindholmferries'],
  ['The', 'the'],
  ['Ltd', 'ltd'],
  ['Straße & Söhne AG', 'strassesohne'],
  ['Lindholm S.p.A.', 'lindholm'],
  ['Lindholm.io', 'lindholm'],
  ['lindholm', 'lindholm'],
  ['LINDHOLM 24', 'lindholm24'],
])('%s is known by %s', (name, key) => {
  expect(companyKey(name)).toBe(key)
})
