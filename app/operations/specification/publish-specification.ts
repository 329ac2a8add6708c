import { listReportingOrganisations } from '../../../db/read/agreement-parties.ts';
import { listPeriods } from '../../../db/read/periods.ts';
import { lockProgramme } from '../../../db/read/programmes.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { listReturnsToOpen } from '../../../db/read/returns-to-open.ts';
import { findNewestSubmitted, findSpecificationDraft } from '../../../db/read/specification-versions.ts';
import { insertReturns, saveReturnsSpecification } from '../../../db/write/new-returns.ts';
import { savePublication } from '../../../db/write/specifications.ts';
import { specificationPublishedLetter } from '../../../templates/emails/specification-published.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { decidePublication, type PublishRefusal } from '../../domain/specification/decide-publication.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface PublishSpecification {
	readonly commandId: string;
	readonly slug: string;
	readonly number: number;
	readonly expectedVersion: number;
	readonly longReturnAgreed: boolean;
}

type Outcome = { readonly opened: number };
type Refusal = PublishRefusal | { readonly code: 'not-found' };

/**
 * A second person publishes. The version before is superseded, returns that have begun to be due get their rows, those that nobody has
 * submitted ask what the new version asks, and the providers are told.
 */
export async function publishSpecification(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: PublishSpecification,
): Promise<Result<Outcome, Refusal>> {
	const { slug, number, expectedVersion, longReturnAgreed } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<Outcome, Refusal>(services, actor, 'publish-specification', gated(command), async (tx) => {
		const programme = await lockProgramme(tx, scope, today, slug);
		if (programme === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const state = await findSpecificationDraft(tx, scope, programme.id, number);
		if (state === null) return refused({ code: 'not-found' });
		const periods = await listPeriods(tx, programme.id);
		const publication = {
			personId: actor.personId,
			expectedVersion,
			longReturnAgreed,
			periods,
			newestSubmitted: await findNewestSubmitted(tx, programme.id),
		};
		const decided = decidePublication(state, publication, now);
		if (!decided.ok) return decided;
		const { specificationId, effectiveFrom, supersedes } = decided.value;
		await savePublication(tx, { specificationId, supersedes, personId: actor.personId, at: now });
		const begun = await saveReturnsSpecification(tx, {
			programmeId: programme.id,
			specificationId,
			effectiveFrom,
		});
		const missing = (await listReturnsToOpen(tx, scope, today, programme.id)).map((row) => ({
			...row,
			id: services.ids.next(),
		}));
		const opened = await insertReturns(tx, missing);
		const told = await listRecipients(
			tx,
			await listReportingOrganisations(tx, programme.id, today),
			['provider-preparer', 'provider-certifier', 'provider-deputy-certifier'],
			today,
		);
		const from = periods.find((period) => period.number === effectiveFrom);
		const about = {
			programme: programme.name,
			commissioner: actor.organisationName,
			number,
			from: from === undefined ? '' : monthsLabel(from),
			link: `${services.config.origin}/programmes/${slug}/specification/${number}`,
		};
		const { bodyId } = scope;
		return accepted({
			outcome: { opened: opened.length },
			changes: [
				{
					action: 'specification.published',
					subject: { kind: 'specification', id: specificationId },
					bodyId,
					before: { state: 'draft' },
					after: {
						state: 'published',
						number,
						effectiveFrom,
						supersedes,
						longReturnAgreed,
						returnsAskedAnew: begun,
					},
				},
				...opened.map(({ id, agreementId, periodId }) => ({
					action: 'return.opened',
					subject: { kind: 'return', id },
					bodyId,
					after: { agreement: agreementId, period: periodId, specification: specificationId },
				})),
			],
			messages: told.map((person) => specificationPublishedLetter(person, about)),
		});
	});
}
