const sameOrder = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at]);

/**
 * The order of a list two have changed. Who moved something decides; when both did, the stored order stands. What only
 * the other one has comes behind the item it stood behind there, and behind what was put in at the same place.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): string[] {
  const [inBase, inMine, inTheirs] = [new Set(base), new Set(mine), new Set(theirs)];
  const common = (ids: readonly string[]): string[] =>
    ids.filter((id) => inBase.has(id) && inMine.has(id) && inTheirs.has(id));
  const before = common(base);
  const onlyMineMoved = sameOrder(common(theirs), before) && !sameOrder(common(mine), before);
  const [lead, other] = onlyMineMoved ? [mine, theirs] : [theirs, mine];
  const [inLead, inOther] = onlyMineMoved ? [inMine, inTheirs] : [inTheirs, inMine];

  const behind = new Map<string, string[]>();
  let anchor = "";
  for (const id of other) {
    if (!kept.has(id)) continue;
    if (inLead.has(id)) anchor = id;
    else behind.set(anchor, [...(behind.get(anchor) ?? []), id]);
  }
  const result: string[] = [];
  let waiting = behind.get("") ?? [];
  for (const id of lead) {
    if (!kept.has(id)) continue;
    if (inOther.has(id)) {
      result.push(...waiting);
      waiting = [];
    }
    result.push(id);
    waiting.push(...(behind.get(id) ?? []));
  }
  return [...result, ...waiting];
}
