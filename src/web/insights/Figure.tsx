import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { savePicture } from './save-picture.ts'
import { useNarrow } from './use-narrow.ts'

/**
 * A drawing under the sentence that says what it shows, with the same numbers as a table behind it.
 * `draw` draws it for a wide page, which is also that of paper, and besides for a narrow one where the
 * page is narrow; the style sheet shows one of them.
 */
export function Figure(props: {
  says: ComponentChildren
  label: string
  /** What a saved file is called. */
  name: string
  draw: (narrow: boolean) => ComponentChildren
  keys?: ComponentChildren
  head: readonly string[]
  rows: readonly (readonly string[])[]
}) {
  const figure = useRef<HTMLElement>(null)
  const [asTable, setAsTable] = useState(false)
  const isNarrow = useNarrow()
  const save = (format: 'svg' | 'png') => {
    const drawings = [...(figure.current?.querySelectorAll<SVGSVGElement>('svg.pic') ?? [])]
    const shown = drawings.find((drawing) => drawing.getBoundingClientRect().width > 0)
    if (shown) void savePicture(shown, props.name, format)
  }
  return (
    <figure class="figure" aria-label={props.label} ref={figure}>
      <p class="plain">{props.says}</p>
      <div class="only-wide">{props.draw(false)}</div>
      {isNarrow && <div class="only-phone">{props.draw(true)}</div>}
      {props.keys}
      <div class="below">
        {/* Of a long search the table is long: it is made when it is asked for. */}
        <details onToggle={(event) => setAsTable(event.currentTarget.open)}>
          <summary>
            Show as a table<span class="hush">: {props.label}</span>
          </summary>
          {asTable && <AsTable {...props} />}
        </details>
        <button
          class="btn plain"
          type="button"
          aria-label={`Save as image: ${props.label}`}
          onClick={() => save('png')}
        >
          Save as image
        </button>
        <button
          class="btn plain soft"
          type="button"
          aria-label={`Save as SVG: ${props.label}`}
          onClick={() => save('svg')}
        >
          Save as SVG
        </button>
      </div>
    </figure>
  )
}

function AsTable(props: {
  label: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
}) {
  return (
    <table aria-label={props.label}>
      <thead>
        <tr>
          {props.head.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(([name, ...cells], at) => (
          <tr key={at}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={props.head[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
