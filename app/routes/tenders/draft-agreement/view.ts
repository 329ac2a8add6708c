import type { BoxError } from '../../../components/layout/question.ts';
import { type DraftRefusal, decideDraft } from '../../../domain/evaluation/decide-award.ts';
import { holdWords } from '../../../domain/evaluation/hold-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { decisionPath, regimeOfLot } from '../award-words.ts';

export function draftForm(shown: LotShown): Asked {
	const { lot, today } = shown;
	const decided = decideDraft(regimeOfLot(shown).regime, lot.award, today);
	const mayDraft = decided.ok;
	return {
		title: 'Draft the agreement',
		caption: lot.lot.title,
		back: decisionPath(shown),
		intro: mayDraft
			? [
					'The provider, areas, places, prices and promised levels come from the bid. What else it says is then written, approved and sent as for any other agreement.',
				]
			: [],
		inset: decided.ok ? [] : [`${draftRefusal(decided.refusal).message}.`],
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
		case 'no-reference':
			return { field: 'reference', message: 'Enter the agreement’s reference' };
		default:
			return { field: '', message: holdWords(refusal) };
	}
}
