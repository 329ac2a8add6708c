/** Works a thing out once for each object it is worked out from. For facts, which never change once read. */
export function onceFor<From extends object, To>(workOut: (from: From) => To): (from: From) => To {
	const known = new WeakMap<From, { readonly to: To }>();
	return (from) => {
		const found = known.get(from);
		if (found !== undefined) return found.to;
		const to = workOut(from);
		known.set(from, { to });
		return to;
	};
}
