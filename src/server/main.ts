import { startApp } from './start-app.ts'

/** The program that `npm start` runs: `main.ts ROOT`. */
process.exitCode = await startApp(process.argv[2] ?? process.cwd())
