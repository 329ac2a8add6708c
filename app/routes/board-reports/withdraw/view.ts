import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { WithdrawalRefusal } from '../../../domain/board-report/decide-withdrawal.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { FormError, Typed } from '../../../http/form.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { aboutWords, reportPath, wrongStateWords } from '../report-words.ts';

export const withdrawTitle = 'Withdraw the report';

interface Drawn {
	readonly commandId: string;
	readonly typed?: Typed;
	readonly errors?: readonly FormError[];
}

export function withdrawView(
	{ row, boards }: BoardReportShown,
	{ commandId, typed, errors = [] }: Drawn,
): FormPageView {
	const mayBe = row.state === 'approved' || row.state === 'published';
	return {
		title: withdrawTitle,
		caption: row.title,
		back: reportPath(row.id),
		intro: [
			aboutWords(row),
			boards.length === 0
				? 'No board has had it yet.'
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
		values: { reason: [typed?.reason ?? ''] },
		errors,
		hidden: { commandId },
		button: mayBe ? { text: 'Withdraw the report', isWarning: true } : null,
	};
}

export const withdrawalErrors = (refusal: WithdrawalRefusal): readonly FormError[] =>
	refusal.code === 'no-reason'
		? [{ field: 'reason', message: 'Enter the reason' }]
		: [{ field: '', message: wrongStateWords(refusal) }];
