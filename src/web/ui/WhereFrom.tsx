import './where-from.css'

/** Where a file to choose can be had, one way a line. */
export function WhereFrom({ name, ways }: { name: string; ways: readonly string[] }) {
  return (
    <div class="row">
      <section class="text" aria-labelledby="where-from">
        <h2 class="label" id="where-from">
          {name}
        </h2>
        <ul class="lines where-from">
          {ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
