/** The items by key, in their order. (`Map.groupBy` needs Node 21.) */
export function groupBy<Key, Item>(
  items: readonly Item[],
  key: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const own = key(item)
    const group = groups.get(own)
    if (group === undefined) groups.set(own, [item])
    else group.push(item)
  }
  return groups
}
