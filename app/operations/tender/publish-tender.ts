import type { Reader } from '../../../db/connect.ts';
import { listOpeners } from '../../../db/read/bid-openers.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { findTender, listTenderSteps, lockTender, type TenderRow } from '../../../db/read/tenders.ts';
import { listToldOfPublication } from '../../../db/read/told-of-tender.ts';
import { insertFirstVersion } from '../../../db/write/tender-versions.ts';
import { appendTenderStep, insertEnvelope, saveTender } from '../../../db/write/tenders.ts';
import { tenderPublishedLetter } from '../../../templates/emails/tender-news-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { decideTenderStep, type TenderStepRefusal } from '../../domain/tender/decide-tender-step.ts';
import { problemsOfNotice } from '../../domain/tender/problems-of-notice.ts';
import { type MadeEnvelopes, makeEnvelopes, type SafeShare } from '../../gateways/make-envelopes.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';
import { gated } from '../gated.ts';

export interface PublishTender {
	readonly commandId: string;
	readonly slug: string;
	readonly expectedVersion: number;
}

export interface TenderPublished {
	/** Null where the same form was sent before: the shares were shown then. */
	readonly safeShares: readonly SafeShare[] | null;
}

type Refusal = TenderStepRefusal | { readonly code: 'not-found' } | { readonly code: 'openers-changed' };

/**
 * A second person publishes, and with that the keys are made: for each lot two envelopes, whose secrets are split so that any two shares give
 * one back. Each named opener has a share that they alone can read, one more is printed for the safe, and the secrets are forgotten.
 */
export async function publishTender(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: PublishTender,
): Promise<Result<TenderPublished, Refusal>> {
	const { slug, expectedVersion } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const factsOf = async (reader: Reader, tender: TenderRow | null) => {
		if (tender === null || scope.kind !== 'office') return null;
		const openers = await listOpeners(reader, tender.id);
		const enrolled = openers.filter(({ recipient }) => recipient !== null);
		const steps = await listTenderSteps(reader, tender.id);
		return { tender: { ...tender, steps }, openers: enrolled, bodyId: scope.bodyId };
	};
	const read = async (reader: Reader) => factsOf(reader, await findTender(reader, scope, today, slug));
	const decide = ({ tender, openers }: NonNullable<Awaited<ReturnType<typeof factsOf>>>) =>
		decideTenderStep(tender, {
			act: 'publish',
			by: accountOf(actor),
			expectedVersion,
			words: '',
			problems: problemsOfNotice(tender.notice, today),
			openers: openers.length,
		});
	let shown: MadeEnvelopes | null = null;
	const done = await carryOutPrepared<{ readonly published: true }, Refusal, MadeEnvelopes>(
		services,
		actor,
		'publish-tender',
		gated(command),
		{
			ask: async (reader) => {
				const it = await read(reader);
				return it === null ? refused({ code: 'not-found' }) : decide(it);
			},
			make: async () => {
				const it = await read(services.db.reader);
				return it === null
					? refused({ code: 'not-found' })
					: accepted(await makeEnvelopes(services, it.tender.notice.lots, it.openers));
			},
			work: async (tx, made) => {
				const it = await factsOf(tx, await lockTender(tx, scope, today, slug));
				if (it === null) return refused({ code: 'not-found' });
				const decided = decide(it);
				if (!decided.ok) return decided;
				if (it.openers.map(({ recipient }) => recipient).join() !== made.recipients.join())
					return refused({ code: 'openers-changed' });
				const { tender, bodyId } = it;
				const { state, kind } = decided.value;
				if (!(await saveTender(tx, tender.id, expectedVersion, { state, publishedAt: now })))
					return refused({ code: 'changed-meanwhile' });
				await appendTenderStep(tx, tender.id, { kind, personId: actor.personId, at: now, words: '' });
				await insertFirstVersion(tx, tender, { approvedBy: actor.personId, at: now });
				for (const envelope of made.envelopes) await insertEnvelope(tx, tender.id, envelope);
				shown = made;
				const about = {
					tender: tender.notice.title,
					commissioner: (await findOwner(tx, tender.programmeId, today)).name,
					closesAt: tender.closesAt,
					link: `${services.config.origin}/open-tenders/${slug}`,
				};
				const told = await listToldOfPublication(tx, today);
				return accepted({
					outcome: { published: true },
					changes: [
						{
							action: 'tender.published',
							subject: { kind: 'tender', id: tender.id },
							bodyId,
							after: {
								closesAt: tender.closesAt,
								openers: it.openers.map(({ personId }) => personId),
								envelopes: made.envelopes.map(({ id, recipient }) => ({ id, recipient })),
							},
						},
					],
					messages: told.map((person) => tenderPublishedLetter(person, about)),
				});
			},
		},
	);
	if (!done.ok) return done;
	return accepted({ safeShares: (shown as MadeEnvelopes | null)?.safeShares ?? null });
}
