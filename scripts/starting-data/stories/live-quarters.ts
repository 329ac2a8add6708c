import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { type ReturnStory, UNTOUCHED } from '../factories/return-story.ts';
import { boxOf, draftOf, soleSubmission } from './changes.ts';
import { at, type Teller } from './teller.ts';

/**
 * The demonstration programme as it stands on 20 October 2026. April to June (contract quarter 14) was due on 29 July, July to
 * September (15) is due on 29 October.
 */

/** 14, north: an extension has run out four days ago and the draft is not finished. The next board paper will lack four areas. */
export const overdueDraft: Teller = ({ office, provider }, ordinary): ReturnStory => {
	const officer = office.person('officer');
	const preparer = provider.person('provider-preparer');
	const certifier = provider.person('provider-certifier');
	return {
		...UNTOUCHED,
		state: 'draft',
		draft: {
			...draftOf(ordinary),
			startedAt: at('2026-07-24', '10:30'),
			savedAt: at('2026-10-08', '16:40'),
			by: [preparer],
			sections: ['referrals'],
			unfinished: ['people'],
		},
		extensions: [
			{
				agreedAt: at('2026-07-27', '15:20'),
				agreedBy: officer,
				agreedWith: certifier,
				newDueOn: isoDate('2026-08-28'),
				reason: 'The new recording system cannot yet produce the figures by area.',
			},
			{
				agreedAt: at('2026-08-27', '11:00'),
				agreedBy: officer,
				agreedWith: certifier,
				newDueOn: isoDate('2026-10-16'),
				reason: 'The records of four areas are being counted again by hand.',
			},
		],
		contacts: [
			{
				at: at('2026-08-26', '10:10'),
				by: officer,
				channel: 'telephone',
				spokeTo: certifier.name,
				words: 'The supplier has put the fix off. The records have to be counted by hand.',
				promisedOn: isoDate('2026-10-16'),
			},
			{
				at: at('2026-10-12', '14:30'),
				by: officer,
				channel: 'email',
				spokeTo: preparer.name,
				words: 'Asked how far the count is. No answer yet.',
				promisedOn: null,
			},
			{
				at: at('2026-10-19', '09:30'),
				by: officer,
				channel: 'telephone',
				spokeTo: preparer.name,
				words: 'First day overdue. Three of the four areas are counted, Walsall is to follow.',
				promisedOn: isoDate('2026-10-23'),
			},
		],
	};
};

/** 14, south: queried, and answered last week; it waits for the officer. */
export const answeredQuery: Teller = ({ office, provider, answers }, ordinary): ReturnStory => {
	const officer = office.person('officer');
	const preparer = provider.person('provider-preparer');
	return {
		...ordinary,
		state: 'queried',
		submissions: [{ ...soleSubmission(ordinary), at: at('2026-07-27', '15:55'), accepted: null }],
		queries: [
			{
				submission: 1,
				section: 'people',
				about: boxOf(answers, 'waiting'),
				state: 'answered',
				messages: [
					{
						at: at('2026-08-10', '11:20'),
						by: officer,
						words:
							'The number waiting does not fit the places that were free. Are people counted who have already started?',
					},
					{
						at: at('2026-10-15', '16:05'),
						by: preparer,
						words:
							'We went through the list: nobody on it has started. Two groups were full and the third began only in July.',
					},
				],
			},
		],
	};
};

/** 15, south: begun, and half of it is filled in. */
export const begun: Teller = ({ provider }, ordinary): ReturnStory => ({
	...UNTOUCHED,
	state: 'draft',
	draft: {
		...draftOf(ordinary),
		notes: {},
		startedAt: at('2026-10-13', '13:40'),
		savedAt: at('2026-10-19', '17:10'),
		by: [provider.person('provider-preparer'), provider.person('provider-preparer', 1)],
		sections: ['referrals', 'people'],
		unfinished: ['partners'],
	},
});

/** 15, support: sent last week and waiting for review; two sections are accepted already. */
export const awaitingReview: Teller = ({ office, provider }, ordinary): ReturnStory => {
	const officer = office.person('officer', 1);
	return {
		...ordinary,
		state: 'submitted',
		draft: { ...draftOf(ordinary), startedAt: at('2026-10-05', '09:50'), savedAt: at('2026-10-13', '15:00') },
		submissions: [
			{
				...soleSubmission(ordinary),
				at: at('2026-10-14', '11:25'),
				certifiedBy: provider.person('provider-certifier'),
				accepted: null,
				sectionsAccepted: [
					{ section: 'safeguarding', at: at('2026-10-16', '10:10'), by: officer },
					{ section: 'money', at: at('2026-10-16', '10:15'), by: officer },
				],
			},
		],
	};
};

/** 15, north: not begun, because the quarter before it is not finished. */
export const notBegun: Teller = (): ReturnStory => UNTOUCHED;
