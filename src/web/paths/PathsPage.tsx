import type { ComponentChildren } from 'preact'
import { useRoute } from 'preact-iso'
import { NotFound } from '../shell/NotFound.tsx'
import { MeanwhilePage } from './MeanwhilePage.tsx'
import { NextDoorPage } from './NextDoorPage.tsx'
import { OfferPage } from './OfferPage.tsx'
import { SkillsPage } from './SkillsPage.tsx'
import '../insights/insights.css'
import './paths.css'

const parts: Readonly<Record<string, () => ComponentChildren>> = {
  skills: () => <SkillsPage />,
  offer: () => <OfferPage />,
  meanwhile: () => <MeanwhilePage />,
}

/** Where else one might go (`/paths`), and what one takes along (`/paths/:part`). */
export function PathsPage() {
  const { part } = useRoute().params
  if (part === undefined || part === '') return <NextDoorPage />
  return parts[part]?.() ?? <NotFound />
}
