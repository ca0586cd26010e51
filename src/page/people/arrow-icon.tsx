/** Which way a column is sorted; `aria-sort` says it in words. */
export function ArrowIcon({ up }: { up: boolean }) {
  return (
    <svg
      width="10"
      height="10"
      viewBox="0 0 10 10"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      <path d={up ? 'M2 6.5 5 3.5l3 3' : 'M2 3.5 5 6.5l3-3'} stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
