// Prints where in the app each of the 111 practices is done; `--json` prints the same as JSON alone.
import type { PracticePlace } from '../src/core/practices/practice.ts'
import { practices } from '../src/core/practices/practices.ts'

const placeWords = (place: PracticePlace | null) => place && `${place.path} · ${place.control}`

if (process.argv.includes('--json')) {
  const rows = practices.map(({ number, title, place }) => ({
    number,
    title,
    place: placeWords(place),
  }))
  console.log(JSON.stringify(rows, null, 2))
} else {
  for (const { number, title, place } of practices) {
    console.log(`${String(number).padStart(3)}  ${title}  →  ${placeWords(place) ?? '–'}`)
  }
  const done = practices.filter(({ place }) => place !== null).length
  console.log(`${done}/${practices.length}`)
}
