import type { BoxError } from '../../../components/layout/question.ts';
import type { AskingRefusal } from '../../../domain/erasure/decide-erasure.ts';
import { ERASURE_REASON_WORDS, ERASURE_REASONS } from '../../../domain/erasure/erasure.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ErasableFacts } from '../../../operations/erasure/show-erasable.ts';
import { recordPath, WHAT_HAPPENS } from '../about-words.ts';
import { placeWords } from './place-words.ts';

/** Every sentence of the record, to choose from. */
export function askForm({ erasable, erasures }: ErasableFacts): Asked {
	const waits = erasures.find(({ state }) => state === 'asked');
	const passages = [...erasable.passages];
	const isAsked = waits === undefined && passages.length > 0;
	return {
		title: 'Ask for words to be erased',
		caption: erasable.title,
		back: recordPath(erasable),
		intro: ['Use this if what was written names or could identify somebody.', ...WHAT_HAPPENS],
		inset: [
			'Somebody else must approve it. Nothing changes until they do.',
			...(waits === undefined
				? []
				: [
						{
							href: `/erasures/${waits.id}`,
							text: 'Somebody has already asked for words of this record to be erased, and it waits for a decision',
						},
					]),
			...(passages.length === 0 ? ['Nobody has written anything here.'] : []),
		],
		questions: isAsked
			? [
					{
						kind: 'some-of',
						name: 'passageIds',
						label: 'Which sentences are to be erased?',
						choices: passages.map(([value, { words, places }]) => ({
							value,
							text: words,
							hint: [...new Set(places.map(placeWords))].join('; '),
						})),
					},
					{
						kind: 'one-of',
						name: 'reason',
						label: 'Why?',
						hint: 'The audit trail says which of these it was, and does not quote the words.',
						choices: ERASURE_REASONS.map((value) => ({ value, text: ERASURE_REASON_WORDS[value] })),
					},
				]
			: [],
		button: isAsked ? { text: 'Ask for approval' } : null,
	};
}

export function askingRefusal(refusal: AskingRefusal): BoxError {
	switch (refusal.code) {
		case 'nothing-chosen':
			return { field: 'passageIds', message: 'Select at least one sentence' };
		case 'words-gone':
			return {
				field: 'passageIds',
				message: 'A sentence that you chose has been changed meanwhile. Choose from what is there now',
			};
		case 'waits-already':
			return {
				field: '',
				message:
					'Somebody has already asked for words of this record to be erased, and it waits for a decision. Ask again once it has been made',
			};
	}
}
