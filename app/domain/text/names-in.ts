/** Names shorter than this are words of their own too often. */
const SHORTEST = 4;

const plain = (text: string): string =>
	` ${text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[’']/g, '')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;

/** What an organisation is called when it is spoken of: without what stands in brackets, without its legal form. */
const spoken = (name: string): string =>
	plain(name.replaceAll(/\([^()]{0,60}\)/g, ' ')).replace(/ (?:ltd|limited|cic|cio|plc|llp) $/, ' ');

/** Which of these names stand in the words, however they are written: in capitals, over a line's end, with another dash. */
export function namesIn(words: string, names: readonly string[]): readonly string[] {
	const said = plain(words);
	return names.filter((name) => {
		const short = spoken(name);
		return short.trim().length >= SHORTEST && said.includes(short);
	});
}
