import type { Today } from '../../core/next/step.ts'

/** This week's dates and small wins, beside the next step. */
export function ThisWeek({ week, wins }: Pick<Today, 'week' | 'wins'>) {
  return (
    <>
      {week.length > 0 && (
        <>
          <h2 class="label">This week</h2>
          <ul class="lines open week">
            {week.map((line) => (
              <li
                key={`${line.on}${line.text}`}
                class={line.isToday ? 'now' : line.done ? 'past' : ''}
              >
                <span class="day">{line.day}</span>
                <a href={line.path}>{line.text}</a>
                <span class="time">{line.time}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {wins.length > 0 && (
        <>
          <h2 class="label">Small wins</h2>
          <ul class="lines open wins">
            {wins.map((win) => (
              <li key={win.id}>{win.text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
