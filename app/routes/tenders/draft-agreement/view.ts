import type { BoxError } from '../../../components/layout/question.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { DraftRefusal } from '../../../domain/evaluation/decide-award.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { lotPath } from '../evaluation-words.ts';

export function draftForm(shown: LotShown): Asked {
	const { award } = shown.lot;
	const mayDraft = award?.approvedAt != null && award.agreementId === null;
	return {
		title: 'Draft the agreement',
		caption: shown.lot.lot.title,
		back: lotPath(shown),
		intro: mayDraft
			? [
					'The provider, areas, places, prices and promised levels come from the bid. What else it says is then written, approved and sent as for any other agreement.',
				]
			: [],
		inset: mayDraft ? [] : ['There is no award to draft an agreement from.'],
		questions: mayDraft
			? [{ kind: 'text', name: 'reference', label: 'What is its reference?', width: 20 }]
			: [],
		button: mayDraft ? { text: 'Draft the agreement' } : null,
	};
}

export function draftRefusal(refusal: DraftRefusal | { readonly code: 'no-reference' }): BoxError {
	switch (refusal.code) {
		case 'not-awarded':
			return { field: '', message: 'The award has not been approved' };
		case 'drafted-already':
			return { field: '', message: 'The agreement has been drafted already' };
		case 'standstill':
			return {
				field: '',
				message: `The standstill ends with ${writeDay(refusal.endsOn)}. Draft the agreement after it`,
			};
		case 'no-reference':
			return { field: 'reference', message: 'Enter the agreement’s reference' };
	}
}
