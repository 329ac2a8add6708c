import { askForErasing } from '../../../../app/operations/erasure/ask-for-erasing.ts';
import { showErasable } from '../../../../app/operations/erasure/show-erasable.ts';
import type { Services } from '../../../../app/services.ts';
import { actorNamed } from '../../../setup/actor-named.ts';
import { sampleSubmitted } from './returns.ts';
import type { SampleRecord } from './sample-record.ts';

const BODIES = [
	'West Midlands Police and Crime Commissioner',
	'Nottinghamshire Police and Crime Commissioner',
] as const;

/** The first return of one commissioner, and the last of the samples, which is another's. */
const chosen = async (services: Services) => {
	const returns = await sampleSubmitted(services);
	return [returns[0], returns.at(-1)].flatMap((record, at) =>
		record === undefined ? [] : [{ record, body: BODIES[at] ?? '' }],
	);
};

/** Asks, as officers would, for a sentence of each to be erased. */
export async function prepareErasures(services: Services): Promise<void> {
	for (const { record, body } of await chosen(services)) {
		const [, actor, scope] = await actorNamed(services, 'officer', body);
		const about = { kind: 'return', id: record.params.id ?? '' } as const;
		const [digest = ''] = (await showErasable(services, scope, about))?.erasable.passages.keys() ?? [];
		const asked = await askForErasing(services, actor, scope, {
			commandId: services.ids.next(),
			kind: 'return',
			recordId: about.id,
			passageIds: [digest],
			reason: 'could-tell-who',
		});
		if (!asked.ok) throw new Error(`a sample erasure was refused: ${JSON.stringify(asked.refusal)}`);
	}
}

export async function sampleErasures(services: Services): Promise<readonly SampleRecord[]> {
	const records: SampleRecord[] = [];
	for (const { record } of await chosen(services)) {
		const { id } = await services.db.reader
			.selectFrom('erasure')
			.select('id')
			.where('returnId', '=', record.params.id ?? '')
			.executeTakeFirstOrThrow();
		records.push({ ...record, name: `erasure of ${record.name}`, params: { erasure: id } });
	}
	return records;
}
