import { writeDay } from '../calendar/write-date.ts';
import { writePounds } from '../money/pence.ts';
import { VAT_NAMES } from '../money/vat.ts';
import { plural } from '../text/list-words.ts';
import type { AgreementTerms, WayOfPaying } from './agreement-terms.ts';
import type { TermsNames } from './terms-names.ts';
import { writeTarget } from './write-target.ts';

export const DIFFERENCE_KINDS = [
	'cost',
	'unit-price',
	'time',
	'scope',
	'delivery-partner',
	'target',
	'conditions',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export const DIFFERENCE_NAMES: Readonly<Record<DifferenceKind, string>> = {
	cost: 'Cost',
	'unit-price': 'Price of a place',
	time: 'Time',
	scope: 'Scope',
	'delivery-partner': 'Who delivers',
	target: 'Targets',
	conditions: 'Conditions and reasons',
};

export const PAYING_NAMES: Readonly<Record<WayOfPaying, string>> = {
	'in-advance': 'In advance',
	'in-arrears': 'In arrears, once the return is accepted',
	'on-delivery': 'On delivery, for places that were started',
};

/** One thing that differs, in plain words on both sides; "–" where there was, or is, nothing. */
export interface TermsDifference {
	readonly kind: DifferenceKind;
	readonly what: string;
	readonly before: string;
	readonly after: string;
}

const NOTHING = '–';
type Facts = readonly (readonly [kind: DifferenceKind, what: string, value: string])[];

/** What a version changes, kind by kind: cost, price, time, scope, who delivers, targets, conditions. */
export function compareTerms(
	before: AgreementTerms,
	after: AgreementTerms,
	names: TermsNames,
): readonly TermsDifference[] {
	const was = factsOf(before, names);
	const is = factsOf(after, names);
	const keyOf = ([kind, what]: Facts[number]) => `${kind} ${what}`;
	const [old, now] = [was, is].map((facts) => new Map(facts.map((fact) => [keyOf(fact), fact])));
	const keys = [...new Set([...was, ...is].map(keyOf))];
	const differences = keys.flatMap((key): readonly TermsDifference[] => {
		const one = old?.get(key);
		const other = now?.get(key);
		const [kind, what] = (other ?? one)!;
		const sides = { before: one?.[2] ?? NOTHING, after: other?.[2] ?? NOTHING };
		return sides.before === sides.after ? [] : [{ kind, what, ...sides }];
	});
	return DIFFERENCE_KINDS.flatMap((kind) => differences.filter((each) => each.kind === kind));
}

const factsOf = (terms: AgreementTerms, names: TermsNames): Facts => [
	...costFacts(terms, names),
	...timeFacts(terms),
	...placeFacts(terms, names),
	...otherFacts(terms, names),
];

const costFacts = (
	{ valuePence, paid, funding, schedule, budgetLines }: AgreementTerms,
	names: TermsNames,
): Facts => [
	['cost', 'Value', writePounds(valuePence)],
	['cost', 'How it is paid', PAYING_NAMES[paid]],
	...funding.map(
		({ fundingStreamId, amountPence }) =>
			['cost', `From ${names.stream(fundingStreamId)}`, writePounds(amountPence)] as const,
	),
	...schedule.map(
		({ periodId, amountPence, dueOn }) =>
			[
				'cost',
				`Payment for ${names.period(periodId)}`,
				`${writePounds(amountPence)}, due ${writeDay(dueOn)}`,
			] as const,
	),
	...budgetLines.map(
		({ name, amountPence, vat }) =>
			['cost', `Budget line: ${name}`, `${writePounds(amountPence)}, ${lower(VAT_NAMES[vat])}`] as const,
	),
];

const timeFacts = ({ startsOn, endsOn }: AgreementTerms): Facts => [
	['time', 'First day', writeDay(startsOn)],
	['time', 'Last day', writeDay(endsOn)],
];

const placeFacts = ({ areas, allocations }: AgreementTerms, names: TermsNames): Facts => [
	...areas.map(({ areaId }) => ['scope', `${names.area(areaId)}`, 'Included'] as const),
	...allocations.map(
		({ areaId, interventionId, units }) =>
			[
				'scope',
				`${names.intervention(interventionId)}, ${names.area(areaId)}`,
				plural(units, 'place'),
			] as const,
	),
	...allocations.map(
		({ areaId, interventionId, unitPricePence }) =>
			[
				'unit-price',
				`${names.intervention(interventionId)}, ${names.area(areaId)}`,
				writePounds(unitPricePence),
			] as const,
	),
	...areas.map(
		({ areaId, organisationId }) =>
			['delivery-partner', `Delivers in ${names.area(areaId)}`, names.organisation(organisationId)] as const,
	),
];

const otherFacts = (terms: AgreementTerms, names: TermsNames): Facts => [
	['delivery-partner', 'Lead', names.organisation(terms.leadId)],
	...terms.memberIds.map(
		(id) => ['delivery-partner', names.organisation(id), 'Member of the consortium'] as const,
	),
	...terms.deliveryPartners.map(
		({ organisationId, does }) => ['delivery-partner', names.organisation(organisationId), does] as const,
	),
	...terms.targets.map(
		(target) =>
			['target', names.kpi(target.kpiKey), writeTarget(target, names.kpiUnit(target.kpiKey))] as const,
	),
	['conditions', 'Title', terms.title],
	['conditions', 'Purpose', terms.purpose],
	['conditions', 'Reasons', terms.reasons],
	['conditions', 'Legal basis', terms.legalBasis],
	...terms.conditions.map((condition) => ['conditions', condition, 'Stands'] as const),
];

const lower = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);
