import type { Services } from '../../../app/services.ts';
import type { Asker } from './askers.ts';

/** One record that an address can name, and whose it is. */
export interface SampleRecord {
	readonly name: string;
	/** What stands in the address for each `:name`. */
	readonly params: Readonly<Record<string, string>>;
	/** The commissioning bodies whose programmes it belongs to. */
	readonly bodyIds: readonly string[];
	readonly providerIds: readonly string[];
	readonly areaIds: readonly string[];
	/** The boards to which it is published. */
	readonly boardIds: readonly string[];
	/** Of a person: the organisation, and whether they administer it. */
	readonly organisationId: string | null;
	readonly isAdministrator: boolean;
}

const NOBODYS = { params: {}, bodyIds: [], providerIds: [], areaIds: [], boardIds: [], organisationId: null, isAdministrator: false } as const;

/**
 * Whose records somebody reaches, said again here in plain words and apart from the portal's own queries: a commissioning body its
 * programmes', a provider its agreements', an authority its area's, a board member what is published to a board of theirs, and
 * administrators the people of their organisation (the system's: administrators).
 */
export function reaches(asker: Asker, record: SampleRecord): boolean {
	if (record.organisationId !== null) {
		return asker.role === 'system-administrator' ? record.isAdministrator : record.organisationId === asker.organisationId;
	}
	if (asker.role === 'board-member') return record.boardIds.some((id) => asker.boardIds.includes(id));
	switch (asker.kind) {
		case 'commissioning-body':
			return asker.role !== 'organisation-administrator' && record.bodyIds.includes(asker.organisationId);
		case 'provider':
			return record.providerIds.includes(asker.organisationId);
		case 'local-authority':
			return asker.areaId !== null && record.areaIds.includes(asker.areaId);
		default:
			return false;
	}
}

const PROGRAMMES = ['demonstration-programme-west-midlands', 'west-midlands-dvpp', 'nottinghamshire-perpetrator-programme'] as const;
const AREAS = ['Birmingham', 'Sandwell', 'Nottingham'] as const;
/** By agreement and contract quarter: a draft, one queried, one submitted by a consortium, and another commissioning body's. */
const RETURNS = [
	['WMPCC-DEMO-2023-P-NORTH', 14],
	['WMPCC-DEMO-2023-P-SOUTH', 14],
	['WMPCC-DEMO-2023-S', 15],
	['NPCC-PP-2021-P', 4],
] as const;

/** Programmes by address, with everybody who has a part in them. */
export async function sampleProgrammes({ db }: Services): Promise<readonly SampleRecord[]> {
	const records: SampleRecord[] = [];
	for (const slug of PROGRAMMES) {
		const programme = await db.reader.selectFrom('programme').select(['id', 'name']).where('slug', '=', slug).executeTakeFirstOrThrow();
		const owners = await db.reader.selectFrom('programme_ownership').select('organisation_id as id').where('programme_id', '=', programme.id).execute();
		const parties = await db.reader
			.selectFrom('agreement_party')
			.innerJoin('grant_agreement', 'grant_agreement.id', 'agreement_party.agreement_id')
			.select('agreement_party.organisation_id as id')
			.where('programme_id', '=', programme.id)
			.execute();
		const areas = await db.reader.selectFrom('programme_area').select('area_id as id').where('programme_id', '=', programme.id).execute();
		records.push({
			...NOBODYS,
			name: programme.name,
			params: { programme: slug },
			bodyIds: idsOf(owners),
			providerIds: idsOf(parties),
			areaIds: idsOf(areas),
		});
	}
	return records;
}

export async function sampleAreas({ db }: Services): Promise<readonly SampleRecord[]> {
	const records: SampleRecord[] = [];
	for (const name of AREAS) {
		const { id } = await db.reader.selectFrom('area').select('id').where('name', '=', name).executeTakeFirstOrThrow();
		const owners = await db.reader
			.selectFrom('programme_area')
			.innerJoin('programme_ownership', 'programme_ownership.programme_id', 'programme_area.programme_id')
			.select('organisation_id as id')
			.where('area_id', '=', id)
			.execute();
		records.push({ ...NOBODYS, name, params: { area: id }, bodyIds: idsOf(owners), areaIds: [id] });
	}
	return records;
}

/** A provider reaches a return as the lead of its agreement, or as the member that delivers in one of its areas. */
export async function sampleReturns({ db }: Services): Promise<readonly SampleRecord[]> {
	const records: SampleRecord[] = [];
	for (const [reference, quarter] of RETURNS) {
		const found = await db.reader
			.selectFrom('kpi_return')
			.innerJoin('grant_agreement', 'grant_agreement.id', 'kpi_return.agreement_id')
			.innerJoin('reporting_period', 'reporting_period.id', 'kpi_return.period_id')
			.innerJoin('programme_ownership', 'programme_ownership.programme_id', 'kpi_return.programme_id')
			.select(['kpi_return.id', 'kpi_return.agreement_id as agreementId', 'lead_id as leadId', 'organisation_id as bodyId'])
			.where('reference', '=', reference)
			.where('reporting_period.number', '=', quarter)
			.executeTakeFirstOrThrow();
		const areas = await db.reader.selectFrom('agreement_area').select('organisation_id as id').where('agreement_id', '=', found.agreementId).execute();
		records.push({
			...NOBODYS,
			name: `return ${quarter} of ${reference}`,
			params: { return: found.id },
			bodyIds: [found.bodyId],
			providerIds: [found.leadId, ...idsOf(areas)],
		});
	}
	return records;
}

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
