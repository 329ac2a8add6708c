const LONGEST = 60;
/** Addresses beside the programmes' own. */
const RESERVED: readonly string[] = ['new'];

/** The programme's name as part of an address: "west-midlands-drive"; with a number where that is taken. It is made once and never changes. */
export function programmeSlug(name: string, taken: readonly string[]): string {
	const plain = name
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[’']/g, '')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST)
		.replaceAll(/^-+|-+$/g, '');
	const base = plain === '' ? 'programme' : plain;
	if (!taken.includes(base) && !RESERVED.includes(base)) return base;
	for (let number = 2; ; number += 1) if (!taken.includes(`${base}-${number}`)) return `${base}-${number}`;
}
