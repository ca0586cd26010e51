/** Our own line icons, 16 px; always beside words, or inside a control that has a name. */
import type { ComponentChildren } from 'preact';

export function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const InsertIcon = () => (
  <Icon>
    <path d="M13.5 3v4.5a2 2 0 0 1-2 2h-8" />
    <path d="m6.5 6.5-3 3 3 3" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.5 3.5 3.5L13 4.5" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const PlusIcon = () => (
  <Icon>
    <path d="M8 3.5v9M3.5 8h9" />
  </Icon>
);

export const PencilIcon = () => (
  <Icon>
    <path d="M9.5 4 12 6.5M3 13l.6-2.7L10.8 3.1a1.1 1.1 0 0 1 1.6 0l.5.5a1.1 1.1 0 0 1 0 1.6L5.7 12.4z" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M13 8H3.5M7 4 3 8l4 4" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="m6 3.5 4.5 4.5L6 12.5" />
  </Icon>
);

export const CalendarIcon = () => (
  <Icon>
    <rect x="2.5" y="3.5" width="11" height="10" rx="1.5" />
    <path d="M2.5 6.5h11M5.5 2v2.5M10.5 2v2.5" />
  </Icon>
);

export const PersonIcon = () => (
  <Icon>
    <circle cx="8" cy="5.5" r="2.5" />
    <path d="M3.5 13.5a4.5 4.5 0 0 1 9 0" />
  </Icon>
);

export const OutIcon = () => (
  <Icon>
    <path d="M3.5 12.5 12 4M6 3.5h6.5V10" />
  </Icon>
);

export const InIcon = () => (
  <Icon>
    <path d="M12.5 3.5 4 12M10 12.5H3.5V6" />
  </Icon>
);

export const BothIcon = () => (
  <Icon>
    <path d="M2.5 5.5h11M11 3l2.5 2.5L11 8M13.5 11h-11M5 8.5 2.5 11 5 13.5" />
  </Icon>
);

export const DotIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="2" />
  </Icon>
);

export const LookAlikeIcon = () => (
  <Icon>
    <path d="M8 2.5 14 13H2z" />
    <path d="M8 6.5v3M8 11.2v.1" />
  </Icon>
);
