import type { BoxError } from '../../../components/layout/question.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ImportRefusal } from '../../../imports/read-import.ts';
import { whyUnread } from '../why-unread.ts';

export const importForm = (of: {
	readonly name: string;
	readonly title: string;
	readonly says: readonly string[];
}): Asked => ({
	title: `Bring in: ${of.title.toLowerCase()}`,
	back: '/import',
	intro: [...of.says, 'Nothing is saved before you have seen what would happen to each row.'],
	questions: [
		{
			kind: 'file',
			name: 'file',
			label: 'Workbook',
			hint: 'An Excel workbook (.xlsx) of up to 10 MB and 500 rows, with the headings of the empty one',
			accept: '.xlsx',
		},
	],
	links: [{ href: `/import/${of.name}/workbook`, text: 'Download an empty workbook' }],
	button: { text: 'Check the rows' },
});

export function importRefusal(refusal: ImportRefusal): BoxError {
	return { field: 'file', message: wordsOf(refusal) };
}

function wordsOf(refusal: ImportRefusal): string {
	switch (refusal.code) {
		case 'no-such-sheet':
			return `The workbook must have a sheet called “${refusal.name}”, or one sheet only`;
		case 'no-headings':
			return `The headings are missing: the first row must have ${listWords(refusal.missing.map((label) => `“${label}”`))}`;
		case 'unknown-heading':
			return `No column is called “${refusal.label.slice(0, 60)}”. Take it out, or use the headings of the empty workbook`;
		case 'heading-twice':
			return `Two columns are called “${refusal.label.slice(0, 60)}”. Leave one of them`;
		case 'no-rows':
			return 'There is nothing under the headings';
		case 'too-many-rows':
			return `The workbook must have ${refusal.most} rows or fewer. Send the others in another one`;
		case 'too-much-text':
			return 'There is too much text in the workbook. Send its rows in several workbooks';
		default:
			return whyUnread(refusal);
	}
}
