import type { BoxError } from '../../../components/layout/question.ts';
import type { NoAwardRefusal } from '../../../domain/evaluation/decide-award.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { decisionPath } from '../award-words.ts';

export function noAwardForm(shown: LotShown): Asked {
	const { lot } = shown;
	const may = lot.qualityOpenedAt !== null && lot.award?.approvedAt == null;
	return {
		title: 'Recommend that nothing is awarded',
		caption: lot.lot.title,
		back: decisionPath(shown),
		intro: may
			? [
					'A second person approves it. Then every bidder is written to, and what you write here is published.',
				]
			: [],
		inset: may
			? []
			: [lot.qualityOpenedAt === null ? 'The bids have not been opened yet.' : 'The lot has been decided.'],
		questions: may ? [{ kind: 'long-text', name: 'reason', label: 'Why is nothing awarded?', rows: 4 }] : [],
		stored: lot.award?.kind === 'no-award' ? { reason: [lot.award.reason] } : {},
		version: lot.decisions[0]?.version ?? 0,
		button: may ? { text: 'Recommend it' } : null,
	};
}

export function noAwardRefusal(refusal: NoAwardRefusal): BoxError {
	switch (refusal.code) {
		case 'not-opened':
			return { field: '', message: 'The bids have not been opened yet' };
		case 'awarded-already':
			return { field: '', message: 'The lot has been decided. Undo that decision first' };
		case 'no-reason':
			return { field: 'reason', message: 'Enter why nothing is awarded' };
	}
}
