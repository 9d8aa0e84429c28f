import { useState } from 'preact/hooks'
import { takeFocus } from '../../core/feedback/focus-actions.ts'
import { sortPoint } from '../../core/feedback/point-actions.ts'
import { mergeThemes, renameTheme, splitTheme } from '../../core/feedback/theme-actions.ts'
import type { NamedTheme } from '../../core/feedback/themes.ts'
import type { ThemePoint, ThemeView } from '../../core/feedback/themes-view.ts'
import { UseThemeIn } from '../materials/UseThemeIn.tsx'
import { useAct } from '../shell/onward.ts'
import { Field } from '../ui/Field.tsx'
import { MenuButton } from '../ui/Menu.tsx'

/** One theme: how often, by whom, what chance would do, and the words themselves. */
export function Theme(props: {
  theme: ThemeView
  themes: readonly NamedTheme[]
  canFocus?: boolean
}) {
  const { theme, themes, canFocus = false } = props
  const act = useAct()
  const join = (into: string) =>
    act(
      'join-themes',
      (vault, context) => mergeThemes(vault, { themeId: theme.id, into }, context),
      'Joined. You can take them apart again.',
    )
  return (
    <li class="theme">
      <h3>{theme.name}</h3>
      <p class="under">
        {theme.standing}. {theme.who}
      </p>
      {theme.luck && <p class="under">{theme.luck}</p>}
      {theme.disagreement && <p class="under">{theme.disagreement}</p>}
      {theme.notMine && <p class="under">{theme.notMine}</p>}
      <details class="why">
        <summary>What was said about “{theme.name}”</summary>
        <ul class="points-of">
          {theme.points.map((point) => (
            <PointLine key={point.id} point={point} />
          ))}
        </ul>
        <Rename theme={theme} />
        {theme.points.length > 1 && <Split theme={theme} />}
      </details>
      <p class="acts">
        {canFocus && (
          <button
            class="btn"
            type="button"
            aria-label={`Take it into focus: ${theme.name}`}
            onClick={() =>
              act(
                'take-focus',
                (vault, context) => takeFocus(vault, { themeId: theme.id }, context),
                'In focus now.',
              )
            }
          >
            Take it into focus
          </button>
        )}
        <MenuButton
          label="Count it as…"
          about={theme.name}
          options={themes
            .filter(({ id }) => id !== theme.id)
            .map(({ id, name }) => ({ value: id, word: name }))}
          onPick={join}
        />
        {theme.sort === 'gap' && <UseThemeIn themeId={theme.id} name={theme.name} />}
      </p>
    </li>
  )
}

/** One point with who said it, and whether it is the person's at all. */
function PointLine({ point }: { point: ThemePoint }) {
  const act = useAct()
  const verdict = point.notMine ? null : 'not-mine'
  return (
    <li>
      <p class="what">
        “{point.text}”<span class="change">{point.says}</span>
      </p>
      <button
        class="chip"
        type="button"
        aria-pressed={point.notMine}
        aria-label={`Not mine: “${point.text}”`}
        onClick={() =>
          act(
            'sort-point',
            (vault, context) => sortPoint(vault, { pointId: point.id, verdict }, context),
            point.notMine ? 'Counted again.' : 'Not counted.',
          )
        }
      >
        Not mine
      </button>
    </li>
  )
}

function Rename({ theme }: { theme: ThemeView }) {
  const act = useAct()
  const [name, setName] = useState('')
  const keep = async () => {
    const done = await act(
      'rename-theme',
      (vault, context) => renameTheme(vault, { themeId: theme.id, name }, context),
      'Renamed.',
    )
    if (done) setName('')
  }
  return (
    <div class="small-form">
      <Field label="Call it something else" value={name} onInput={setName} onEnter={keep} />
      <p class="acts">
        <button class="btn plain back-in" type="button" onClick={keep}>
          Rename “{theme.name}”
        </button>
      </p>
    </div>
  )
}

function Split({ theme }: { theme: ThemeView }) {
  const act = useAct()
  const [picked, setPicked] = useState<readonly string[]>([])
  const [name, setName] = useState('')
  const toggle = (id: string) =>
    setPicked(picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id])
  const split = async () => {
    const done = await act(
      'split-theme',
      (vault, context) => splitTheme(vault, { pointIds: picked, name }, context),
      'They have a theme of their own.',
    )
    if (!done) return
    setPicked([])
    setName('')
  }
  return (
    <fieldset class="small-form">
      <legend class="label">Some of these are something else</legend>
      {theme.points.map(({ id, text }) => (
        <label class="tick" key={id}>
          <input type="checkbox" checked={picked.includes(id)} onChange={() => toggle(id)} />
          <span>{text}</span>
        </label>
      ))}
      <Field label="Their own theme" value={name} onInput={setName} onEnter={split} />
      <p class="acts">
        <button class="btn plain back-in" type="button" onClick={split}>
          Split them off
        </button>
      </p>
    </fieldset>
  )
}
