import type { BoxError } from '../../../components/layout/question.ts';
import type { DeclarationRefusal } from '../../../domain/evaluation/decide-evaluation.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { tenderPath } from '../tender-words.ts';

export const declareForm = ({ tender }: TenderFacts): Asked => ({
	title: 'Declare your interests',
	caption: tender.notice.title,
	back: tenderPath(tender),
	intro: [
		'Work, money, family, friendship, a seat on a board: anything that could make somebody doubt that you score fairly. It applies to every lot of the tender that you are named for.',
	],
	questions: [
		{
			kind: 'one-of',
			name: 'conflict',
			label: 'Does anything tie you to somebody who may have bid?',
			choices: [
				{ value: 'no', text: 'No' },
				{
					value: 'yes',
					text: 'Yes',
					asks: { kind: 'long-text', name: 'words', label: 'What is it?', rows: 3 },
				},
			],
		},
	],
	button: { text: 'Declare' },
});

export function declareRefusal(refusal: DeclarationRefusal): BoxError {
	switch (refusal.code) {
		case 'no-words':
			return { field: 'words', message: 'Say what ties you to a bidder' };
		case 'conflict-stands':
			return {
				field: 'conflict',
				message:
					'You have declared a conflict of interest, and it cannot be withdrawn. If it was a mistake, tell the officer, who can name somebody else',
			};
	}
}
