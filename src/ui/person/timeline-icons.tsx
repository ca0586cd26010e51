/** A sign for each kind of thing in the timeline; always beside words. */
import type { Moment, SavedFact, Step } from '#core/timeline.ts';
import { CalendarIcon, CheckIcon, Icon } from '#ui/icons.tsx';

const CallIcon = () => (
  <Icon>
    <path d="M5.6 2.5H3.5a1 1 0 0 0-1 1.1 10.4 10.4 0 0 0 9.9 9.9 1 1 0 0 0 1.1-1v-2.1l-2.9-1.2-1.3 1.6a8.4 8.4 0 0 1-4.1-4.1l1.6-1.3z" />
  </Icon>
);

const MeetingIcon = () => (
  <Icon>
    <circle cx="5.5" cy="5.5" r="2.2" />
    <path d="M1.8 13c0-2.2 1.6-3.7 3.7-3.7S9.2 10.8 9.2 13" />
    <path d="M10.2 3.5a2.2 2.2 0 0 1 0 4.1M11.3 9.6c1.7.3 2.9 1.6 2.9 3.4" />
  </Icon>
);

const GiftIcon = () => (
  <Icon>
    <path d="M3 8v5.5h10V8M2.3 5.3h11.4V8H2.3zM8 5.3v8.2" />
    <path d="M8 5.3C6 5.3 4.8 4.5 4.8 3.5S6.8 2 8 5.3c1.2-3.3 3.2-2.8 3.2-1.8S10 5.3 8 5.3" />
  </Icon>
);

const HeartIcon = () => (
  <Icon>
    <path d="M8 13.2S2.5 10 2.5 6.2A2.8 2.8 0 0 1 8 5a2.8 2.8 0 0 1 5.5 1.2C13.5 10 8 13.2 8 13.2z" />
  </Icon>
);

const NoteIcon = () => (
  <Icon>
    <path d="M3.5 2.5h9v7.5L9 13.5H3.5zM12.5 10H9v3.5M5.8 5.5h4.4M5.8 8h2.4" />
  </Icon>
);

const PurchaseIcon = () => (
  <Icon>
    <path d="M3.3 5.5h9.4l.7 8H2.6zM5.7 7.3V4.5a2.3 2.3 0 0 1 4.6 0v2.8" />
  </Icon>
);

const PromiseIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M8 4.8V8l2.2 1.5" />
  </Icon>
);

const FavourIcon = () => (
  <Icon>
    <path d="M2.5 8.5 5 6l3.5.5 1.7 1.7a1 1 0 0 1-1.4 1.4L7.5 8.3M5.5 11l2 2a1.2 1.2 0 0 0 1.7 0L13.5 8.5 11 6" />
  </Icon>
);

const ComplaintIcon = () => (
  <Icon>
    <path d="M2.5 3h11v8H8l-3 2.5V11H2.5zM8 5.3v2.4M8 9.1v.1" />
  </Icon>
);

const touches = { message: NoteIcon, call: CallIcon, meeting: MeetingIcon, gift: GiftIcon, thanks: HeartIcon };

const facts: Record<SavedFact['table'], () => preact.JSX.Element> = {
  details: NoteIcon,
  lifeEvents: CalendarIcon,
  purchases: PurchaseIcon,
  promises: PromiseIcon,
  favours: FavourIcon,
  complaints: ComplaintIcon,
};

type TouchKind = Extract<Moment, { kind: 'touch' }>['touch']['kind'];

export function TouchIcon({ kind }: { kind: TouchKind }) {
  const Sign = touches[kind];
  return <Sign />;
}

export function FactIcon({ table, step }: { table: SavedFact['table']; step: Step }) {
  const Sign = step === 'kept' || step === 'settled' ? CheckIcon : facts[table];
  return <Sign />;
}
