/** Whether two values say the same, whatever the order in which their fields were written. */
export function same(one: unknown, two: unknown): boolean {
  if (one === two) return true;
  if (typeof one !== 'object' || typeof two !== 'object' || one === null || two === null) return false;
  const [first, second] = [one as Fields, two as Fields];
  // a name that only one of them has is compared with nothing: a field that is absent is one that is undefined
  for (const name in first) if (!same(first[name], second[name])) return false;
  for (const name in second) if (!(name in first) && second[name] !== undefined) return false;
  return true;
}

type Fields = Readonly<Record<string, unknown>>;
