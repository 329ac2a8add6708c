import type { BoxError } from '../../../components/layout/question.ts';
import type { PublicationRefusal } from '../../../domain/board-report/decide-publication.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ProgrammeBoards } from '../../../operations/board-report/list-boards-to-tell.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { aboutWords, reportPath, wrongStateWords } from '../report-words.ts';

export function publishForm({ row, replaces }: BoardReportShown, boards: ProgrammeBoards): Asked {
	const isApproved = row.state === 'approved';
	return {
		title: 'Publish the report to boards',
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
		suggested: { boardIds: [row.meeting.boardId] },
		button: isApproved ? { text: 'Publish' } : null,
	};
}

export function publicationRefusal(refusal: PublicationRefusal): BoxError {
	switch (refusal.code) {
		case 'no-board':
			return { field: 'boardIds', message: 'Select at least one board' };
		case 'not-a-board-of-the-programme':
			return { field: 'boardIds', message: 'Select boards that the programme reports to' };
		case 'wrong-state':
			return { field: '', message: wrongStateWords(refusal) };
	}
}
