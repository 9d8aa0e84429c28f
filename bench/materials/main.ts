import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { documentsReport } from './documents.ts'
import { neighboursReport } from './neighbours.ts'
import { resumesReport } from './resumes.ts'
import { skillsReport } from './skills.ts'

const DOCUMENT = join(import.meta.dirname, '../../docs/bench-materials.md')
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })

/** Each part measures itself and answers with its chapter; what is absent says so in it. */
const parts: readonly (() => string | Promise<string>)[] = [
  documentsReport,
  resumesReport,
  skillsReport,
  neighboursReport,
]

const chapters: string[] = []
for (const part of parts) chapters.push((await part()).trim())

const report = `# Materials and paths: how well they work

Written by \`npm run bench:materials -- --write\`.

${chapters.join('\n\n')}
`
console.log(report)
if (values.write) writeFileSync(DOCUMENT, report)
