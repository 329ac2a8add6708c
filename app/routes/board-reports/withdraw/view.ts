import type { BoxError } from '../../../components/layout/question.ts';
import type { WithdrawalRefusal } from '../../../domain/board-report/decide-withdrawal.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { aboutWords, reportPath, wrongStateWords } from '../report-words.ts';

export function withdrawForm({ row, boards }: BoardReportShown): Asked {
	const mayBe = row.state === 'approved' || row.state === 'published';
	return {
		title: 'Withdraw the report',
		caption: row.title,
		back: reportPath(row.id),
		intro: [
			aboutWords(row),
			boards.length === 0
				? 'No board has received it yet.'
				: `Members of ${listWords(boards.map(({ name }) => name))} are told, and see the reason in place of the report. They can no longer download it.`,
		],
		inset: [
			mayBe
				? 'This cannot be undone. To correct a report, draft a replacement instead: the old one stays readable until then.'
				: `${wrongStateWords({ state: row.state })}.`,
		],
		questions: mayBe
			? [
					{
						kind: 'long-text',
						name: 'reason',
						label: 'Why is it withdrawn?',
						hint: 'Members read this.',
						rows: 3,
					},
				]
			: [],
		button: mayBe ? { text: 'Withdraw the report', isWarning: true } : null,
	};
}

export function withdrawalRefusal(refusal: WithdrawalRefusal): BoxError {
	switch (refusal.code) {
		case 'no-reason':
			return { field: 'reason', message: 'Enter the reason' };
		case 'wrong-state':
			return { field: '', message: wrongStateWords(refusal) };
	}
}
