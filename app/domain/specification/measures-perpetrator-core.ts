import type { MeasureRow } from './standard-measure.ts';

const source = { section: 'referrals', partOf: 'referrals', breakdown: 'source' } as const;
const plan = { section: 'referrals', partOf: 'referrals', breakdown: 'plan' } as const;

/** Twenty, six of them split by area: what a small provider can fill in within an hour (domain guide §4). */
export const PERPETRATOR_CORE: readonly MeasureRow[] = [
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
