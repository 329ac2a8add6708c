import type { Services } from '../../../../app/services.ts';
import { idsOf, NOBODYS, type SampleRecord, type SampleRecords, withParams } from './sample-record.ts';

const PROGRAMMES = [
	'demonstration-programme-west-midlands',
	'west-midlands-dvpp',
	'nottinghamshire-perpetrator-programme',
] as const;
const AREAS = ['Birmingham', 'Sandwell', 'Nottingham'] as const;

/** Programmes by address, with everybody who has a part in them. */
export async function sampleProgrammes({ db }: Services): Promise<readonly SampleRecord[]> {
	const records: SampleRecord[] = [];
	for (const slug of PROGRAMMES) {
		const programme = await db.reader
			.selectFrom('programme')
			.select(['id', 'name'])
			.where('slug', '=', slug)
			.executeTakeFirstOrThrow();
		const owners = await db.reader
			.selectFrom('programmeOwnership')
			.select('organisationId as id')
			.where('programmeId', '=', programme.id)
			.execute();
		const parties = await db.reader
			.selectFrom('agreementParty')
			.innerJoin('grantAgreement', 'grantAgreement.id', 'agreementParty.agreementId')
			.select('agreementParty.organisationId as id')
			.where('programmeId', '=', programme.id)
			.execute();
		const areas = await db.reader
			.selectFrom('programmeArea')
			.select('areaId as id')
			.where('programmeId', '=', programme.id)
			.execute();
		records.push({
			...NOBODYS,
			name: programme.name,
			params: { programme: slug, programmeId: programme.id },
			bodyIds: idsOf(owners),
			providerIds: idsOf(parties),
			areaIds: idsOf(areas),
		});
	}
	return records;
}

/** The same, with the providers that make returns for them: the leads, and the members of a consortium that deliver an area of their own. */
export const sampleProgrammesReported: SampleRecords = async (services) =>
	Promise.all(
		(await sampleProgrammes(services)).map(async (record) => {
			const delivering = await services.db.reader
				.selectFrom('grantAgreement')
				.innerJoin('agreementArea', 'agreementArea.agreementId', 'grantAgreement.id')
				.select(['grantAgreement.leadId', 'agreementArea.organisationId'])
				.where('grantAgreement.programmeId', '=', record.params.programmeId ?? '')
				.execute();
			return {
				...record,
				providerIds: delivering.flatMap(({ leadId, organisationId }) => [leadId, organisationId]),
			};
		}),
	);

export async function sampleAreas({ db }: Services): Promise<readonly SampleRecord[]> {
	const records: SampleRecord[] = [];
	for (const name of AREAS) {
		const { id } = await db.reader
			.selectFrom('area')
			.select('id')
			.where('name', '=', name)
			.executeTakeFirstOrThrow();
		const owners = await db.reader
			.selectFrom('programmeArea')
			.innerJoin('programmeOwnership', 'programmeOwnership.programmeId', 'programmeArea.programmeId')
			.select('organisationId as id')
			.where('areaId', '=', id)
			.execute();
		records.push({ ...NOBODYS, name, params: { area: id }, bodyIds: idsOf(owners), areaIds: [id] });
	}
	return records;
}

/** The same areas by the code that stands in public addresses. */
export const sampleReferralAreas: SampleRecords = withParams(sampleAreas, async ({ name }, { db }) => ({
	area: (
		await db.reader
			.selectFrom('area')
			.select('onsCode as code')
			.where('name', '=', name)
			.executeTakeFirstOrThrow()
	).code,
}));

/** One entry of each part of the programme, for the pages that change it. */
export async function partsOfProgramme(
	{ params }: SampleRecord,
	{ db }: Services,
): Promise<Readonly<Record<string, string>>> {
	const first = async (table: 'strand' | 'intervention' | 'fundingStream'): Promise<string> =>
		(
			await db.reader
				.selectFrom(table)
				.select('id')
				.where('programmeId', '=', params.programmeId ?? '')
				.orderBy('id')
				.executeTakeFirstOrThrow()
		).id;
	const area = await db.reader
		.selectFrom('programmeArea')
		.select('areaId as id')
		.where('programmeId', '=', params.programmeId ?? '')
		.orderBy('areaId')
		.executeTakeFirstOrThrow();
	return {
		area: area.id,
		strand: await first('strand'),
		intervention: await first('intervention'),
		stream: await first('fundingStream'),
		part: 'areas',
		entry: area.id,
		detail: 'name',
	};
}
