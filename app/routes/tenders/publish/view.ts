import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { Asked, Instead } from '../../../http/form-of.ts';
import type { TenderPublished } from '../../../operations/tender/publish-tender.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { stateWords, tenderPath } from '../tender-words.ts';

export function publishForm({ tender, openers, now }: TenderFacts): Asked {
	const mayPublish = tender.state === 'awaiting-approval';
	return {
		title: 'Approve and publish the tender',
		caption: tender.notice.title,
		back: tenderPath(tender),
		intro: mayPublish
			? [
					`Everybody can read it at once, and bid until ${writeInstant(tender.closesAt)}.`,
					'The keys that seal the bids are made now. One share of each is shown to you, once, for the office’s safe: have a printer at hand.',
				]
			: [],
		inset: mayPublish ? [] : [`This cannot be done now: ${stateWords(tender, now).toLowerCase()}.`],
		facts: mayPublish
			? [
					{
						key: 'Who opens the bids',
						value: openers
							.map(({ name, recipient }) => (recipient === null ? `${name} (has not enrolled)` : name))
							.join(', '),
					},
				]
			: [],
		questions: [],
		version: tender.rowVersion,
		button: mayPublish ? { text: 'Publish' } : null,
	};
}

/** Shown in the answer itself, this once: the portal keeps none of it. */
export const sharesShown = (
	{ tender }: TenderFacts,
	shares: NonNullable<TenderPublished['safeShares']>,
): Instead => ({
	status: 200,
	instead: {
		title: 'It is published. Print this page for the safe',
		caption: tender.notice.title,
		back: null,
		blocks: [
			{
				kind: 'warning',
				text: 'It is shown this once and kept nowhere. Print it, seal it in an envelope and put it in the safe: with one opener’s share it opens the bids, should the others not be able to.',
			},
			{
				kind: 'table',
				table: {
					id: 'shares',
					caption: 'Shares for the safe',
					columns: [{ text: 'Lot' }, { text: 'Envelope' }, { text: 'Share' }],
					rows: shares.map(({ lotId, kind, share }) => ({
						key: `${lotId} ${kind}`,
						cells: [
							tender.notice.lots.find((lot) => lot.lotId === lotId)?.title ?? '',
							kind === 'quality' ? 'Quality' : 'Price',
							{ hash: share },
						],
					})),
					empty: '',
				},
			},
			{ kind: 'actions', actions: [{ href: tenderPath(tender), text: 'I have printed it', as: 'main' }] },
		],
	},
});
