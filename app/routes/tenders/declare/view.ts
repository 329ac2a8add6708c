import type { Asked } from '../../../http/form-of.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { tenderPath } from '../tender-words.ts';

export const declareForm = ({ tender }: TenderFacts): Asked => ({
	title: 'Declare your interests',
	caption: tender.notice.title,
	back: tenderPath(tender),
	intro: [
		'Work, money, family, friendship, a seat on a board: whatever could make somebody doubt that you score fairly. It holds for every lot of the tender that you are named for.',
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
