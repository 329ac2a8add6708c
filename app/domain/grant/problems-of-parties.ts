import type { AgreementFacts } from './agreement-facts.ts';
import type { AgreementTerms } from './agreement-terms.ts';
import type { TermsProblem } from './terms-problem.ts';

/** A lead, members and named delivery partners, each once; who delivers in an area is the lead or a member; areas are the programme's. */
export function problemsOfParties(terms: AgreementTerms, facts: AgreementFacts): readonly TermsProblem[] {
	const partners = terms.deliveryPartners.map(({ organisationId }) => organisationId);
	const parties = [terms.leadId, ...terms.memberIds, ...partners];
	const delivering = [terms.leadId, ...terms.memberIds];
	const areaIds = terms.areas.map(({ areaId }) => areaId);
	const known = new Set(facts.areas.map(({ areaId }) => areaId));
	return [
		...parties
			.filter((id) => !facts.providerIds.includes(id))
			.map((organisationId): TermsProblem => ({ code: 'unknown-provider', organisationId })),
		...repeated(parties).map((organisationId): TermsProblem => ({ code: 'party-twice', organisationId })),
		...terms.deliveryPartners
			.filter(({ does }) => does.trim() === '')
			.map(({ organisationId }): TermsProblem => ({ code: 'partner-does-nothing', organisationId })),
		...(areaIds.length === 0 ? [{ code: 'no-areas' } as const] : []),
		...areaIds
			.filter((id) => !known.has(id))
			.map((areaId): TermsProblem => ({ code: 'unknown-area', areaId })),
		...repeated(areaIds).map((areaId): TermsProblem => ({ code: 'area-twice', areaId })),
		...terms.areas
			.filter(({ organisationId }) => !delivering.includes(organisationId))
			.map(({ areaId }): TermsProblem => ({ code: 'delivered-by-stranger', areaId })),
	];
}

/** Each of those that stand there more than once, once. */
export const repeated = (keys: readonly string[]): readonly string[] => [
	...new Set(keys.filter((key, index) => keys.indexOf(key) < index)),
];
