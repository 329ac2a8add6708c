import type { Db } from '../../../db/connect.ts';
import { aCommissioningBody } from '../../../scripts/starting-data/factories/organisation.ts';
import { type APerson, actorOf, aPerson } from '../../../scripts/starting-data/factories/person.ts';
import { aProgramme, type TestProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld, type World } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { SpecificationChange } from '../../domain/specification/apply-change.ts';
import type { Services } from '../../services.ts';
import { discardSpecification } from './discard-specification.ts';
import { editSpecification } from './edit-specification.ts';
import { handOverSpecification } from './hand-over-specification.ts';
import { publishSpecification } from './publish-specification.ts';
import { sendSpecificationBack } from './send-specification-back.ts';
import { showSpecification } from './show-specification.ts';
import { startNextVersion } from './start-next-version.ts';

export interface InHand {
	readonly services: Services;
	readonly programme: TestProgramme;
	readonly officer: APerson;
	readonly approver: APerson;
	/** Of another commissioning body, with every role of the office. */
	readonly stranger: APerson;
}

/** A programme of eight quarters from January 2017 with version 1 published; `more` puts returns in before it is saved. */
export async function inHand(
	db: Db,
	given: { today?: string; more?: (world: World, programme: TestProgramme) => void } = {},
): Promise<InHand> {
	const world = aWorld();
	const programme = aProgramme(world);
	given.more?.(world, programme);
	const stranger = aPerson(world, ['officer', 'approver'], { organisation: aCommissioningBody(world) });
	await db.transaction((tx) => saveWorld(tx, world));
	const { officer, approver } = programme.office;
	return {
		services: servicesOver(db, isoDate(given.today ?? '2017-05-02')),
		programme,
		officer,
		approver,
		stranger,
	};
}

export function start(
	it: InHand,
	effectiveFrom: number,
	by = it.officer,
	commandId = it.services.ids.next(),
) {
	const actor = actorOf(by);
	return startNextVersion(it.services, actor, scopeFor(actor), {
		commandId,
		slug: it.programme.slug,
		effectiveFrom,
	});
}

export function edit(
	it: InHand,
	change: SpecificationChange,
	given: { expectedVersion?: number; number?: number; by?: APerson } = {},
) {
	const { expectedVersion = 1, number = 2, by = it.officer } = given;
	const actor = actorOf(by);
	return editSpecification(it.services, actor, scopeFor(actor), {
		commandId: it.services.ids.next(),
		slug: it.programme.slug,
		number,
		expectedVersion,
		change,
	});
}

export function sendBack(it: InHand, given: { by?: APerson; reason?: string; commandId?: string } = {}) {
	const {
		by = it.approver,
		reason = 'Too long for a small provider.',
		commandId = it.services.ids.next(),
	} = given;
	const actor = actorOf(by);
	return sendSpecificationBack(it.services, actor, scopeFor(actor), {
		commandId,
		slug: it.programme.slug,
		number: 2,
		reason,
	});
}

/** Gives every operation on a specification that takes a reason this word. */
export async function driveSpecifications(
	db: Db,
	mark: string,
): Promise<readonly { readonly ok: boolean }[]> {
	const it = await inHand(db);
	await start(it, 3);
	await edit(it, { type: 'change-effect', effectiveFrom: 3, changeNote: mark });
	return [await handOver(it), await sendBack(it, { reason: mark })];
}

export function handOver(
	it: InHand,
	given: { by?: APerson; expectedVersion?: number; number?: number; commandId?: string } = {},
) {
	const { by = it.officer, expectedVersion = 2, number = 2, commandId = it.services.ids.next() } = given;
	const actor = actorOf(by);
	return handOverSpecification(it.services, actor, scopeFor(actor), {
		commandId,
		slug: it.programme.slug,
		number,
		expectedVersion,
	});
}

/** Published by the approver, once its officer has handed it over where it can be. */
export async function publish(
	it: InHand,
	given: {
		by?: APerson;
		expectedVersion?: number;
		number?: number;
		longReturnAgreed?: boolean;
		commandId?: string;
	} = {},
) {
	const {
		by = it.approver,
		expectedVersion = 2,
		number = 2,
		longReturnAgreed = false,
		commandId = it.services.ids.next(),
	} = given;
	await handOver(it, { expectedVersion, number });
	const actor = actorOf(by);
	return publishSpecification(it.services, actor, scopeFor(actor), {
		commandId,
		slug: it.programme.slug,
		number,
		expectedVersion,
		longReturnAgreed,
	});
}

export function discard(
	it: InHand,
	given: { by?: APerson; expectedVersion?: number; number?: number; commandId?: string } = {},
) {
	const { by = it.officer, expectedVersion = 1, number = 2, commandId = it.services.ids.next() } = given;
	const actor = actorOf(by);
	return discardSpecification(it.services, actor, scopeFor(actor), {
		commandId,
		slug: it.programme.slug,
		number,
		expectedVersion,
		reason: 'not-agreed',
	});
}

export async function shown(it: InHand, number: number, by = it.officer) {
	const facts = await showSpecification(it.services, scopeFor(actorOf(by)), it.programme.slug, number);
	if (facts === null) throw new Error(`version ${number} is not there`);
	return facts;
}

/** The returns of the programme, by contract quarter and strand. */
export const returnsOf = (it: InHand) =>
	it.services.db.reader
		.selectFrom('kpiReturn')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.innerJoin('specificationVersion', 'specificationVersion.id', 'kpiReturn.specificationId')
		.innerJoin('strand', 'strand.id', 'grantAgreement.strandId')
		.select([
			'reportingPeriod.number as quarter',
			'strand.kind as strand',
			'kpiReturn.state',
			'specificationVersion.number as specification',
		])
		.orderBy('reportingPeriod.number')
		.orderBy('strand.kind')
		.execute();

export const actionsOf = async (it: InHand): Promise<readonly string[]> =>
	(await it.services.db.reader.selectFrom('auditEvent').select('action').orderBy('sequence').execute()).map(
		({ action }) => action,
	);
