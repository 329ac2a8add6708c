import type { BoxError } from '../../../components/layout/question.ts';
import { areOnePerson } from '../../../domain/access/same-person.ts';
import type { LockRefusal } from '../../../domain/evaluation/decide-evaluation.ts';
import { notAgreed, notChecked } from '../../../domain/evaluation/evaluation-facts.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { lotPath } from '../evaluation-words.ts';

export function lockForm(shown: LotShown): Asked {
	const { lot } = shown;
	const left = notAgreed(lot);
	const unchecked = notChecked(lot);
	const isLocked = lot.lock != null && lot.lock.lockedAt !== null;
	const isOwn = lot.lock !== null && !isLocked && areOnePerson(lot.lock.firstBy, shown.account);
	const mayLock = lot.qualityOpenedAt !== null && left === 0 && unchecked === 0 && !isLocked && !isOwn;
	return {
		title: 'Lock the quality',
		caption: lot.lot.title,
		back: lotPath(shown),
		intro: mayLock
			? [
					lot.lock === null
						? 'From now on no score can change. A second person locks it after you; then its prices may be opened.'
						: 'You are the second: its prices may be opened afterwards.',
				]
			: [],
		inset: [
			...(lot.qualityOpenedAt === null ? ['The bids have not been opened yet.'] : []),
			...(unchecked > 0 ? [checksLeft(unchecked)] : []),
			...(left > 0 ? [`${plural(left, 'answer has', 'answers have')} no agreed score yet.`] : []),
			...(isLocked ? ['It has been locked.'] : []),
			...(isOwn
				? [
						'You have locked it, or somebody of your name or address has. Somebody else is needed for the second lock.',
					]
				: []),
		],
		questions: [],
		button: mayLock ? { text: 'Lock the quality' } : null,
	};
}

const checksLeft = (left: number): string =>
	`${plural(left, 'requirement has', 'requirements have')} not been checked yet.`;

export function lockRefusal(refusal: LockRefusal): BoxError {
	switch (refusal.code) {
		case 'not-opened':
			return { field: '', message: 'The bids have not been opened yet' };
		case 'locked-already':
			return { field: '', message: 'It has been locked already' };
		case 'same-person':
			return {
				field: '',
				message:
					'You have locked it, or somebody of your name or address has. Somebody else is needed for the second lock',
			};
		case 'not-checked':
			return { field: '', message: checksLeft(refusal.left).replace('.', '') };
		case 'not-agreed':
			return {
				field: '',
				message: `${plural(refusal.left, 'answer has', 'answers have')} no agreed score yet`,
			};
	}
}
