import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { Period } from '../../../app/domain/calendar/period.ts';
import { quartersFrom } from '../../../app/domain/calendar/quarters.ts';
import { submissionWindow } from '../../../app/domain/calendar/submission-window.ts';
import type { SpecificationVersion, StrandKind } from '../../../app/domain/specification/specification.ts';
import type { Directory } from '../directory.ts';
import type { ProgrammeFacts } from '../programme-facts.ts';
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
		world.put('programme_area', {
			programme_id: id,
			area_id: directory.area(position.area).id,
			access_rule: position.access,
			respect_requirement: position.respect,
			existing_provision: position.existing,
			position: position.position,
			framework_shown_on: position.frameworkShownOn,
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
		who_it_is_for: facts.whoItIsFor,
		starts_on: facts.startsOn,
		ends_on: facts.endsOn,
		decision_reference: facts.decisionReference,
		legal_basis: facts.legalBasis,
		legal_basis_note: facts.legalBasisNote,
		how_to_refer: facts.referral?.howToRefer ?? null,
		referral_contact: facts.referral?.contact ?? null,
		weeks_to_start: facts.referral?.weeksToStart ?? null,
		invented: facts.invented,
		version: 1,
	});
	world.put('programme_ownership', {
		id: world.id('ownership', facts.slug),
		programme_id: id,
		organisation_id: body.id,
		starts_on: facts.startsOn,
		ends_on: null,
	});
	for (const stream of facts.funding) {
		world.put('funding_stream', {
			id: world.id('funding', facts.slug, stream.funder, stream.name),
			programme_id: id,
			funder: stream.funder,
			name: stream.name,
			amount_pence: stream.amountPence,
			approximate: stream.approximate ? 1 : 0,
			legal_basis: stream.legalBasis,
		});
	}
}

function putStrands(world: World, programmeId: string, facts: ProgrammeFacts): Record<StrandKind, string> {
	const ids = {
		perpetrator: world.id('strand', facts.slug, 'perpetrator'),
		support: world.id('strand', facts.slug, 'support'),
	};
	for (const kind of ['perpetrator', 'support'] as const)
		world.put('strand', { id: ids[kind], programme_id: programmeId, kind, name: facts.strands[kind] });
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
				programme_id: programmeId,
				strand_id: strandIds[strand],
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
			...submissionWindow(endsOn),
		};
		world.put('reporting_period', {
			id: period.id,
			programme_id: programmeId,
			number: period.number,
			starts_on: startsOn,
			ends_on: endsOn,
			opens_on: period.opensOn,
			due_on: period.dueOn,
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
