/** "Birmingham", "Birmingham and Dudley", "Birmingham, Dudley and Walsall". */
export function listWords(words: readonly string[]): string {
	return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** "1 return", "3 returns"; a plural that is not made with s is given. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
	`${String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? one : many}`;
