import type { Db } from '../../../db/connect.ts';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { agreementOf } from '../../../scripts/starting-data/factories/programme.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { saveInKind } from './save-in-kind.ts';

/** Adds something in kind, and changes it, in this word. */
export async function driveInKind(db: Db, mark: string): Promise<readonly { readonly ok: boolean }[]> {
	const world = aWorld();
	const programme = aProgramme(world);
	await db.transaction((tx) => saveWorld(tx, world));
	const services = servicesOver(db, isoDate('2017-04-10'));
	const officer = actorOf(programme.office.officer);
	const content = {
		what: mark,
		organisationId: agreementOf(programme, 'perpetrator').lead.id,
		areaId: null,
		valuePence: 100,
		valuedHow: mark,
		startsOn: isoDate('2017-02-01'),
		endsOn: isoDate('2018-02-01'),
	};
	const save = (changes: Parameters<typeof saveInKind>[3]['changes'], what: string) =>
		saveInKind(services, officer, scopeFor(officer), {
			commandId: services.ids.next(),
			slug: programme.slug,
			changes,
			content: { ...content, what },
		});
	const added = await save(null, mark);
	return [
		added,
		await save(
			{ contributionId: added.ok ? added.value.contributionId : '', expectedVersion: 1 },
			`${mark} ${mark}`,
		),
	];
}
