import { equalityRows, satisfactionRows, spendRows } from './measures-shared.ts';
import type { Measure } from './specification.ts';
import { type MeasureRow, standardMeasures } from './standard-measure.ts';

const source = { section: 'referrals', partOf: 'referrals', breakdown: 'source' } as const;
const plan = { section: 'referrals', partOf: 'referrals', breakdown: 'plan' } as const;

/** Twenty, six of them split by area: what a small provider can fill in within an hour (domain guide §4). */
const CORE: readonly MeasureRow[] = [
	{
		key: 'referrals',
		section: 'referrals',
		label: 'Referrals received',
		hint: 'People referred to the programme this quarter. Count a person referred twice in the quarter once.',
		byArea: true,
	},
	{
		key: 'referrals-childrens-services',
		label: 'From children’s services',
		hint: 'Referrals made by a local authority’s children’s services.',
		...source,
	},
	{
		key: 'referrals-cafcass',
		label: 'From Cafcass',
		hint: 'Referrals made by the Children and Family Court Advisory and Support Service.',
		...source,
	},
	{ key: 'referrals-police', label: 'From the police', hint: 'Referrals made by a police force.', ...source },
	{
		key: 'referrals-self',
		label: 'Self-referrals',
		hint: 'People who came to the programme themselves.',
		...source,
	},
	{
		key: 'referrals-other',
		label: 'From anybody else',
		hint: 'Referrals from any other agency or person. Say who in the narrative.',
		...source,
	},
	{
		key: 'referrals-child-protection',
		label: 'Child protection plan',
		hint: 'The children are on a child protection plan. These come first.',
		...plan,
	},
	{
		key: 'referrals-child-in-need',
		label: 'Child in need plan',
		hint: 'The children are on a child in need plan.',
		...plan,
	},
	{ key: 'referrals-early-help', label: 'Early help', hint: 'The family has early help.', ...plan },
	{
		key: 'accepted',
		section: 'referrals',
		label: 'Referrals accepted',
		hint: 'People assessed as suitable this quarter, whenever they were referred.',
	},
	{
		key: 'not-accepted',
		section: 'referrals',
		label: 'Referrals not accepted',
		hint: 'People turned down this quarter, for any reason, whenever they were referred.',
	},
	{
		key: 'starts',
		section: 'people',
		label: 'People who started',
		hint: 'People who came to their first session this quarter. An assessment is not a session.',
		byArea: true,
	},
	{
		key: 'completions',
		section: 'people',
		label: 'People who completed',
		hint: 'People who completed the whole programme this quarter.',
		byArea: true,
	},
	{
		key: 'leavers',
		section: 'people',
		label: 'People who left early',
		hint: 'People who stopped before completing, for any reason.',
		byArea: true,
	},
	{
		key: 'on-programme',
		section: 'people',
		label: 'People on the programme',
		hint: 'People on the programme on the last day of the quarter.',
		kind: 'stock',
		byArea: true,
	},
	{
		key: 'waiting',
		section: 'people',
		label: 'People waiting',
		hint: 'People accepted and not yet started on the last day of the quarter.',
		kind: 'stock',
	},
	{
		key: 'median-weeks-waited',
		section: 'people',
		label: 'Median weeks waited',
		hint: 'For the people who started this quarter, the middle value of the weeks from referral to first session. One decimal place is enough.',
		kind: 'ratio',
		unit: 'weeks',
	},
	{
		key: 'partner-cases-passed',
		section: 'partners',
		label: 'Partner cases passed to the support service',
		hint: 'Partners and ex-partners whose details were passed to the support service this quarter. One for each partner, for each time a person is on the programme.',
		byArea: true,
	},
	{
		key: 'no-partner-identified',
		section: 'partners',
		label: 'People with no partner identified',
		hint: 'People who started this quarter and for whom no partner or ex-partner was identified. Say why in the narrative.',
	},
	{
		key: 'units-used',
		section: 'people',
		label: 'Units used',
		hint: 'Places taken up this quarter, whoever pays for them.',
	},
];

const notAccepted = { section: 'referrals', partOf: 'not-accepted', breakdown: 'reason' } as const;
const leavers = { section: 'people', partOf: 'leavers', breakdown: 'reason' } as const;
const noPartner = { section: 'partners', partOf: 'no-partner-identified', breakdown: 'reason' } as const;
const unitsUsed = { section: 'people', partOf: 'units-used', breakdown: 'funder' } as const;

/** Reasons and funders: for specifications that can ask for more than the core. */
const IN_MORE_DETAIL: readonly MeasureRow[] = [
	{
		key: 'not-accepted-not-suitable',
		label: 'Not suitable',
		hint: 'Assessed as not suitable, or the risk could not be managed in the programme.',
		...notAccepted,
	},
	{
		key: 'not-accepted-declined',
		label: 'Declined',
		hint: 'The person did not want to take part, or did not come to the assessment.',
		...notAccepted,
	},
	{
		key: 'not-accepted-no-place',
		label: 'No place',
		hint: 'No place was available in time.',
		...notAccepted,
	},
	{
		key: 'not-accepted-other',
		label: 'Not accepted for another reason',
		hint: 'Say which in the narrative.',
		...notAccepted,
	},
	{
		key: 'leavers-own-choice',
		label: 'Stopped coming',
		hint: 'The person chose to stop, or stopped coming.',
		...leavers,
	},
	{
		key: 'leavers-asked-to-leave',
		label: 'Asked to leave',
		hint: 'The provider ended the place, because of risk, behaviour or attendance.',
		...leavers,
	},
	{
		key: 'leavers-custody',
		label: 'Went into custody',
		hint: 'The person was remanded or sentenced.',
		...leavers,
	},
	{
		key: 'leavers-other',
		label: 'Left for another reason',
		hint: 'Moved away, ill, or another reason. Say which in the narrative.',
		...leavers,
	},
	{
		key: 'no-partner-none',
		label: 'No partner or ex-partner in contact',
		hint: 'There is nobody in scope.',
		...noPartner,
	},
	{
		key: 'no-partner-details-not-given',
		label: 'Details not given',
		hint: 'The person would not give details, and no agency holds them.',
		...noPartner,
	},
	{
		key: 'no-partner-other',
		label: 'No partner identified for another reason',
		hint: 'Say which in the narrative.',
		...noPartner,
	},
	{
		key: 'units-used-commissioner',
		label: 'Paid for by the commissioner',
		hint: 'Places funded by the grant.',
		...unitsUsed,
	},
	{
		key: 'units-used-local-authority',
		label: 'Paid for by a local authority',
		hint: 'Places bought by an authority, in a block or one at a time.',
		...unitsUsed,
	},
];

export const PERPETRATOR_MEASURES: readonly Measure[] = standardMeasures('perpetrator', [
	...CORE,
	...IN_MORE_DETAIL,
	...satisfactionRows('service-users', 'People on the programme'),
	...satisfactionRows('perpetrator-stakeholders', 'Stakeholders'),
	...equalityRows('perpetrator', 'People who started'),
	...spendRows('perpetrator'),
]);

/** The measures that are asked only where a specification chooses them. */
export const PERPETRATOR_DETAIL_KEYS: readonly string[] = IN_MORE_DETAIL.map((row) => row.key);
