import { listPeriods } from '../../../db/read/periods.ts';
import { lockProgramme } from '../../../db/read/programmes.ts';
import { listReturnsToOpen } from '../../../db/read/returns-to-open.ts';
import { insertReturns } from '../../../db/write/new-returns.ts';
import { insertPeriods } from '../../../db/write/periods.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { BankHolidaysRefusal } from '../../domain/calendar/bank-holidays.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { planPeriods } from '../../domain/specification/plan-periods.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface MakeReportingPeriods {
	readonly commandId: string;
	readonly slug: string;
	/** How many the person saw before pressing the button. */
	readonly expected: number;
}

type Outcome = { readonly made: number };
type Refusal =
	| { readonly code: 'not-found' }
	| { readonly code: 'none-missing' }
	| BankHolidaysRefusal
	| { readonly code: 'changed-meanwhile'; readonly missing: number };

/** Makes the reporting periods that the programme lacks, with their windows, and the rows of returns that have begun to be due. */
export async function makeReportingPeriods(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: MakeReportingPeriods,
): Promise<Result<Outcome, Refusal>> {
	const { slug, expected } = command;
	const today = londonDay(services.clock.businessNow());
	return carryOut<Outcome, Refusal>(services, actor, 'make-reporting-periods', gated(command), async (tx) => {
		const programme = await lockProgramme(tx, scope, today, slug);
		if (programme === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const { planned, stoppedBy } = planPeriods(programme, await listPeriods(tx, programme.id));
		if (planned.length === 0) return refused(stoppedBy ?? { code: 'none-missing' });
		if (planned.length !== expected) return refused({ code: 'changed-meanwhile', missing: planned.length });
		await insertPeriods(
			tx,
			programme.id,
			planned.map((period) => ({ ...period, id: services.ids.next() })),
		);
		const missing = (await listReturnsToOpen(tx, scope, today, programme.id)).map((row) => ({
			...row,
			id: services.ids.next(),
		}));
		const opened = await insertReturns(tx, missing);
		const { bodyId } = scope;
		return accepted({
			outcome: { made: planned.length },
			changes: [
				{
					action: 'reporting-periods.made',
					subject: { kind: 'programme', id: programme.id },
					bodyId,
					after: planned,
				},
				...opened.map(({ id, agreementId, periodId }) => ({
					action: 'return.opened',
					subject: { kind: 'return', id },
					bodyId,
					after: { agreement: agreementId, period: periodId },
				})),
			],
		});
	});
}
