/** What is known under a key, worked out the first time that it is asked for. */
export function onceIn<Key, To>(known: Map<Key, To>, key: Key, workOut: () => To): To {
	const found = known.get(key);
	if (found !== undefined) return found;
	const to = workOut();
	known.set(key, to);
	return to;
}
