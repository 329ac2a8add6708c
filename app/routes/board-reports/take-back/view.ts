import type { BoxError } from '../../../components/layout/question.ts';
import type { SendingBackRefusal } from '../../../domain/board-report/decide-sending-back.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { aboutWords, reportPath, wrongStateWords } from '../report-words.ts';

export const takeBackForm = ({ row }: Pick<BoardReportShown, 'row'>): Asked => ({
	title: 'Take the report back to change it',
	caption: row.title,
	back: reportPath(row.id),
	intro: [
		aboutWords(row),
		'It becomes a draft again, and has to be sent for approval again. The others who wrote in it are told.',
	],
	questions:
		row.state === 'awaiting-approval'
			? [{ kind: 'long-text', name: 'reason', label: 'Why is it taken back?', rows: 3 }]
			: [],
	button: row.state === 'awaiting-approval' ? { text: 'Take it back' } : null,
	...(row.state === 'awaiting-approval' ? {} : { inset: [`${wrongStateWords({ state: row.state })}.`] }),
});

export function sendingBackRefusal(refusal: SendingBackRefusal): BoxError {
	switch (refusal.code) {
		case 'no-reason':
			return { field: 'reason', message: 'Enter the reason' };
		case 'wrong-state':
			return { field: '', message: wrongStateWords(refusal) };
	}
}
