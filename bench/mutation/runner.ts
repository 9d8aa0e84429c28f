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

/** What the changed code looks at. */
const changes = {
  activeMutant: undefined as string | undefined,
  currentTestId: undefined as string | undefined,
  hitCount: 0,
  hitLimit: undefined as number | undefined,
  mutantCoverage: { static: {}, perTest: {} },
}
Object.assign(globalThis, { __stryker__: changes })

interface Test {
  readonly id: string
  readonly run: () => unknown
}

interface MutantRun {
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
  readonly activeMutant: { readonly id: string }
}

/** The numbers that Stryker has for how a test ends. */
const SUCCESS = 0
const FAILED = 1

class Runner {
  static inject = ['options'] as const
  readonly #folder: string
  readonly #without: readonly string[]
  #evaluate: (require: (id: string) => unknown, module: object, exports: object) => void = () => {}

  /** `oneProcess`: of which folder the tests are run, and without which of its files. */
  constructor({ oneProcess }: { oneProcess: { folder: string; without: readonly string[] } }) {
    this.#folder = oneProcess.folder
    this.#without = oneProcess.without
  }

  /** Changes to what is worked out while a file is loaded are left out, so nothing else is needed. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  /** Compiles the tests of the folder. Stryker has made the copy with all changes the working folder. */
  async init(): Promise<void> {
    const files = globSync(`${this.#folder}/**/*.test.ts`, { exclude: this.#without }).sort()
    const imports = files.map((file) => `import ${JSON.stringify(join(process.cwd(), file))}`)
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
            return id === 'vitest' ? { id: `${VITEST}${importer}`, external: true } : null
          },
          load: (id) => (id === entry ? imports.join('\n') : null),
          // Compiled to one file, each still finds what lies beside it.
          transform: (code, id) =>
            code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
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
    const code = bundle && 'output' in bundle ? bundle.output[0].code : ''
    const wrapped = `(function (require, module, exports) {${code}\n})`
    this.#evaluate = new Script(wrapped).runInThisContext()
  }

  async dryRun() {
    const tests = []
    for (const { id, run } of this.#load()) {
      changes.currentTestId = id
      const from = performance.now()
      const failureMessage = await failureOf(run)
      const status = failureMessage === undefined ? SUCCESS : FAILED
      tests.push({ id, name: id, timeSpentMs: performance.now() - from, status, failureMessage })
    }
    changes.currentTestId = undefined
    return { status: 'complete', tests, mutantCoverage: changes.mutantCoverage }
  }

  async mutantRun({ testFilter, hitLimit, activeMutant }: MutantRun) {
    const only = testFilter && new Set(testFilter)
    changes.activeMutant = undefined
    const tests = this.#load().filter(({ id }) => !only || only.has(id))
    Object.assign(changes, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    for (const { id, run } of tests) {
      const failureMessage = await failureOf(run)
      if (hitLimit !== undefined && changes.hitCount > hitLimit) return { status: 'timeout' }
      if (failureMessage === undefined) continue
      return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: tests.length }
    }
    return { status: 'survived', nrOfTests: tests.length }
  }

  /** Everything anew: the modules, their states, and the tests in the order of the files. */
  #load(): readonly Test[] {
    const tests: Test[] = []
    const fromHere = createRequire(join(process.cwd(), 'tests.cjs'))
    const module = { exports: {} }
    const require = (id: string) =>
      id.startsWith(VITEST)
        ? vitestFor(relative(process.cwd(), id.slice(VITEST.length)), tests)
        : fromHere(id)
    this.#evaluate(require, module, module.exports)
    return tests
  }
}

const VITEST = 'vitest:'

/** What a test file takes from Vitest, as far as the tests of `src/core` use it. */
function vitestFor(file: string, tests: Test[]) {
  const groups: string[] = []
  const test = (name: string, run: () => unknown) => {
    const id = `${file}#${[...groups, name].join(' ')}`
    const same = tests.filter((other) => other.id.startsWith(id)).length
    tests.push({ id: same === 0 ? id : `${id} (${same + 1})`, run })
  }
  const describe = (name: string, body: () => unknown) => {
    groups.push(name)
    body()
    groups.pop()
  }
  return { expect, test: withEach(test), describe: withEach(describe) }
}

function withEach(one: (name: string, body: () => unknown) => void) {
  const each =
    (rows: readonly unknown[]) => (name: string, body: (...given: unknown[]) => unknown) => {
      for (const row of rows) {
        const given = Array.isArray(row) ? row : [row]
        one(format(name, ...given), () => body(...given))
      }
    }
  return Object.assign(one, { each })
}

async function failureOf(run: () => unknown): Promise<string | undefined> {
  try {
    await run()
    return undefined
  } catch (error) {
    return String(error)
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-process', injectableClass: Runner }]
