import { aProvider } from '../../../scripts/starting-data/factories/organisation.ts';
import { aPerson } from '../../../scripts/starting-data/factories/person.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import type { TenderInHand } from '../tender/tenders.test-data.ts';

/** A provider of whom nobody has heard, as one that registered itself, with a name to look for. */
export async function stranger(it: TenderInHand): Promise<TenderInHand['officer']> {
	const world = aWorld(7);
	const organisation = aProvider(world, { name: 'Quillfeather Harbour' });
	const person = aPerson(world, ['provider-certifier'], { organisation, name: 'Quentin Quillfeather' });
	world.put('selfRegistration', {
		organisationId: organisation.id,
		kind: 'charity',
		noNumberReason: 'applied-for',
		registeredBy: person.id,
		registeredAt: it.services.clock.now(),
		acceptedBy: null,
		acceptedAt: null,
	});
	await it.services.db.transaction((tx) => saveWorld(tx, world));
	return person;
}
