import { useLocation } from 'preact-iso'
import { seeToThemeIn, versionsForTheme } from '../../core/materials/resume-themes.ts'
import { addCard } from '../../core/practice/card-actions.ts'
import { useAct, useView } from '../shell/onward.ts'
import { MenuButton } from '../ui/Menu.tsx'

/** Takes a theme to where it can be seen to: a version of the résumé, a letter, a question to practise. */
export function UseThemeIn({ themeId, name }: { themeId: string; name: string }) {
  const act = useAct()
  const { route } = useLocation()
  const versions = useView((vault) => versionsForTheme(vault, themeId), [themeId])
  const open = versions.filter(({ isNoted }) => !isNoted)
  const options = [
    ...open.map(({ id, title }) => ({ value: id, word: `Résumé: ${title}` })),
    ...(versions.length === 0 ? [{ value: 'begin', word: 'A résumé' }] : []),
    { value: 'letter', word: 'A letter' },
    { value: 'card', word: 'A question to practise' },
  ]
  const use = (picked: string) => {
    if (picked === 'begin') return route('/materials')
    if (picked === 'letter') return route('/letters/write')
    if (picked === 'card') {
      const question = `What do I say when “${name}” comes up?`
      return act(
        'add-card',
        (vault, context) => addCard(vault, { question, source: 'own' }, context),
        'Among your questions to practise.',
      )
    }
    return act(
      'use-theme-in-resume',
      (vault, context) => seeToThemeIn(vault, { resumeId: picked, themeId }, context),
      'Noted in that version; it stands at its top.',
    )
  }
  return <MenuButton label="Use it in…" about={name} options={options} onPick={use} />
}
