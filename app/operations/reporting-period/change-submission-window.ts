import { listPeriods } from '../../../db/read/periods.ts';
import { lockProgramme } from '../../../db/read/programmes.ts';
import { saveWindow } from '../../../db/write/periods.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import {
	decideWindowChange,
	type WindowChange,
	type WindowRefusal,
} from '../../domain/specification/decide-window-change.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface ChangeSubmissionWindow extends WindowChange {
	readonly commandId: string;
	readonly slug: string;
	/** Contract quarter. */
	readonly number: number;
}

type Outcome = { readonly number: number };
type Refusal = WindowRefusal | { readonly code: 'not-found' };

/** Moves a window that has not opened yet. */
export async function changeSubmissionWindow(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: ChangeSubmissionWindow,
): Promise<Result<Outcome, Refusal>> {
	const { slug, number, window, expected } = command;
	const today = londonDay(services.clock.businessNow());
	return carryOut<Outcome, Refusal>(
		services,
		actor,
		'change-submission-window',
		gated(command),
		async (tx) => {
			const programme = await lockProgramme(tx, scope, today, slug);
			if (programme === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const period = (await listPeriods(tx, programme.id)).find((each) => each.number === number);
			if (period === undefined) return refused({ code: 'not-found' });
			const decided = decideWindowChange(period, { window, expected }, today);
			if (!decided.ok) return decided;
			await saveWindow(tx, period.id, decided.value);
			return accepted({
				outcome: { number },
				changes: [
					{
						action: 'submission-window.changed',
						subject: { kind: 'reporting-period', id: period.id },
						bodyId: scope.bodyId,
						before: { opensOn: period.opensOn, dueOn: period.dueOn },
						after: decided.value,
					},
				],
			});
		},
	);
}
