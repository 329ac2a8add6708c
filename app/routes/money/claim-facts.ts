import { writePounds } from '../../domain/money/pence.ts';
import type { ClaimShown } from '../../operations/claim/show-claim.ts';
import { differenceFacts } from './claim/view.ts';

/** What is to be checked before a claim is submitted or agreed. */
export const claimFacts = (shown: ClaimShown) => [
	{ key: 'Claimed', value: writePounds(shown.claim.amountPence) },
	...shown.spend.map(({ lineId, spentPence, vatPence }) => ({
		key: shown.lines.find((line) => line.lineId === lineId)?.name ?? 'A line that has ended',
		value:
			vatPence === 0
				? writePounds(spentPence)
				: `${writePounds(spentPence)} and ${writePounds(vatPence)} VAT`,
	})),
	...(shown.claim.note === '' ? [] : [{ key: 'Note', value: shown.claim.note }]),
	{ key: 'Scheduled for the period', value: writePounds(shown.money.capPence) },
	...differenceFacts(shown),
	{
		key: 'Files',
		value: shown.evidence.length === 0 ? 'None' : shown.evidence.map(({ fileName }) => fileName).join(', '),
	},
];
