/** A quiet word when one wishes to be in touch with more people than one is, and who could wait longer. */
import { useEffect, useState } from 'preact/hooks';
import { afterMoves, type Capacity, type Move } from '#core/capacity.ts';
import { moveBack, moveOut, readCapacity } from '#store/capacity.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { dayKey } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { CloseIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { useFocusKept } from '#ui/person/focus-kept.ts';
import { Few } from '#ui/person/known/few.tsx';
import css from './capacity.module.css';

const shownAtFirst = 8;

/** Nothing is on screen while what is wished for can be done. */
export function CapacityLine() {
  const root = useFocusKept<HTMLDivElement>();
  const [capacity, setCapacity] = useState<Capacity | null>(null);
  const [open, setOpen] = useState(false);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const day = dayKey();
  const read = () => {
    void readCapacity(Date.now())
      .then(setCapacity)
      .catch(() => undefined);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once a day
  useEffect(read, [day]);
  const { today: t } = words.value;
  const moves = capacity?.moves.filter(({ contact }) => !kept.has(contact.id)) ?? [];
  const needed = Math.round(capacity?.needed ?? 0);
  // a little less often with a few people is no other number
  const after = capacity ? Math.round(afterMoves(capacity.needed, moves)) : 0;
  const move = async () => {
    await perform({
      work: () => moveOut(moves, Date.now()),
      said: (say) => say.today.capacityMoved(moves.length),
      undo: async (done) => {
        await moveBack(done, Date.now());
        read();
      },
    });
    setOpen(false);
    read();
  };
  return (
    <div ref={root} tabIndex={-1} class={css.capacity}>
      {capacity && (
        <section data-capacity>
          <p>{t.capacity(needed, Math.round(capacity.made))}</p>
          {moves.length > 0 && !open && (
            <p class={css.acts} data-kept="show">
              <button type="button" class={classNames(controls.button, controls.quiet)} onClick={() => setOpen(true)}>
                {t.capacityShow(moves.length)}
              </button>
            </p>
          )}
          {open && moves.length > 0 && (
            <>
              <p class={css.soft}>{t.capacityHint}</p>
              <Few items={moves} idOf={({ contact }) => contact.id} shownAtFirst={shownAtFirst}>
                {(one) => <One move={one} onKeep={() => setKept(new Set([...kept, one.contact.id]))} />}
              </Few>
              {after !== needed && <p class={css.soft}>{t.capacityAfter(after)}</p>}
              <p class={css.acts} data-kept="move">
                <button type="button" class={classNames(controls.button, controls.tinted)} onClick={() => void move()}>
                  {t.capacityMove(moves.length)}
                </button>
                <button
                  type="button"
                  class={classNames(controls.button, controls.quiet)}
                  onClick={() => setOpen(false)}
                >
                  {t.capacityHide}
                </button>
              </p>
            </>
          )}
        </section>
      )}
    </div>
  );
}

function One({ move: { contact, fromDays, toDays }, onKeep }: { move: Move; onKeep: () => void }) {
  const { today: t, interval } = words.value;
  return (
    <div class={css.one} data-kept={contact.id}>
      <span class={css.who}>
        <Name raw={contact.name} />
      </span>
      <span class={css.soft}>{t.capacityStep(interval(fromDays), interval(toDays))}</span>
      <button
        type="button"
        class={classNames(controls.button, controls.icon)}
        aria-label={t.capacityKeep(contact.name)}
        title={t.capacityKeep(contact.name)}
        onClick={onKeep}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
