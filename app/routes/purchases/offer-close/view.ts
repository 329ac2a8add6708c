import { plural } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { OfferShown } from '../../../operations/purchase/show-offer.ts';

export const closeForm = (shown: OfferShown): Asked => ({
	title: 'Close the offer',
	caption: `${shown.intervention}, ${shown.area}`,
	back: `/offers/${shown.offer.id}`,
	intro: [
		shown.isOpen
			? `Nothing more can be bought, and ${plural(shown.left, 'place')} left ${shown.left === 1 ? 'goes' : 'go'} back to you. Orders that have been placed go on.`
			: 'This offer is closed already.',
	],
	questions: [],
	version: shown.version,
	button: shown.isOpen ? { text: 'Close the offer', isWarning: true } : null,
});
