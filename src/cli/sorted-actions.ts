/** Actions, each once, in one order. */

/** Azure's actions are the same in any case, and spelt differently from page to page. */
export function sorted(actions: Iterable<string>): string[] {
  const once = new Map<string, string>();
  for (const action of actions)
    if (!once.has(action.toLowerCase())) once.set(action.toLowerCase(), action);
  return [...once.values()].sort();
}
