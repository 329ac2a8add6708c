import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { PublicationRefusal } from '../../../domain/board-report/decide-publication.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { FormError } from '../../../http/form.ts';
import type { ProgrammeBoards } from '../../../operations/board-report/list-boards-to-tell.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { aboutWords, reportPath, wrongStateWords } from '../report-words.ts';

export const publishTitle = 'Publish the report to boards';

interface Drawn {
	readonly commandId: string;
	readonly chosen?: readonly string[];
	readonly errors?: readonly FormError[];
}

export function publishView(
	{ row, replaces }: BoardReportShown,
	boards: ProgrammeBoards,
	{ commandId, chosen, errors = [] }: Drawn,
): FormPageView {
	const isApproved = row.state === 'approved';
	return {
		title: publishTitle,
		caption: row.title,
		back: reportPath(row.id),
		intro: [
			aboutWords(row),
			'Members of the boards that you select are told by e-mail. They can read the report and download the PDF that was drawn when it was approved.',
			...(replaces === null
				? []
				: ['The earlier report that it was drafted to replace is marked as replaced.']),
		],
		inset: isApproved ? [] : [`${wrongStateWords({ state: row.state })}.`],
		questions: isApproved
			? [
					{
						kind: 'some-of',
						name: 'boardIds',
						label: 'Which boards is it published to?',
						choices: boards.map(({ id, name, members, publishes }) => ({
							value: id,
							text: name,
							hint: `${plural(members, 'member')}.${publishes ? ' Its papers are public.' : ''}`,
						})),
					},
				]
			: [],
		values: { boardIds: chosen ?? [row.meeting.boardId] },
		errors,
		hidden: { commandId },
		button: isApproved ? { text: 'Publish' } : null,
	};
}

export function publicationErrors(refusal: PublicationRefusal): readonly FormError[] {
	switch (refusal.code) {
		case 'no-board':
			return [{ field: 'boardIds', message: 'Select at least one board' }];
		case 'not-a-board-of-the-programme':
			return [{ field: 'boardIds', message: 'Select boards that the programme reports to' }];
		case 'wrong-state':
			return [{ field: '', message: wrongStateWords(refusal) }];
	}
}
