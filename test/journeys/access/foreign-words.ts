import type { Services } from '../../../app/services.ts';
import { listPublicTenders } from '../../../db/read/tenders.ts';
import type { Asker } from './askers.ts';

/** What may stand on no page of somebody's: the names and ids of what belongs to others alone. */
export interface ForeignWords {
	readonly names: readonly string[];
	readonly ids: ReadonlySet<string>;
}

interface Facts {
	readonly programmes: readonly {
		readonly id: string;
		readonly name: string;
		readonly slug: string;
		readonly bodyId: string;
	}[];
	readonly areas: readonly { readonly programmeId: string; readonly areaId: string }[];
	readonly parties: readonly {
		readonly programmeId: string;
		readonly agreementId: string;
		readonly organisationId: string;
	}[];
	readonly organisations: readonly {
		readonly id: string;
		readonly name: string;
		readonly kind: string;
		readonly areaId: string | null;
	}[];
	readonly returns: readonly {
		readonly id: string;
		readonly programmeId: string;
		readonly agreementId: string;
	}[];
	/** What everybody reads without signing in. */
	readonly titlesOfTenders: readonly string[];
	/** Whom a bidder's letter names: the winners of lots whose bidders have been written to. */
	readonly winners: readonly string[];
}

/** Read once, with no scope at all. */
export async function factsOfAll({ db: { reader } }: Services): Promise<Facts> {
	return {
		programmes: await reader
			.selectFrom('programme')
			.innerJoin('programmeOwnership', 'programmeId', 'programme.id')
			.select(['programme.id', 'name', 'slug', 'organisationId as bodyId'])
			.execute(),
		areas: await reader.selectFrom('programmeArea').select(['programmeId', 'areaId']).execute(),
		parties: await reader
			.selectFrom('agreementParty')
			.innerJoin('grantAgreement', 'grantAgreement.id', 'agreementId')
			.select(['programmeId', 'agreementId', 'organisationId'])
			.execute(),
		organisations: await reader.selectFrom('organisation').select(['id', 'name', 'kind', 'areaId']).execute(),
		returns: await reader.selectFrom('kpiReturn').select(['id', 'programmeId', 'agreementId']).execute(),
		winners: (
			await reader
				.selectFrom('awardDecision')
				.innerJoin('bidSubmission', 'bidSubmission.id', 'awardDecision.submissionId')
				.innerJoin('bid', 'bid.id', 'bidSubmission.bidId')
				.innerJoin('organisation', 'organisation.id', 'bid.organisationId')
				.select('organisation.name')
				.where('awardDecision.lettersSentAt', 'is not', null)
				.execute()
		).map(({ name }) => name),
		titlesOfTenders: (await listPublicTenders(reader)).map(({ notice }) => notice.title),
	};
}

/** For a person of a commissioning body, a provider or an authority; nothing is foreign to the installation's own. */
export function foreignWords(
	{ programmes, areas, parties, organisations, returns, titlesOfTenders }: Facts,
	asker: Asker,
): ForeignWords {
	if (asker.kind === null || asker.kind === 'installation') return { names: [], ids: new Set() };
	const agreements = new Set(
		parties
			.filter(({ organisationId }) => organisationId === asker.organisationId)
			.map(({ agreementId }) => agreementId),
	);
	const own = new Set(
		programmes
			.filter(({ id, bodyId }) =>
				asker.kind === 'commissioning-body'
					? bodyId === asker.organisationId
					: asker.kind === 'provider'
						? parties.some(
								({ programmeId, agreementId }) => programmeId === id && agreements.has(agreementId),
							)
						: areas.some(({ programmeId, areaId }) => programmeId === id && areaId === asker.areaId),
			)
			.map(({ id }) => id),
	);
	// A provider knows those with whom it shares an agreement; everybody else, those who work on the programmes that they reach.
	const known = new Set([
		asker.organisationId,
		...programmes.filter(({ id }) => own.has(id)).map(({ bodyId }) => bodyId),
		...parties
			.filter(({ programmeId, agreementId }) =>
				asker.kind === 'provider' ? agreements.has(agreementId) : own.has(programmeId),
			)
			.map(({ organisationId }) => organisationId),
		...organisations
			.filter(({ areaId }) => areas.some((area) => own.has(area.programmeId) && area.areaId === areaId))
			.map(({ id }) => id),
	]);
	const reached = returns.filter(({ programmeId, agreementId }) =>
		asker.kind === 'commissioning-body'
			? own.has(programmeId)
			: asker.kind === 'provider' && agreements.has(agreementId),
	);
	const foreignProgrammes = programmes.filter(({ id }) => !own.has(id));
	const isInTitle = (name: string): boolean => titlesOfTenders.some((title) => title.includes(name));
	return {
		names: [
			...foreignProgrammes.flatMap(({ name, slug }) => [...(isInTitle(name) ? [] : [name]), `/${slug}`]),
			...organisations
				.filter(({ id, kind }) => !known.has(id) && kind !== 'installation')
				.map(({ name }) => name),
		],
		ids: new Set([
			...foreignProgrammes.map(({ id }) => id),
			...returns.filter((each) => !reached.includes(each)).map(({ id }) => id),
			...organisations.filter(({ id }) => !known.has(id)).map(({ id }) => id),
		]),
	};
}

const ID = /\b[a-hj-km-np-z2-9]{20}\b/g;

/** Which of them stand in the page. */
export const foundIn = (html: string, { names, ids }: ForeignWords): readonly string[] => [
	...names.filter((name) => html.includes(name)),
	...(html.match(ID) ?? []).filter((id) => ids.has(id)),
];
