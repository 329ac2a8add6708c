import {
	number,
	only,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { NOTICE_KINDS } from '../../../domain/grant/papers/decision-notice.ts';
import type { NoticeRow } from '../../../operations/decision-notice/list-decision-notices.ts';

export function noticesView(notices: readonly NoticeRow[], programme: string | null): RecordView {
	const programmes = [...new Map(notices.map(({ programmeId, facts }) => [programmeId, facts.programme]))]
		.map(([value, text]) => ({ value, text }))
		.sort((one, other) => one.text.localeCompare(other.text, 'en'));
	return {
		title: 'Decision notices',
		back: null,
		blocks: [
			...said(
				'Each grant, variation and early end that is approved makes one, numbered within its year. A notice is never changed or removed.',
			),
			...only(programmes.length > 1, {
				kind: 'filter',
				filter: {
					href: '/decision-notices',
					selects: [
						{
							name: 'programme',
							label: 'Programme',
							value: programme ?? '',
							options: [{ value: '', text: 'All programmes' }, ...programmes],
						},
					],
					button: 'Show these',
				},
			}),
			{
				kind: 'table',
				table: noticesTable(
					notices.filter(({ programmeId }) => programme === null || programmeId === programme),
				),
			},
		],
	};
}

const noticesTable = (notices: readonly NoticeRow[]): TableView => ({
	id: 'notices',
	caption: 'Decision notices, the latest first',
	captionHidden: true,
	large: true,
	columns: [
		...['Notice', 'Decision', 'Agreement'].map(words),
		number('Value'),
		...['Decided on', 'By'].map(words),
	],
	rows: notices.map(({ id, decidedOn, facts }) => ({
		key: id,
		cells: [
			{ href: `/decision-notices/${id}`, text: facts.reference },
			NOTICE_KINDS[facts.kind],
			`${facts.agreementTitle} (${facts.agreementReference})`,
			facts.value,
			writeDay(decidedOn),
			facts.decidedBy,
		],
	})),
	empty:
		'No decision notice yet. The first is made when an approver approves a grant agreement, a variation or an early end.',
});
