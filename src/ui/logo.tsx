/** Two circles that overlap: the icon, in the colours of the theme. */
export function Logo() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke-width="2.4" aria-hidden="true" focusable="false">
      <circle cx="9.2" cy="12" r="6" stroke="currentColor" />
      <circle cx="14.8" cy="12" r="6" stroke="currentColor" opacity="0.55" />
    </svg>
  );
}
