import type { ReturnStory } from '../factories/return-story.ts';
import { draftOf, soleSubmission } from './changes.ts';
import { onDay, type Teller } from './teller.ts';

/** The figures came by e-mail and an officer typed them. The provider certified all the same, and another officer accepted. */
export const typedByOfficer: Teller = ({ period, office, provider }, ordinary): ReturnStory => ({
	...ordinary,
	draft: { ...draftOf(ordinary), by: [office.person('officer')] },
	submissions: [
		{
			...soleSubmission(ordinary),
			accepted: { at: onDay(period, 26, '10:20'), by: office.person('officer', 1) },
		},
	],
	contacts: [
		{
			at: onDay(period, 8, '16:10'),
			by: office.person('officer'),
			channel: 'email',
			spokeTo: provider.person('provider-preparer').name,
			words:
				'The provider’s line is down. The figures came by email; typed them in for the provider to certify.',
			promisedOn: null,
		},
	],
});
