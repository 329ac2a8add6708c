import type { BoxError } from '../../../../components/layout/question.ts';
import { only } from '../../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../../domain/calendar/period-label.ts';
import { whyLocked } from '../../../../domain/kpi-return/why-locked.ts';
import type { Asked, Worded } from '../../../../http/form-of.ts';
import type { LooksPersonalRefusal } from '../../../../operations/gated.ts';
import type { ReturnFacts } from '../../../../operations/kpi-return/show-return.ts';
import type { UploadWorkbookRefusal } from '../../../../operations/kpi-return/upload-workbook.ts';
import { lockWords } from '../../lock-words.ts';
import { unreadWords } from '../unread-words.ts';

/** One workbook: the one that the portal gave out, or a spreadsheet of one's own. */
export function uploadForm({ whole: { row } }: ReturnFacts): Asked {
	const lock = whyLocked(row.state);
	return {
		title: 'Upload a workbook',
		caption: `${row.agreementTitle}, ${monthsLabel(row.period)}`,
		back: `/returns/${row.id}`,
		inset: lock === null ? [] : [lockWords(lock)],
		blocks: only(lock === null, {
			kind: 'list',
			items: [
				'You will see what changes, figure by figure, before anything is saved.',
				'The workbook that you downloaded from this return is recognised by itself.',
				'You can also upload a spreadsheet of your own. You are asked once which of its sheets belongs where.',
				'Leave out names, dates of birth and case numbers: the portal holds counts alone.',
			],
		}),
		questions:
			lock === null
				? [
						{
							kind: 'file',
							name: 'file',
							label: 'Workbook',
							hint: 'An Excel workbook (.xlsx) of up to 10 MB, without a password or macros',
							accept: '.xlsx',
						},
					]
				: [],
		button: lock === null ? { text: 'Upload and show what will change' } : null,
	};
}

export function uploadRefusal(refusal: Worded<UploadWorkbookRefusal | LooksPersonalRefusal>): BoxError {
	switch (refusal.code) {
		case 'locked':
			return { field: '', message: `Nothing was kept. ${lockWords(refusal.reason)}` };
		case 'not-a-party':
			return { field: '', message: 'Nothing was kept. This return belongs to another organisation.' };
		default:
			return { field: 'file', message: unreadWords(refusal) };
	}
}
