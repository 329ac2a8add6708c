import type { BoxError } from '../../../components/layout/question.ts';
import { areOnePerson } from '../../../domain/access/same-person.ts';
import type { ApproveAwardRefusal } from '../../../domain/evaluation/decide-award.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { decidedFor, regimeOfLot } from '../award-words.ts';
import { rankingTable } from '../evaluation/bids-view.ts';
import { lotPath } from '../evaluation-words.ts';

export function approveAwardForm(shown: LotShown): Asked {
	const { lot, ranked } = shown;
	const { award } = lot;
	const isOwn = award !== null && areOnePerson(award.recommendedBy, shown.account);
	const mayApprove = award !== null && award.approvedAt === null && !isOwn;
	return {
		title: lot.award?.kind === 'no-award' ? 'Approve that nothing is awarded' : 'Approve the award',
		caption: lot.lot.title,
		back: lotPath(shown),
		intro: mayApprove
			? [
					`What comes next: ${regimeOfLot(shown).regime.names.letters.toLowerCase()}. Bidders are not told of the decision before that.`,
				]
			: [],
		inset: mayApprove
			? []
			: [
					isOwn && award.approvedAt === null
						? 'You, or somebody of your name or address, recommended it, so somebody else approves it.'
						: 'There is no award to approve.',
				],
		facts: mayApprove
			? [
					{ key: 'Recommendation', value: decidedFor(shown, lot.award) },
					{ key: 'Why', value: { written: lot.award?.reason ?? '' } },
				]
			: [],
		blocks: mayApprove && ranked.length > 0 ? [{ kind: 'table', table: rankingTable(shown) }] : [],
		wide: true,
		version: lot.award?.version ?? 0,
		questions: [],
		button: mayApprove ? { text: 'Approve it' } : null,
	};
}

export function approveAwardRefusal(refusal: ApproveAwardRefusal): BoxError {
	switch (refusal.code) {
		case 'not-recommended':
			return { field: '', message: 'Nothing is recommended' };
		case 'awarded-already':
			return { field: '', message: 'The lot has been decided already' };
		case 'approver-worked-on-it':
			return {
				field: '',
				message: 'You, or somebody of your name or address, recommended it, so somebody else must approve it',
			};
	}
}
