import { only, type RecordBlock, words } from '../../../../components/layout/record-view.ts';
import { plural } from '../../../../domain/text/list-words.ts';
import type { TakenProblem } from '../../../../domain/workbook/taken.ts';

/** Nobody reads more of them on a page; the workbook has all. */
const MOST = 100;

/** Each problem with its cell, and the same in the workbook itself. */
export function problemsBlocks(
	home: string,
	workbook: { readonly id: string },
	problems: readonly TakenProblem[],
): readonly RecordBlock[] {
	const more = problems.length - MOST;
	return [
		{
			kind: 'words',
			text: 'Nothing has been saved. Mend these cells in your workbook, save it and upload it again.',
		},
		{
			kind: 'actions',
			actions: [
				{
					href: `${home}/workbook/${workbook.id}/problems`,
					text: 'Download the workbook with its problems marked',
					as: 'secondary',
				},
				{ href: `${home}/workbook/upload`, text: 'Upload the workbook again', as: 'main' },
			],
		},
		{
			kind: 'table',
			table: {
				id: 'problems',
				caption: 'Problems, each at its cell',
				captionSize: 's',
				columns: ['Sheet', 'Cell', 'What to do'].map(words),
				rows: problems.slice(0, MOST).map(({ place, text }, at) => ({
					key: String(at),
					cells: [place?.sheet ?? 'None', place?.address ?? 'None', text],
				})),
			},
		},
		...only(more > 0, {
			kind: 'words',
			text: `${plural(more, 'more problem')} ${more === 1 ? 'is' : 'are'} marked in the workbook.`,
		}),
	];
}
