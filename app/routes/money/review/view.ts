import { writePounds } from '../../../domain/money/pence.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ClaimShown } from '../../../operations/claim/show-claim.ts';
import { claimCaption } from '../claim/view.ts';
import { claimFacts } from '../claim-facts.ts';

export function reviewForm(shown: ClaimShown): Asked {
	const { claim, bounds, isWriter } = shown;
	const most = bounds.mostPence === null ? claim.amountPence : Math.min(claim.amountPence, bounds.mostPence);
	const inset = isWriter
		? ['You made or submitted this claim, so another officer must look at it.']
		: claim.state === 'submitted'
			? []
			: ['This claim is not waiting to be looked at.'];
	return {
		title: 'Agree the claim or send it back',
		caption: claimCaption(shown),
		back: `/claims/${claim.id}`,
		inset,
		facts: claimFacts(shown),
		questions:
			inset.length > 0
				? []
				: [
						{
							kind: 'one-of',
							name: 'answer',
							label: 'What do you answer?',
							choices: [
								{
									value: 'agree',
									text: 'I agree the amount below',
									hint: 'The whole claim, or a part of it.',
								},
								{
									value: 'send-back',
									text: 'I send it back',
									hint: 'The provider changes it and submits it again.',
								},
							],
						},
						{
							kind: 'text',
							name: 'amount',
							label: 'How much do you agree?',
							hint:
								bounds.mostPence !== null && bounds.mostPence < claim.amountPence
									? `At most ${writePounds(bounds.mostPence)}, which is what the schedule leaves for this period.`
									: `At most ${writePounds(claim.amountPence)}.`,
							prefix: '£',
							width: 10,
							inputMode: 'decimal',
						},
						{
							kind: 'long-text',
							name: 'words',
							label: 'Why',
							hint: 'Needed where you agree a part or send it back. The provider reads it.',
							rows: 4,
						},
					],
		suggested: { amount: [writePounds(most).replace('£', '')] },
		version: claim.version,
		button: inset.length > 0 ? null : { text: 'Answer the claim' },
	};
}
