/** Every journey is made twice: the portal needs no script, and no script of it may stand in the way. */
export const TWO_WAYS = [
	{ way: 'with scripts off', scripts: false },
	{ way: 'with scripts on', scripts: true },
] as const;
