import { parseArgs } from 'node:util'
import { diaryOf } from './diary.ts'
import { live } from './live.ts'
import { lives } from './lives.ts'

const { positionals } = parseArgs({ allowPositionals: true })
const wanted = positionals.map((name) => name.toLowerCase())
const chosen = lives.filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.toLowerCase().includes(part)),
)
for (const life of chosen) console.log(`${diaryOf(life, live(life))}\n`)
if (chosen.length === 0) {
  console.error(`There are these lives: ${lives.map(({ name }) => name).join(', ')}.`)
  process.exitCode = 2
}
