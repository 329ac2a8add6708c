import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { AgreedBase, AgreementFacts } from '../../app/domain/grant/agreement-facts.ts';
import type { AgreementTerms } from '../../app/domain/grant/agreement-terms.ts';
import type { VersionState } from '../../app/domain/grant/version-state.ts';
import { balanceUnits } from '../../app/domain/unit/balance-units.ts';
import { leastFrom } from '../../app/domain/unit/decide-movements.ts';
import type { Reader } from '../connect.ts';
import { parseTerms } from './agreement-terms.ts';
import { allFound } from './as-found.ts';
import { findAwardHold } from './award-hold.ts';
import { listPeriods } from './periods.ts';
import { getProgrammeParts } from './programme-parts.ts';
import { listProviders } from './providers.ts';
import { type AccountRow, listDayDeltas } from './unit-ledger.ts';

export interface FactsAsked {
	readonly programmeId: Found<'programme'>;
	readonly agreementId: Found<'agreement'>;
	readonly today: IsoDate;
	/** Which of the programme's other agreements count where priority areas come first: the further these terms are, the further those must be. */
	readonly countedStates: readonly VersionState[];
}

/** What the terms of an agreement already found in scope, or one that is to be, are held against. */
export async function getAgreementFacts(
	reader: Reader,
	{ programmeId, agreementId, today, countedStates }: FactsAsked,
): Promise<AgreementFacts> {
	const programme = await reader
		.selectFrom('programme')
		.select(['startsOn', 'endsOn'])
		.where('id', '=', programmeId)
		.executeTakeFirstOrThrow();
	const parts = await getProgrammeParts(reader, programmeId);
	const others = await listOthers(reader, programmeId, agreementId);
	const agreed = newestOf(others.filter(({ state }) => state === 'accepted'));
	const counted = newestOf(others.filter(({ state }) => countedStates.includes(state)));
	const drawnElsewhere = new Map<string, number>();
	for (const { fundingStreamId, amountPence } of agreed.flatMap(({ funding }) => funding))
		drawnElsewhere.set(fundingStreamId, (drawnElsewhere.get(fundingStreamId) ?? 0) + amountPence);
	return {
		...programme,
		areas: parts.areas.map(({ areaId, accessRule }) => ({ areaId, accessRule })),
		strandIds: parts.strands.map(({ id }) => id),
		interventions: parts.interventions.map(({ id, strandId }) => ({ interventionId: id, strandId })),
		fundingStreams: parts.fundingStreams
			.filter(({ paidByFunder }) => paidByFunder === 0)
			.map(({ id, amountPence }) => ({ fundingStreamId: id, amountPence })),
		periods: await listPeriods(reader, programmeId),
		kpiKeys: await listKpiKeys(reader, programmeId),
		providerIds: (await listProviders(reader, today)).map(({ id }) => id),
		takenReferences: await listReferences(reader, agreementId),
		drawnElsewhere,
		allocatedElsewhere: counted.flatMap(({ strandId, allocations }) =>
			allocations.map(({ areaId }) => ({ strandId, areaId })),
		),
		base: await findBase(reader, agreementId, today),
		held: await findAwardHold(reader, agreementId, today),
	};
}

interface Other {
	readonly agreementId: string;
	readonly state: VersionState;
	readonly terms: AgreementTerms;
}

/** Versions of the programme's other agreements, the newest of each first. */
async function listOthers(
	reader: Reader,
	programmeId: Found<'programme'>,
	agreementId: Found<'agreement'>,
): Promise<readonly Other[]> {
	const rows = await reader
		.selectFrom('agreementVersion')
		.select(['agreementId', 'state', 'terms'])
		.where('programmeId', '=', programmeId)
		.where('agreementId', '<>', agreementId)
		.where('state', 'not in', ['declined', 'discarded'])
		.orderBy('agreementId')
		.orderBy('number', 'desc')
		.execute();
	return rows.map((row) => ({ ...row, terms: parseTerms(row.terms) }));
}

const newestOf = (versions: readonly Other[]): readonly AgreementTerms[] => [
	...new Map(versions.toReversed().map(({ agreementId, terms }) => [agreementId, terms])).values(),
];

/** Of the newest published specification. */
const listKpiKeys = async (reader: Reader, programmeId: Found<'programme'>): Promise<readonly string[]> =>
	(
		await reader
			.selectFrom('specificationKpi')
			.innerJoin('specificationVersion', 'specificationVersion.id', 'specificationKpi.specificationId')
			.select('specificationKpi.kpiKey')
			.where('specificationVersion.programmeId', '=', programmeId)
			.where('specificationVersion.state', '=', 'published')
			.orderBy('specificationKpi.position')
			.orderBy('specificationKpi.kpiKey')
			.execute()
	).map(({ kpiKey }) => kpiKey);

const listReferences = async (reader: Reader, agreementId: Found<'agreement'>): Promise<readonly string[]> =>
	(
		await reader
			.selectFrom('grantAgreement')
			.select('reference')
			.where('id', '<>', agreementId)
			.orderBy('reference')
			.execute()
	).map(({ reference }) => reference);

async function findBase(
	reader: Reader,
	agreementId: Found<'agreement'>,
	today: IsoDate,
): Promise<AgreedBase | null> {
	const row = await reader
		.selectFrom('agreementVersion')
		.select(['number', 'terms', 'effectiveOn'])
		.where('agreementId', '=', agreementId)
		.where('state', '=', 'accepted')
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (row === undefined) return null;
	const paid = await reader
		.selectFrom('paymentOrder')
		.select('periodId')
		.distinct()
		.where('agreementId', '=', agreementId)
		.where('state', '<>', 'refused')
		.orderBy('periodId')
		.execute();
	const claimed = await reader
		.selectFrom('claim')
		.select('periodId')
		.distinct()
		.where('agreementId', '=', agreementId)
		.where('state', '<>', 'withdrawn')
		.orderBy('periodId')
		.execute();
	return {
		number: row.number,
		terms: parseTerms(row.terms),
		effectiveOn: row.effectiveOn,
		settled: [
			...paid.map((each) => ({ ...each, why: 'paid' as const })),
			...claimed.map((each) => ({ ...each, why: 'claimed' as const })),
		],
		inUse: await listUnitsInUse(reader, agreementId, today),
	};
}

/** What the commissioner funded and is no longer free, today or on a later day: reserved, used, expired or moved elsewhere. */
async function listUnitsInUse(
	reader: Reader,
	agreementId: Found<'agreement'>,
	today: IsoDate,
): Promise<AgreedBase['inUse']> {
	const accounts = allFound<Pick<AccountRow, 'id' | 'areaId' | 'interventionId'>>(
		await reader
			.selectFrom('unitAccount')
			.select(['id', 'areaId', 'interventionId'])
			.where('agreementId', '=', agreementId)
			.where('fund', '=', 'commissioner')
			.orderBy('id')
			.execute(),
	);
	const deltas = await listDayDeltas(
		reader,
		accounts.map(({ id }) => id),
	);
	const balances = balanceUnits(deltas);
	return accounts.map(({ id, areaId, interventionId }) => {
		const funded = -(balances.get(id)?.source ?? 0);
		return {
			areaId,
			interventionId,
			units: Math.max(funded - leastFrom(deltas, { accountId: id, stage: 'free' }, today), 0),
		};
	});
}
