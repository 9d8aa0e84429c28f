import { expect, test } from 'vitest'
import { idOf, type Unsent } from './second-keeper.ts'
import { MemoryLogs } from './tab-log.test-support.ts'
import { TabLog } from './tab-log.ts'

const unsent = (id: string, at = '2026-03-02T08:00:00.000Z', formerIds: string[] = []): Unsent => ({
  born: 'before',
  vaultId: 'v',
  epoch: 1,
  entry: {
    seq: 1,
    set: { id, actor: 'test', at, intent: 'note', changes: [] },
    bases: [],
    formerIds,
  },
})
const parked = (id: string): Unsent => {
  const { born, vaultId, epoch, ...rest } = unsent(id)
  const set = 'entry' in rest ? rest.entry.set : undefined
  if (!set) throw new Error('no set')
  const kept = { id, set, bases: [], why: 'refused', code: 'invalid', message: 'No.' } as const
  return { born, vaultId, epoch, parked: kept }
}

/** One browser whose tabs can open a log, and die. */
function browser() {
  const logs = new MemoryLogs()
  const tab = () => {
    const files = logs.forTab()
    const log = new TabLog(files)
    const keep = (...items: Unsent[]) => log.append({ keep: items, gone: [] })
    const over = (...gone: string[]) => log.append({ keep: [], gone })
    return { log, keep, over, die: (left?: number) => files.die(left) }
  }
  const left = async (born = 'after') => (await tab().log.left(born)).map(idOf)
  return { logs, tab, left }
}

test('answers with what tabs that are gone kept, in the order it was made', async () => {
  const { tab, left } = browser()
  const [one, two] = [tab(), tab()]
  await one.keep(unsent('b', '2026-03-02T08:00:02.000Z'))
  await two.keep(unsent('a', '2026-03-02T08:00:01.000Z'))
  await one.keep(unsent('c', '2026-03-02T08:00:03.000Z'))
  one.die()
  two.die()
  expect(await left()).toEqual(['a', 'b', 'c'])
})

test('what a set said before it was written anew is in no log', async () => {
  const { logs, tab } = browser()
  const one = tab()
  await one.keep(unsent('a', '2026-03-02T08:00:01.000Z'), unsent('b'))
  await one.keep(unsent('a', '2026-03-02T08:00:09.000Z'))
  expect(logs.text()).not.toContain('08:00:01')
  expect(logs.text()).toContain('08:00:09')
})

test('leaves alone what a tab keeps that lives', async () => {
  const { tab, left } = browser()
  const [one, two] = [tab(), tab()]
  await one.keep(unsent('a'))
  await two.keep(unsent('b'))
  two.die()
  expect(await left()).toEqual(['b'])
})

test.each([0, 0.1, 0.5, 0.9])(
  'loses nothing before an end of which %d was written',
  async (part) => {
    const { tab, left } = browser()
    const one = tab()
    await one.keep(unsent('a'))
    await one.keep(unsent('b'))
    await one.keep(unsent('c'))
    one.die(part)
    expect(await left()).toEqual(['a', 'b'])
  },
)

test('gives back nothing that landed, was merged or was let go, in whichever log that stands', async () => {
  const { tab, left } = browser()
  const [one, two] = [tab(), tab()]
  await one.keep(unsent('landed'), unsent('merged'), unsent('waits'))
  await two.over('landed')
  await two.keep(unsent('merger', undefined, ['merged']))
  one.die()
  two.die()
  expect(await left()).toEqual(['waits', 'merger'])
})

test('a set that was set aside is given back as that', async () => {
  const { tab } = browser()
  const [one, two] = [tab(), tab()]
  await one.keep(unsent('a'))
  await two.keep(parked('a'))
  one.die()
  two.die()
  expect(await tab().log.left('after')).toEqual([parked('a')])
})

test('gives back nothing that the present database was given too', async () => {
  const { tab, left } = browser()
  const one = tab()
  await one.keep(unsent('a'))
  one.die()
  expect(await left('before')).toEqual([])
})

test('no word stays of what is over, in logs of tabs that are gone too', async () => {
  const { logs, tab } = browser()
  const [gone, one] = [tab(), tab()]
  await gone.keep(unsent('planted-1'))
  gone.die()
  await one.keep(unsent('planted-2'), unsent('stays'))
  await one.over('planted-2')
  expect(logs.text()).toContain('"intent":"note"')
  await one.log.restate('before', [unsent('stays')], false)
  expect(logs.text()).not.toContain('"id":"planted')
  expect(logs.text()).toContain('"id":"stays"')
  await one.log.restate('before', [], false)
  expect(logs.text()).not.toContain('"id":')
})

test('clears what another database was given only where everything goes', async () => {
  const { logs, tab } = browser()
  const one = tab()
  await one.keep(unsent('planted'))
  one.die()
  const two = tab()
  await two.log.restate('after', [], false)
  expect(logs.text()).toContain('planted')
  await two.log.restate('after', [], true)
  expect(logs.text()).toBe('')
})

test('what was given back is kept until it is let go', async () => {
  const { tab, left } = browser()
  const one = tab()
  await one.keep(unsent('a'))
  one.die()
  const two = tab()
  await two.log.left('after')
  await two.log.restate('after', [], false)
  two.die()
  const three = tab()
  expect((await three.log.left('after')).map(idOf)).toEqual(['a'])
  await three.log.dropLeft()
  three.die()
  expect(await left()).toEqual([])
})

test('goes on in another file when its own is taken away under it', async () => {
  const { logs, tab, left } = browser()
  const one = tab()
  await one.keep(unsent('a'))
  logs.wipe()
  await expect(one.keep(unsent('b'))).rejects.toThrow()
  await one.log.restate('before', [unsent('a'), unsent('b')], false)
  one.die()
  expect(await left()).toEqual(['a', 'b'])
})

test('clears a file of its own that it went on from, though that was taken away meanwhile', async () => {
  const { logs, tab } = browser()
  const one = tab()
  await one.keep(unsent('a', '2026-03-02T08:00:01.000Z'), unsent('b', '2026-03-02T08:00:02.000Z'))
  logs.wipe()
  // What is written anew lies in a new file already when the present one turns out to be gone.
  await one.keep(unsent('a', '2026-03-02T08:00:03.000Z'))
  await one.over('a', 'b')
  expect(logs.text()).not.toMatch(/08:00:0/)
})
