import { expect, test } from 'vitest';
import { actorOf } from '../../../../scripts/starting-data/factories/person.ts';
import { agreementOf } from '../../../../scripts/starting-data/factories/programme.ts';
import { aProgramme } from '../../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../../scripts/starting-data/world.ts';
import { routeOver } from '../../../../test/setup/route-over.ts';
import { servicesOver } from '../../../../test/setup/services-over.ts';
import { sqliteOnly } from '../../../../test/setup/test-database.ts';
import { scopeFor } from '../../../domain/access/scope.ts';
import { isoDate } from '../../../domain/calendar/iso-date.ts';
import { recordAccreditation } from '../../../operations/accreditation/record-accreditation.ts';
import { renewAccreditation } from '../../../operations/accreditation/renew-accreditation.ts';
import { showAccreditation } from '../../../operations/accreditation/show-accreditation.ts';

const makeDb = sqliteOnly();
const until = (year: string) => ({ 'expiresOn.day': '30', 'expiresOn.month': '6', 'expiresOn.year': year });

test('a renewal that is put right does not go over a colleague’s: the day that was recorded meanwhile is shown first', async () => {
	const db = await makeDb();
	const world = aWorld();
	const programme = aProgramme(world);
	await db.transaction((tx) => saveWorld(tx, world));
	const services = servicesOver(db, isoDate('2017-04-10'));
	const officer = actorOf(programme.office.officer);
	const colleague = actorOf(programme.office.otherOfficer);
	const recorded = await recordAccreditation(services, officer, scopeFor(officer), {
		commandId: crypto.randomUUID(),
		programmeId: programme.id,
		organisationId: agreementOf(programme, 'perpetrator').lead.id,
		standard: 'Respect',
		status: 'accredited',
		evidence: 'Certificate seen.',
		decidedOn: isoDate('2017-01-01'),
		expiresOn: isoDate('2018-06-30'),
	});
	const accreditationId = recorded.ok ? recorded.value.accreditationId : '';
	const row = async () => (await showAccreditation(services, scopeFor(officer), accreditationId))?.row;
	const person = routeOver(services, officer);
	const address = `/accreditations/${accreditationId}/renew`;

	const opened = await person.open(address);
	const colleagueRenews = await renewAccreditation(services, colleague, scopeFor(colleague), {
		commandId: crypto.randomUUID(),
		accreditationId,
		expectedVersion: 1,
		expiresOn: isoDate('2022-06-30'),
		evidence: 'The colleague saw the new certificate.',
	});
	expect(colleagueRenews).toMatchObject({ ok: true });

	const slip = await person.send(address, opened, { ...until('soon'), evidence: 'Letter of 4 April' });
	expect([slip.status, slip.hidden]).toEqual([422, opened.hidden]);
	const typed = { ...until('2023'), evidence: 'Letter of 4 April' };
	const corrected = await person.send(address, slip, typed);
	expect(corrected.status).toBe(422);
	expect(corrected.text).toContain('Somebody else has changed this since you opened the page');
	expect(corrected.text).toContain('30 June 2022');
	expect(corrected.text).toContain('The colleague saw the new certificate.');
	expect(corrected.html).toContain('Letter of 4 April');
	expect(await row()).toMatchObject({ expiresOn: '2022-06-30', version: 2 });

	const again = await person.send(address, corrected, typed);
	expect([again.status, again.location]).toEqual([303, `/accreditations/${accreditationId}`]);
	expect(await row()).toMatchObject({ expiresOn: '2023-06-30', version: 3 });
});
