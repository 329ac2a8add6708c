import {
	type FactView,
	type RecordBlock,
	type RecordView,
	said,
} from '../../../components/layout/record-view.ts';
import type { AccessRule } from '../../../domain/programme/programme.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { ReferralPageFacts } from '../../../operations/referral/show-referral.ts';

type Programme = ReferralPageFacts['programmes'][number];

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
export const referralView = ({ area, programmes }: ReferralPageFacts): RecordView => ({
	title: area,
	caption: 'Can I refer?',
	back: { href: '/can-i-refer', text: 'All areas' },
	narrow: true,
	blocks: [
		{
			kind: 'inset',
			lines: [
				'Attendance must not be taken as a reason to reduce intervention or the assessed risk. If somebody is in danger now, ring 999.',
			],
		},
		...programmes.flatMap((programme): readonly RecordBlock[] => [
			{ kind: 'heading', text: programme.name, id: `programme-${programme.programmeId}` },
			{ kind: 'facts', rows: factsOf(programme) },
			{ kind: 'heading', text: 'What happens', level: 3 },
			...whatHappens(programme),
		]),
	],
});

const factsOf = ({
	accessRule,
	takesNew,
	whoItIsFor,
	howToRefer,
	referralContact,
	weeksToStart,
	services,
	commissioner,
}: Programme): readonly FactView[] =>
	[
		{ key: 'Can I refer?', value: takesNew ? ANSWER[accessRule] : NOBODY_NEW },
		{ key: 'Who it is for', value: whoItIsFor },
		{ key: 'How to refer', value: howToRefer ?? 'This has not been written down here yet. Ask the service.' },
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
	].filter((row, index, rows) => rows.findIndex(({ key }) => key === row.key) === index);

const whatHappens = ({ interventions }: Programme): readonly RecordBlock[] =>
	interventions.length === 0
		? said('This has not been written down here yet. Ask the service.')
		: [
				{
					kind: 'list',
					items: interventions.map(({ name, strand, description, weeks }) => [
						{ strong: name },
						`: ${strand}${weeks === null ? '' : `, ${plural(weeks, 'week')}`}.`,
						...(description === '' ? [] : [description]),
					]),
				},
			];
