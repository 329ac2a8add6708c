import type { BoxError } from '../../../components/layout/question.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { lotPath } from '../evaluation-words.ts';

export function evaluatorsForm(shown: LotShown): Asked {
	const { lot, ableEvaluators } = shown;
	const others = ableEvaluators.filter(
		({ personId }) => !lot.evaluators.some((each) => each.personId === personId),
	);
	return {
		title: 'Name evaluators',
		caption: lot.lot.title,
		back: lotPath(shown),
		intro: ['Each declares their interests before they see anything, and scores alone.'],
		inset:
			others.length === 0
				? ['Nobody else in your organisation has the role of evaluator. Its administrator gives it.']
				: [],
		questions:
			others.length === 0
				? []
				: [
						{
							kind: 'some-of',
							name: 'evaluators',
							label: 'Who evaluates this lot?',
							choices: others.map(({ personId, name }) => ({ value: personId, text: name })),
						},
					],
		button: others.length === 0 ? null : { text: 'Name them' },
	};
}

export function evaluatorsRefusal(refusal: { readonly code: 'unknown-choice' | 'nobody' }): BoxError {
	switch (refusal.code) {
		case 'unknown-choice':
			return { field: 'evaluators', message: 'Select people who hold the role of evaluator today' };
		case 'nobody':
			return { field: 'evaluators', message: 'Select who evaluates the lot' };
	}
}
