import { listAgreementVersions, listVersionsToEnter } from '../../../db/read/agreement-versions.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { enterOnItsDay } from '../../../db/write/accepted-terms.ts';
import { lockProgrammeOf } from '../../../db/write/agreement-versions.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { type Change, carryOut } from '../record-change.ts';

/**
 * For the clock: accepted terms whose day has come are laid out as rows and their places funded, in the order in which they were agreed. It may run at any
 * time and as often as one likes. What was agreed for a day after an early end never holds. Answers how many. Whether an agreement is in force never hangs on it.
 */
export async function enterAgreements(services: Services): Promise<number> {
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const due = await listVersionsToEnter(services.db.reader, scopeOfClock(), today);
	if (due.length === 0) return 0;
	const done = await carryOut<number, never>(
		services,
		null,
		'enter-agreements',
		gated({ commandId: services.ids.next() }),
		async (tx) => {
			const changes: Change[] = [];
			for (const { programmeId, agreementId, id } of due) {
				await lockProgrammeOf(tx, programmeId);
				const versions = await listAgreementVersions(tx, scopeOfClock(), today, {
					agreementId,
					states: ['accepted'],
				});
				const version = versions.find((each) => each.id === id && each.enteredOn === null);
				if (version === undefined) continue;
				if (
					versions.some(
						({ kind, effectiveOn }) => kind === 'termination' && effectiveOn < version.effectiveOn,
					)
				)
					continue;
				const before = versions.find(({ number }) => number < version.number);
				const isOvertaken = versions.some(
					({ kind, number, enteredOn }) =>
						kind === 'variation' && number > version.number && enteredOn !== null,
				);
				const { id: bodyId } = await findOwner(tx, version.programmeId, today);
				const entered = await enterOnItsDay(tx, {
					version,
					was: before?.terms.allocations ?? [],
					bodyId,
					personId: null,
					today,
					at: now,
					newId: services.ids.next,
					isOvertaken,
				});
				if (!entered.ok)
					throw new Error(
						`terms ${id} give back places that are not free: it was decided when they were accepted`,
					);
				changes.push({
					action: 'agreement.entered',
					subject: { kind: 'agreement-version', id },
					bodyId,
					after: { effectiveOn: version.effectiveOn },
				});
			}
			return accepted({ outcome: changes.length, changes });
		},
	);
	return done.ok ? done.value : 0;
}
