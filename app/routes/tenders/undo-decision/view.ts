import type { BoxError } from '../../../components/layout/question.ts';
import { areOnePerson } from '../../../domain/access/same-person.ts';
import type { UndoingRefusal } from '../../../domain/evaluation/decide-undoing.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { decidedFor, decisionPath } from '../award-words.ts';

export function undoingForm(shown: LotShown): Asked {
	const { award } = shown.lot;
	const undoing = award?.undoing ?? null;
	const isOwn = undoing !== null && areOnePerson(undoing.proposedBy, shown.account);
	const may = undoing !== null && !isOwn && !award?.agreement?.acceptedAt;
	return {
		title: 'Decide whether the decision is undone',
		caption: shown.lot.lot.title,
		back: decisionPath(shown),
		inset: may
			? []
			: [
					isOwn
						? 'You, or somebody of your name or address, proposed it, so somebody else decides on it.'
						: 'It is not proposed to undo anything.',
				],
		facts: may
			? [
					{ key: 'Decision', value: decidedFor(shown, award) },
					{ key: 'Proposed by', value: award?.undoingByName ?? '' },
					{ key: 'Why', value: { written: undoing.reason } },
				]
			: [],
		questions: may
			? [
					{
						kind: 'one-of',
						name: 'decision',
						label: 'Is it undone?',
						choices: [
							{
								value: 'undo',
								text: 'Yes: discard a draft agreement, tell bidders, and decide the lot anew',
							},
							{
								value: 'stand',
								text: 'No: it stands',
								asks: { kind: 'long-text', name: 'words', label: 'Why does it stand?', rows: 3 },
							},
						],
					},
				]
			: [],
		version: award?.version ?? 0,
		button: may ? { text: 'Decide', isWarning: true } : null,
	};
}

export function undoingRefusal(refusal: UndoingRefusal): BoxError {
	switch (refusal.code) {
		case 'not-proposed':
			return { field: '', message: 'It is not proposed to undo anything' };
		case 'agreed':
			return { field: '', message: 'The agreement has been accepted: the award cannot be undone any more' };
		case 'same-person':
			return {
				field: '',
				message: 'You, or somebody of your name or address, proposed it, so somebody else must decide on it',
			};
		case 'no-words':
			return { field: 'words', message: 'Enter why it stands' };
	}
}
