import { useState } from 'preact/hooks'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import { slots } from '../../core/applications/board.ts'
import { changeMany, type ManyChange, removeMany } from '../../core/applications/change-many.ts'
import { slotWord } from '../../core/applications/fact-words.ts'
import { channelWord } from '../../core/applications/words.ts'
import { sayCount, sayMany } from '../../core/content/en/counts.ts'
import { unloadedTexts } from '../../core/past/belongings.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { channels } from '../../core/vault/kinds/application.ts'
import { foundAgain } from '../shell/found-again.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { MenuButton } from '../ui/Menu.tsx'

/** What can be done with all that are chosen at once; each is one change that one undo takes back. */
export function BulkBar(props: {
  chosen: readonly string[]
  rows: readonly ApplicationRow[]
  onNone: () => void
}) {
  const { chosen, rows, onNone } = props
  const act = useAct()
  const { replica } = useOnward()
  const [tag, setTag] = useState('')
  const change = (what: ManyChange, said: string) =>
    act(
      'change-many',
      (vault, context) => changeMany(vault, { applicationIds: chosen, change: what }, context),
      ({ changed, stayed }) => {
        const first = `${sentenceCase(sayMany(changed, 'is', 'are'))} ${said}.`
        if (stayed === 0) return first
        return `${first} ${sentenceCase(sayMany(stayed, 'stays as it is', 'stay as they are'))}.`
      },
    )
  const addTag = async () => {
    if (tag.trim() === '') return
    if (await change({ addTag: tag }, `tagged “${tag.trim()}”`)) setTag('')
  }
  const remove = async () => {
    const named = chosen.map((id) => ({ kind: 'application', id }))
    const texts = unloadedTexts(replica.vault, named)
    await Promise.all(texts.map((id) => replica.text(id)))
    await act(
      'remove-many',
      (vault, context) => removeMany(vault, { applicationIds: chosen }, context),
      `${sentenceCase(sayMany(chosen.length, 'application is', 'applications are'))} removed. ${foundAgain}`,
    )
  }
  const tags = [...new Set(rows.filter(({ id }) => chosen.includes(id)).flatMap((row) => row.tags))]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend inside the row
    <div class="bulk" role="group" aria-label="With those that are chosen">
      <b role="status">{sentenceCase(sayCount(chosen.length))} chosen</b>
      <MenuButton
        label="Move to…"
        options={slots.map((slot) => ({ value: slot, word: slotWord(slot) }))}
        onPick={(slot) => change({ to: slot }, `on “${slotWord(slot)}” as of today`)}
      />
      <MenuButton
        label="Found by…"
        options={channels.map((value) => ({ value, word: channelWord(value) }))}
        onPick={(channel) => change({ channel }, `found by “${channelWord(channel)}”`)}
      />
      <span class="tag-them">
        <input
          class="input"
          type="text"
          aria-label="Tag for them"
          placeholder="Tag"
          autoComplete="off"
          value={tag}
          onInput={(event) => setTag(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && addTag()}
        />
        <button class="btn" type="button" onClick={addTag}>
          Tag them
        </button>
      </span>
      {tags.length > 0 && (
        <MenuButton
          label="Untag…"
          options={tags.map((value) => ({ value, word: value }))}
          onPick={(dropTag) => change({ dropTag }, `no longer tagged “${dropTag}”`)}
        />
      )}
      <button class="btn" type="button" onClick={remove}>
        Remove
      </button>
      <button class="btn plain soft" type="button" onClick={onNone}>
        Choose none
      </button>
    </div>
  )
}
