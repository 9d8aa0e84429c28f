import './trouble.css'

/** What went wrong, in a sentence or two. `isNews`: it has just come about, so it is also read aloud. */
export function Trouble({ says, isNews = false }: { says: string; isNews?: boolean }) {
  return (
    <p class="trouble" role={isNews ? 'alert' : undefined}>
      {says}
    </p>
  )
}
