import { globSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { format } from 'node:util'
import { Script } from 'node:vm'
import { build } from 'vite'
import { expect } from 'vitest'
import { isDrawn } from './draw.ts'

/*
 * A test runner for Stryker, next to its own for Vitest, which loads hundreds of modules again for every
 * change. Here the tests of a folder and all that they import are compiled once, into one function; each
 * change calls it anew, so that no state stays, and runs only the tests that reach what is changed, quick
 * ones first. What imports nothing of what is changed is compiled apart and stays from change to change.
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
  readonly activeMutant: {
    readonly id: string
    readonly fileName: string
    readonly location: { readonly start: { readonly line: number; readonly column: number } }
    readonly mutatorName: string
    readonly replacement: string
  }
}

/** The numbers that Stryker has for how a test ends. */
const SUCCESS = 0
const FAILED = 1

type Evaluate = (require: (id: string) => unknown, module: object, exports: object) => void

interface Options {
  readonly mutate: readonly string[]
  /** Of which folder the tests are run, and without which of its files. */
  readonly oneProcess: {
    readonly folder: string
    readonly without: readonly string[]
    /** Which share of the changes is tried, 0 to 1. */
    readonly share: number
  }
}

class Runner {
  static inject = ['options'] as const
  readonly #options: Options
  /** By its id, how long each test takes in milliseconds. */
  readonly #times = new Map<string, number>()
  #kept: Readonly<Record<string, object>> = {}
  #evaluate: Evaluate = () => {}

  constructor(options: Options) {
    this.#options = options
  }

  /** Changes to what is worked out while a file is loaded are left out, so nothing else is needed. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  /** Compiles the tests of the folder. Stryker has made the copy with all changes the working folder. */
  async init(): Promise<void> {
    const { folder, without } = this.#options.oneProcess
    const changed = this.#options.mutate.map((file) => resolve(file))
    const tests = globSync(`${folder}/**/*.test.ts`, { exclude: without }).sort()
    const entry = tests.map((file) => `import ${JSON.stringify(resolve(file))}`).join('\n')
    const imports = new Map<string, readonly string[]>()
    await compile(entry, new Set(), imports)
    const kept = unreaching(imports, changed)
    const namespaces = kept.map((id, at) => `import * as kept${at} from ${JSON.stringify(id)}`)
    const named = kept.map((id, at) => `${JSON.stringify(id)}: kept${at}`)
    const evaluateKept = await compile(
      `${namespaces.join('\n')}\nexport const kept = { ${named.join(', ')} }`,
      new Set(),
    )
    const { exports } = evaluated(evaluateKept, createRequire(HERE()))
    this.#kept = (exports as { kept: Record<string, object> }).kept
    this.#evaluate = await compile(entry, new Set(kept))
  }

  async dryRun() {
    const tests = []
    for (const { id, run } of this.#load()) {
      changes.currentTestId = id
      const from = performance.now()
      const failureMessage = await failureOf(run)
      const status = failureMessage === undefined ? SUCCESS : FAILED
      const timeSpentMs = performance.now() - from
      this.#times.set(id, timeSpentMs)
      tests.push({ id, name: id, timeSpentMs, status, failureMessage })
    }
    changes.currentTestId = undefined
    return { status: 'complete', tests, mutantCoverage: changes.mutantCoverage }
  }

  async mutantRun({ testFilter, hitLimit, activeMutant }: MutantRun) {
    const { folder, share } = this.#options.oneProcess
    const { fileName, location, ...change } = activeMutant
    const file = fileName.slice(fileName.lastIndexOf(folder))
    if (!isDrawn({ file, ...location.start, ...change }, share)) {
      return { status: 'error', errorMessage: 'This change was not drawn.' }
    }
    const only = testFilter && new Set(testFilter)
    changes.activeMutant = undefined
    const timeOf = ({ id }: Test) => this.#times.get(id) ?? 0
    const tests = this.#load()
      .filter(({ id }) => !only || only.has(id))
      .sort((a, b) => timeOf(a) - timeOf(b))
    Object.assign(changes, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    for (const { id, run } of tests) {
      const failureMessage = await failureOf(run)
      if (hitLimit !== undefined && changes.hitCount > hitLimit) return { status: 'timeout' }
      if (failureMessage === undefined) continue
      return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: tests.length }
    }
    return { status: 'survived', nrOfTests: tests.length }
  }

  /** Everything that can be changed anew: the modules, their states, and the tests. */
  #load(): readonly Test[] {
    const tests: Test[] = []
    const fromHere = createRequire(HERE())
    evaluated(this.#evaluate, (id) => {
      if (id.startsWith(KEPT)) return this.#kept[id.slice(KEPT.length)]
      return id.startsWith(VITEST)
        ? vitestFor(relative(process.cwd(), id.slice(VITEST.length)), tests)
        : fromHere(id)
    })
    return tests
  }
}

const KEPT = 'kept:'
const HERE = () => join(process.cwd(), 'tests.cjs')

function evaluated(evaluate: Evaluate, require: (id: string) => unknown) {
  const module = { exports: {} }
  evaluate(require, module, module.exports)
  return module
}

/** The sources, tests apart, from which no import leads to one of these files or to a test's helper. */
function unreaching(
  imports: ReadonlyMap<string, readonly string[]>,
  changed: readonly string[],
): readonly string[] {
  const ids = [...imports.keys()]
  const isOurs = (id: string) => id.endsWith('.ts') && !id.includes('/node_modules/')
  const isTest = (id: string) => /\.test(-support)?\.ts$/.test(id)
  const reaching = new Set([...changed, ...ids.filter((id) => !isOurs(id) || isTest(id))])
  for (let before = 0; before < reaching.size; ) {
    before = reaching.size
    for (const [id, imported] of imports) {
      if (imported.some((other) => reaching.has(other))) reaching.add(id)
    }
  }
  return ids.filter((id) => !reaching.has(id))
}

/** All that `entry` imports as one function, but for what is kept; `imports` gathers what imports what. */
async function compile(
  entry: string,
  kept: ReadonlySet<string>,
  imports = new Map<string, readonly string[]>(),
): Promise<Evaluate> {
  const entryId = 'virtual:entry'
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'one-function',
        enforce: 'pre',
        async resolveId(id, importer) {
          if (id === entryId) return id
          // Each file has a `test` of its own, which knows where it stands.
          if (id === 'vitest') return { id: `${VITEST}${importer}`, external: true }
          const found = await this.resolve(id, importer, { skipSelf: true })
          return found && kept.has(found.id) ? { id: `${KEPT}${found.id}`, external: true } : found
        },
        load: (id) => (id === entryId ? entry : null),
        // Compiled to one file, each still finds what lies beside it.
        transform: (code, id) =>
          code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
        moduleParsed: ({ id, importedIds }) => void imports.set(id, importedIds),
      },
    ],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: {
        input: entryId,
        treeshake: false,
        output: { format: 'cjs', codeSplitting: false },
      },
    },
  })
  const [bundle] = [built].flat()
  const code = bundle && 'output' in bundle ? bundle.output[0].code : ''
  return new Script(`(function (require, module, exports) {${code}\n})`).runInThisContext()
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
