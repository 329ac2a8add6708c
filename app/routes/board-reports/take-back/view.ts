import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { SendingBackRefusal } from '../../../domain/board-report/decide-sending-back.ts';
import type { FormError, Typed } from '../../../http/form.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { aboutWords, reportPath, wrongStateWords } from '../report-words.ts';

export const takeBackTitle = 'Take the report back to change it';

interface Drawn {
	readonly commandId: string;
	readonly typed?: Typed;
	readonly errors?: readonly FormError[];
}

export const takeBackView = (
	{ row }: Pick<BoardReportShown, 'row'>,
	{ commandId, typed, errors = [] }: Drawn,
): FormPageView => ({
	title: takeBackTitle,
	caption: row.title,
	back: reportPath(row.id),
	intro: [
		aboutWords(row),
		'It becomes a draft again, and has to be sent for approval anew. The others who wrote in it are told.',
	],
	questions:
		row.state === 'awaiting-approval'
			? [{ kind: 'long-text', name: 'reason', label: 'Why is it taken back?', rows: 3 }]
			: [],
	values: { reason: [typed?.reason ?? ''] },
	errors,
	hidden: { commandId },
	button: row.state === 'awaiting-approval' ? { text: 'Take it back' } : null,
	...(row.state === 'awaiting-approval' ? {} : { inset: [`${wrongStateWords({ state: row.state })}.`] }),
});

export const sendingBackErrors = (refusal: SendingBackRefusal): readonly FormError[] =>
	refusal.code === 'no-reason'
		? [{ field: 'reason', message: 'Enter the reason' }]
		: [{ field: '', message: wrongStateWords(refusal) }];
