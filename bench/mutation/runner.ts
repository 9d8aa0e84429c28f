import { globSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { format } from 'node:util'
import { Script } from 'node:vm'
import { build } from 'vite'
import { expect } from 'vitest'

/*
 * A test runner for Stryker, next to its own for Vitest, which loads hundreds of modules again for every
 * change. Here the tests of a folder and all that they import are compiled once, into one function; each
 * change calls it anew, so that no state stays, and runs only the tests that reach what is changed.
 */

/** What Stryker asks for and the changed code looks at; its name there is `__stryker__`. */
interface Changes {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: { readonly static: object; readonly perTest: object } | undefined
}

/** Of which folder the tests are run, and without which of its files. */
interface OneProcess {
  readonly folder: string
  readonly without: readonly string[]
}

interface MutantRun {
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
  readonly activeMutant: { readonly id: string }
  readonly mutantActivation: 'runtime' | 'static'
}

interface Test {
  readonly id: string
  readonly run: () => unknown
}

interface Ran {
  readonly id: string
  readonly name: string
  readonly timeSpentMs: number
  readonly status: number
  readonly failureMessage?: string
}

/** The numbers that Stryker has for how a test ends. */
const SUCCESS = 0
const FAILED = 1

const changes: Changes = {}
Object.assign(globalThis, { __stryker__: changes })

class Runner {
  static inject = ['options'] as const
  readonly #folder: string
  readonly #without: readonly string[]
  #evaluate: (require: (id: string) => unknown, module: object, exports: object) => void = () => {}

  constructor({ oneProcess }: { readonly oneProcess: OneProcess }) {
    this.#folder = oneProcess.folder
    this.#without = oneProcess.without
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  /** Compiles the tests of the folder. Stryker has made the copy with all changes the working folder. */
  async init(): Promise<void> {
    const files = globSync(`${this.#folder}/**/*.test.ts`, { exclude: this.#without }).sort()
    const entry = 'virtual:tests'
    const built = await build({
      configFile: false,
      logLevel: 'error',
      plugins: [
        {
          name: 'tests-of-the-folder',
          enforce: 'pre',
          resolveId(id, importer) {
            if (id === entry) return id
            // Each file has a `test` of its own, which knows where it stands.
            if (id === 'vitest') return { id: `vitest:${importer}`, external: true }
            return null
          },
          // Compiled to one file, each still finds what lies beside it.
          transform: (code, id) =>
            code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
          load: (id) =>
            id === entry
              ? files
                  .map((file) => `import ${JSON.stringify(join(process.cwd(), file))}`)
                  .join('\n')
              : null,
        },
      ],
      build: {
        ssr: true,
        write: false,
        minify: false,
        target: 'esnext',
        rolldownOptions: {
          input: entry,
          treeshake: false,
          output: { format: 'cjs', codeSplitting: false },
        },
      },
    })
    const [bundle] = [built].flat()
    const [chunk] = bundle && 'output' in bundle ? bundle.output : []
    const code = chunk?.code ?? ''
    this.#evaluate = new Script(`(function (require, module, exports) {${code}\n})`, {
      filename: join(process.cwd(), 'tests.cjs'),
    }).runInThisContext()
  }

  async dryRun() {
    Object.assign(changes, {
      activeMutant: undefined,
      hitCount: undefined,
      hitLimit: undefined,
      mutantCoverage: { static: {}, perTest: {} },
    })
    const tests = await runAll(this.#load(), false)
    return { status: 'complete', tests, mutantCoverage: changes.mutantCoverage }
  }

  async mutantRun({ testFilter, hitLimit, activeMutant, mutantActivation }: MutantRun) {
    const { id } = activeMutant
    changes.activeMutant = mutantActivation === 'static' ? id : undefined
    changes.hitCount = 0
    changes.hitLimit = hitLimit
    const only = testFilter && new Set(testFilter)
    let tests: readonly Test[]
    try {
      tests = this.#load().filter((test) => !only || only.has(test.id))
    } catch (error) {
      return killed('loading', String(error), 0)
    }
    changes.activeMutant = id
    const ran = await runAll(tests, true)
    if (hitLimit !== undefined && changes.hitCount > hitLimit) return { status: 'timeout' }
    const failed = ran.find(({ status }) => status === FAILED)
    return failed
      ? killed(failed.id, failed.failureMessage ?? '', ran.length)
      : { status: 'survived', nrOfTests: ran.length }
  }

  /** Everything anew: the modules, their states, and the tests in the order of the files. */
  #load(): readonly Test[] {
    const tests: Test[] = []
    const fromHere = createRequire(join(process.cwd(), 'tests.cjs'))
    const module = { exports: {} }
    const vitest = 'vitest:'
    this.#evaluate(
      (id) => {
        if (!id.startsWith(vitest)) return fromHere(id)
        return collector(relative(process.cwd(), id.slice(vitest.length)), tests)
      },
      module,
      module.exports,
    )
    return tests
  }
}

function killed(by: string, failureMessage: string, nrOfTests: number) {
  return { status: 'killed', killedBy: [by], failureMessage, nrOfTests }
}

/** What a test file takes from Vitest, as far as the tests of `src/core` use it. */
function collector(file: string, tests: Test[]) {
  const groups: string[] = []
  const add = (name: string, run: () => unknown) => {
    const id = `${file}#${[...groups, name].join(' ')}`
    const same = tests.filter((test) => test.id === id || test.id.startsWith(`${id} (`)).length
    tests.push({ id: same === 0 ? id : `${id} (${same + 1})`, run })
  }
  const group = (name: string, body: () => void) => {
    groups.push(name)
    body()
    groups.pop()
  }
  const withEach = <Body extends (...given: never[]) => unknown>(
    one: (name: string, run: () => unknown) => void,
  ) =>
    Object.assign(one, {
      each: (rows: readonly unknown[]) => (name: string, body: Body) => {
        for (const row of rows) {
          const given = (Array.isArray(row) ? row : [row]) as Parameters<Body>
          one(format(name, ...given), () => body(...given))
        }
      },
    })
  return { expect, test: withEach(add), describe: withEach(group as typeof add) }
}

async function runAll(tests: readonly Test[], untilOneFails: boolean): Promise<readonly Ran[]> {
  const ran: Ran[] = []
  for (const { id, run } of tests) {
    changes.currentTestId = id
    const from = performance.now()
    const said = await failureOf(run)
    const told = { id, name: id, timeSpentMs: performance.now() - from }
    ran.push(
      said === null
        ? { ...told, status: SUCCESS }
        : { ...told, status: FAILED, failureMessage: said },
    )
    if (said !== null && untilOneFails) break
  }
  changes.currentTestId = undefined
  return ran
}

async function failureOf(run: () => unknown): Promise<string | null> {
  try {
    await run()
    return null
  } catch (error) {
    return String(error)
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-process', injectableClass: Runner }]
