import type { CompiledRecord } from '../../dataset/compiled.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { clearFacets, setMode, setWindow } from '../../state/view.ts'
import { formatWindow } from '../window.ts'
import { hiddenBy, type Move } from './hidden.ts'
import styles from './reading.module.css'

/** What keeps the open record out of the map and the lists, with the way to bring it in. */
export function HiddenNote({ record }: { readonly record: CompiledRecord }) {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const apply = useAtlasState((s) => s.apply)
  const hidden = hiddenBy(dataset, selectors, view, record)
  if (!hidden) return null
  const { byFilters, byTime } = hidden
  const go = ({ window, mode }: Move) => apply((before) => setMode(mode)(setWindow(window.from, window.to)(before)))
  return (
    <div className={styles.matching} role="note">
      {byFilters && (
        <p>
          {m.read_hidden_filters()}{' '}
          <button type="button" className={styles.textButton} onClick={() => apply(clearFacets())}>
            {m.read_hidden_clear()}
          </button>
        </p>
      )}
      {byTime && (
        <p>
          {reasonOf(byTime, view.mode === 'active')}{' '}
          {byTime.move ? (
            <MoveButton move={byTime.move} otherMode={byTime.move.mode !== view.mode} go={go} />
          ) : (
            <button type="button" className={styles.textButton} onClick={() => apply(setWindow(null, null))}>
              {m.read_hidden_all_years()}
            </button>
          )}
        </p>
      )}
    </div>
  )
}

interface MoveButtonProps {
  readonly move: Move
  /** The window is read in another way for it. */
  readonly otherMode: boolean
  readonly go: (move: Move) => void
}

function MoveButton({ move, otherMode, go }: MoveButtonProps) {
  const window = formatWindow(move.window)
  return (
    <button type="button" className={styles.textButton} onClick={() => go(move)}>
      {otherMode ? m.read_hidden_move_begun({ window }) : m.read_hidden_move({ window })}
    </button>
  )
}

function reasonOf({ undated, move }: { undated: boolean; move: Move | null }, active: boolean): string {
  if (undated) return m.read_hidden_undated()
  return active && move?.mode === 'begun' ? m.read_hidden_never() : m.read_hidden_window()
}
