const MOST_CHARACTERS = 80;
const WITHOUT_NAME = 'document';

/**
 * A name that any computer takes, from the one that was sent: its last part, in letters, digits and single dashes, with the ending of what it
 * really is. Nothing of it can leave a header or a folder.
 */
export function safeFileName(sent: string, ending: string): string {
	const last = sent.split(/[/\\]/).at(-1) ?? '';
	const plain = last
		.normalize('NFKD')
		.replace(/\.[A-Za-z0-9]{1,5}$/, '')
		.replace(/\p{M}/gu, '')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, MOST_CHARACTERS)
		.replace(/-+$/, '');
	return `${plain === '' ? WITHOUT_NAME : plain}.${ending}`;
}
