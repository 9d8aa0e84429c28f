import { sayLength, storyWords } from '../../core/content/en/practice.ts'
import type { Question } from '../../core/practice/session.ts'
import { Section } from '../ui/Opening.tsx'

const parts = ['situation', 'task', 'action', 'result'] as const

/** What the person had meant to say, and what the question is after. */
export function Revealed(props: { question: Question; said: string; seconds: number }) {
  const { answer, story, after } = props.question
  return (
    <Section name="What you had in mind" heads label="What you had in mind">
      {props.seconds > 0 && <p class="under">You took {sayLength(props.seconds)}.</p>}
      {props.said.trim() !== '' && <p class="written-text kept-answer">{props.said}</p>}
      {answer && <p class="written-text kept-answer">{answer}</p>}
      {story &&
        parts
          .filter((part) => story.body[part].trim() !== '')
          .map((part) => (
            <p class="written-text kept-answer" key={part}>
              <span class="change">{storyWords.parts[part].label}</span>
              {story.body[part]}
            </p>
          ))}
      {!answer && !story && (
        <p class="under">You have not written down yet what you mean to say; that can wait.</p>
      )}
      {after && <p>They want to know {after}.</p>}
    </Section>
  )
}
