import { NO_WORDS, type OfficerWords } from './officer-words.ts';

interface Written {
	readonly title: string;
	readonly words: OfficerWords;
}

/** Which fields say something else, in the order of the form. Spaces at the ends and the way lines are broken do not count. */
export function wordsChanged(before: Written, after: Written): readonly (keyof OfficerWords | 'title')[] {
	const fields = Object.keys(NO_WORDS) as (keyof OfficerWords)[];
	const changed = fields.filter((field) => said(before.words[field]) !== said(after.words[field]));
	return said(before.title) === said(after.title) ? changed : ['title', ...changed];
}

const said = (words: string | OfficerWords['actions']): string =>
	typeof words === 'string'
		? words.replaceAll('\r\n', '\n').trim()
		: words
				.map(
					({ what, who, by, done }) =>
						`${what.trim()}\t${who.trim()}\t${by ?? ''}\t${done === true ? 'done' : ''}`,
				)
				.join('\n');
