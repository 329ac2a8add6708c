import type { Found } from '../../app/domain/access/found.ts';
import { nameTerms, type TermsNames } from '../../app/domain/grant/terms-names.ts';
import type { KpiDefinition } from '../../app/domain/specification/specification.ts';
import { type KpiUnit, unitOfKpi } from '../../app/domain/specification/unit-of-kpi.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';
import { listPeriods } from './periods.ts';
import { getProgrammeParts, type ProgrammeParts } from './programme-parts.ts';
import type { ProviderRow } from './providers.ts';
import type { SpecificationVersionRow } from './specification-versions.ts';
import { getSpecification } from './specifications.ts';

/** What things are called that terms of a programme's agreements name, and the lists that they are chosen from. */
export interface NamesOfTerms extends TermsNames {
	readonly programme: { readonly id: string; readonly slug: string; readonly name: string };
	readonly parts: ProgrammeParts;
	/** All of them, by which one that is named in full is found. Not to be listed to anybody. */
	readonly providers: readonly ProviderRow[];
	/** Of the newest published specification. */
	readonly kpis: readonly (KpiDefinition & { readonly unit: KpiUnit })[];
}

export async function getTermsNames(reader: Reader, programmeId: Found<'programme'>): Promise<NamesOfTerms> {
	const programme = await reader
		.selectFrom('programme')
		.select(['id', 'slug', 'name'])
		.where('id', '=', programmeId)
		.executeTakeFirstOrThrow();
	const parts = await getProgrammeParts(reader, programmeId);
	const periods = await listPeriods(reader, programmeId);
	const providers = await reader
		.selectFrom('organisation')
		.select(['id', 'name'])
		.where('kind', '=', 'provider')
		.orderBy('name')
		.orderBy('id')
		.execute();
	const published = await reader
		.selectFrom('specificationVersion')
		.select('id')
		.where('programmeId', '=', programmeId)
		.where('state', '=', 'published')
		.orderBy('number', 'desc')
		.executeTakeFirst();
	const specification =
		published === undefined
			? null
			: await getSpecification(reader, asFound<Pick<SpecificationVersionRow, 'id'>>(published).id);
	const kpis = (specification?.kpis ?? []).map((kpi) => ({
		...kpi,
		unit: unitOfKpi(kpi, specification?.measures ?? []),
	}));
	return {
		programme,
		parts,
		providers,
		kpis,
		...nameTerms({
			areas: parts.areas.map(({ areaId, name }) => ({ id: areaId, name })),
			interventions: parts.interventions,
			organisations: providers,
			streams: parts.fundingStreams,
			kpis,
			periods,
		}),
	};
}
