import type { AgreedTarget } from '../../../app/domain/grant/agreement-terms.ts';
import { PRIORITY_CASES_ONLY } from '../../../app/domain/grant/problems-of-allocations.ts';
import type { AgreementFacts } from '../programme-facts.ts';
import { EARLIER_TERMS, type EarlierTerms } from './earlier-terms.ts';

/** What an agreement says beside its programme's facts. The sources give none of it: reasons, conditions, budgets and targets are invented. */
export interface AgreedFacts {
	readonly reasons: string;
	readonly conditions: readonly string[];
	readonly targets: readonly AgreedTarget[];
	/** Lines and their shares of the value. */
	readonly budget: readonly (readonly [name: string, share: number])[];
	/** What stood in the original, where a variation has changed it since. */
	readonly earlier: EarlierTerms | null;
}

const REASONS = {
	perpetrator:
		'Work that changes the behaviour of people who abuse prevents further offences against partners, former partners and children, and so reduces crime and disorder in the area. (Invented.)',
	support:
		'Victims who are supported and safe are harmed less often and report sooner, and the perpetrator work may not run without them: both reduce crime and disorder in the area. (Invented.)',
} as const;

const CONDITIONS = [
	'The money is spent on what this agreement is for, by its last day; what is not spent is carried over or paid back as the commissioner decides.',
	'A return is sent for every quarter, certified by a person who did not prepare it.',
	'No name, date of birth, address or case number of anybody on the programme is written into the portal.',
] as const;

const PRIORITY = `In Coventry, Sandwell and Walsall, ${PRIORITY_CASES_ONLY}, for whom existing provision is not right.`;
const BESIDE =
	'Coventry City Council pays for Choose to Change in Coventry from money of its own. That money stands beside this grant and is never counted in it: the grant pays for the uplift, the oversight and the training alone.';

const percent = (kpiKey: string, numerator: number): AgreedTarget => ({
	kpiKey,
	numerator,
	denominator: 100,
});
const BUDGETS = {
	perpetrator: [
		['Practitioners and supervision', 70],
		['Rooms, travel and materials', 16],
		['Management and overheads', 14],
	],
	support: [
		['Support workers and children’s workers', 76],
		['Travel, interpreters and emergency costs', 10],
		['Management and overheads', 14],
	],
} as const;

/** The DVPP's support provider promised 85% where the specification asks for 80%, and the bid that won its perpetrator work 68% where it asks for 65%; the other agreements promise what is asked. */
const PROMISED: Readonly<Record<string, readonly AgreedTarget[]>> = {
	'WMPCC-DVPP-2017-P': [percent('completion', 68)],
	'WMPCC-DVPP-2017-S': [percent('partner-contact', 85), percent('ongoing-work', 60)],
	'WMPCC-DEMO-2023-S': [percent('partner-contact', 85), percent('ongoing-work', 60)],
};

export function agreedOf(facts: AgreementFacts): AgreedFacts {
	const limited =
		facts.allocations.some(({ area }) => ['Coventry', 'Sandwell', 'Walsall'].includes(area)) &&
		/DVPP|DEMO/.test(facts.reference);
	return {
		reasons: REASONS[facts.strand],
		conditions: [
			...CONDITIONS,
			...(limited ? [PRIORITY] : []),
			...(facts.reference === 'WMPCC-C2C-2021-COV' ? [BESIDE] : []),
		],
		targets:
			PROMISED[facts.reference] ??
			(facts.strand === 'support' ? [percent('partner-contact', 80), percent('ongoing-work', 60)] : []),
		budget: BUDGETS[facts.strand],
		earlier: EARLIER_TERMS[facts.reference] ?? null,
	};
}
