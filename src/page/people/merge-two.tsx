import { contactsByIds } from '#store/people.ts';
import { JoinPreview } from '#ui/person/join-preview.tsx';
import { useLive } from '#ui/use-live.ts';
import css from './people.module.css';

interface Two {
  /** the one selected first stays */
  readonly ids: readonly [string, string];
  readonly onJoined: () => void;
  readonly onCancel: () => void;
}

/** Two selected people as the one they would be. */
export function MergeTwo({ ids, onJoined, onCancel }: Two) {
  const [kept, other] = useLive(`two ${ids.join(' ')}`, () => contactsByIds(ids)) ?? [];
  if (!kept || !other) return null;
  return (
    <div class={css.merge}>
      <JoinPreview kept={kept} other={other} onJoined={onJoined} onCancel={onCancel} />
    </div>
  );
}
