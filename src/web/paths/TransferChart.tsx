import type { TransferView } from '../../core/paths/transferable.ts'

const WIDE = { width: 616, left: 286, right: 548, row: 34, top: 6 }
const NARROW = { width: 316, left: 14, right: 250, row: 52, top: 4 }

/** For each thing how much of the closest work asks for it, and a dot where there is a proof. */
export function TransferChart(props: { view: TransferView; narrow: boolean; label: string }) {
  const { view, narrow, label } = props
  const { width, left, right, row: tall, top } = narrow ? NARROW : WIDE
  const end = (count: number) => left + ((right - left) * count) / Math.max(1, view.of)
  return (
    <svg
      class="pic"
      viewBox={`0 0 ${width} ${top + view.rows.length * tall + 6}`}
      role="img"
      aria-label={label}
    >
      {view.rows.map(({ element, name, elsewhere, proof }, at) => {
        const y = top + at * tall + (narrow ? 38 : tall / 2)
        return (
          <g key={element}>
            <text class="row-label" x={narrow ? 0 : 20} y={narrow ? y - 16 : y + 5}>
              {name}
            </text>
            {proof && <circle class="dot" cx={narrow ? 4 : 7} cy={y} r="5" />}
            <path class="grid" d={`M${left} ${y}H${right}`} />
            {elsewhere > 0 && <path class="range" d={`M${left} ${y}H${end(elsewhere)}`} />}
            <text class="tick" x={right + 12} y={y + 5}>
              {elsewhere} of {view.of}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
