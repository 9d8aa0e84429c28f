import { expect, test } from 'vitest'
import { addApplication } from '../applications/application-actions.ts'
import { keepEvidence } from '../feedback/evidence-actions.ts'
import { addFile } from '../files/file-actions.ts'
import { EVENING, walk } from '../recovery/walk.test-support.ts'
import { copyResume, removeResume, startResume } from './resume-actions.ts'
import { materialsView, proofsBeside, resumePage, resumesFor } from './resume-view.ts'

function sent() {
  const walking = walk(EVENING)
  const base = walking.act((vault, context) => startResume(vault, {}, context))
  const [application] = walking.act((vault, context) =>
    addApplication(vault, { company: 'Tarn Water' }, context),
  )
  const applicationId = application?.id ?? ''
  const copy = walking.act((vault, context) =>
    copyResume(vault, { resumeId: base.id, title: 'For Tarn Water', applicationId }, context),
  )
  walking.act((vault, context) =>
    addFile(
      vault,
      {
        ...{ name: 'Ines.pdf', type: 'application/pdf', sizeBytes: 9, blobId: 'b', key: 'k' },
        owner: { applicationId },
        printed: { fromId: copy.id, use: 'resume' },
      },
      context,
    ),
  )
  return { walking, copyId: copy.id, applicationId }
}

test('each version says what it was made from, for whom, and that it was sent', () => {
  const { walking } = sent()
  const { resumes, sentence } = materialsView(walking.vault, walking.now)
  expect(sentence).toMatch(/^2 versions/)
  expect(resumes.find(({ title }) => title === 'For Tarn Water')?.says).toBe(
    'Made from Base. For Tarn Water. Sent once. Changed 10 March.',
  )
})

test('the version and the application both know what went where', () => {
  const { walking, copyId, applicationId } = sent()
  expect(resumePage(walking.vault, copyId, walking.now)?.sent).toMatchObject([
    { employer: 'Tarn Water', on: '10 March', fileName: 'Ines.pdf' },
  ])
  expect(resumesFor(walking.vault, applicationId, walking.now)).toMatchObject({
    versions: [{ id: copyId, isForIt: true }, { title: 'Base' }],
    sent: [{ says: 'For Tarn Water, printed 10 March', resumeId: copyId }],
  })
})

test('what was sent stays with the application when its version is gone', () => {
  const { walking, copyId, applicationId } = sent()
  walking.act((vault) => removeResume(vault, { resumeId: copyId }))
  expect(resumesFor(walking.vault, applicationId, walking.now).sent).toMatchObject([
    { says: 'Ines.pdf, printed 10 March', resumeId: null },
  ])
})

test('a proof is offered for a job until its words stand there', () => {
  const walking = walk(EVENING)
  walking.act((vault, context) =>
    keepEvidence(vault, { what: 'Planned the rota', result: 'no gaps', source: 'own' }, context),
  )
  expect(proofsBeside(walking.vault, [])).toMatchObject([{ words: 'Planned the rota: no gaps' }])
  const there = [{ id: 'h1', text: 'Planned the rota: no gaps' }]
  expect(proofsBeside(walking.vault, there)).toEqual([])
})
