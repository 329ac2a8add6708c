import type { Db } from '../../../db/connect.ts';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { agreementOf } from '../../../scripts/starting-data/factories/programme.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { recordAccreditation } from './record-accreditation.ts';
import { renewAccreditation } from './renew-accreditation.ts';
import { withdrawAccreditation } from './withdraw-accreditation.ts';

/** Gives every operation of the register that takes words this word. */
export async function driveRegister(db: Db, mark: string): Promise<readonly { readonly ok: boolean }[]> {
	const world = aWorld();
	const programme = aProgramme(world);
	await db.transaction((tx) => saveWorld(tx, world));
	const services = servicesOver(db, isoDate('2017-04-10'));
	const officer = actorOf(programme.office.officer);
	const scope = scopeFor(officer);
	const days = { decidedOn: isoDate('2017-01-01'), expiresOn: isoDate('2018-01-01') };
	const recorded = await recordAccreditation(services, officer, scope, {
		commandId: services.ids.next(),
		programmeId: programme.id,
		organisationId: agreementOf(programme, 'perpetrator').lead.id,
		standard: mark,
		status: 'accredited',
		evidence: mark,
		...days,
	});
	const accreditationId = recorded.ok ? recorded.value.accreditationId : '';
	const order = (expectedVersion: number) => ({
		commandId: services.ids.next(),
		accreditationId,
		expectedVersion,
	});
	return [
		recorded,
		await renewAccreditation(services, officer, scope, {
			...order(1),
			expiresOn: isoDate('2019-01-01'),
			evidence: mark,
		}),
		await withdrawAccreditation(services, officer, scope, {
			...order(2),
			withdrawnOn: isoDate('2017-05-01'),
			reason: mark,
		}),
	];
}
