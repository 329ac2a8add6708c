import type { MeasureRow } from './standard-measure.ts';

const notAccepted = { section: 'referrals', partOf: 'not-accepted', breakdown: 'reason' } as const;
const leavers = { section: 'people', partOf: 'leavers', breakdown: 'reason' } as const;
const noPartner = { section: 'partners', partOf: 'no-partner-identified', breakdown: 'reason' } as const;
const unitsUsed = { section: 'people', partOf: 'units-used', breakdown: 'funder' } as const;

/** Reasons and funders: for specifications that can ask for more than the core. */
export const PERPETRATOR_DETAIL: readonly MeasureRow[] = [
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
