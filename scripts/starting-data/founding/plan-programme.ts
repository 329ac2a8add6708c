import type { Period } from '../../../app/domain/calendar/period.ts';
import { quartersFrom } from '../../../app/domain/calendar/quarters.ts';
import type { Directory } from '../directory.ts';
import type { AnAgreement } from '../factories/agreement.ts';
import type { AnOrganisation } from '../factories/organisation.ts';
import type { AProgramme } from '../factories/programme.ts';
import type { AgreementFacts, ProgrammeFacts } from '../programme-facts.ts';
import { windowOf } from '../telling/window-of.ts';
import type { World } from '../world.ts';

/** A programme as its facts tell it, with the ids that its story will give: what the simulation and every story speak of. */
export function planProgramme(
	world: World,
	directory: Directory,
	facts: ProgrammeFacts,
	body: AnOrganisation,
): AProgramme {
	const id = world.id('programme', facts.slug);
	const periods = quartersFrom(facts.startsOn, facts.quarters).map(
		({ startsOn, endsOn }, index): Period => ({
			id: world.id('period', facts.slug, String(index + 1)),
			number: index + 1,
			startsOn,
			endsOn,
			...windowOf(endsOn),
		}),
	);
	const last = facts.specifications.length - 1;
	return {
		id,
		slug: facts.slug,
		facts,
		body,
		periods,
		specifications: facts.specifications.map(({ effectiveFrom, changeNote, measures, kpis }, index) => ({
			id: world.id('specification', id, String(index + 1)),
			programmeId: id,
			number: index + 1,
			state: index === last ? 'published' : 'superseded',
			effectiveFrom,
			changeNote,
			measures,
			kpis,
		})),
		agreements: facts.agreements.map((agreement) => planAgreement(world, directory, agreement)),
	};
}

function planAgreement(world: World, directory: Directory, facts: AgreementFacts): AnAgreement {
	const lead = directory.organisation(facts.lead);
	const others = [...facts.members, ...facts.deliveryPartners.map(({ name }) => name)];
	return {
		id: world.id('agreement', facts.reference),
		facts,
		strand: facts.strand,
		lead,
		parties: [lead, ...others.map((name) => directory.organisation(name))],
		areas: facts.areas.map(({ area }) => directory.area(area)),
	};
}
