import { proposePoints, sortByCues } from '../../src/core/feedback/propose-points.ts'

/** A point with its labels; `none` for a sentence that makes no point. */
export interface OwnPoint {
  readonly theme: string
  readonly sort: string
  readonly text: string
}

export function ownPoints(lines: string): readonly OwnPoint[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, theme = '', sort = '', text = ''] = /^(\w+) (\w+) \| (.+)$/.exec(line) ?? []
      if (text === '') throw new Error(`not a labelled point: ${line}`)
      return { theme, sort, text }
    })
}

export interface Judged {
  readonly point: OwnPoint
  readonly theme: string
  readonly sort: string
  /** The theme stands on words that are in the point. */
  readonly shown: boolean
}

/** What the rules make of each point. A point that is split in two is read as one here. */
export function judge(points: readonly OwnPoint[]): readonly Judged[] {
  return points.map((point) => {
    const said = sortByCues(point.text)
    const proposed = proposePoints(point.text).length > 0
    return {
      point,
      theme: proposed ? (said.theme ?? 'none') : 'none',
      sort: proposed ? said.sort : 'none',
      shown: said.cues.every(({ start, end, text }) => point.text.slice(start, end) === text),
    }
  })
}

export interface Score {
  readonly name: string
  readonly labelled: number
  readonly proposed: number
  readonly right: number
}

/** Per theme: how many there are, how many are proposed, how many of those are right. */
export function themeScores(judged: readonly Judged[]): readonly Score[] {
  const names = [...new Set(judged.map(({ point }) => point.theme))].filter(
    (name) => name !== 'none',
  )
  return names.sort().map((name) => scoreOf(name, judged, name))
}

/** All themes together: a right point names the labelled theme, whatever it is. */
export function allThemes(judged: readonly Judged[]): Score {
  return {
    name: 'all themes',
    labelled: judged.filter(({ point }) => point.theme !== 'none').length,
    proposed: judged.filter(({ theme }) => theme !== 'none').length,
    right: judged.filter(({ point, theme }) => theme !== 'none' && theme === point.theme).length,
  }
}

function scoreOf(name: string, judged: readonly Judged[], theme: string): Score {
  return {
    name,
    labelled: judged.filter(({ point }) => point.theme === theme).length,
    proposed: judged.filter((each) => each.theme === theme).length,
    right: judged.filter((each) => each.theme === theme && each.point.theme === theme).length,
  }
}

/** Strength and gap, among points that are proposed and are points. */
export function sortScores(judged: readonly Judged[]): readonly Score[] {
  const points = judged.filter(({ point, theme }) => point.theme !== 'none' && theme !== 'none')
  return ['strength', 'gap'].map((sort) => ({
    name: sort,
    labelled: points.filter(({ point }) => point.sort === sort).length,
    proposed: points.filter((each) => each.sort === sort).length,
    right: points.filter((each) => each.sort === sort && each.point.sort === sort).length,
  }))
}
