import { reviewerWords } from '../../../core/content/en/reviewers.ts'
import { closeReview, removeReview } from '../../../core/materials/reviews.ts'
import { reviewPage } from '../../../core/materials/reviews-view.ts'
import { foundAgain } from '../../shell/found-again.ts'
import { useGoOn } from '../../shell/go-on.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { useAct, useView } from '../../shell/onward.ts'
import { Back } from '../../ui/Back.tsx'
import { Opening, Section } from '../../ui/Opening.tsx'
import { Comment } from './Comment.tsx'
import { GiveIt } from './GiveIt.tsx'
import { TakeComments } from './TakeComments.tsx'

/** One reading: what was asked, the words as they were given, and the comments beside them. */
export function ReviewPart({ id }: { id: string }) {
  const act = useAct()
  const goOnFrom = useGoOn()
  const page = useView((vault) => reviewPage(vault, id), [id])
  if (!page) return <NotFound />
  const { review, readOnly, title, isChanged, href } = page
  const isClosed = review.closedOn !== undefined
  const close = () =>
    act(
      'edit-review',
      (vault, context) => closeReview(vault, { reviewId: id, isClosed: !isClosed }, context),
      isClosed ? 'Open again.' : 'Closed. A word of thanks is a good end.',
    )
  const remove = async () => {
    const goOn = goOnFrom()
    const removed = await act(
      'remove-review',
      (vault) => removeReview(vault, { reviewId: id }),
      `Removed. ${foundAgain}`,
    )
    if (removed) goOn('/materials/reviewers')
  }
  return (
    <>
      <Opening
        say={`${review.reviewer} reads it.`}
        margin={<Back href="/materials/reviewers">Readers</Back>}
      >
        <p class="under">
          {title}. {isClosed ? 'Closed.' : reviewerWords.openComments(page.open)}{' '}
          {isChanged && 'You have changed the words since.'}
        </p>
        <ul class="asked-for" aria-label="What they are to look at">
          {review.questions.map(({ id: questionId, text }) => (
            <li key={questionId}>{text}</li>
          ))}
        </ul>
      </Opening>
      {!readOnly && !isClosed && <GiveIt review={review} title={title} />}
      <div class="row">
        <div class="wide review-sides">
          <section aria-label="The words as you gave them">
            <h2>The words as you gave them</h2>
            <p class="given-words">{review.sentText}</p>
            {href && (
              <p>
                <a href={href}>Open it to change the words</a>
              </p>
            )}
          </section>
          <section aria-label="Comments">
            <h2>What they said</h2>
            {review.comments.length === 0 && <p class="under">Nothing yet.</p>}
            <ul class="lines">
              {review.comments.map((comment) => (
                <Comment
                  key={comment.id}
                  reviewId={id}
                  comment={comment}
                  isFixed={readOnly || isClosed}
                />
              ))}
            </ul>
            {!readOnly && !isClosed && <TakeComments reviewId={id} />}
          </section>
        </div>
      </div>
      {!readOnly && (
        <Section name="The end of it" heads label="The end of it">
          <p class="acts">
            <button class="btn" type="button" onClick={close}>
              {isClosed ? 'Open it again' : 'Close the reading'}
            </button>
            {!isClosed && (
              <a class="btn plain" href="/letters/write?type=thank-you">
                Thank them
              </a>
            )}
            <button class="btn plain soft" type="button" onClick={remove}>
              Remove it
            </button>
          </p>
        </Section>
      )}
    </>
  )
}
