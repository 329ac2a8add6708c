import type { BoxError } from '../../../components/layout/question.ts';
import type { BoardReport } from '../../../domain/board-report/board-report.ts';
import type { SendForApprovalRefusal } from '../../../domain/board-report/decide-send-for-approval.ts';
import { wordsMissing, wordsTooLong } from '../../../domain/board-report/officer-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { aboutWords, reportPath, wrongStateWords } from '../report-words.ts';
import { WORDS_LABELS } from '../words-labels.ts';

/** What has to be written first is said before the button is pressed. */
export function sendForm({ row, report }: BoardReportShown): Asked {
	const missing = [...wordsMissing(row.words, row.covers), ...wordsTooLong(row.words)];
	const isReady = row.state === 'draft' && missing.length === 0;
	return {
		title: 'Send the report for approval',
		caption: row.title,
		back: reportPath(row.id),
		intro: [
			aboutWords(row),
			...(isReady
				? [
						'The approvers are told, except those who wrote in it. Until one of them answers, the words cannot be changed.',
					]
				: []),
		],
		inset: [
			...(row.state === 'draft' ? [] : [`${wrongStateWords({ state: row.state })}.`]),
			...coverageWords(report),
		],
		...(missing.length === 0
			? {}
			: {
					facts: missing.map((field) => ({
						key: WORDS_LABELS[field],
						value: row.words[field].trim() === '' ? 'Still to be written' : 'Too long',
					})),
				}),
		questions: [],
		button: isReady ? { text: 'Send for approval' } : null,
		links: row.state === 'draft' ? [{ href: `${reportPath(row.id)}/words`, text: 'Go to the words' }] : [],
	};
}

/** Missing returns do not stop a report: it says so itself, in its first paragraph. */
const coverageWords = (report: BoardReport | null): readonly string[] =>
	report === null || report.coverage.missing.length === 0
		? []
		: [
				'Not every return has been accepted. The report says so in its first paragraph and on every figure concerned.',
			];

export function sendRefusal(refusal: SendForApprovalRefusal): readonly BoxError[] {
	switch (refusal.code) {
		case 'wrong-state':
			return [{ field: '', message: wrongStateWords(refusal) }];
		case 'too-long':
			return eachField(refusal.fields, 'too long');
		case 'words-missing':
			return eachField(refusal.fields, 'still to be written');
	}
}

const eachField = (fields: readonly (keyof typeof WORDS_LABELS)[], what: string): readonly BoxError[] =>
	fields.map((field) => ({ field: '', message: `${WORDS_LABELS[field]}: ${what}` }));
