import type { BoxError } from '../../../components/layout/question.ts';
import type { StartRefusal } from '../../../domain/bid/decide-bid.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import type { Lot } from '../../../domain/tender/tender-notice.ts';
import type { Asked, Done, Instead } from '../../../http/form-of.ts';
import type { PublicTender } from '../../../operations/tender/show-public-tender.ts';

interface Start extends PublicTender {
	readonly lot: Lot;
	/** The organisation bids for another lot of the tender already, under the same code. */
	readonly hasKey: boolean;
}

export function startForm({ tender, lot, isOpen, opensOn, hasKey }: Start): Asked {
	const { title } = tender.notice;
	return {
		title: `Start a bid for ${lot.title}`,
		caption: title,
		back: `/open-tenders/${tender.slug}`,
		intro: [
			`Bids close on ${writeInstant(tender.closesAt)}, London time. You can change and replace your bid until then.`,
			'Everything you write is sealed as it arrives. Nobody can read it before bids have closed and two people have opened them together: not the commissioner’s office, and not whoever runs the portal.',
		],
		inset: isOpen
			? hasKey
				? ['Your organisation has a bid code for this tender already. It unlocks this bid too.']
				: [
						'The next page shows your bid code, once. Whoever writes the bid for your organisation enters it once after signing in.',
						'The portal does not keep the code. If you lose it, what you have written cannot be read again; what you have submitted is kept.',
					]
			: [
					opensOn === null
						? 'This tender takes no bids.'
						: `Bids can be started from ${writeDay(opensOn)}. You can ask questions about the tender, and show interest in it, today.`,
				],
		questions: [],
		button: isOpen ? { text: hasKey ? 'Start the bid' : 'Start the bid and show the code' } : null,
	};
}

interface Started {
	readonly bidId: string;
	readonly shown: { readonly code: string; readonly cookie: string } | null;
}

/** The code stands in the answer itself, not behind a redirect: it is kept nowhere from which a second page could read it. */
export const bidStarted = ({ bidId, shown }: Started): Done | Instead =>
	shown === null
		? { to: `/bids/${bidId}` }
		: {
				status: 200,
				cookies: [shown.cookie],
				instead: {
					title: 'Your bid code',
					back: null,
					narrow: true,
					blocks: [
						{ kind: 'warning', text: 'It is shown this once. Print this page or write the code down now.' },
						{ kind: 'codes', codes: [shown.code] },
						{
							kind: 'words',
							text: 'Give it to those of your organisation who write or submit the bid, and to nobody else. Your own browser is unlocked until you sign out.',
						},
						{ kind: 'actions', actions: [{ href: `/bids/${bidId}`, text: 'I have kept it', as: 'main' }] },
					],
				},
			};

export function startRefusal(refusal: StartRefusal): BoxError {
	switch (refusal.code) {
		case 'too-late':
			return { field: '', message: `Bids closed on ${writeInstant(refusal.closesAt)}` };
		case 'not-yet':
			return { field: '', message: `Bids can be started from ${writeDay(refusal.opensOn)}` };
		case 'not-open':
			return { field: '', message: 'This tender takes no bids' };
	}
}
