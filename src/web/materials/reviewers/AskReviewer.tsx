import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { reviewerWords } from '../../../core/content/en/reviewers.ts'
import { askReviewer } from '../../../core/materials/reviews.ts'
import type { ReviewsView } from '../../../core/materials/reviews-view.ts'
import { useGoOn } from '../../shell/go-on.ts'
import { useAct } from '../../shell/onward.ts'
import { useFormDraft } from '../../shell/use-form-draft.ts'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'

/** Which version, whose eyes, and one or two narrow questions. */
export function AskReviewer({ view }: { view: ReviewsView }) {
  const act = useAct()
  const { query } = useLocation()
  const goOnFrom = useGoOn()
  const draft = useFormDraft('ask-reviewer', {
    key: query.of ?? '',
    reviewer: '',
    first: '',
    second: '',
  })
  const { values } = draft
  const [asked, setAsked] = useState(false)
  const version = view.versions.find(({ key }) => key === values.key) ?? view.versions[0]
  if (!version) {
    return (
      <p>
        There is nothing to read yet. <a href="/materials">Begin a résumé</a>, or write a cover
        letter from an application.
      </p>
    )
  }
  const keep = async () => {
    const goOn = goOnFrom()
    setAsked(true)
    const { reviewer, first, second } = draft.current()
    if (reviewer.trim() === '' || (first + second).trim() === '') return
    const { of, ofId } = version
    const kept = await act(
      'ask-reviewer',
      (vault, context) =>
        askReviewer(vault, { of, ofId, reviewer, questions: [first, second] }, context),
      'Ready to be given. Nothing is sent by itself.',
    )
    if (!kept) return
    draft.done()
    goOn(`/materials/reviewers?review=${kept.id}`)
  }
  const isMissing = asked && (values.first + values.second).trim() === ''
  return (
    <div class="form">
      <Select
        label="What they read"
        options={view.versions.map(({ key, title }) => ({ value: key, label: title }))}
        picked={version.key}
        onPick={(key) => draft.set({ key })}
      />
      <Field
        label="Who reads it"
        list={view.names}
        {...draft.field('reviewer')}
        asks={asked && values.reviewer.trim() === '' ? reviewerWords.noReviewer : null}
      />
      <Field
        label="What they are to look at"
        list={reviewerWords.proposals}
        placeholder={`For example “${reviewerWords.proposals[0]}”`}
        {...draft.field('first')}
        asks={isMissing ? reviewerWords.noQuestion : null}
      />
      <Field
        label="And one more thing"
        hint="Can stay empty. Narrow questions bring words you can use."
        list={reviewerWords.proposals}
        {...draft.field('second')}
        onEnter={keep}
      />
      <p class="acts">
        <button class="btn main" type="button" onClick={keep}>
          Make it ready
        </button>
      </p>
    </div>
  )
}
