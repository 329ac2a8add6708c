import { words } from '../../../components/layout/record-view.ts';
import { decideTurn } from '../../../domain/evaluation/decide-award.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { decidedFor, decisionPath, orderRefusal, regimeOfLot } from '../award-words.ts';

export { orderRefusal as lettersRefusal };

export function lettersForm(shown: LotShown): Asked {
	const { lot, today } = shown;
	const { award } = lot;
	const { regime } = regimeOfLot(shown);
	const turn = decideTurn(regime, award, 'letters', today);
	const may = turn.ok;
	return {
		title: 'Send the letters to bidders',
		caption: lot.lot.title,
		back: decisionPath(shown),
		intro: may
			? [
					`Each bidder gets its own letter, once. ${regime.names.letters}: its scores and the reasons for them, and those of the successful bid; of the other bids nothing. A bid that lapsed, failed a requirement or was set apart gets the reason.`,
					...(regime.afterApproval[1] === 'standstill' ? ['The standstill begins with the letters.'] : []),
				]
			: [],
		inset: turn.ok ? [] : [`${orderRefusal(turn.refusal).message}.`],
		facts: may ? [{ key: 'Decision', value: decidedFor(shown, award) }] : [],
		blocks: may
			? [
					{
						kind: 'table',
						table: {
							id: 'told',
							caption: 'Who is written to',
							large: true,
							columns: [words('Bidder'), words('Bid')],
							rows: lot.bids.map(({ submissionId, organisationName }) => ({
								key: submissionId,
								cells: [organisationName, standingOf(shown, submissionId)],
							})),
							empty: 'No bid was opened. Bidders whose bids lapsed are told so.',
							says: ['Bidders whose bids lapsed are told so.'],
						},
					},
				]
			: [],
		questions: [],
		version: award?.version ?? 0,
		button: may ? { text: 'Send the letters' } : null,
	};
}

function standingOf({ lot }: LotShown, submissionId: string): string {
	if (lot.setApart.some((each) => each.submissionId === submissionId)) return 'Set apart';
	if (!lot.bidIds.includes(submissionId)) return 'Failed a requirement';
	if (lot.award?.kind === 'no-award') return 'Nothing is awarded';
	return lot.award?.submissionId === submissionId ? 'Successful' : 'Not successful';
}
