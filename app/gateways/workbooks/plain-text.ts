const NAMED: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' };

/** What the letters of an XML text stand for. */
export const plainText = (text: string): string =>
	text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/g, (all, hex, decimal, name) =>
		name === undefined
			? String.fromCodePoint(Math.min(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16), 0x10ffff))
			: (NAMED[name] ?? all),
	);
