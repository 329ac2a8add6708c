import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { Period } from '../../../app/domain/calendar/period.ts';
import { quartersFrom } from '../../../app/domain/calendar/quarters.ts';
import type { SpecificationVersion, StrandKind } from '../../../app/domain/specification/specification.ts';
import type { Directory } from '../directory.ts';
import type { ProgrammeFacts } from '../programme-facts.ts';
import { windowOf } from '../telling/window-of.ts';
import type { World } from '../world.ts';
import { type AnAgreement, anAgreement } from './agreement.ts';
import type { AnOrganisation } from './organisation.ts';
import type { APerson } from './person.ts';
import { aSpecificationVersion } from './specification.ts';

export interface AProgramme {
	readonly id: string;
	readonly slug: string;
	readonly facts: ProgrammeFacts;
	readonly body: AnOrganisation;
	readonly periods: readonly Period[];
	readonly specifications: readonly SpecificationVersion[];
	readonly agreements: readonly AnAgreement[];
}

/** Who stands behind it in the office: one drafts the specification, another publishes it. */
export interface ProgrammeOffice {
	readonly body: AnOrganisation;
	readonly officer: APerson;
	readonly approver: APerson;
}

/** A programme out of its facts: everything but its people, its returns and its payments. */
export function aProgrammeOf(
	world: World,
	directory: Directory,
	facts: ProgrammeFacts,
	office: ProgrammeOffice,
): AProgramme {
	const id = world.id('programme', facts.slug);
	putProgramme(world, id, facts, office.body);
	for (const position of facts.areas) {
		world.put('programmeArea', {
			programmeId: id,
			areaId: directory.area(position.area).id,
			accessRule: position.access,
			respectRequirement: position.respect,
			existingProvision: position.existing,
			position: position.position,
			frameworkShownOn: position.frameworkShownOn,
		});
	}
	const strandIds = putStrands(world, id, facts);
	const interventionIds = putInterventions(world, id, facts, strandIds);
	return {
		id,
		slug: facts.slug,
		facts,
		body: office.body,
		periods: putPeriods(world, id, facts),
		specifications: putSpecifications(world, id, facts, office),
		agreements: facts.agreements.map((agreement) =>
			anAgreement(world, directory, {
				programmeId: id,
				strandId: strandIds[agreement.strand],
				interventionIds,
				facts: agreement,
				legalBasis: facts.legalBasis,
			}),
		),
	};
}

/** The strand's agreement; the first where it has several. */
export function agreementOf(programme: Pick<AProgramme, 'agreements'>, strand: StrandKind): AnAgreement {
	const agreement = programme.agreements.find((each) => each.strand === strand);
	if (agreement === undefined) throw new Error(`the programme has no agreement for the ${strand} strand`);
	return agreement;
}

export function periodOf(programme: Pick<AProgramme, 'periods'>, number: number): Period {
	const period = programme.periods[number - 1];
	if (period === undefined) throw new Error(`the programme has no contract quarter ${number}`);
	return period;
}

/** The version in force for a contract quarter. */
export function specificationFor(
	programme: Pick<AProgramme, 'specifications'>,
	period: number,
): SpecificationVersion {
	const inForce = programme.specifications.filter(
		({ effectiveFrom, state }) => state !== 'draft' && effectiveFrom <= period,
	);
	const latest = inForce.sort((a, b) => b.effectiveFrom - a.effectiveFrom)[0];
	if (latest === undefined) throw new Error(`no specification is in force for contract quarter ${period}`);
	return latest;
}

function putProgramme(world: World, id: string, facts: ProgrammeFacts, body: AnOrganisation): void {
	world.put('programme', {
		id,
		slug: facts.slug,
		name: facts.name,
		summary: facts.summary,
		whoItIsFor: facts.whoItIsFor,
		startsOn: facts.startsOn,
		endsOn: facts.endsOn,
		decisionReference: facts.decisionReference,
		legalBasis: facts.legalBasis,
		legalBasisNote: facts.legalBasisNote,
		howToRefer: facts.referral?.howToRefer ?? null,
		referralContact: facts.referral?.contact ?? null,
		invented: facts.invented,
		version: 1,
	});
	world.put('programmeOwnership', {
		id: world.id('ownership', facts.slug),
		programmeId: id,
		organisationId: body.id,
		startsOn: facts.startsOn,
		endsOn: null,
	});
	for (const stream of facts.funding) {
		world.put('fundingStream', {
			id: world.id('funding', facts.slug, stream.funder, stream.name),
			programmeId: id,
			funder: stream.funder,
			name: stream.name,
			amountPence: stream.amountPence,
			approximate: stream.approximate ? 1 : 0,
			paidByFunder: stream.paidByFunder === true ? 1 : 0,
			legalBasis: stream.legalBasis,
		});
	}
}

function putStrands(world: World, programmeId: string, facts: ProgrammeFacts): Record<StrandKind, string> {
	const ids = {
		perpetrator: world.id('strand', facts.slug, 'perpetrator'),
		support: world.id('strand', facts.slug, 'support'),
	};
	for (const kind of ['perpetrator', 'support'] as const)
		world.put('strand', { id: ids[kind], programmeId, kind, name: facts.strands[kind] });
	return ids;
}

function putInterventions(
	world: World,
	programmeId: string,
	facts: ProgrammeFacts,
	strandIds: Record<StrandKind, string>,
): ReadonlyMap<string, string> {
	return new Map(
		facts.interventions.map(({ key, strand, name, description, weeks }) => {
			const id = world.id('intervention', facts.slug, key);
			world.put('intervention', {
				id,
				programmeId,
				strandId: strandIds[strand],
				name,
				description,
				weeks,
			});
			return [key, id];
		}),
	);
}

const putPeriods = (world: World, programmeId: string, facts: ProgrammeFacts): readonly Period[] =>
	quartersFrom(facts.startsOn, facts.quarters).map(({ startsOn, endsOn }, index) => {
		const period: Period = {
			id: world.id('period', facts.slug, String(index + 1)),
			number: index + 1,
			startsOn,
			endsOn,
			...windowOf(endsOn),
		};
		world.put('reportingPeriod', {
			id: period.id,
			programmeId,
			number: period.number,
			startsOn,
			endsOn,
			opensOn: period.opensOn,
			dueOn: period.dueOn,
		});
		return period;
	});

const putSpecifications = (
	world: World,
	programmeId: string,
	facts: ProgrammeFacts,
	office: ProgrammeOffice,
): readonly SpecificationVersion[] =>
	facts.specifications.map(({ effectiveFrom, changeNote, publishedOn, measures, kpis }, index) =>
		aSpecificationVersion(world, {
			programmeId,
			number: index + 1,
			state: index === facts.specifications.length - 1 ? 'published' : 'superseded',
			effectiveFrom,
			changeNote,
			measures,
			kpis,
			draftedBy: office.officer,
			publishedBy: office.approver,
			publishedAt: londonInstant(publishedOn, '10:00'),
		}),
	);
