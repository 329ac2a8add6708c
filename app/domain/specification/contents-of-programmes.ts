import { chooseContent, type SpecificationContent } from './choose-content.ts';
import { PERPETRATOR_DETAIL_KEYS } from './measures-perpetrator.ts';
import { equalityRows } from './measures-shared.ts';

const REFERRALS_BY_PLAN = ['referrals-child-protection', 'referrals-child-in-need', 'referrals-early-help'];
const CHILDREN = ['children-in-scope', 'children-supported'];
const STAKEHOLDERS = [
	'perpetrator-stakeholders-asked',
	'perpetrator-stakeholders-satisfied',
	'support-stakeholders-asked',
	'support-stakeholders-satisfied',
];
const PARTNER_EQUALITY = equalityRows('support', '').map((row) => row.key);

/** A: the core, for fathers whose children are on a plan (003 ¶23). 80% and 60% are 003's; the rest is invented. */
export const dvppContent = (): SpecificationContent =>
	chooseContent({ kpis: { starts: { target: { numerator: 32, denominator: 1 } } } });

/** B: one-to-one work with 175 people over seven quarters (002): 25 a quarter. No work with children of its own. */
export const driveContent = (): SpecificationContent =>
	chooseContent({
		without: [
			...REFERRALS_BY_PLAN,
			'referrals-self',
			'referrals-cafcass',
			...CHILDREN,
			'outcomes-improved-parenting',
			'outcomes-improved-childhoods',
		],
		alsoAsking: PERPETRATOR_DETAIL_KEYS.filter((key) => key.startsWith('leavers-')),
		kpis: {
			starts: { target: { numerator: 25, denominator: 1 } },
			completion: { target: { numerator: 70, denominator: 100 } },
		},
	});

/** C: in custody and then Choose to Change (001); referred by the police and the courts, so not by plan. */
export const chooseToChangeContent = (): SpecificationContent =>
	chooseContent({
		without: [...REFERRALS_BY_PLAN, ...CHILDREN, ...STAKEHOLDERS],
		alsoAsking: PERPETRATOR_DETAIL_KEYS.filter(
			(key) => key.startsWith('not-accepted-') || key.startsWith('leavers-'),
		),
		kpis: { starts: { target: { numerator: 40, denominator: 1 } } },
	});

/** D: referred by the police after a suitability assessment (004), a small programme of two areas: the least that can be asked. */
export const nottinghamshireContent = (): SpecificationContent =>
	chooseContent({
		without: [...REFERRALS_BY_PLAN, ...CHILDREN, ...STAKEHOLDERS, ...PARTNER_EQUALITY, 'units-used'],
		kpis: {
			starts: { target: { numerator: 15, denominator: 1 } },
			'median-wait': { target: { numerator: 80, denominator: 1 } },
		},
	});

/** E, invented: the core with every reason and funder, for a commissioner that wants the detail. */
export const demonstrationContent = (): SpecificationContent =>
	chooseContent({
		alsoAsking: PERPETRATOR_DETAIL_KEYS,
		kpis: { starts: { target: { numerator: 45, denominator: 1 } } },
	});
