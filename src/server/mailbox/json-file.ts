import { readFileSync } from 'node:fs'
import { writeSecretFile } from '../../store/secret-file.ts'

/** Writes a small file for its person alone; the app and the command line may write at once. */
export function writeJson(file: string, json: unknown): void {
  writeSecretFile(file, JSON.stringify(json), `${file}.${process.pid}.part`)
}

/** Undefined where there is none, or it is damaged. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
