import { startNextVersion } from '../../../../app/operations/specification/start-next-version.ts';
import type { Services } from '../../../../app/services.ts';
import { actorNamed } from '../../../setup/actor-named.ts';
import { sampleProgrammes } from './programmes.ts';
import type { SampleRecord, SampleRecords } from './sample-record.ts';

const DRAFTED = [
	['West Midlands Police and Crime Commissioner', 'demonstration-programme-west-midlands'],
	['Nottinghamshire Police and Crime Commissioner', 'nottinghamshire-perpetrator-programme'],
] as const;

/** A draft of the next version in a programme of each commissioning body. */
export async function prepareSpecifications(services: Services): Promise<void> {
	for (const [body, slug] of DRAFTED) {
		const done = await startNextVersion(...(await actorNamed(services, 'officer', body)), {
			commandId: services.ids.next(),
			slug,
			effectiveFrom: 20,
		});
		if (!done.ok) throw new Error(`a draft was refused: ${JSON.stringify(done.refusal)}`);
	}
}

const versionsIn =
	(states: readonly string[]): SampleRecords =>
	async (services) => {
		const records: SampleRecord[] = [];
		for (const programme of await sampleProgrammes(services)) {
			const version = await services.db.reader
				.selectFrom('specificationVersion')
				.select(['id', 'number', 'state'])
				.where('programmeId', '=', programme.params.programmeId ?? '')
				.where('state', 'in', states as 'draft'[])
				.orderBy('number', 'desc')
				.executeTakeFirst();
			if (version === undefined) continue;
			const measure = await services.db.reader
				.selectFrom('specificationMeasure')
				.select('measureKey as key')
				.where('specificationId', '=', version.id)
				.where('strand', '=', 'perpetrator')
				.orderBy('measureKey')
				.executeTakeFirstOrThrow();
			const more = {
				number: String(version.number),
				measure: measure.key,
				kpi: 'partner-contact',
				part: 'target',
			};
			records.push({
				...programme,
				name: `${version.state} version of ${programme.name}`,
				params: { ...programme.params, ...more },
			});
		}
		return records;
	};

export const sampleDrafts = versionsIn(['draft']);
export const sampleVersions: SampleRecords = async (services) => [
	...(await versionsIn(['published', 'superseded'])(services)),
	...(await sampleDrafts(services)),
];

/** What is being drafted is the commissioner's alone. */
export const isDraft = ({ name }: SampleRecord): boolean => name.startsWith('draft');
