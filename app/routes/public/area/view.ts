import type { AccessRule } from '../../../domain/programme/programme.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { ReferralPageFacts } from '../../../operations/referral/show-referral.ts';

export interface ReferralView {
	readonly area: string;
	readonly programmes: readonly {
		readonly id: string;
		readonly name: string;
		readonly rows: readonly { readonly key: string; readonly value: string }[];
		readonly happens: readonly { readonly id: string; readonly name: string; readonly words: string }[];
	}[];
}

const ANSWER: Readonly<Record<AccessRule, string>> = {
	priority: 'Yes. People from this area have the first call on its places.',
	'priority-cases':
		'Yes, if the case has priority and what there is in this area already is not right for it.',
	'purchase-only': 'Only if the local authority buys the place. Ask there first.',
	direct: 'Yes.',
};

const NOBODY_NEW =
	'Not at the moment: nobody new can start in this area today. Ring the service to ask when that changes. People who have started go on.';
const STOPS =
	'Partner support is a service of its own and goes on. Ask the service when you refer how you will be told. That somebody has stopped, or comes every time, must not be taken as a sign that the risk is lower.';

/** What a referrer needs, out of the programme's facts. What is not recorded is said to be so, and never guessed. No figures. */
export const referralView = ({ area, programmes }: ReferralPageFacts): ReferralView => ({
	area,
	programmes: programmes.map(
		({
			programmeId,
			name,
			accessRule,
			takesNew,
			whoItIsFor,
			howToRefer,
			referralContact,
			weeksToStart,
			services,
			commissioner,
			interventions,
		}) => ({
			id: programmeId,
			name,
			rows: [
				{ key: 'Can I refer?', value: takesNew ? ANSWER[accessRule] : NOBODY_NEW },
				{ key: 'Who it is for', value: whoItIsFor },
				{
					key: 'How to refer',
					value: howToRefer ?? 'This has not been written down here yet. Ask the service.',
				},
				{ key: 'If they stop coming', value: STOPS },
				{
					key: 'Whom to ring',
					value:
						referralContact ??
						`No number has been written down here yet. Ask ${services[0]?.provider ?? commissioner}.`,
				},
				...(weeksToStart === null
					? []
					: [
							{
								key: 'Weeks to start',
								value:
									weeksToStart === 0
										? 'Less than a week'
										: `About ${plural(weeksToStart, 'week')} from referral to the first session`,
							},
						]),
				...services.map(({ strand, provider }) => ({ key: strand, value: provider })),
				{ key: 'Paid for by', value: commissioner },
			].filter((row, index, rows) => rows.findIndex(({ key }) => key === row.key) === index),
			happens: interventions.map(({ id, name: called, strand, description, weeks }) => ({
				id,
				name: called,
				words: [`${strand}${weeks === null ? '' : `, ${plural(weeks, 'week')}`}.`, description]
					.filter((words) => words !== '')
					.join(' '),
			})),
		}),
	),
});
