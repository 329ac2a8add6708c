import type { FormPageView } from '../../../components/layout/form-page.tsx';
import { plural } from '../../../domain/text/list-words.ts';
import type { OfferShown } from '../../../operations/purchase/show-offer.ts';
import type { Drawn } from '../act-on-form.ts';

export const closeView = (shown: OfferShown, { commandId, errors = [] }: Drawn): FormPageView => ({
	title: 'Close the offer',
	caption: `${shown.intervention}, ${shown.area}`,
	back: `/offers/${shown.offer.id}`,
	intro: [
		shown.isOpen
			? `Nothing more can be bought, and ${plural(shown.left, 'place')} left ${shown.left === 1 ? 'goes' : 'go'} back to you. Orders that have been placed go on.`
			: 'This offer is closed already.',
	],
	questions: [],
	values: {},
	errors,
	hidden: { commandId, expectedVersion: String(shown.version) },
	button: shown.isOpen ? { text: 'Close the offer', isWarning: true } : null,
});
