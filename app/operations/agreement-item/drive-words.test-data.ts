import type { Db } from '../../../db/connect.ts';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { agreementOf } from '../../../scripts/starting-data/factories/programme.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { addItem } from './add-item.ts';
import { changeItem } from './change-item.ts';
import { endItem } from './end-item.ts';
import { noteItem } from './note-item.ts';

/** Gives every operation on items that takes words this word. */
export async function driveItems(db: Db, mark: string): Promise<readonly { readonly ok: boolean }[]> {
	const world = aWorld();
	const programme = aProgramme(world);
	await db.transaction((tx) => saveWorld(tx, world));
	const services = servicesOver(db, isoDate('2017-04-10'));
	const officer = actorOf(programme.office.officer);
	const scope = scopeFor(officer);
	const order = () => ({
		commandId: services.ids.next(),
		agreementId: agreementOf(programme, 'perpetrator').id,
		nobodyNamed: true,
	});
	const keeping = {
		ownerId: officer.personId,
		dueOn: isoDate('2017-05-10'),
		level: 'low',
		forBoard: true,
	} as const;
	const added = await addItem(services, officer, scope, {
		...order(),
		content: { kind: 'risk', title: mark, detail: mark, ...keeping },
	});
	const itemId = added.ok ? added.value.itemId : '';
	const changed = {
		...order(),
		itemId,
		expectedVersion: 1,
		to: { ...keeping, level: 'high' },
		reason: mark,
	} as const;
	return [
		added,
		await changeItem(services, officer, scope, changed),
		await noteItem(services, officer, scope, { ...order(), itemId, words: mark }),
		await endItem(services, officer, scope, {
			...order(),
			itemId,
			expectedVersion: 2,
			wish: 'close',
			words: mark,
		}),
	];
}
